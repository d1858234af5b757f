package io.github.pciscoring.insight.plan;

/**
 * The numbers of units of one indicator that a combination may have, with what they earn and cost. Its arrays are not
 * changed; thread-safe.
 *
 * @param place the indicator's place in the rule set
 * @param fewest the place of the fewest units that may be chosen
 * @param units the numbers, ascending, 0 first
 * @param nanos what each number earns, in billionths of a point, ascending
 * @param cost what each number costs, in ten-thousandths, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Choice(int place, int fewest, long[] units, long[] nanos, long[] cost) {

    /** Returns the choices of an indicator; the most units within its limit come last. */
    static Choice of(Goal goal, int place, IndicatorPlan indicator) {
        int fewest = goal.fewest(place);
        int size = (int) indicator.gains().stream()
                        .filter(gain -> gain.units() <= indicator.limit().orElse(Long.MAX_VALUE))
                        .count()
                + 1;
        long[] units = new long[size];
        long[] nanos = new long[size];
        long[] cost = new long[size];
        for (int i = 0; i < size; i++) {
            units[i] = goal.gains(place).units().get(i);
            nanos[i] = goal.nanos(place, i);
            cost[i] = costOf(indicator, units[i]);
        }
        return new Choice(place, fewest, units, nanos, cost);
    }

    private static long costOf(IndicatorPlan indicator, long units) {
        try {
            return Math.multiplyExact(indicator.cost().tenThousandths(), units) + checked(units);
        } catch (ArithmeticException e) {
            throw new InvalidPlanRequestException("so many units of " + indicator.id() + " cost too much: " + units);
        }
    }

    /** Leaves room for sums over all indicators. */
    private static long checked(long units) {
        return units > 1L << 40 ? Math.addExact(Long.MAX_VALUE, 1) : 0;
    }

    int size() {
        return units.length;
    }

    /** Returns the most that a number earns over the one before. */
    long steepest() {
        long most = 0;
        for (int i = 1; i < nanos.length; i++) {
            most = Math.max(most, nanos[i] - nanos[i - 1]);
        }
        return most;
    }
}
