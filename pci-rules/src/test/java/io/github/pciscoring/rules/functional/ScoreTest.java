package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.ADDS;
import static io.github.pciscoring.rules.functional.SmbScenario.CONSULTANTS;
import static io.github.pciscoring.rules.functional.SmbScenario.DEPLOYMENTS;
import static io.github.pciscoring.rules.functional.SmbScenario.DEVELOPERS;
import static io.github.pciscoring.rules.functional.SmbScenario.GROWTH;
import static io.github.pciscoring.rules.functional.SmbScenario.REVENUE;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPEC, Score: points, their sum, and tiers. */
class ScoreTest {
    private static final Consumer<SmbScenario> REVENUE_FULL = revenueOf("30000");
    private static final Consumer<SmbScenario> ADDS_FULL = addsOf(10);
    private static final Consumer<SmbScenario> CONSULTANTS_FULL = holders(5, "MB-800");
    private static final Consumer<SmbScenario> DEVELOPERS_FULL = holders(2, "PL-400");
    private static final Consumer<SmbScenario> DEPLOYMENTS_FULL = deploymentsOf(10);
    private static final Consumer<SmbScenario> GROWTH_FULL = growthOf(100, 135);

    private static Consumer<SmbScenario> revenueOf(String usd) {
        return facts -> facts.customer("billed")
                .subscription("billed", s -> s.billed("M", usd).linked("A", "CSP"));
    }

    private static Consumer<SmbScenario> addsOf(int count) {
        return facts -> times(
                count,
                i -> facts.customer("added" + i)
                        .subscription("added" + i, s -> s.paid("M-5..M").linked("A", "CSP")));
    }

    private static Consumer<SmbScenario> deploymentsOf(int count) {
        return facts -> times(
                count,
                i -> facts.customer("deployed" + i)
                        .subscription(
                                "deployed" + i,
                                s -> s.paid("M-12..M").users("M-5", 6).linked("A", "CSP")));
    }

    private static Consumer<SmbScenario> growthOf(int baseline, int current) {
        return facts -> facts.customer("grown")
                .subscription(
                        "grown",
                        s -> s.paid("M-12..M")
                                .users("M-12", baseline)
                                .users("M", current)
                                .linked("A", "CSP"));
    }

    private static Consumer<SmbScenario> holders(int count, String exam) {
        return facts -> times(count, i -> facts.person(exam + i, "A").passed(exam + i, exam, "2020-01-15"));
    }

    private static void times(int count, IntConsumer piece) {
        for (int i = 0; i < count; i++) {
            piece.accept(i);
        }
    }

    @SafeVarargs
    private static PciScore score(Consumer<SmbScenario>... pieces) {
        SmbScenario facts = scenario();
        for (Consumer<SmbScenario> piece : pieces) {
            facts.with(piece);
        }
        return facts.score("A");
    }

