package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.faultsWith;
import static io.github.pciscoring.rules.format.RuleSetTexts.read;
import static io.github.pciscoring.rules.format.RuleSetTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the tiers in a rule-set file can ask for, and what is wrong with them. */
class TierFileTest {
    private static final String TOP = "{name: TOP, minimum: 7.5}";

    private static Tier top(String asked) {
        List<Tier> tiers = read(with(TOP, "{name: TOP, minimum: 7.5, " + asked + "}"))
                .tiers()
                .tiers();
        return tiers.get(1);
    }

    private static List<String> faults(String asked) {
        return faultsWith(TOP, "{name: TOP, minimum: 7.5, " + asked + "}");
    }

    @Test
    void read_minimumOfEveryIndicatorOrCategory_isOneForEach() {
        assertThat(top("minimum-per-indicator: 1"))
                .isEqualTo(new Tier("TOP", new Points(7_500_000))
                        .withPerIndicator(Map.of("revenue", Points.of(1), "people", Points.of(1))));
        assertThat(top("minimum-per-category: 0.5"))
                .isEqualTo(new Tier("TOP", new Points(7_500_000))
                        .withPerCategory(Map.of("money", new Points(500_000), "skill", new Points(500_000))));
    }

    @Test
    void read_minimumOfEveryIndicatorBesideAClassification_isNotAskedOfThat() {
        String classification = "classifications:\n"
                + "  - {id: market, type: sum, classes: [{name: LARGE, from: 1}, {name: SMALL}]}\n"
                + "indicators:\n  - id: revenue";
        List<Tier> tiers = read(with("indicators:\n  - id: revenue", classification)
                        .replace(TOP, "{name: TOP, minimum: 7.5, minimum-per-indicator: 1}"))
                .tiers()
                .tiers();
        assertThat(tiers.get(1).perIndicator()).containsOnlyKeys("revenue", "people");
    }

    @Test
    void read_minimaOfSome_areTheirs() {
        assertThat(top("minimum-per-indicator: {people: 4}, minimum-per-category: {money: 6, skill: 0.000001}"))
                .isEqualTo(new Tier("TOP", new Points(7_500_000))
                        .withPerIndicator(Map.of("people", Points.of(4)))
                        .withPerCategory(Map.of("money", Points.of(6), "skill", new Points(1))));
        assertThat(top("minimum-per-indicator: {}")).isEqualTo(new Tier("TOP", new Points(7_500_000)));
    }

    @Test
    void read_tierThatCannotBeReached_isAFaultAtTheMinimumThatSaysWhatCan() {
        assertThat(faultsWith("minimum: 7.5", "minimum: 10.5"))
                .containsExactly("small.yaml:9:26: tiers[1].minimum: tier TOP cannot be reached: it asks for 10.5"
                        + " points, but at most 10 can be earned");
        assertThat(faults("minimum-per-indicator: {revenue: 1, people: 4.5}"))
                .containsExactly("small.yaml:9:75: tiers[1].minimum-per-indicator.people: tier TOP cannot be reached:"
                        + " it asks for 4.5 points of people, but at most 4 can be earned");
        assertThat(faults("minimum-per-indicator: 5"))
                .containsExactly("small.yaml:9:54: tiers[1].minimum-per-indicator: tier TOP cannot be reached: it asks"
                        + " for 5 points of people, but at most 4 can be earned");
        assertThat(faults("minimum-per-category: {skill: 5}"))
                .containsExactly("small.yaml:9:61: tiers[1].minimum-per-category.skill: tier TOP cannot be reached: it"
                        + " asks for 5 points of skill, but at most 4 can be earned");
    }

    @Test
    void read_minimumOfAnIndicatorOrCategoryThatIsNotThere_isAFaultWithAHint() {
        assertThat(faults("minimum-per-indicator: {peple: 1}"))
                .containsExactly("small.yaml:9:55: tiers[1].minimum-per-indicator: expected an indicator of this rule"
                        + " set: \"peple\", did you mean \"people\"?");
        assertThat(faults("minimum-per-category: {skills: 1}"))
                .containsExactly("small.yaml:9:54: tiers[1].minimum-per-category: expected a category of this rule"
                        + " set: \"skills\", did you mean \"skill\"?");
        assertThat(faults("minimum-per-category: {people: 1}"))
                .containsExactly("small.yaml:9:54: tiers[1].minimum-per-category: expected a category of this rule"
                        + " set: \"people\"; known: money, skill");
    }

    @Test
    void read_minimumOfAnotherShape_isAFault() {
        String expected = ": expected points, 0 to 1000000 with up to 6 decimals: ";
        assertThat(faults("minimum-per-indicator: [1]"))
                .containsExactly("small.yaml:9:54: tiers[1].minimum-per-indicator" + expected + "a list");
        assertThat(faults("minimum-per-indicator: -1"))
                .containsExactly("small.yaml:9:54: tiers[1].minimum-per-indicator" + expected + "\"-1\"");
        assertThat(faults("minimum-per-indicator: {people: many}"))
                .containsExactly("small.yaml:9:63: tiers[1].minimum-per-indicator.people" + expected + "\"many\"");
        assertThat(faults("minimum-per-indikator: 1"))
                .containsExactly("small.yaml:9:31: tiers[1]: unknown key: \"minimum-per-indikator\", did you mean"
                        + " \"minimum-per-indicator\"?");
    }

    @Test
    void read_tiersWithOneTotal_mustAskForMoreBesides() {
        assertThat(read(with(TOP, "{name: TOP, minimum: 2, minimum-per-indicator: 1}"))
                        .tiers()
                        .tiers())
                .hasSize(2);
        assertThat(faultsWith(TOP, "{name: TOP, minimum: 2, minimum-per-indicator: 0}"))
                .containsExactly("small.yaml:8:3: tiers: tier TOP does not ask for more than BASE");
    }

    @Test
    void read_maximaThatRoundingDoesNotKeep_areFaultsAtTheirPlaces() {
        assertThat(RuleSetTexts.faults(with("{decimals: 6}", "{decimals: 0}")
                        .replace("max-points: 6", "max-points: 5.5")
                        .replace("maximum-total: 10", "maximum-total: 9.5")))
                .containsExactly("small.yaml:25:17: indicators[0].max-points: 5.5 points have more decimals than the 0"
                        + " that rounding keeps");
    }
}
