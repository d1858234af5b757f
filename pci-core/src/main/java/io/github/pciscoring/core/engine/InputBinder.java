package io.github.pciscoring.core.engine;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Resolves declared inputs to columns; indicators that declare the same share them. Used by one thread, while binding. */
final class InputBinder {
    private record CreditKey(CreditInput.Source source, List<CreditRule> rows) {}

    private final PortfolioColumns columns;
    private final AttributionPolicy attribution;
    private final MonthIntervals paid;
    private final Map<SubscriptionScope, ScopeBinder> scopes = new HashMap<>();
    private final Map<MonthsInput.Source, MonthIntervals> months = new HashMap<>();
    private final Map<CreditKey, CreditColumn> credits = new HashMap<>();
    private final Map<SeriesInput.Source, MonthSeries> series = new HashMap<>();

    private String indicatorId = "";

    InputBinder(PortfolioColumns columns, AttributionPolicy attribution) {
        this.columns = columns;
        this.attribution = attribution;
        this.paid = PaidBinder.bySubscription(columns);
    }

    BoundInputs bind(BoundIndicator indicator) {
        indicatorId = indicator.id();
        return new BoundInputs(indicator.shape().inputs(), this);
    }

    private ScopeBinder scope(SubscriptionScope scope) {
        return scopes.computeIfAbsent(scope, key -> new ScopeBinder(columns, key));
    }

    MonthIntervals months(MonthsInput input) {
        return months.computeIfAbsent(input.source(), source -> {
            if (source instanceof MonthsInput.Paid ofAccounts) {
                return PaidBinder.byAccount(columns, paid, scope(ofAccounts.scope()), ofAccounts.level());
            }
            return new QualificationBinder(columns, ((MonthsInput.Qualified) source).formula()).byPerson();
        });
    }

    CreditColumn credits(CreditInput input) {
        if (input.source() instanceof CreditInput.Attributed source) {
            return attributed(source, attribution.rowsOf(indicatorId));
        }
        return memo(new CreditKey(input.source(), List.of()), () -> LinkMerger.ofPeople(columns.affiliations()));
    }

    private CreditColumn attributed(CreditInput.Attributed source, List<CreditRule> rows) {
        return memo(new CreditKey(source, rows), () -> {
            if (source.level() != AccountLevel.SUBSCRIPTION) {
                CreditInput.Attributed finest =
                        new CreditInput.Attributed(source.scope(), AccountLevel.SUBSCRIPTION, source.whilePaid());
                return LinkMerger.toLevel(columns, attributed(finest, rows), source.level());
            }
            Optional<MonthIntervals> onlyIn = source.whilePaid() ? Optional.of(paid) : Optional.empty();
            return new AttributionBinder(columns, rows, scope(source.scope()), onlyIn).bySubscription();
        });
    }

    private CreditColumn memo(CreditKey key, Supplier<CreditColumn> bind) {
        CreditColumn known = credits.get(key);
        if (known == null) {
            known = bind.get();
            credits.put(key, known);
        }
        return known;
    }

    MonthSeries series(SeriesInput input) {
        return series.computeIfAbsent(input.source(), source -> {
            if (source instanceof SeriesInput.NetBilled billed) {
                return new SeriesBinder(columns, scope(billed.scope()), false)
                        .sum(List.of(columns.billed()), billed.level());
            }
            if (source instanceof SeriesInput.Users users) {
                return new SeriesBinder(columns, scope(users.scope()), true)
                        .sum(usage(users.environments()), users.level());
            }
            return own((SeriesInput.Own) source);
        });
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