    /** "points(indicator) = maxPoints × clamp(measure / threshold, 0, 1)". */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0001, 0",
        "3, 0.001",
        "15000, 5",
        "29999.9999, 10",
        "29999.997, 9.999999",
        "30000, 10",
        "30000.0001, 10",
        "900000, 10"
    })
    void revenue_earnsInProportionUpTo10(String usd, String points) {
        assertThat(scenario().with(revenueOf(usd)).points("A", REVENUE)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "9, 9", "10, 10", "11, 10"})
    void adds_earnInProportionUpTo10(int count, String points) {
        assertThat(scenario().with(addsOf(count)).points("A", ADDS)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 6", "4, 24", "5, 30", "6, 30"})
    void consultants_earnInProportionUpTo30(int count, String points) {
        assertThat(scenario().with(holders(count, "MB-800")).points("A", CONSULTANTS))
                .isEqualTo(points);
    }

    /** Two are enough (R6). */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2.5", "2, 5", "3, 5"})
    void developers_earnInProportionUpTo5(int count, String points) {
        assertThat(scenario().with(holders(count, "PL-400")).points("A", DEVELOPERS))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "9, 18", "10, 20", "11, 20"})
    void deployments_earnInProportionUpTo20(int count, String points) {
        assertThat(scenario().with(deploymentsOf(count)).points("A", DEPLOYMENTS))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 0", "100, 107, 5", "100, 134, 24.285714", "100, 135, 25", "100, 136, 25", "100, 900, 25"})
    void growth_earnsInProportionUpTo25(int baseline, int current, String points) {
        assertThat(scenario().with(growthOf(baseline, current)).points("A", GROWTH))
                .isEqualTo(points);
    }

    /** "rounded to 6 decimals per indicator … half-up": USD / 3000, so that 0.0015 USD is half a micro-point. */
    @ParameterizedTest
    @CsvSource({
        "0.0014, 0",
        "0.0015, 0.000001",
        "0.0016, 0.000001",
        "0.0044, 0.000001",
        "0.0045, 0.000002",
        "0.0074, 0.000002",
        "0.0075, 0.000003",
        "0.0105, 0.000004",
        "15000.0015, 5.000001"
    })
    void tieInTheSeventhDecimal_isRoundedUp(String usd, String points) {
        assertThat(scenario().with(revenueOf(usd)).points("A", REVENUE)).isEqualTo(points);
    }

    /** "The score is the sum of those rounded points" (R8): 0.4 and 0.43 micro-points are dropped, not added. */
    @Test
    void total_isTheSumOfRoundedPoints() {
        PciScore score = score(revenueOf("0.0012"), growthOf(100, 102)); // 0.0000004 and 10/7 = 1.4285714…
        assertThat(score.total()).hasToString("1.428571");
    }

    @Test
    void total_addsUpTheRoundedParts() {
        PciScore score = score(revenueOf("15000"), ADDS_FULL, holders(1, "PL-400"), holders(2, "MB-800"));
        assertThat(score.total()).hasToString("29.5"); // 5 + 10 + 2.5 + 12
        assertThat(score.tier()).isEmpty();
    }

    @Test
    void everythingFull_is100() {
        PciScore score =
                score(REVENUE_FULL, ADDS_FULL, CONSULTANTS_FULL, DEVELOPERS_FULL, DEPLOYMENTS_FULL, GROWTH_FULL);
        assertThat(score.total()).hasToString("100");
        assertThat(score.tier()).contains("GOLD");
    }

    /** "score ≥ 60 Silver, else none (59.999999 is none)". */
    @ParameterizedTest
    @CsvSource({
        "29999.997, 59.999999, NONE",
        "30000, 60, SILVER",
        "29999.9985, 60, SILVER", // 9.9999995 is 10 when it is summed
        "29999.9984, 59.999999, NONE"
    })
    void score_reachesSilverAtSixty(String usd, String total, String tier) {
        PciScore score = score(CONSULTANTS_FULL, DEPLOYMENTS_FULL, revenueOf(usd));
        assertThat(score.total()).hasToString(total);
        assertThat(score.tier().orElse("NONE")).isEqualTo(tier);
    }

    /** "score ≥ 80 Gold". */
    @ParameterizedTest
    @CsvSource({"14999.997, 79.999999, SILVER", "15000, 80, GOLD", "15000.003, 80.000001, GOLD"})
    void score_reachesGoldAtEighty(String usd, String total, String tier) {
        PciScore score = score(CONSULTANTS_FULL, DEPLOYMENTS_FULL, GROWTH_FULL, revenueOf(usd));
        assertThat(score.total()).hasToString(total);
        assertThat(score.tier().orElse("NONE")).isEqualTo(tier);
    }

    @Test
    void indicators_comeInTheOrderOfTheTable() {
        assertThat(score().indicators())
                .extracting(
                        IndicatorScore::id,
                        i -> i.rule().category(),
                        i -> i.rule().unit(),
                        i -> i.rule().maxPoints().toString())
                .containsExactly(
                        tuple("net-new-revenue", "performance", "USD", "10"),
                        tuple("net-customer-adds", "performance", "customers", "10"),
                        tuple("functional-consultants", "capability", "people", "30"),
                        tuple("developers", "capability", "people", "5"),
                        tuple("new-deployments", "customer-success", "tenants", "20"),
                        tuple("monthly-active-user-growth", "customer-success", "ratio", "25"));
    }

    @Test
    void partnerWithoutFacts_scoresZero() {
        SmbScenario facts = scenario()
                .partner("A")
                .with(s -> s.subscription("S", p -> p.billed("M", "5").linked("B", "CSP")));
        PciScore score = facts.score("A");
        assertThat(score.total()).hasToString("0");
        assertThat(score.tier()).isEmpty();
        assertThat(score.asOf()).isEqualTo(YearMonth.of(2021, 6));
        assertThat(score.ruleSetId()).isEqualTo("smmcs-smb");
        assertThat(score.indicators())
                .extracting(i -> i.measure().map(Object::toString).orElse("absent"))
                .containsExactly("0", "0", "0", "0", "0", "absent");
    }

    @Test
    void noPartners_areNoScores() {
        assertThat(scenario().scores()).isEmpty();
    }

    @Test
    void partners_comeInTheirOrder() {
        SmbScenario facts = scenario()
                .partner("Z")
                .partner("B")
                .unscored("U")
                .partner("A")
                .subscription("S", s -> s.billed("M", "3").linked("A", "CSP"));
        assertThat(facts.scores())
                .extracting(PciScore::partnerId, score -> score.total().toString())
                .containsExactly(tuple("Z", "0"), tuple("B", "0"), tuple("A", "0.001"));
    }

    @Test
    void unscoredPartner_appearsInNoResultButDisplaces() {
        SmbScenario facts = scenario()
                .unscored("rival")
                .subscription("S", s -> s.billed("M", "300").linked("A", "DPOR").linked("rival", "CPOR_OSA"));
        assertThat(facts.scores())
                .extracting(PciScore::partnerId, score -> score.total().toString())
                .containsExactly(tuple("A", "0"));
        assertThat(facts.score("rival").total()).hasToString("0.1");
    }

    /** The same facts a month later: the window has moved. */
    @ParameterizedTest
    @CsvSource({"2020-06, 0", "2020-07, 100", "2021-06, 100", "2021-07, 0"})
    void asOfMonth_movesTheWindow(String asOf, String revenue) {
        SmbScenario facts =
                scenario(asOf).subscription("S", s -> s.billed("2020-07", "100").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo(revenue);
    }
}
