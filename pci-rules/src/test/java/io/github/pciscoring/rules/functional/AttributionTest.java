package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.testkit.scenario.Scenario;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SPEC, Attribution: who is credited.
 *
 * <p>The tests look at two subscriptions: one of a new customer, billed 100 USD in M, added in M-5 and deployed in it; and
 * one of an old customer, whose 100 users of M-12 are 150 in M.
 */
class AttributionTest {
    private static final String NOTHING = "0, 0, 0, absent";
    private static final String EVERYTHING = "100, 1, 1, 1/2";

    /** The measures of a partner in the order of SPEC's table. */
    private static String credited(String partner, Consumer<Scenario> links) {
        return credited(partner, links, links);
    }

    private static String credited(String partner, Consumer<Scenario> added, Consumer<Scenario> grown) {
        SmbScenario facts = scenario()
                .customer("new")
                .subscription(
                        "added",
                        s -> added.accept(s.paid("M-5..M").billed("M", "100").users("M-5", 6)))
                .customer("old")
                .subscription(
                        "grown",
                        s -> grown.accept(s.paid("M-12..M").users("M-12", 100).users("M", 150)));
        return String.join(
                ", ", facts.revenue(partner), facts.adds(partner), facts.deployments(partner), facts.growth(partner));
    }

    /** "In a month, an association counts for" what its row of the table says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CSP      | 100, 1, 1, 1/2
                    DPOR     | 100, 1, 1, 1/2
                    CPOR_OSA | 100, 1, 0, absent
                    CPOR_OSU | 0, 0, 1, 1/2
                    """)
    void type_countsForItsRowOfTheTable(String type, String measures) {
        assertThat(credited("A", s -> s.linked("A", type))).isEqualTo(measures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csp", "CPOR", "CSP2", "DPOR_OLD", "CPOR_OSA_OSU", "TPOR", "DELEGATED_ADMIN"})
    void typeOutsideTheTable_countsForNothing(String type) {
        assertThat(credited("A", s -> s.linked("A", type))).isEqualTo(NOTHING);
    }

    /** "Indicators 1, 2, 5 and 6 credit a partner only through an association with a subscription." */
    @Test
    void noAssociation_isNotCredited() {
        assertThat(credited("A", s -> s.linked("B", "CSP"))).isEqualTo(NOTHING);
    }

