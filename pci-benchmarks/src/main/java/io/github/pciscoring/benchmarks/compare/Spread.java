package io.github.pciscoring.benchmarks.compare;

import java.util.Arrays;

/**
 * A number that was measured in several rounds.
 *
 * @param median the median of the rounds
 * @param low the number that a tenth of the rounds lies below
 * @param high the number that a tenth of the rounds lies above
 * @param best what the best calls of all rounds give
 * @param rounds the number of rounds
 */
public record Spread(double median, double low, double high, double best, int rounds) {
    private static final double TENTH = 0.1;

    /** Returns the spread of some rounds. */
    static Spread of(double[] rounds, double best) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int tail = (int) (sorted.length * TENTH);
        return new Spread(middle(sorted), sorted[tail], sorted[sorted.length - 1 - tail], best, sorted.length);
    }

    /** Returns a number that is known at once. */
    static Spread exact(double number) {
        return new Spread(number, number, number, number, 1);
    }

    /** Returns the middle of sorted numbers. */
    static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
