package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.REVENUE;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static io.github.pciscoring.rules.reference.AlternativeReading.R12_PAID_SEATS;
import static io.github.pciscoring.rules.reference.AlternativeReading.R14_SPLIT_EVENLY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPEC, Readings R12 and R14 of net new revenue: where the alternatives differ from what is chosen. */
class RevenueReadingsTest {

    /** R12: a bill is payment, or only with paid seats in the same month. */
    @ParameterizedTest
    @CsvSource({"M-5, 100, 100", "M-6..M-4, 100, 100", "M-6, 100, 0", "M-4..M, 100, 0"})
    void bill_withPaidSeatsRequired_countsInPaidMonthsOnly(String paid, String chosen, String required) {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid(paid).billed("M-5", "100").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo(chosen);
        assertThat(facts.under(R12_PAID_SEATS).revenue("A")).isEqualTo(required);
    }

    @Test
    void billWithoutSeats_withPaidSeatsRequired_isNothing() {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.seats("M-5", 0).billed("M-5", "100").linked("A", "CSP"))
                .subscription("T", s -> s.billed("M-5", "30").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("130");
        assertThat(facts.under(R12_PAID_SEATS).revenue("A")).isEqualTo("0");
        assertThat(facts.under(R12_PAID_SEATS).explained("A", REVENUE).leftOut("unpaid"))
                .anyMatch(item -> item.startsWith("S in ") && item.contains("M-5"));
    }

    /** The revenue of A, B and C together on one subscription, first in full and then split. */
    private static void assertShares(SmbScenario facts, String inFull, String ofA, String ofB, String ofC) {
        SmbScenario split = facts.under(R14_SPLIT_EVENLY);
        assertThat(facts.revenue("A")).as("in full").isEqualTo(inFull);
        assertThat(facts.revenue("B")).as("in full").isEqualTo(inFull);
        assertThat(facts.revenue("C")).as("in full").isEqualTo(inFull);
        assertThat(split.revenue("A")).as("share of A").isEqualTo(ofA);
        assertThat(split.revenue("B")).as("share of B").isEqualTo(ofB);
        assertThat(split.revenue("C")).as("share of C").isEqualTo(ofC);
    }

    /**
     * R14: a third, rounded down to 0.0001 USD, and what remains to A, whoever was named first. 100 USD are 333333 each and 1
     * more; 0.0002 are 0 each and 2 more; 90 leave nothing.
     */
    @ParameterizedTest
    @CsvSource({
        "90, 90, 30, 30, 30",
        "100, 100, 166667/5000, 333333/10000, 333333/10000",
        "0.0002, 1/5000, 1/5000, 0, 0",
        "0.0003, 3/10000, 1/10000, 1/10000, 1/10000"
    })
    void charge_isSplitAndWhatRemainsGoesToTheFirst(String amount, String inFull, String ofA, String ofB, String ofC) {
        assertShares(
                scenario()
                        .subscription(
                                "S",
                                s -> s.billed("M-5", amount)
                                        .linked("C", "CSP")
                                        .linked("B", "CSP")
                                        .linked("A", "CSP")),
                inFull,
                ofA,
                ofB,
                ofC);
    }

    /**
     * R14: rounded down toward minus infinity. -0.0001 is -1 each, and 2 back to A; -100 USD are -333334 each, and 2 back to A.
     */
    @ParameterizedTest
    @CsvSource({
        "0.0001, -1/10000, 1/10000, -1/10000, -1/10000",
        "100, -100, -83333/2500, -166667/5000, -166667/5000",
        "90, -90, -30, -30, -30"
    })
    void credit_isSplitTowardMinusInfinity(String amount, String inFull, String ofA, String ofB, String ofC) {
        assertShares(
                scenario()
                        .subscription(
                                "S",
                                s -> s.refunded("M-5", amount)
                                        .linked("B", "CSP")
                                        .linked("A", "CSP")
                                        .linked("C", "CSP")),
                inFull,
                ofA,
                ofB,
                ofC);
    }

    /** R14: charges minus credits of the month are split, not each line: 0.0005 - 0.0002 leaves one for each. */
    @Test
    void chargesMinusCredits_areSplitTogether() {
        assertShares(
                scenario()
                        .subscription(
                                "S",
                                s -> s.billed("M-5", "0.0005")
                                        .refunded("M-5", "0.0002")
                                        .linked("A", "CSP")
                                        .linked("B", "CSP")
                                        .linked("C", "CSP")),
                "3/10000",
                "1/10000",
                "1/10000",
                "1/10000");
    }