    /** "A DPOR association is displaced … when any partner holds a CPOR association there that covers the indicator." */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CPOR_OSA | 0, 0, 1, 1/2
                    CPOR_OSU | 100, 1, 0, absent
                    CSP      | 100, 1, 1, 1/2
                    DPOR     | 100, 1, 1, 1/2
                    """)
    void dporBesideAnother_isDisplacedOnlyWhereAClaimCovers(String other, String measures) {
        assertThat(credited("A", s -> s.linked("A", "DPOR").linked("B", other))).isEqualTo(measures);
    }

    @Test
    void dporBesideBothClaims_isDisplacedEverywhere() {
        assertThat(credited(
                        "A", s -> s.linked("A", "DPOR").linked("B", "CPOR_OSA").linked("C", "CPOR_OSU")))
                .isEqualTo(NOTHING);
    }

    @Test
    void dporBesideTheClaimOfAnUnscoredPartner_isDisplaced() {
        String measures = scenario()
                .unscored("rival")
                .subscription("S", s -> s.billed("M", "100").linked("A", "DPOR").linked("rival", "CPOR_OSA"))
                .revenue("A");
        assertThat(measures).isEqualTo("0");
    }

    /** "itself included": the claim credits in its place, once. */
    @ParameterizedTest
    @ValueSource(strings = {"CPOR_OSA", "CPOR_OSU"})
    void dporBesideItsOwnClaim_isCreditedOnce(String claim) {
        assertThat(credited("A", s -> s.linked("A", "DPOR").linked("A", claim))).isEqualTo(EVERYTHING);
    }

    @Test
    void claims_creditWhetherOrNotThereIsADporToDisplace() {
        assertThat(credited("B", s -> s.linked("A", "DPOR").linked("B", "CPOR_OSA")))
                .isEqualTo("100, 1, 0, absent");
        assertThat(credited("B", s -> s.linked("A", "DPOR").linked("B", "CPOR_OSU")))
                .isEqualTo("0, 0, 1, 1/2");
    }

    /** "CSP associations are never displaced." */
    @Test
    void cspBesideBothClaims_isNeverDisplaced() {
        assertThat(credited(
                        "A", s -> s.linked("A", "CSP").linked("B", "CPOR_OSA").linked("C", "CPOR_OSU")))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void claimsBesideClaims_areNeverDisplaced() {
        assertThat(credited("A", s -> s.linked("A", "CPOR_OSA").linked("B", "CPOR_OSA")))
                .isEqualTo("100, 1, 0, absent");
        assertThat(credited("A", s -> s.linked("A", "CPOR_OSU").linked("B", "CPOR_OSU")))
                .isEqualTo("0, 0, 1, 1/2");
    }

    @Test
    void cspThatIsAlsoADpor_isCreditedBesideAClaim() {
        assertThat(credited("A", s -> s.linked("A", "CSP").linked("A", "DPOR").linked("B", "CPOR_OSA")))
                .isEqualTo(EVERYTHING);
    }

    /** "for that subscription": a claim on another one displaces nothing here, of the same tenant or not. */
    @Test
    void claimOnAnotherSubscription_displacesNothing() {
        Consumer<Scenario> dpor = s -> s.linked("A", "DPOR");
        Consumer<Scenario> claimed =
                s -> s.linked("A", "DPOR").linked("B", "CPOR_OSA").linked("B", "CPOR_OSU");
        assertThat(credited("A", dpor, claimed)).isEqualTo("100, 1, 1, absent");
        assertThat(credited("A", claimed, dpor)).isEqualTo("0, 0, 0, 1/2");
    }

    @Test
    void dporDisplacedOnOneSubscription_isCreditedThroughAnotherOfTheCustomer() {
        SmbScenario facts = scenario()
                .subscription(
                        "S1",
                        s -> s.paid("M-5..M")
                                .users("M-5", 6)
                                .billed("M", "100")
                                .linked("A", "DPOR")
                                .linked("B", "CPOR_OSA")
                                .linked("B", "CPOR_OSU"))
                .subscription("S2", s -> s.paid("M-5..M").billed("M", "7").linked("A", "DPOR"));
        assertThat(facts.revenue("A")).isEqualTo("7");
        assertThat(facts.adds("A")).isEqualTo("1");
        assertThat(facts.deployments("A")).isEqualTo("1");
    }

    /** "for that month": the claim holds in the month of the bill, the one before it or the one after. */
    @ParameterizedTest
    @CsvSource({"M-4, 100", "M-3, 0", "M-2, 100", "..M-4, 100", "..M-3, 0", "M-3.., 0", "M-2.., 100"})
    void claim_displacesInItsMonthsOnly(String months, String revenue) {
        SmbScenario facts = scenario()
                .subscription(
                        "S", s -> s.billed("M-3", "100").linked("A", "DPOR").linked("B", "CPOR_OSA", months));
        assertThat(facts.revenue("A")).isEqualTo(revenue);
    }

    @Test
    void claimForAWhile_displacesAndThenGivesTheCreditBack() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-4", "1")
                                .billed("M-3", "20")
                                .billed("M-2", "300")
                                .linked("A", "DPOR")
                                .linked("B", "CPOR_OSA", "M-3..M-3"));
        assertThat(facts.revenue("A")).isEqualTo("301");
        assertThat(facts.revenue("B")).isEqualTo("20");
    }

    @Test
    void claimOnAnUnpaidSubscription_displacesAllTheSame() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.seats("M", 0)
                                .billed("M", "100")
                                .linked("A", "DPOR")
                                .linked("B", "CPOR_OSA"));
        assertThat(facts.revenue("A")).isEqualTo("0");
    }

    /** "A partner linked twice counts once", by two types, by two rows or on two subscriptions of one account. */
    @Test
    void linkedByTwoTypes_countsOnce() {
        assertThat(credited("A", s -> s.linked("A", "CSP").linked("A", "DPOR"))).isEqualTo(EVERYTHING);
        assertThat(credited("A", s -> s.linked("A", "CPOR_OSA").linked("A", "CPOR_OSU")))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void linkedByOverlappingRows_countsOnce() {
        assertThat(credited(
                        "A",
                        s -> s.linked("A", "CSP", "..M")
                                .linked("A", "CSP", "M-12..")
                                .linked("A", "CSP")
                                .linked("A", "CSP")))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void linkedOnTwoSubscriptionsOfATenant_countsOnce() {
        SmbScenario facts = scenario()
                .customer("new")
                .subscription("S1", s -> s.paid("M-5..M").users("M-5", 6).linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-5..M").linked("A", "CSP"))
                .customer("old")
                .subscription(
                        "S3",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 150)
                                .linked("A", "CSP"))
                .subscription("S4", s -> s.paid("M-12..M").linked("A", "CSP"))
                .customer("base")
                .subscription(
                        "S5",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 100)
                                .linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("1");
        assertThat(facts.deployments("A")).isEqualTo("1");
        assertThat(facts.growth("A")).isEqualTo("1/4");
    }

    @Test
    void linkedOnOneSubscriptionAfterAnother_countsInTheMonthsOfBoth() {
        SmbScenario facts = scenario()
                .subscription(
                        "S1",
                        s -> s.paid("M-12").users("M-12", 60).paid("M-9..M-7").linked("A", "CSP", "..M-7"))
                .subscription("S2", s -> s.paid("M-5..M").users("M", 80).linked("A", "CSP", "M-6.."));
        assertThat(facts.growth("A")).isEqualTo("1/3");
        assertThat(facts.adds("A")).isEqualTo("0"); // lost in M-11, added in M-9, lost in M-6, added in M-5
    }

    /** "Several credited partners each get the full credit; nothing is split." (R14) */
    @Test
    void severalPartners_areEachCreditedInFull() {
        Consumer<Scenario> links = s -> s.linked("A", "CSP").linked("B", "CSP").linked("C", "DPOR");
        assertThat(credited("A", links)).isEqualTo(EVERYTHING);
        assertThat(credited("B", links)).isEqualTo(EVERYTHING);
        assertThat(credited("C", links)).isEqualTo(EVERYTHING);
    }

    /** "from one month to another (both inclusive, either end open)". */
    @ParameterizedTest
    @CsvSource({
        "..,       11111",
        "M-4..,    01111",
        "..M-2,    11110",
        "M-4..M-2, 01110",
        "M-3..M-3, 00100",
        "M-1,      00001",
        "M.., 0",
        "..M-6, 0"
    })
    void association_countsFromItsFirstMonthToItsLast(String months, String billedInThem) {
        // Bills of 10000 to 1 USD from M-5 to M-1: each digit of the measure is a month.
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-5", "10000")
                                .billed("M-4", "1000")
                                .billed("M-3", "100")
                                .billed("M-2", "10")
                                .billed("M-1", "1")
                                .linked("A", "CSP", months));
        assertThat(facts.revenue("A")).isEqualTo(Integer.toString(Integer.parseInt(billedInThem)));
    }

    @Test
    void associationsWithAGap_countInBothRuns() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-4", "1")
                                .billed("M-3", "20")
                                .billed("M-2", "300")
                                .linked("A", "CSP", "..M-4")
                                .linked("A", "CSP", "M-2.."));
        assertThat(facts.revenue("A")).isEqualTo("301");
    }

    @Test
    void associationThatStartedLongAgo_stillCounts() {
        assertThat(credited("A", s -> s.linked("A", "CSP", "2001-01.."))).isEqualTo(EVERYTHING);
    }

    @Test
    void displacementInTheBaselineMonthOnly_leavesTheCurrentMonth() {
        SmbScenario facts = scenario()
                .customer("held")
                .subscription(
                        "S1",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 100)
                                .linked("A", "CSP"))
                .customer("claimed")
                .subscription(
                        "S2",
                        s -> s.paid("M-12..M")
                                .users("M-12", 40)
                                .users("M", 10)
                                .linked("A", "DPOR")
                                .linked("B", "CPOR_OSU", "M-12"));
        assertThat(facts.growth("A")).isEqualTo("1/10"); // 100 + 10 against 100
    }

    @Test
    void displacementInTheCurrentMonthOnly_leavesTheBaseline() {
        SmbScenario facts = scenario()
                .customer("held")
                .subscription(
                        "S1",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 100)
                                .linked("A", "CSP"))
                .customer("claimed")
                .subscription(
                        "S2",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 70)
                                .linked("A", "DPOR")
                                .linked("B", "CPOR_OSU", "M"));
        assertThat(facts.growth("A")).isEqualTo("-1/2"); // 100 against 100 + 100
    }

    @ParameterizedTest
    @CsvSource({"M, 0", "M-1, 1", "..M-1, 1"})
    void displacementInM_decidesADeployment(String claimed, String deployments) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-5..M")
                                .users("M-5", 6)
                                .linked("A", "DPOR")
                                .linked("B", "CPOR_OSU", claimed));
        assertThat(facts.deployments("A")).isEqualTo(deployments);
    }
}
