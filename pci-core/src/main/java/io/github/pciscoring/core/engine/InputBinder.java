package io.github.pciscoring.core.engine;

import com.google.common.base.Suppliers;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Resolves declared inputs to columns; indicators that declare the same share them. Thread-safe, so that indicators
 * are bound side by side.
 */
final class InputBinder {
    private record CreditKey(CreditInput.Source source, List<CreditRule> rows) {}

    private final PortfolioColumns columns;
    private final AttributionPolicy attribution;
    private final Supplier<MonthIntervals> paid;
    private final CodeTables tables;
    private final Map<SubscriptionScope, ScopeBinder> scopes = new ConcurrentHashMap<>();
    private final Map<MonthsInput.Source, MonthIntervals> months = new ConcurrentHashMap<>();
    private final Map<CreditKey, SubscriptionCredits> onSubscriptions = new ConcurrentHashMap<>();
    private final Map<CreditKey, CreditColumn> credits = new ConcurrentHashMap<>();
    private final Map<SeriesInput.Source, MonthSeries> series = new ConcurrentHashMap<>();

    InputBinder(PortfolioColumns columns, AttributionPolicy attribution, CodeTables tables) {
        this.columns = columns;
        this.tables = tables;
        this.attribution = attribution;
        this.paid = Suppliers.memoize(() -> PaidBinder.bySubscription(columns));
    }

    BoundInputs bind(BoundIndicator indicator) {
        return new BoundInputs(
                indicator.shape().inputs(),
                indicator.shape().lookBack(),
                new OfIndicator(attribution.rowsOf(indicator.id())));
    }

    private ScopeBinder scope(SubscriptionScope scope) {
        return scopes.computeIfAbsent(scope, key -> new ScopeBinder(columns, tables.of(key)));
    }

    /** Resolves the inputs of one indicator, which the rows of the attribution table are for. */
    final class OfIndicator {
        private final List<CreditRule> rows;

        private OfIndicator(List<CreditRule> rows) {
            this.rows = rows;
        }

        MonthIntervals months(MonthsInput input) {
            return months.computeIfAbsent(input.source(), source -> {
                if (source instanceof MonthsInput.Paid ofAccounts) {
                    return PaidBinder.byAccount(columns, paid.get(), scope(ofAccounts.scope()), ofAccounts.level());
                }
                return new QualificationBinder(columns, tables.of(((MonthsInput.Qualified) source).formula()))
                        .byPerson();
            });
        }

        CreditColumn credits(CreditInput input) {
            if (input.source() instanceof CreditInput.Attributed source) {
                SubscriptionCredits onSubscriptions = onSubscriptions(source);
                return source.level() == AccountLevel.SUBSCRIPTION
                        ? onSubscriptions.links()
                        : credits.computeIfAbsent(
                                new CreditKey(source, rows),
                                key -> LinkMerger.toLevel(columns, onSubscriptions.links(), source.level()));
            }
            return credits.computeIfAbsent(
                    new CreditKey(input.source(), List.of()), key -> LinkMerger.ofPeople(columns.affiliations()));
        }

        /** Returns what attributed credits are made from; absent for other credits. */
        Optional<SubscriptionCredits> onSubscriptions(CreditInput input) {
            return input.source() instanceof CreditInput.Attributed source
                    ? Optional.of(onSubscriptions(source))
                    : Optional.empty();
        }

        private SubscriptionCredits onSubscriptions(CreditInput.Attributed source) {
            CreditInput.Attributed finest = source.onSubscriptions();
            return onSubscriptions.computeIfAbsent(
                    new CreditKey(finest, rows),
                    key -> SubscriptionCredits.of(
                            columns,
                            scope(source.scope()),
                            tables.of(key.rows),
                            source.whilePaid() ? Optional.of(paid.get()) : Optional.empty()));
        }

        MonthSeries series(SeriesInput input) {
            return series.computeIfAbsent(input.source(), source -> {
                if (source instanceof SeriesInput.NetBilled billed) {
                    return new SeriesBinder(columns, scope(billed.scope()), Optional.empty())
                            .sum(List.of(columns.billed()), billed.level());
                }
                if (source instanceof SeriesInput.Users users) {
                    return new SeriesBinder(columns, scope(users.scope()), Optional.of(paid.get()))
                            .sum(usage(users.environments()), users.level());
                }
                return own((SeriesInput.Own) source);
            });
        }

        long[] products(ProductInput input) {
            long[] byCode = new long[columns.codes().size()];
            input.numbers().forEach((product, number) -> {
                int code = columns.codes().find(product);
                if (code >= 0) {
                    byCode[code] = number;
                }
            });
            return byCode;
        }
    }

    private List<MonthSeries> usage(Set<Environment> environments) {
        List<MonthSeries> usage = new ArrayList<>();
        for (Environment environment : environments) {
            usage.add(environment == Environment.PRODUCTION ? columns.production() : columns.sandbox());
        }
        return usage;
    }

    private MonthSeries own(SeriesInput.Own source) {
        MonthSeries facts = columns.ownFacts()
                .get(new FactKey(SubjectType.valueOf(source.level().name()), source.name()));
        if (facts != null) {
            return facts;
        }
        return MonthSeries.empty(
                source.level() == AccountLevel.PERSON
                        ? columns.people().size()
                        : columns.tree().size(source.level()));
    }
}
