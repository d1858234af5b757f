package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.BenchmarkPortfolio;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.time.YearMonth;
import java.util.List;

/** Bind and score apart, in rows per second; the third clock, load, is {@link LoadComparison}'s. */
final class ClocksComparison implements Comparison {
    private static final double MILLION = 1e6;
    private static final String RATE = "M rows/s";

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public List<Row> run(Setting setting) {
        Portfolio portfolio = setting.portfolio();
        YearMonth asOf = setting.asOf();
        double millions = BenchmarkPortfolio.rows(portfolio) / MILLION;
        setting.say("timing bind and score");
        Race.Times times = setting.race()
                .add("bind", () -> setting.scorer().bind(portfolio))
                .add("score, 1 thread", () -> setting.engine(1).run(asOf))
                .add("score, 2 threads", () -> setting.engine(Setting.THREADS).run(asOf))
                .run();
        return times.medians().keySet().stream()
                .map(clock -> Row.of(
                        clock.replace(", ", "-").replace(' ', '-'),
                        clock,
                        "",
                        RATE,
                        times.rate(clock, millions),
                        Target.NONE,
                        times.medians()))
                .toList();
    }
}
