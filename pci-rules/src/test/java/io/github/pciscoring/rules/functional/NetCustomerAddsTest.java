package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.ADDS;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC, measure 2: net customer adds. */
class NetCustomerAddsTest {

    /** The adds of A, linked always, when its customer's only subscription is paid in these months. */
    private static String paidIn(String... months) {
        SmbScenario facts = scenario().subscription("S", s -> {
            s.linked("A", "CSP");
            for (String range : months) {
                s.paid(range);
            }
        });
        return facts.adds("A");
    }

    /** "an add in m = no paid subscription in m-1 and at least one in m", "summed over the window's 12 months". */
    @ParameterizedTest
    @CsvSource({"M-13, 0", "M-12, 0", "M-11, 1", "M-10, 1", "M-1, 1", "M, 1", "M+1, 0"})
    void firstPaidInAMonth_isAnAddInsideTheWindow(String month, String adds) {
        assertThat(paidIn(month + "..M+2")).isEqualTo(adds);
    }

    /** "m-1 reaches back to M-12". */
    @Test
    void paidInTheMonthBeforeTheWindow_isNoAddInItsFirstMonth() {
        assertThat(paidIn("M-12", "M-11..M")).isEqualTo("0");
    }

    @Test
    void paidTwoMonthsBeforeTheWindowButNotInTheLast_isAnAddInItsFirstMonth() {
        assertThat(paidIn("M-13", "M-11..M")).isEqualTo("1");
    }

    /** "a loss in m = the reverse". */
    @ParameterizedTest
    @CsvSource({"M-14, 0", "M-13, 0", "M-12, -1", "M-11, -1", "M-1, -1", "M, 0", "M+1, 0"})
    void lastPaidInAMonth_isALossInTheNext(String month, String adds) {
        assertThat(paidIn("2018-01.." + month)).isEqualTo(adds);
    }

    @Test
    void addedAndLost_isZero() {
        assertThat(paidIn("M-6..M-3")).isEqualTo("0");
    }

    /** "a customer that left and comes back is an add again". */
    @Test
    void addedLostAndBack_isAnAddAgain() {
        assertThat(paidIn("M-9..M-7", "M-5..M")).isEqualTo("1");
        assertThat(paidIn("2018-01..M-7", "M-5..M")).isEqualTo("0");
        assertThat(paidIn("M-9", "M-7", "M-5", "M-3")).isEqualTo("0");
    }

    @Test
    void lostBeforeTheWindowAndBackInIt_isAnAdd() {
        assertThat(paidIn("2018-01..M-13", "M-5..M")).isEqualTo("1");
    }

    @Test
    void lossesBeyondAdds_areNegativeAndEarnNothing() {
        SmbScenario facts = scenario()
                .customer("C1")
                .subscription("S1", s -> s.paid("2019-01..M-3").linked("A", "CSP"))
                .customer("C2")
                .subscription("S2", s -> s.paid("2019-01..M-3").linked("A", "CSP"))
                .customer("C3")
                .subscription("S3", s -> s.paid("M-3..M").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("-1");
        assertThat(facts.points("A", ADDS)).isEqualTo("0");
    }

    /** "at least 1 paid seat … No seat row for a month means 0 seats." */
    @Test
    void zeroSeatsAndNoRow_areBothUnpaid() {
        SmbScenario rows = scenario()
                .subscription(
                        "S", s -> s.seats("M-12..M-6", 0).seats("M-5..M", 1).linked("A", "CSP"));
        assertThat(rows.adds("A")).isEqualTo("1");
        SmbScenario zeroAfter = scenario()
                .subscription(
                        "S", s -> s.seats("M-12..M-6", 7).seats("M-5..M", 0).linked("A", "CSP"));
        assertThat(zeroAfter.adds("A")).isEqualTo("-1");
        SmbScenario never =
                scenario().subscription("S", s -> s.seats("M-12..M", 0).linked("A", "CSP"));
        assertThat(never.adds("A")).isEqualTo("0");
    }

    @Test
    void moreOrFewerSeats_areNeitherAddNorLoss() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.seats("M-12..M-6", 1)
                                .seats("M-5..M-3", 50)
                                .seats("M-2..M", 2)
                                .linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("0");
    }

