package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves declared inputs to columns, by their numbers in the plan; indicators that declare the same share them.
 * Thread-safe, so that indicators are bound side by side.
 */
final class InputBinder {
    private final PortfolioColumns columns;
    private final InputPlan plan;
    private final CodeTables tables;
    private final Memo<MonthIntervals> paid = new Memo<>();
    private final List<Memo<ScopeBinder>> scopes;
    private final List<Memo<MonthIntervals>> months;
    private final List<Memo<SubscriptionCredits>> onSubscriptions;
    private final List<Memo<CreditColumn>> credits;
    private final List<Memo<MonthSeries>> series;

    InputBinder(PortfolioColumns columns, InputPlan plan, CodeTables tables) {
        this.columns = columns;
        this.plan = plan;
        this.tables = tables;
        this.scopes = memos(plan.scopes().size());
        this.months = memos(plan.months().size());
        this.onSubscriptions = memos(plan.onSubscriptions().size());
        this.credits = memos(plan.credits().size());
        this.series = memos(plan.series().size());
    }

    private static <T> List<Memo<T>> memos(int count) {
        List<Memo<T>> memos = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            memos.add(new Memo<>());
        }
        return memos;
    }

    private MonthIntervals paid() {
        return paid.get(() -> PaidBinder.bySubscription(columns));
    }

    private ScopeBinder scope(int number) {
        return scopes.get(number).get(() -> new ScopeBinder(columns, tables.scope(number)));
    }

    /** Returns until which days exams can be passed and count. */
    ExamLimits examLimits() {
        return tables.examLimits();
    }

    MonthIntervals months(int number) {
        return months.get(number).get(() -> {
            if (plan.months().get(number) instanceof MonthsInput.Paid ofAccounts) {
                return PaidBinder.byAccount(columns, paid(), scope(plan.scopeOfMonths(number)), ofAccounts.level());
            }
            if (plan.months().get(number) instanceof MonthsInput.Above above) {
                return AboveBinder.bySubject(series(plan.seriesOfMonths(number)), above.limit());
            }
            if (plan.months().get(number) instanceof MonthsInput.Coded coded) {
                return CodeBinder.byAccount(columns, coded.codes(), coded.level());
            }
            return new QualificationBinder(columns, tables.exams(number), tables.examLimits()).byPerson();
        });
    }

    CreditColumn credits(int number) {
        InputPlan.Credits planned = plan.credits().get(number);
        AccountLevel level = planned.source().level();
        if (level == AccountLevel.SUBSCRIPTION) {
            return onSubscriptions(planned).links();
        }
        return credits.get(number)
                .get(() -> level == AccountLevel.PERSON
                        ? LinkMerger.ofPeople(columns.affiliations())
                        : LinkMerger.toLevel(columns, onSubscriptions(planned).links(), level));
    }

    /** Returns what attributed credits are made from; absent for other credits. */
    Optional<SubscriptionCredits> onSubscriptions(int number) {
        InputPlan.Credits planned = plan.credits().get(number);
        return planned.onSubscriptions() == InputPlan.NONE ? Optional.empty() : Optional.of(onSubscriptions(planned));
    }

    private SubscriptionCredits onSubscriptions(InputPlan.Credits ofAccounts) {
        int number = ofAccounts.onSubscriptions();
        return onSubscriptions.get(number).get(() -> {
            InputPlan.OnSubscriptions planned = plan.onSubscriptions().get(number);
            return SubscriptionCredits.of(
                    columns,
                    scope(planned.scope()),
                    tables.rows(number),
                    planned.whilePaid() ? Optional.of(paid()) : Optional.empty());
        });
    }

    MonthSeries series(int number) {
        return series.get(number).get(() -> {
            SeriesInput.Source source = plan.series().get(number);
            if (source instanceof SeriesInput.NetBilled billed) {
                return new SeriesBinder(columns, scope(plan.scopeOfSeries(number)), Optional.empty())
                        .sum(List.of(columns.billed()), billed.level());
            }
            if (source instanceof SeriesInput.Users users) {
                return new SeriesBinder(columns, scope(plan.scopeOfSeries(number)), Optional.of(paid()))
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
        return facts != null ? facts : MonthSeries.empty(columns.size(source.level()));
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
