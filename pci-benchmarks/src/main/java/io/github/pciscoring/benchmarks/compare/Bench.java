package io.github.pciscoring.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs the comparisons and prints the table, or writes one into a page. Called by the script {@code bench}, whose help says
 * what there is.
 */
public final class Bench {
    private static final int WRONG_USAGE = 2;
    private static final int FAILED = 1;

    private Bench() {}

    /**
     * Runs; ends with status 0, with 1 if a contender gave another answer than the engine or something else failed, and with 2
     * for wrong usage. A target that is missed is no failure.
     *
     * @param args {@code PRESET JSON [COMPARISON...]}, or {@code report JSON PAGE PICTURE}
     */
    public static void main(String[] args) {
        try {
            if (args.length == 4 && args[0].equals("report")) {
                Report.write(ResultsFile.read(Path.of(args[1])), Path.of(args[2]), Path.of(args[3]));
            } else if (args.length >= 2) {
                Preset preset = Preset.named(args[0]);
                Set<String> asked = new TreeSet<>(Arrays.asList(args).subList(2, args.length));
                Results results = run(preset, asked);
                System.out.print(TextTable.aligned(results.rows()));
                ResultsFile.write(results, Path.of(args[1]));
            } else {
                throw new IllegalArgumentException("expected a preset and a file for the results");
            }
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(WRONG_USAGE);
        } catch (IllegalStateException | IOException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    /** Runs the comparisons asked for, all if none is. */
    static Results run(Preset preset, Set<String> asked) {
        List<Comparison> comparisons = chosen(asked);
        long start = System.nanoTime();
        try (Setting setting = new Setting(
                preset,
                words -> System.err.printf(
                        "bench: %4d s  %s%n",
                        Duration.ofNanos(System.nanoTime() - start).toSeconds(), words))) {
            List<Row> rows = new ArrayList<>();
            for (Comparison comparison : comparisons) {
                rows.addAll(comparison.run(setting));
            }
            setting.say("done");
            return new Results(preset.label(), Machine.here(), Results.sizes(setting.portfolio()), List.copyOf(rows));
        }
    }

    private static List<Comparison> chosen(Set<String> asked) {
        List<Comparison> chosen = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(asked);
        for (Comparison comparison : Comparisons.all()) {
            if (asked.isEmpty() || asked.contains(comparison.name())) {
                chosen.add(comparison);
            }
            unknown.remove(comparison.name());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no comparison " + String.join(", ", unknown) + "; there are "
                    + String.join(
                            ", ",
                            Comparisons.all().stream().map(Comparison::name).toList()));
        }
        return chosen;
    }
}
