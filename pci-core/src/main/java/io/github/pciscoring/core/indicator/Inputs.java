package io.github.pciscoring.core.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inputs that an indicator declares. The builder hands out a handle for each, with which the indicator later reads it
 * from an {@link AccountSlice}. Thread-safe once built.
 */
public final class Inputs {
    private final ImmutableList<MonthsInput> months;
    private final ImmutableList<CreditInput> credits;
    private final ImmutableList<SeriesInput> series;
    private final ImmutableList<ProductInput> products;

    private Inputs(Builder builder) {
        this.months = ImmutableList.copyOf(builder.months);
        this.credits = ImmutableList.copyOf(builder.credits);
        this.series = ImmutableList.copyOf(builder.series);
        this.products = ImmutableList.copyOf(builder.products);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the sets of months, by index. */
    public List<MonthsInput> months() {
        return months;
    }

    /** Returns the credits, by index. */
    public List<CreditInput> credits() {
        return credits;
    }

    /** Returns the series, by index. */
    public List<SeriesInput> series() {
        return series;
    }

    /** Returns the numbers per product, by index. */
    public List<ProductInput> products() {
        return products;
    }

    /** Returns the tables of facts that the inputs are made from, those of partners and accounts apart. */
    public Set<FactTable> tables() {
        Set<FactTable> tables = EnumSet.noneOf(FactTable.class);
        months.forEach(input -> tables.addAll(input.source().tables()));
        credits.forEach(input -> tables.addAll(input.source().tables()));
        series.forEach(input -> tables.addAll(input.source().tables()));
        return Sets.immutableEnumSet(tables);
    }

    /** Collects inputs; not thread-safe. */
    public static final class Builder {
        private final List<MonthsInput> months = new ArrayList<>();
        private final List<CreditInput> credits = new ArrayList<>();
        private final List<SeriesInput> series = new ArrayList<>();
        private final List<ProductInput> products = new ArrayList<>();

        private Builder() {}

        /** Declares the months in which at least one of an account's subscriptions in scope is paid. */
        public MonthsInput paid(SubscriptionScope scope, AccountLevel level) {
            return months(new MonthsInput.Paid(scope, requireCustomerSide(level)));
        }

        /**
         * Declares the months in which an account's number is above a limit; never those without one. They are found once, and
         * not again for each as-of month.
         */
        public MonthsInput above(SeriesInput number, long limit) {
            return months(new MonthsInput.Above(number.source(), limit));
        }

        /** Declares the months at whose end a person holds the exams that a formula asks for. */
        public MonthsInput qualified(ExamFormula formula) {
            return months(new MonthsInput.Qualified(formula));
        }

        /**
         * Declares for accounts in which a subject has one of some codes all months, and for others none.
         *
         * @param codes the codes; what has them is no partner, whose own facts its record has
         * @param level the level of the subjects or, of customers, one that they lie in
         */
        public MonthsInput coded(FactCodes codes, AccountLevel level) {
            boolean isInside = codes.of() != SubjectType.PARTNER
                    && isWithin(AccountLevel.valueOf(codes.of().name()), level);
            if (!isInside) {
                throw new IllegalArgumentException("no " + codes.of() + " lies in a " + level);
            }
            return months(new MonthsInput.Coded(codes, level));
        }

        private static boolean isWithin(AccountLevel inner, AccountLevel outer) {
            return inner == outer
                    || (inner != AccountLevel.PERSON && outer != AccountLevel.PERSON && inner.compareTo(outer) > 0);
        }

        private MonthsInput months(MonthsInput.Source source) {
            MonthsInput input = new MonthsInput(months.size(), source);
            months.add(input);
            return input;
        }

        /**
         * Declares the partners credited on an account's subscriptions in scope, by the rule set's attribution for this
         * indicator, and the months in which they are.
         *
         * @param months the months that may credit, as in {@link io.github.pciscoring.core.portfolio.MonthSet}; {@link
         *     CreditInput#ANY_MONTH} for all that the indicator looks back to
         */
        public CreditInput credited(SubscriptionScope scope, AccountLevel level, long months) {
            return credit(new CreditInput.Attributed(scope, requireCustomerSide(level), false), months);
        }

        /** Declares the same, counting only months in which the subscription that credits is paid. */
        public CreditInput creditedWhilePaid(SubscriptionScope scope, AccountLevel level, long months) {
            return credit(new CreditInput.Attributed(scope, requireCustomerSide(level), true), months);
        }

        /** Declares the partners that a person is affiliated with, and the months in which it is. */
        public CreditInput affiliated(long months) {
            return credit(new CreditInput.Affiliated(), months);
        }

        private CreditInput credit(CreditInput.Source source, long months) {
            if (months == MonthSet.NONE) {
                throw new IllegalArgumentException("credits in no month");
            }
            CreditInput input = new CreditInput(credits.size(), source, months);
            credits.add(input);
            return input;
        }

        /** Declares charges minus credits on an account's subscriptions in scope, in ten-thousandths of a USD. */
        public SeriesInput netBilled(SubscriptionScope scope, AccountLevel level) {
            return series(new SeriesInput.NetBilled(scope, requireCustomerSide(level)));
        }

        /** Declares the monthly active users on an account's subscriptions in scope that are paid in the month. */
        public SeriesInput users(SubscriptionScope scope, AccountLevel level, Set<Environment> environments) {
            return series(
                    new SeriesInput.Users(scope, requireCustomerSide(level), Sets.immutableEnumSet(environments)));
        }

        /**
         * Declares an own fact, in ten-thousandths.
         *
         * @param level any level that facts can be attached to, so not {@code TENANT_PRODUCT}
         * @param name the fact's name
         */
        public SeriesInput fact(AccountLevel level, String name) {
            if (level == AccountLevel.TENANT_PRODUCT) {
                throw new IllegalArgumentException("no facts are attached to a " + level);
            }
            return series(new SeriesInput.Own(level, name));
        }

        private SeriesInput series(SeriesInput.Source source) {
            SeriesInput input = new SeriesInput(series.size(), source);
            series.add(input);
            return input;
        }

        /** Declares a number per product, 0 for products not named. */
        public ProductInput perProduct(Map<String, Long> numbers) {
            ProductInput input = new ProductInput(products.size(), ImmutableSortedMap.copyOf(numbers));
            products.add(input);
            return input;
        }

        /** Returns the inputs declared so far. */
        public Inputs build() {
            return new Inputs(this);
        }

        private static AccountLevel requireCustomerSide(AccountLevel level) {
            if (level == AccountLevel.PERSON) {
                throw new IllegalArgumentException("people have no subscriptions");
            }
            return level;
        }
    }
}
