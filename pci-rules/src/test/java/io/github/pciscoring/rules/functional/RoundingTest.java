package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.CONSULTANTS;
import static io.github.pciscoring.rules.functional.SmbScenario.DEVELOPERS;
import static io.github.pciscoring.rules.functional.SmbScenario.GROWTH;
import static io.github.pciscoring.rules.functional.SmbScenario.REVENUE;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.score.PciScore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SPEC, Score and R8: what the chosen reading of fractions and each of its alternatives make of the same facts. */
class RoundingTest {
    private static final RoundingPolicy CHOSEN = RoundingPolicy.ofIndicators(6);

    /** Points of 30, of 9.9999995 or 9.9999984…, of 2.5, and of 5/7; 20 more by deployments. */
    private static PciScore score(RoundingPolicy rounding, String usd, int growth, int developers, int deployments) {
        SmbScenario facts = scenario().by(rules -> rules.rounding(rounding));
        for (int i = 0; i < 5; i++) {
            facts.person("consultant" + i, "A").passed("consultant" + i, "MB-800", "2020-01-15");
        }
        for (int i = 0; i < developers; i++) {
            facts.person("developer" + i, "A").passed("developer" + i, "PL-400", "2020-01-15");
        }
        for (int i = 0; i < deployments; i++) {
            facts.customer("deployed" + i)
                    .subscription(
                            "deployed" + i,
                            s -> s.paid("M-12..M").users("M-5", 6).linked("A", "CSP"));
        }
        return facts.customer("billed")
                .subscription("billed", s -> s.billed("M", usd).linked("A", "CSP"))
                .customer("grown")
                .subscription(
                        "grown",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 100 + growth)
                                .linked("A", "CSP"))
                .score("A");
    }

    private static PciScore mixed(RoundingPolicy rounding) {
        return score(rounding, "29999.9985", 1, 1, 10);
    }

    private static List<String> points(PciScore score) {
        return Stream.of(REVENUE, CONSULTANTS, DEVELOPERS, GROWTH)
                .map(id -> score.indicator(id).orElseThrow().points().toString())
                .toList();
    }

    /** "Rounded to 6 decimals per indicator … The score is the sum of those rounded points." */
    @Test
    void chosen_eachIndicatorToSixDecimals_isSummed() {
        PciScore score = mixed(CHOSEN);
        assertThat(points(score)).containsExactly("10", "30", "2.5", "0.714286");
        assertThat(score.total()).hasToString("63.214286");
    }

    /** "Whole points", of each indicator: the halves and more are rounded up. */
    @Test
    void wholePoints_ofIndicators_areSummed() {
        PciScore score = mixed(RoundingPolicy.ofIndicators(0));
        assertThat(points(score)).containsExactly("10", "30", "3", "1");
        assertThat(score.total()).hasToString("64");
    }

    /** "Whole points", of the total: 63.2142852… of exact points that are shown cut off. */
    @Test
    void wholePoints_ofTheTotal_areRoundedOnce() {
        PciScore score = mixed(RoundingPolicy.ofTotal(0));
        assertThat(points(score)).containsExactly("9.999999", "30", "2.5", "0.714285");
        assertThat(score.total()).hasToString("63");
    }

    /** "The unrounded sum": 9.9999995 and 5/7 make 10.714285 2…, of which the parts shown make a millionth less. */
    @Test
    void unrounded_sum_isExactAndShownCutOff() {
        PciScore score = mixed(RoundingPolicy.none());
        assertThat(points(score)).containsExactly("9.999999", "30", "2.5", "0.714285");
        assertThat(score.total()).hasToString("63.214285");
    }

    /** "A display then truncates: 59.9999996 never prints 60" (here 59.9999995), and is no Silver, either. */
    @Test
    void unrounded_justBelowATier_neitherShowsNorReachesIt() {
        PciScore chosen = score(CHOSEN, "29999.9985", 0, 0, 10);
        assertThat(chosen.total()).hasToString("60");
        assertThat(chosen.tier()).contains("SILVER");

        PciScore exact = score(RoundingPolicy.none(), "29999.9985", 0, 0, 10);
        assertThat(exact.total()).hasToString("59.999999");
        assertThat(exact.tier()).isEmpty();
    }

    /** Parts that are cut off when they are shown still reach the tier that their exact sum reaches: 25/7 + 3/7. */
    @Test
    void unrounded_fractionsThatAddUp_reachTheTier() {
        PciScore exact = score(RoundingPolicy.none(), "1285.7142", 5, 0, 10);
        assertThat(exact.total()).hasToString("53.999999"); // 0.4285714 and 3.571428 571…
        PciScore above = score(RoundingPolicy.none(), "1285.7143", 5, 0, 10);
        assertThat(above.total()).hasToString("54"); // 0.428571 433… and 3.571428 571…
        assertThat(points(above)).containsExactly("0.428571", "30", "0", "3.571428");
    }

    /** The page prints whole scores: 59.5 is 60 and so Silver, 59.499999 is not. */
    @Test
    void wholePoints_ofTheTotal_decideTheTier() {
        PciScore half = score(RoundingPolicy.ofTotal(0), "28500", 0, 0, 10);
        assertThat(half.total()).hasToString("60");
        assertThat(half.tier()).contains("SILVER");
        assertThat(score(CHOSEN, "28500", 0, 0, 10).tier()).isEmpty();

        PciScore less = score(RoundingPolicy.ofTotal(0), "28499.9999", 0, 0, 10);
        assertThat(less.total()).hasToString("59");
        assertThat(less.tier()).isEmpty();
    }
}