    /** R14: "of a subscription and month": three times 0.0001 apart are A's, where 0.0003 together are one for each. */
    @Test
    void eachSubscriptionAndMonth_isSplitByItself() {
        assertShares(
                scenario()
                        .subscription(
                                "S",
                                s -> s.billed("M-5", "0.0001")
                                        .billed("M-4", "0.0001")
                                        .linked("A", "CSP")
                                        .linked("B", "CSP")
                                        .linked("C", "CSP"))
                        .subscription(
                                "T",
                                s -> s.billed("M-5", "0.0001")
                                        .linked("A", "CSP")
                                        .linked("B", "CSP")
                                        .linked("C", "CSP")),
                "3/10000",
                "3/10000",
                "0",
                "0");
    }

    /** R14: those share a month who are credited in it: A alone in M-5, all in M-4, B and C in M-3. */
    @Test
    void partnersOfAMonth_shareThatMonth() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-5", "60")
                                .billed("M-4", "60")
                                .billed("M-3", "60")
                                .linked("A", "CSP", "M-5..M-4")
                                .linked("B", "CSP", "M-4..")
                                .linked("C", "CSP", "M-4.."))
                .under(R14_SPLIT_EVENLY);
        assertThat(facts.revenue("A")).isEqualTo("80");
        assertThat(facts.revenue("B")).isEqualTo("50");
        assertThat(facts.revenue("C")).isEqualTo("50");
    }

    /** R14: a partner linked twice has one share, a displaced one none, and one whom nobody scores has its own. */
    @Test
    void shares_areOfThoseCredited() {
        SmbScenario facts = scenario()
                .unscored("U")
                .subscription(
                        "S",
                        s -> s.billed("M-5", "60")
                                .linked("A", "CSP")
                                .linked("A", "CPOR_OSA")
                                .linked("B", "DPOR")
                                .linked("C", "CPOR_OSU")
                                .linked("U", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("60");
        assertThat(facts.under(R14_SPLIT_EVENLY).revenue("A")).isEqualTo("30");
        assertThat(facts.under(R14_SPLIT_EVENLY).revenue("B")).isEqualTo("0");
        assertThat(facts.under(R14_SPLIT_EVENLY).revenue("C")).isEqualTo("0");
        assertThat(facts.under(R14_SPLIT_EVENLY).revenue("U")).isEqualTo("30");
    }

    /** R14: ids are texts, not numbers, and upper case comes first. */
    @ParameterizedTest
    @CsvSource({"10, 9", "Z, a", "A, AA", "a-1, a1"})
    void firstInOrderOfId_isByCharacters(String first, String second) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-5", "0.0001").linked(second, "CSP").linked(first, "CSP"))
                .under(R14_SPLIT_EVENLY);
        assertThat(facts.revenue(first)).isEqualTo("1/10000");
        assertThat(facts.revenue(second)).isEqualTo("0");
    }

    @Test
    void shares_explained_areOfTheirMonths() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-5", "0.0001")
                                .billed("M-4", "0.0003")
                                .billed("M-3", "7")
                                .linked("A", "CSP", "..M-4")
                                .linked("B", "CSP", "M-5..M-3"))
                .under(R14_SPLIT_EVENLY);
        assertThat(facts.explained("A", REVENUE).credited())
                .containsExactly(
                        "revenue 0.0001 of S in M-5, credited in M-5", "revenue 0.0002 of S in M-4, credited in M-4");
        assertThat(facts.explained("B", REVENUE).credited())
                .containsExactly(
                        "revenue 0.0001 of S in M-4, credited in M-4", "revenue 7.0000 of S in M-3, credited in M-3");
        assertThat(facts.explained("B", REVENUE).leftOut("split-to-nothing")).containsExactly("S in M-5");
        assertThat(facts.explained("B", REVENUE).leftOut("nothing-billed")).isEmpty();
        assertThat(facts.explained("A", REVENUE).leftOut("nothing-billed"))
                .containsExactly("S in M-11, M-10, M-9, M-8, M-7, M-6");
    }
}
