package io.github.pciscoring.cli;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import java.util.stream.Collectors;

/** What was measured, and how it becomes points, in words. */
final class CurveText {
    private static final int DECIMALS = 6;

    private final IndicatorRule rule;

    private CurveText(IndicatorRule rule) {
        this.rule = rule;
    }

    /** Returns like {@code 26,093.23 of 30,000 USD, points in proportion}. */
    static String of(IndicatorScore score) {
        IndicatorRule rule = score.rule();
        CurveText text = new CurveText(rule);
        String measured = score.measure()
                .map(measure -> Numbers.measure(measure, rule.unit()))
                .orElse("");
        String unit = Numbers.unit(rule.unit());
        if (score.measurement() instanceof Measurement.Unavailable none) {
            return "No measure: " + Text.safe(none.reason()) + "; " + text.text(rule.curve());
        } else if (rule.curve() instanceof PointsCurve.Linear linear) {
            String threshold = Numbers.threshold(linear.fullAt(), rule.unit());
            boolean beyond = score.measure()
                    .filter(measure -> measure.compareTo(linear.fullAt()) > 0)
                    .isPresent();
            return beyond
                    ? measured + " " + unit + ", more than the " + threshold + " that earn all points"
                    : measured + " of " + threshold + " " + unit + ", points in proportion";
        }
        return measured + " " + unit + "; " + text.text(rule.curve());
    }

    private String text(PointsCurve curve) {
        if (curve instanceof PointsCurve.Linear linear) {
            return points(Ratio.ONE) + " points at " + measure(linear.fullAt()) + ", in proportion below";
        } else if (curve instanceof PointsCurve.AllOrNothing all) {
            return points(Ratio.ONE) + " points from " + measure(all.fullAt()) + " on, none below";
        } else if (curve instanceof PointsCurve.Steps steps) {
            return steps.steps().stream()
                            .map(step -> points(step.share()) + " points from " + measure(step.from()) + " on")
                            .collect(Collectors.joining(", "))
                    + ", none below";
        } else if (curve instanceof PointsCurve.ByBasis byBasis) {
            return byBasis.brackets().stream()
                    .map(bracket -> "with a basis "
                            + bracket.to()
                                    .map(to -> "of " + number(bracket.from()) + " to " + number(to))
                                    .orElse("from " + number(bracket.from()) + " on")
                            + ": " + text(bracket.curve()))
                    .collect(Collectors.joining("; "));
        }
        return "up to " + points(Ratio.ONE) + " points";
    }

    private String points(Ratio share) {
        return rule.maxPoints().share(share, Points.SCALE).toString();
    }

    private String measure(Ratio measure) {
        return Numbers.threshold(measure, rule.unit()) + " " + Numbers.unit(rule.unit());
    }

    private static String number(Ratio number) {
        return number.toDecimal(DECIMALS).stripTrailingZeros().toPlainString();
    }
}
