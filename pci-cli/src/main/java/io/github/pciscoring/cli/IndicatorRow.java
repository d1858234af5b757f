package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.IndicatorScore;

/**
 * The texts of one indicator in a partner's table.
 *
 * @param title its id as words
 * @param measure the measure without its unit, or a dash
 * @param threshold the threshold with its unit, as {@code of 10 customers}; the unit alone where the curve has none
 * @param points the points in full
 * @param maximum the most points
 */
record IndicatorRow(String title, String measure, String threshold, String points, String maximum) {

    static IndicatorRow of(IndicatorScore score, Look look) {
        IndicatorRule rule = score.rule();
        String measure = score.measure()
                .map(value -> Numbers.measure(value, rule.unit()))
                .orElse(look.absent());
        return new IndicatorRow(
                Text.title(rule.id()),
                measure,
                threshold(rule),
                score.points().toString(),
                rule.maxPoints().toString());
    }

    static IndicatorRow total(Points points, Points maximum) {
        return new IndicatorRow("total", "", "", points.toString(), maximum.toString());
    }

    private static String threshold(IndicatorRule rule) {
        String unit = Numbers.unit(rule.unit());
        return rule.curve()
                .threshold()
                .map(threshold -> "of " + Numbers.threshold(threshold, rule.unit()) + " " + unit)
                .orElse(unit);
    }

    /** Returns how many digits of the points stand before the decimal point. */
    int wholeDigits() {
        int point = points.indexOf('.');
        return point < 0 ? points.length() : point;
    }

    /** Returns how many characters of the points stand after those. */
    int fractionLength() {
        return points.length() - wholeDigits();
    }
}
