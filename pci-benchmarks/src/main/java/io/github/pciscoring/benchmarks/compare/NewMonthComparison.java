package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioChanges;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a new month arrive, on subscriptions that are known: they are added to the portfolio, beside loading it all
 * anew. All partners are scored in the end; rows have text ids of their own, grouped by subscription.
 */
final class NewMonthComparison implements Comparison {
    private static final double TARGET = 10;
    private static final String ADD = "engine: add a month, rebind and score";
    private static final String LOAD = "engine: load, bind and score";

    @Override
    public String name() {
        return "new-month";
    }

    @Override
    public List<Row> run(Setting setting) {
        YearMonth asOf = setting.asOf();
        ScoringOptions options = setting.options(Setting.THREADS);
        FactArrays facts = FactArrays.of(setting);
        setting.say("timing a new month");
        int month = MonthRange.month(asOf);
        BulkLoad before = new BulkLoad(facts.without(month), BulkLoad.Way.INT_IDS);
        before.makeReady();
        BoundPortfolio bound = setting.scorer().bind(before.build(), options);
        Arrival arrival = new Arrival(bound.portfolio(), facts.numbersOf(month));
        BulkLoad all = new BulkLoad(facts, BulkLoad.Way.TEXT_GROUPED);
        arrival.makeReady();
        List<PciScore> expected = setting.bound().scoreAll(asOf, options);
        if (!bound.rebind(arrival.added(), options).scoreAll(asOf, options).equals(expected)) {
            throw new IllegalStateException("other scores when the month is added than when all is loaded");
        }
        Race.Times times = setting.race()
                .add(
                        ADD,
                        arrival::makeReady,
                        () -> bound.rebind(arrival.added(), options).scoreAll(asOf, options))
                .add(
                        LOAD,
                        all::makeReady,
                        () -> setting.scorer().bind(all.build(), options).scoreAll(asOf, options))
                .run();
        return List.of(Row.of(
                "new-month",
                "add the numbers of a month in bulk, rebind, score all partners, 2 threads",
                "load, bind and score from scratch",
                Row.TIMES_AS_FAST,
                times.ratio(LOAD, ADD),
                Target.atLeast(TARGET),
                times.medians()));
    }

    /** Numbers that are added to a portfolio; once for each time made ready. */
    private static final class Arrival {
        private final Portfolio portfolio;
        private final FactArrays numbers;
        private @Nullable PortfolioChanges changes;
        private @Nullable BulkRows rows;

        Arrival(Portfolio portfolio, FactArrays numbers) {
            this.portfolio = portfolio;
            this.numbers = numbers;
        }

        void makeReady() {
            PortfolioChanges started = portfolio.change();
            rows = new BulkRows(numbers, started.bulk(), BulkRefs.ofTexts(numbers, started.bulk()));
            changes = started;
            System.gc(); // as before a load
        }

        Portfolio added() {
            Objects.requireNonNull(rows, "not made ready").addAll();
            return Objects.requireNonNull(changes).apply();
        }
    }
}
