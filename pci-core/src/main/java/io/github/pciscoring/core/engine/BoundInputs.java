package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.MonthSet;
import java.util.Optional;

/** The columns behind the inputs of one indicator. Refuses inputs that another indicator declared. */
@SuppressWarnings("EnumOrdinal") // levels by place, since every access to an account is checked
final class BoundInputs {
    private final MonthsInput[] monthsInputs;
    private final int[] monthsLevels;
    private final MonthIntervals[] months;
    private final CreditInput[] creditInputs;
    private final int[] creditLevels;
    private final CreditColumn[] credits;
    private final long[] creditMonths;
    private final ImmutableList<Optional<SubscriptionCredits>> onSubscriptions;
    private final SeriesInput[] seriesInputs;
    private final int[] seriesLevels;
    private final MonthSeries[] series;
    private final ProductInput[] productInputs;
    private final long[][] products;
    private final ExamLimits examLimits;

    /** Binds what an indicator declares. */
    BoundInputs(Inputs declared, int lookBack, InputPlan.OfIndicator plan, InputBinder binder) {
        this.monthsInputs = declared.months().toArray(MonthsInput[]::new);
        this.monthsLevels = new int[monthsInputs.length];
        this.months = new MonthIntervals[monthsInputs.length];
        for (int i = 0; i < months.length; i++) {
            monthsLevels[i] = monthsInputs[i].source().level().ordinal();
            months[i] = binder.months(plan.months()[i]);
        }
        this.creditInputs = declared.credits().toArray(CreditInput[]::new);
        this.creditLevels = new int[creditInputs.length];
        this.credits = new CreditColumn[creditInputs.length];
        this.creditMonths = new long[creditInputs.length];
        ImmutableList.Builder<Optional<SubscriptionCredits>> finest = ImmutableList.builder();
        for (int i = 0; i < credits.length; i++) {
            creditLevels[i] = creditInputs[i].source().level().ordinal();
            credits[i] = binder.credits(plan.credits()[i]);
            creditMonths[i] = creditInputs[i].months() & MonthSet.between(lookBack, 0);
            finest.add(binder.onSubscriptions(plan.credits()[i]));
        }
        this.onSubscriptions = finest.build();
        this.seriesInputs = declared.series().toArray(SeriesInput[]::new);
        this.seriesLevels = new int[seriesInputs.length];
        this.series = new MonthSeries[seriesInputs.length];
        for (int i = 0; i < series.length; i++) {
            seriesLevels[i] = seriesInputs[i].source().level().ordinal();
            series[i] = binder.series(plan.series()[i]);
        }
        this.productInputs = declared.products().toArray(ProductInput[]::new);
        this.products = new long[productInputs.length][];
        for (int i = 0; i < products.length; i++) {
            products[i] = binder.products(productInputs[i]);
        }
        this.examLimits = binder.examLimits();
    }

    /** Returns the level of the accounts that have a set of months, by its place; likewise below. */
    int level(MonthsInput input) {
        check(monthsInputs, input.index(), input);
        return monthsLevels[input.index()];
    }

    int level(CreditInput input) {
        check(creditInputs, input.index(), input);
        return creditLevels[input.index()];
    }

    int level(SeriesInput input) {
        check(seriesInputs, input.index(), input);
        return seriesLevels[input.index()];
    }

    MonthIntervals months(MonthsInput input) {
        check(monthsInputs, input.index(), input);
        return months[input.index()];
    }

    CreditColumn credits(CreditInput input) {
        check(creditInputs, input.index(), input);
        return credits[input.index()];
    }

    /** Returns how many sets of months an account has. */
    int months() {
        return months.length;
    }

    /** Returns how many credits there are. */
    int credits() {
        return credits.length;
    }

    /** Returns credits by their index. */
    CreditColumn credits(int index) {
        return credits[index];
    }

    /** Returns the level of the accounts of credits, by their index. */
    int creditLevel(int index) {
        return creditLevels[index];
    }

    /** Returns the months that may credit. */
    long creditMonths(CreditInput input) {
        check(creditInputs, input.index(), input);
        return creditMonths[input.index()];
    }

    /** Returns the months, of those that may credit, in which the partner of a link is credited. */
    long creditedMonths(CreditInput input, int link, int asOf) {
        check(creditInputs, input.index(), input);
        return credits[input.index()].months().window(link, asOf) & creditMonths[input.index()];
    }

    /** Returns what attributed credits were made from; absent for other credits. */
    Optional<SubscriptionCredits> onSubscriptions(CreditInput input) {
        check(creditInputs, input.index(), input);
        return onSubscriptions.get(input.index());
    }

    MonthSeries series(SeriesInput input) {
        check(seriesInputs, input.index(), input);
        return series[input.index()];
    }

    long[] products(ProductInput input) {
        check(productInputs, input.index(), input);
        return products[input.index()];
    }

    /** Returns until which days exams can be passed and count. */
    ExamLimits examLimits() {
        return examLimits;
    }

    @SuppressWarnings("ReferenceEquality") // the very handle that the declaration handed out
    private static void check(Object[] inputs, int index, Object input) {
        if (index < 0 || index >= inputs.length || inputs[index] != input) {
            throw new IllegalArgumentException("not an input that the indicator's shape declares: " + input);
        }
    }
}
