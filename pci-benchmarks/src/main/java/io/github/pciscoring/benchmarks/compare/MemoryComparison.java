package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.BenchmarkPortfolio;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;

/**
 * What a portfolio keeps, loaded and bound, in bytes for each row of facts: the sizes of all objects that can be reached, and
 * beside it what the heap grows by. And how long it takes only to read as many bytes as its columns have.
 */
final class MemoryComparison implements Comparison {
    private static final double MOST_BYTES = 10;
    private static final double MILLION = 1e6;

    /** Smaller arrays are texts and the like. */
    private static final int LEAST_COLUMN = 4096;

    private static final String SCORE = "engine: score, 1 thread";
    private static final String READ = "bare read, 1 thread";

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Row> run(Setting setting) {
        setting.say("weighing the portfolio");
        BoundPortfolio bound = setting.bound();
        long rows = BenchmarkPortfolio.rows(bound.portfolio());
        GraphLayout graph = GraphLayout.parseInstance(bound);
        double bytes = graph.totalSize();
        long columns = columns(graph);
        long heap = heapOf(setting);
        Map<String, Double> measured = new LinkedHashMap<>();
        measured.put("bytes of objects", bytes);
        measured.put("bytes of columns", (double) columns);
        measured.put("bytes of the portfolio alone", (double)
                GraphLayout.parseInstance(bound.portfolio()).totalSize());
        measured.put("bytes that the heap grows by", (double) heap);
        measured.put("rows", (double) rows);
        Row memory = Row.of(
                "memory",
                "memory of a loaded and bound portfolio",
                "",
                "bytes per row",
                new Spread(bytes / rows, bytes / rows, (double) heap / rows, bytes / rows, 1),
                Target.atMost(MOST_BYTES),
                measured);
        return List.of(memory, bareRead(setting, bound, columns));
    }

    /** Returns the bytes of the large arrays of numbers. */
    private static long columns(GraphLayout graph) {
        long bytes = 0;
        for (long address : graph.addresses()) {
            Class<?> type = graph.record(address).klass();
            long size = graph.record(address).size();
            if (type.isArray() && type.getComponentType().isPrimitive() && size >= LEAST_COLUMN) {
                bytes += size;
            }
        }
        return bytes;
    }

    /** Returns what the heap grows by while a second portfolio is made. */
    private static long heapOf(Setting setting) {
        long before = usedHeap();
        Portfolio portfolio = setting.sample().build();
        BoundPortfolio bound = setting.scorer().bind(portfolio);
        long after = usedHeap();
        // Also keeps it alive until here.
        return bound.portfolio().partners().isEmpty() ? 0 : after - before;
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }

    private static Row bareRead(Setting setting, BoundPortfolio bound, long bytes) {
        long[] column = new long[Math.toIntExact(bytes / Long.BYTES)];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        YearMonth asOf = setting.asOf();
        setting.say("racing a bare read of " + Math.round(bytes / MILLION) + " MB");
        Race.Times times = setting.race()
                .add(SCORE, () -> bound.scoreAll(asOf, setting.options(1)))
                .add(READ, () -> sum(column))
                .run();
        return Row.of(
                "score-all-vs-bare-read",
                "score all partners, 1 thread",
                "only reading as many bytes as all columns of the bound portfolio have",
                Row.TIMES_AS_LONG,
                times.ratio(SCORE, READ),
                Target.NONE,
                times.medians());
    }

    private static long sum(long[] column) {
        long sum = 0;
        for (long number : column) {
            sum += number;
        }
        return sum;
    }
}