    /** "Per customer": its tenants and subscriptions are one. */
    @Test
    void customerWithSeveralTenants_isOneAdd() {
        SmbScenario facts = scenario()
                .customer("C")
                .subscription("S1", s -> s.paid("M-5..M").linked("A", "CSP"))
                .tenant("T2")
                .subscription("S2", s -> s.paid("M-5..M").linked("A", "CSP"))
                .tenant("T3")
                .subscription("S3", s -> s.paid("M-3..M").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("1");
    }

    @Test
    void severalCustomers_areCountedEach() {
        SmbScenario facts = scenario()
                .customer("C1")
                .subscription("S1", s -> s.paid("M-5..M").linked("A", "CSP"))
                .customer("C2")
                .subscription("S2", s -> s.paid("M-5..M").linked("A", "CSP"))
                .customer("C3")
                .subscription("S3", s -> s.paid("M..M+1").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("3");
    }

    @Test
    void secondTenantOfAPayingCustomer_isNoAdd() {
        SmbScenario facts = scenario()
                .customer("C")
                .subscription("S1", s -> s.paid("M-12..M").linked("A", "CSP"))
                .tenant("T2")
                .subscription("S2", s -> s.paid("M-5..M").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("0");
    }

    @Test
    void switchToAnotherSubscriptionWithoutAGap_isNothing() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-12..M-5").linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-4..M").linked("A", "CSP").linked("B", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("0");
        assertThat(facts.adds("B")).isEqualTo("0");
    }

    @Test
    void switchToAnotherTenantWithoutAGap_isNothing() {
        SmbScenario facts = scenario()
                .customer("C")
                .subscription("S1", s -> s.paid("M-12..M-5").linked("A", "CSP"))
                .tenant("T2")
                .subscription("S2", s -> s.paid("M-4..M").linked("B", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("0");
        assertThat(facts.adds("B")).isEqualTo("0");
    }

    @Test
    void switchWithAMonthBetween_isALossForOneAndAnAddForTheOther() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-12..M-6").linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-4..M").linked("B", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("-1");
        assertThat(facts.adds("B")).isEqualTo("1");
    }

    /** "whoever sold them, partners or Microsoft directly". */
    @Test
    void customerThatPaidMicrosoftDirectly_isNoAdd() {
        SmbScenario facts = scenario()
                .subscription("direct", s -> s.channel("WEB_DIRECT").paid("M-12..M-5"))
                .subscription("sold", s -> s.paid("M-4..M").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("0");
    }

    @Test
    void customerThatGoesOnPayingMicrosoftDirectly_isNoLoss() {
        SmbScenario facts = scenario()
                .subscription("direct", s -> s.channel("WEB_DIRECT").paid("M-4..M"))
                .subscription("sold", s -> s.paid("M-12..M-5").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("0");
    }

    @Test
    void customerOfMicrosoftAlone_isNobodysAdd() {
        SmbScenario facts = scenario()
                .partner("A")
                .subscription("direct", s -> s.channel("WEB_DIRECT").paid("M-4..M"));
        assertThat(facts.adds("A")).isEqualTo("0");
    }

    /** "over its eligible subscriptions in those three channels" (R13): others are no reason to be a customer. */
    @ParameterizedTest
    @CsvSource({"POWER_BI, CSP", "SALES, OPEN", "POWER_BI, OPEN"})
    void payingForSomethingIneligible_isNotPaying(String product, String channel) {
        SmbScenario facts = scenario()
                .subscription("other", s -> s.product(product).channel(channel).paid("M-12..M"))
                .subscription("S", s -> s.paid("M-6..M-4").paid("M-2..M").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("1");
        SmbScenario lost = scenario()
                .subscription("other", s -> s.product(product).channel(channel).paid("M-12..M"))
                .subscription("S", s -> s.paid("M-12..M-4").linked("A", "CSP"));
        assertThat(lost.adds("A")).isEqualTo("-1");
    }

    @ParameterizedTest
    @CsvSource({"POWER_BI, CSP", "SALES, OPEN"})
    void creditedOnSomethingIneligible_isNoReasonForAnAddOrLoss(String product, String channel) {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-6..M-4").linked("B", "CSP"))
                .subscription(
                        "other",
                        s -> s.product(product).channel(channel).paid("M-12..M").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("0");
        assertThat(facts.adds("B")).isEqualTo("0");
        SmbScenario added = scenario()
                .subscription("S", s -> s.paid("M-6..M").linked("B", "CSP"))
                .subscription(
                        "other",
                        s -> s.product(product).channel(channel).paid("M-6..M").linked("A", "CSP"));
        assertThat(added.adds("A")).isEqualTo("0");
        assertThat(added.adds("B")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EA", "CSP", "WEB_DIRECT"})
    void eachOfTheThreeChannels_counts(String channel) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> (channel.equals("EA") ? s.channel("EA").agreement("M-30") : s.channel(channel))
                                .paid("M-5..M")
                                .linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("1");
    }

    /** "An add credits +1 to every partner credited on a subscription that is paid in m, as of m." */
    @Test
    void add_creditsEveryPartnerOnAPaidSubscription() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-5..M").linked("A", "CSP").linked("B", "DPOR"))
                .subscription("S2", s -> s.paid("M-5..M").linked("C", "CSP").linked("A", "CSP"))
                .subscription("direct", s -> s.channel("WEB_DIRECT").paid("M-5..M"));
        assertThat(facts.adds("A")).isEqualTo("1");
        assertThat(facts.adds("B")).isEqualTo("1");
        assertThat(facts.adds("C")).isEqualTo("1");
    }

    @Test
    void addThroughADirectSubscription_creditsThePartnerOfAnotherThatIsPaid() {
        SmbScenario facts = scenario()
                .subscription("direct", s -> s.channel("WEB_DIRECT").paid("M-5..M"))
                .subscription("sold", s -> s.paid("M-5").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("1");
    }

    @Test
    void creditedOnASubscriptionUnpaidInTheMonth_isNoAdd() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-5..M").linked("B", "CSP"))
                .subscription("S2", s -> s.seats("M-5", 0).paid("M-4..M").linked("A", "CSP"))
                .subscription("S3", s -> s.linked("C", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("0");
        assertThat(facts.adds("B")).isEqualTo("1");
        assertThat(facts.adds("C")).isEqualTo("0");
    }

    /** "Partners who come later to a customer that is already paying get nothing." */
    @ParameterizedTest
    @CsvSource({"M-5, 1", "M-5.., 1", "..M-5, 1", "..M-6, 0", "M-4.., 0"})
    void add_creditsAsOfItsMonth(String linked, String adds) {
        SmbScenario facts = scenario().subscription("S", s -> s.paid("M-5..M").linked("A", "CSP", linked));
        assertThat(facts.adds("A")).isEqualTo(adds);
    }

    @ParameterizedTest
    @CsvSource({"M-11, 1", "M-11.., 1", "..M-12, 0", "M-10.., 0"})
    void addInTheFirstMonthOfTheWindow_creditsAsOfItsMonth(String linked, String adds) {
        SmbScenario facts = scenario().subscription("S", s -> s.paid("M-11..M").linked("A", "CSP", linked));
        assertThat(facts.adds("A")).isEqualTo(adds);
    }

    /** "a loss credits −1 to every partner credited on a subscription that was paid in m-1, as of m-1" (R3). */
    @ParameterizedTest
    @CsvSource({"M-5, -1", "..M-5, -1", "M-5.., -1", "..M-6, 0", "M-4.., 0", "M-4, 0"})
    void loss_debitsAsOfTheLastPaidMonth(String linked, String adds) {
        SmbScenario facts =
                scenario().subscription("S", s -> s.paid("2019-01..M-5").linked("A", "CSP", linked));
        assertThat(facts.adds("A")).isEqualTo(adds);
    }

    @ParameterizedTest
    @CsvSource({"M-12, -1", "..M-12, -1", "M-11.., 0", "..M-13, 0"})
    void lossInTheFirstMonthOfTheWindow_debitsAsOfTheMonthBeforeIt(String linked, String adds) {
        SmbScenario facts =
                scenario().subscription("S", s -> s.paid("2019-01..M-12").linked("A", "CSP", linked));
        assertThat(facts.adds("A")).isEqualTo(adds);
    }

    @Test
    void loss_debitsPartnersThatCameLaterThanTheAdd() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-9..M-3").linked("first", "CSP", "..M-6").linked("later", "CSP", "M-5.."));
        assertThat(facts.adds("first")).isEqualTo("1");
        assertThat(facts.adds("later")).isEqualTo("-1");
    }

    @Test
    void loss_debitsEveryPartnerOnASubscriptionPaidLast() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-12..M-5").linked("A", "CSP").linked("B", "DPOR"))
                .subscription("S2", s -> s.paid("M-12..M-5").linked("A", "CSP").linked("C", "CSP"))
                .subscription("S3", s -> s.paid("M-12..M-6").linked("D", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("-1");
        assertThat(facts.adds("B")).isEqualTo("-1");
        assertThat(facts.adds("C")).isEqualTo("-1");
        assertThat(facts.adds("D")).isEqualTo("0");
    }

    /** Displacement is judged in the month of the credit: m for an add, m-1 for a loss. */
    @ParameterizedTest
    @CsvSource({"M-9, 0, 1", "M-10, 1, 0", "M-8, 1, 0"})
    void addOfADisplacedPartner_isTheClaimants(String claimed, String adds, String claimantAdds) {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-9..M").linked("A", "DPOR").linked("B", "CPOR_OSA", claimed));
        assertThat(facts.adds("A")).isEqualTo(adds);
        assertThat(facts.adds("B")).isEqualTo(claimantAdds);
    }

    @ParameterizedTest
    @CsvSource({"M-5, 0, -1", "M-6, -1, 0", "M-4, -1, 0"})
    void lossOfADisplacedPartner_isTheClaimants(String claimed, String adds, String claimantAdds) {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-12..M-5").linked("A", "DPOR").linked("B", "CPOR_OSA", claimed));
        assertThat(facts.adds("A")).isEqualTo(adds);
        assertThat(facts.adds("B")).isEqualTo(claimantAdds);
    }

    @Test
    void addByOnePartnerAndLossByAnother_areEachTheirOwn() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-9..M-7")
                                .paid("M-5..M-3")
                                .linked("A", "CSP", "..M-7")
                                .linked("B", "CSP", "M-6.."));
        assertThat(facts.adds("A")).isEqualTo("0"); // added in M-9, lost in M-6 as of M-7
        assertThat(facts.adds("B")).isEqualTo("0"); // added in M-5, lost in M-2
    }
}
