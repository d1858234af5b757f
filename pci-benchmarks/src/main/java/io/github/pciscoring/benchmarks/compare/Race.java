package io.github.pciscoring.benchmarks.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Times works in turns, round by round, so that whatever the machine does meanwhile happens to all. In a round, quick works
 * are called many times and their median counts; slow ones are called once.
 */
public final class Race {
    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 400;
    private static final int CALLS_PER_CHECK = 5;
    private static final int STEADY_CHECKS = 3;
    private static final double STEADY = 0.97;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    /** How long quick works are called in a round, in seconds, but no longer than this part of the race. */
    private static final double SLICE = 0.2;

    private static final double SLICE_OF_RACE = 0.1;

    /** The least that is timed at once, in seconds; what takes less is called several times. */
    private static final double SAMPLE = 0.0005;

    /** A work and how many calls are timed at once. */
    private static final class Entry {
        private final Runnable before;
        private final boolean once;
        private final Supplier<?> work;
        private final List<Double> seconds = new ArrayList<>();
        private int batch = 1;

        Entry(Runnable before, boolean once, Supplier<?> work) {
            this.before = before;
            this.once = once;
            this.work = work;
        }
    }

    private final double raceSeconds;
    private final double warmUpSeconds;
    private final double sliceSeconds;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Keeps results alive, so that no work is optimised away. */
    private volatile Object kept = this;

    /**
     * Creates a race.
     *
     * @param raceSeconds for how long there are rounds, at least three
     * @param warmUpSeconds for how long each work is warmed up at most, at least one call
     */
    public Race(double raceSeconds, double warmUpSeconds) {
        this.raceSeconds = raceSeconds;
        this.warmUpSeconds = warmUpSeconds;
        this.sliceSeconds = Math.min(SLICE, raceSeconds * SLICE_OF_RACE);
    }

    /** Adds a work. */
    public Race add(String name, Supplier<?> work) {
        entries.put(name, new Entry(() -> {}, false, work));
        return this;
    }

    /** Adds a work before each call of which something must be done that isn't timed. */
    public Race add(String name, Runnable before, Supplier<?> work) {
        entries.put(name, new Entry(before, true, work));
        return this;
    }

    /** Warms up and races; returns how long a call took, by name and round. */
    public Times run() {
        System.gc();
        entries.values().forEach(this::warmUp);
        long start = System.nanoTime();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (round >= LEAST_ROUNDS && since(start) > raceSeconds) {
                break;
            }
            entries.values().forEach(entry -> entry.seconds.add(slice(entry)));
        }
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        entries.forEach((name, entry) -> seconds.put(name, List.copyOf(entry.seconds)));
        Objects.requireNonNull(kept, "a work without a result");
        kept = this;
        return new Times(seconds);
    }

    /** Calls until the best of some calls is no better than before, or time is up. */
    private void warmUp(Entry entry) {
        long start = System.nanoTime();
        double best = Double.MAX_VALUE;
        int steady = 0;
        do {
            double now = Double.MAX_VALUE;
            for (int call = 0; call < CALLS_PER_CHECK && (call == 0 || since(start) < warmUpSeconds); call++) {
                now = Math.min(now, time(entry));
            }
            steady = now < best * STEADY ? 0 : steady + 1;
            best = Math.min(best, now);
            entry.batch = entry.once ? 1 : (int) Math.max(1, Math.min(1_000_000, SAMPLE / best));
        } while (since(start) < warmUpSeconds && steady < STEADY_CHECKS);
    }

    private double slice(Entry entry) {
        long start = System.nanoTime();
        List<Double> samples = new ArrayList<>();
        do {
            samples.add(time(entry));
        } while (since(start) < sliceSeconds);
        return Times.median(samples);
    }

    /** Returns the seconds of a call. */
    private double time(Entry entry) {
        entry.before.run();
        long start = System.nanoTime();
        for (int call = 0; call < entry.batch; call++) {
            kept = entry.work.get();
        }
        return since(start) / entry.batch;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    /**
     * What a race took.
     *
     * @param seconds seconds per call by name, one number for each round
     */
    public record Times(Map<String, List<Double>> seconds) {

        /** Returns the median of a work's rounds, in seconds. */
        public double median(String name) {
            return median(of(name));
        }

        /** Returns the medians of all works, in seconds. */
        public Map<String, Double> medians() {
            Map<String, Double> medians = new LinkedHashMap<>();
            seconds.keySet().forEach(name -> medians.put(name, median(name)));
            return medians;
        }

        /** Returns which of some works has the least median. */
        public String quickest(List<String> names) {
            return names.stream()
                    .min((a, b) -> Double.compare(median(a), median(b)))
                    .orElseThrow();
        }

        /** Returns how many times as long one work took as another. */
        public Spread ratio(String over, String under) {
            List<Double> above = of(over);
            List<Double> below = of(under);
            double[] ratios = new double[Math.min(above.size(), below.size())];
            Arrays.setAll(ratios, round -> above.get(round) / below.get(round));
            return Spread.of(ratios, least(above) / least(below));
        }

        /** Returns how long a call took, in millionths of a second. */
        public Spread micros(String name) {
            double[] micros =
                    of(name).stream().mapToDouble(second -> second * MICROS).toArray();
            return Spread.of(micros, least(of(name)) * MICROS);
        }

        /** Returns how many of something were done per second. */
        public Spread rate(String name, double count) {
            double[] rates =
                    of(name).stream().mapToDouble(second -> count / second).toArray();
            return Spread.of(rates, count / least(of(name)));
        }

        private List<Double> of(String name) {
            return seconds.getOrDefault(name, List.of());
        }

        private static double least(List<Double> numbers) {
            return numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        private static double median(List<Double> numbers) {
            return Spread.middle(
                    numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        }
    }
}
