package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.BenchmarkPortfolio;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds the portfolio in bulk from arrays made beforehand, one way after the other. */
final class LoadComparison implements Comparison {
    private static final double MILLION = 1e6;

    private static final Map<BulkLoad.Way, Double> TARGETS = Map.of(
            BulkLoad.Way.INT_IDS, 15.0,
            BulkLoad.Way.TEXT_GROUPED, 20.0,
            BulkLoad.Way.TEXT_SHUFFLED, 5.0);

    private static final Map<BulkLoad.Way, String> WORKS = Map.of(
            BulkLoad.Way.INT_IDS, "bulk build, int ids",
            BulkLoad.Way.TEXT_GROUPED, "bulk build, text ids grouped by subscription",
            BulkLoad.Way.TEXT_SHUFFLED, "bulk build, text ids shuffled");

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<Row> run(Setting setting) {
        FactArrays facts = FactArrays.of(setting);
        return List.of(
                row(setting, facts, BulkLoad.Way.INT_IDS),
                row(setting, facts, BulkLoad.Way.TEXT_GROUPED),
                row(setting, facts.shuffled(), BulkLoad.Way.TEXT_SHUFFLED));
    }

    /** Races alone: nothing is compared, and the rows of one way are enough to keep. */
    private static Row row(Setting setting, FactArrays facts, BulkLoad.Way way) {
        String work = WORKS.getOrDefault(way, "");
        setting.say("timing " + work);
        BulkLoad load = new BulkLoad(facts, way);
        load.makeReady();
        if (!load.build().coverage().equals(setting.portfolio().coverage())) {
            throw new IllegalStateException(work + ": another portfolio");
        }
        Race.Times times =
                setting.race().add(work, load::makeReady, load::build).run();
        double millions = BenchmarkPortfolio.rows(setting.portfolio()) / MILLION;
        return Row.of(
                "load-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                work,
                "",
                "M rows/s",
                times.rate(work, millions),
                Target.atLeast(TARGETS.getOrDefault(way, 0.0)),
                times.medians());
    }
}
