package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.faults;
import static io.github.pciscoring.rules.format.RuleSetTexts.faultsWith;
import static io.github.pciscoring.rules.format.RuleSetTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every mistake in a curve of steps, with its line, column and path. */
class StepsFileTest {

    @Test
    void read_stepsThatDoNotEndAtMaxPoints_areAFaultAtTheLast() {
        assertThat(faultsWith("threshold: 0.5", "curve: {steps: [{from: 1, points: 2}, {from: 2, points: 5.5}]}"))
                .containsExactly("small.yaml:27:61: indicators[0].curve.steps[1].points: expected max-points, 6, which"
                        + " the last step must earn: \"5.5\"");
        assertThat(faultsWith(
                        "threshold: 0.5", "curve: {by-basis: [{from: 1, curve: {steps: [{from: 1, points: 7}]}}]}"))
                .containsExactly("small.yaml:27:68: indicators[0].curve.by-basis[0].curve.steps[0].points: expected"
                        + " max-points, 6, which the last step must earn: \"7\"");
    }

    @Test
    void read_stepsThatDoNotRise_areAFaultThatSaysWhich() {
        assertThat(faultsWith("threshold: 0.5", "curve: {steps: [{from: 2, points: 2}, {from: 2, points: 6}]}"))
                .containsExactly("small.yaml:27:20: indicators[0].curve.steps: the step from 2 does not lie above the"
                        + " one before, from 2");
        assertThat(faultsWith("threshold: 0.5", "curve: {steps: [{from: 2, points: 6}, {from: 3, points: 6}]}"))
                .containsExactly("small.yaml:27:20: indicators[0].curve.steps: the step from 3 does not earn more than"
                        + " the one before, from 2");
        assertThat(faultsWith("threshold: 0.5", "curve: {steps: [{from: 2, points: 0}, {from: 3, points: 6}]}"))
                .containsExactly("small.yaml:27:20: indicators[0].curve.steps: the step from 2 earns nothing");
        assertThat(faultsWith("threshold: 0.5", "curve: {steps: []}"))
                .containsExactly("small.yaml:27:20: indicators[0].curve.steps: expected a list with at least one item:"
                        + " an empty list");
        assertThat(faultsWith("threshold: 0.5", "curve: {steps: [{at: 2, points: 6}]}"))
                .containsExactly(
                        "small.yaml:27:21: indicators[0].curve.steps[0]: missing key: from",
                        "small.yaml:27:22: indicators[0].curve.steps[0]: unknown key: \"at\"; known: from, points");
    }

    @Test
    void read_stepsOfAnIndicatorWhosePointsAreAtFault_areLeftAtThat() {
        String steps = "curve: {steps: [{from: 2, points: 6}]}";
        assertThat(faults(with("threshold: 0.5", steps).replace("max-points: 6", "max-points: six")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:25:17: indicators[0].max-points: expected points");
        assertThat(faults(with("threshold: 0.5", steps).replace("    max-points: 6\n", "")))
                .containsExactly("small.yaml:22:5: indicators[0]: missing key: max-points");
        assertThat(faults(with("threshold: 0.5", steps.replace("points: 6", "points: 0"))
                        .replace("max-points: 6", "max-points: 0")))
                .containsExactly("small.yaml:27:20: indicators[0].curve.steps: the step from 2 earns nothing");
    }
}
