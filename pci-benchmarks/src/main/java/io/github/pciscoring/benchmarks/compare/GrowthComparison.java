package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.BenchmarkPortfolio;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How time grows from an eighth of the portfolio to all of it, customers, people and partners alike: the exponent of the
 * power of the number of rows that fits best.
 */
final class GrowthComparison implements Comparison {
    private static final double MOST = 1.05;
    private static final List<Integer> DIVISORS = List.of(8, 4, 2, 1);

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Row> run(Setting setting) {
        setting.say("making portfolios of several sizes");
        List<BoundPortfolio> sizes = new ArrayList<>();
        for (int divisor : DIVISORS) {
            sizes.add(
                    divisor == 1
                            ? setting.bound()
                            : setting.scorer()
                                    .bind(setting.preset()
                                            .size(divisor)
                                            .sample(setting.rules())
                                            .build()));
        }
        return List.of(
                row(
                        setting,
                        "growth-score",
                        "growth of scoring all, 1 thread",
                        sizes,
                        bound -> bound.scoreAll(setting.asOf(), setting.options(1))),
                row(
                        setting,
                        "growth-bind",
                        "growth of binding",
                        sizes,
                        bound -> setting.scorer().bind(bound.portfolio())));
    }

    private static Row row(
            Setting setting,
            String id,
            String work,
            List<BoundPortfolio> sizes,
            Function<BoundPortfolio, Object> call) {
        setting.say("timing the " + work);
        Map<String, Long> rows = new LinkedHashMap<>();
        Race race = setting.race();
        for (BoundPortfolio bound : sizes) {
            Portfolio portfolio = bound.portfolio();
            String name = BenchmarkPortfolio.rows(portfolio) + " rows";
            rows.put(name, BenchmarkPortfolio.rows(portfolio));
            race.add(name, () -> call.apply(bound));
        }
        Race.Times times = race.run();
        List<Row.Point> points = new ArrayList<>();
        rows.forEach((name, count) -> points.add(new Row.Point(count, times.median(name))));
        return Row.of(id, work, "", "exponent", exponents(rows, times), Target.atMost(MOST), times.medians())
                .with(points);
    }

    /** Returns the exponent of each round, and that of the medians as the one that counts. */
    private static Spread exponents(Map<String, Long> rows, Race.Times times) {
        int rounds = times.seconds().values().iterator().next().size();
        double[] exponents = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            List<Row.Point> points = new ArrayList<>();
            for (Map.Entry<String, Long> size : rows.entrySet()) {
                points.add(new Row.Point(
                        size.getValue(),
                        times.seconds().getOrDefault(size.getKey(), List.of()).get(round)));
            }
            exponents[round] = exponent(points);
        }
        List<Row.Point> best = new ArrayList<>();
        rows.forEach((name, count) -> best.add(new Row.Point(
                count,
                times.seconds().getOrDefault(name, List.of()).stream()
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElseThrow())));
        return Spread.of(exponents, exponent(best));
    }

    /** Returns the slope of the straight line that fits best, both axes logarithmic. */
    static double exponent(List<Row.Point> points) {
        double meanX = points.stream()
                .mapToDouble(point -> Math.log((double) point.rows()))
                .average()
                .orElseThrow();
        double meanY = points.stream()
                .mapToDouble(point -> Math.log(point.seconds()))
                .average()
                .orElseThrow();
        double products = 0;
        double squares = 0;
        for (Row.Point point : points) {
            double x = Math.log((double) point.rows()) - meanX;
            products += x * (Math.log(point.seconds()) - meanY);
            squares += x * x;
        }
        return products / squares;
    }
}
