package io.github.pciscoring.benchmarks.points;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.SmbIndicator;
import io.github.pciscoring.core.facts.Amount;

/** The six measures of a partner as fractions; all that a decision on points and tier needs. */
final class Measures {
    private Measures() {}

    /** Returns the numerator of a measure, 0 where there is none. */
    static long top(Answer sums, SmbIndicator indicator, long minimumBaseline) {
        return switch (indicator) {
            case REVENUE -> sums.revenue();
            case ADDS -> sums.adds();
            case CONSULTANTS -> sums.consultants();
            case DEVELOPERS -> sums.developers();
            case DEPLOYMENTS -> sums.deployments();
            case GROWTH ->
                sums.baselineUsers() < minimumBaseline ? 0 : sums.currentUsers() - sums.baselineUsers();
        };
    }

    /** Returns the denominator of a measure, above 0. */
    static long bottom(Answer sums, SmbIndicator indicator) {
        return switch (indicator) {
            case REVENUE -> Amount.UNITS;
            case GROWTH -> Math.max(1, sums.baselineUsers());
            default -> 1;
        };
    }
}
