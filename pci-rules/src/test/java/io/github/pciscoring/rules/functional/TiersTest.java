package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiers that ask for more than a total, over the indicators of SPEC. */
class TiersTest {
    /** PROGRAMMES, B: "Attained at 70 points and at least 1 point in every metric." */
    private static final Tier SOLUTIONS_PARTNER =
            new Tier("SOLUTIONS_PARTNER", Points.of(70)).withPerIndicator(inEveryMetric());

    private static Map<String, Points> inEveryMetric() {
        Map<String, Points> minima = new TreeMap<>();
        RuleSets.smmcsSmb().indicators().forEach(rule -> minima.put(rule.id(), Points.of(1)));
        return minima;
    }

    /** A partner with full points for people, deployments and growth: 80 without revenue and adds. */
    private static SmbScenario strong(Tier tier) {
        SmbScenario facts = scenario().by(rules -> rules.tiers(new TierLadder(List.of(tier))));
        for (int i = 0; i < 5; i++) {
            facts.person("H" + i, "A").passed("H" + i, "MB-800", "2020-01-15").passed("H" + i, "PL-400", "2020-01-15");
        }
        for (int i = 0; i < 10; i++) {
            facts.customer("deployed" + i)
                    .subscription(
                            "deployed" + i,
                            s -> s.paid("M-12..M").users("M-1", 6).linked("A", "CSP"));
        }
        return facts.customer("grown")
                .subscription(
                        "grown",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 200)
                                .linked("A", "CSP"));
    }

    private static SmbScenario revenue(SmbScenario facts, String usd) {
        return facts.customer("billed")
                .subscription("billed", s -> s.billed("M", usd).linked("A", "CSP"));
    }

    private static SmbScenario adds(SmbScenario facts, int count) {
        for (int i = 0; i < count; i++) {
            String id = "added" + i;
            facts.customer(id).subscription(id, s -> s.paid("M-5..M").linked("A", "CSP"));
        }
        return facts;
    }

    private static List<String> missing(PciScore score, Tier tier) {
        EarnedPoints earned = score.earned(RoundingPolicy.ofIndicators(6));
        assertThat(earned.total()).isEqualTo(score.total());
        return tier.shortfalls(earned).stream()
                .map(shortfall -> shortfall.name() + " " + shortfall.missing())
                .toList();
    }

    @Test
    void everyMetricAtOnePoint_isAttained() {
        PciScore score = revenue(adds(strong(SOLUTIONS_PARTNER), 1), "3000").score("A");
        assertThat(score.total()).hasToString("82");
        assertThat(score.tier()).contains("SOLUTIONS_PARTNER");
        assertThat(missing(score, SOLUTIONS_PARTNER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2999.9984, 0.999999, NONE", "2999.9985, 1, SOLUTIONS_PARTNER", "3000, 1, SOLUTIONS_PARTNER"})
    void oneMetricAroundOnePoint_decides(String usd, String points, String tier) {
        PciScore score = revenue(adds(strong(SOLUTIONS_PARTNER), 1), usd).score("A");
        assertThat(score.indicator("net-new-revenue").orElseThrow().points()).hasToString(points);
        assertThat(score.tier().orElse("NONE")).isEqualTo(tier);
    }

    /** A partner with 90 points, but none in one of the metrics. */
    @Test
    void ninetyPointsWithoutOneMetric_isNotAttainedAndSaysWhatIsMissing() {
        PciScore score = adds(strong(SOLUTIONS_PARTNER), 10).score("A");
        assertThat(score.total()).hasToString("90");
        assertThat(score.tier()).isEmpty();
        assertThat(missing(score, SOLUTIONS_PARTNER)).containsExactly("net-new-revenue 1");
    }

    @Test
    void bothMissed_saysBoth() {
        PciScore score = scenario()
                .by(rules -> rules.tiers(new TierLadder(List.of(SOLUTIONS_PARTNER))))
                .person("H", "A")
                .passed("H", "MB-800", "2020-01-15")
                .score("A");
        assertThat(missing(score, SOLUTIONS_PARTNER))
                .containsExactly(
                        " 64",
                        "net-new-revenue 1",
                        "net-customer-adds 1",
                        "developers 1",
                        "new-deployments 1",
                        "monthly-active-user-growth 1");
    }

    /** The categories' sums: performance has 20 points, of which 10.5 are asked for. */
    @ParameterizedTest
    @CsvSource({"1499.9984, NONE, 'performance 0.000001'", "1500, SKILLED, ''"})
    void categoryMinimum_isOfItsIndicatorsTogether(String usd, String tier, String missing) {
        Tier skilled = new Tier("SKILLED", Points.of(50))
                .withPerCategory(Map.of("performance", new Points(10_500_000), "capability", Points.of(35)));
        PciScore score = revenue(adds(strong(skilled), 10), usd).score("A");
        assertThat(score.tier().orElse("NONE")).isEqualTo(tier);
        assertThat(String.join(", ", missing(score, skilled))).isEqualTo(missing);
        assertThat(score.earned(RoundingPolicy.ofIndicators(6)).byCategory())
                .containsEntry("capability", Points.of(35))
                .containsEntry("customer-success", Points.of(45));
        assertThat(skilled.shortfalls(score.earned(RoundingPolicy.ofIndicators(6))))
                .allMatch(shortfall -> shortfall.scope() == Shortfall.Scope.CATEGORY);
    }
}
