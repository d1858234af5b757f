package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC, measure 5: new deployments. */
class NewDeploymentsTest {

    /** "below 5 in the baseline month M-12 and above 5 in at least one of the 11 months after it": 5 is neither (R2). */
    @ParameterizedTest
    @CsvSource({"0, 6, 1", "4, 6, 1", "5, 6, 0", "6, 6, 0", "4, 5, 0", "4, 4, 0", "4, 7, 1", "5, 100, 0", "100, 101, 0"
    })
    void baselineAndPeak_areOnEitherSideOfFive(int baseline, int peak, String deployments) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-12", baseline)
                                .users("M-5", peak)
                                .linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo(deployments);
    }

    /** "no usage row means 0". */
    @Test
    void noUsageInTheBaseline_isBelow() {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-12..M").users("M-5", 6).linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("1");
    }

    /** "M-11 … M-1" (R1). */
    @ParameterizedTest
    @CsvSource({"M-14, 0", "M-13, 0", "M-12, 0", "M-11, 1", "M-10, 1", "M-2, 1", "M-1, 1", "M, 0", "M+1, 0"})
    void exceedingInAMonth_countsAfterTheBaselineAndBeforeM(String month, String deployments) {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-14..M+1").users(month, 6).linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo(deployments);
    }

    /** "in the baseline month M-12": neither the month before nor the month after matters. */
    @ParameterizedTest
    @CsvSource({"M-13, 1", "M-12, 0", "M-11, 1"})
    void usedInAMonthAndMuchLater_isNewUnlessItIsTheBaseline(String month, String deployments) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-13..M").users(month, 50).users("M-3", 50).linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo(deployments);
    }

    @Test
    void fallenAgain_stillCounts() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-11", 6)
                                .users("M-10..M", 0)
                                .linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("1");
    }

    @Test
    void exceedingInManyMonths_countsOnce() {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-12..M").users("M-11..M", 60).linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("1");
    }

    /** "production monthly active users" (R9). */
    @Test
    void sandboxUsers_neitherExceedNorSpoilTheBaseline() {
        SmbScenario exceeding = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-5", 3)
                                .sandboxUsers("M-5", 60)
                                .linked("A", "CSP"));
        assertThat(exceeding.deployments("A")).isEqualTo("0");
        SmbScenario before = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .sandboxUsers("M-12", 60)
                                .users("M-5", 6)
                                .linked("A", "CSP"));
        assertThat(before.deployments("A")).isEqualTo("1");
    }

    /** "A tenant's MAU in a month = the sum over its eligible subscriptions". */
    @ParameterizedTest
    @CsvSource({"3, 3, 1", "3, 2, 0", "1, 5, 1", "6, 0, 1"})
    void usersOfTwoSubscriptions_exceedTogether(int one, int other, String deployments) {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-12..M").users("M-5", one).linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-12..M").users("M-5", other));
        assertThat(facts.deployments("A")).isEqualTo(deployments);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 1", "2, 3, 0"})
    void baselinesOfTwoSubscriptions_areBelowTogether(int one, int other, String deployments) {
        SmbScenario facts = scenario()
                .subscription(
                        "S1",
                        s -> s.paid("M-12..M")
                                .users("M-12", one)
                                .users("M-5", 6)
                                .linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-12..M").users("M-12", other));
        assertThat(facts.deployments("A")).isEqualTo(deployments);
    }

    @Test
    void monthsBelowThatExceedTogether_doNotCount() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-12..M").users("M-5", 3).linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-12..M").users("M-4", 3).linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("0");
    }

    @Test
    void usersOfAnIneligibleSubscription_neitherExceedNorSpoilTheBaseline() {
        SmbScenario exceeding = scenario()
                .subscription("S", s -> s.paid("M-12..M").users("M-5", 3).linked("A", "CSP"))
                .subscription(
                        "other", s -> s.product("POWER_BI").paid("M-12..M").users("M-5", 30));
        assertThat(exceeding.deployments("A")).isEqualTo("0");
        SmbScenario before = scenario()
                .subscription("S", s -> s.paid("M-12..M").users("M-5", 6).linked("A", "CSP"))
                .subscription(
                        "other", s -> s.product("POWER_BI").paid("M-12..M").users("M-12", 30));
        assertThat(before.deployments("A")).isEqualTo("1");
    }

    /** "any channel, here and in 6", for users and for credit. */
    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "MPSA", "WEB_DIRECT", "CSP"})
    void anyChannel_countsAndCredits(String channel) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.channel(channel).paid("M-12..M").users("M-5", 6).linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("1");
    }

    @Test
    void agreementInItsSecondYear_countsAndCredits() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.channel("EA")
                                .agreement("M-30")
                                .paid("M-12..M")
                                .users("M-5", 6)
                                .linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("1");
    }

    /** "that are paid in that month". */
    @Test
    void usersInUnpaidMonths_neitherExceedNorSpoilTheBaseline() {
        SmbScenario exceeding = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M-6")
                                .seats("M-5", 0)
                                .paid("M-4..M")
                                .users("M-5", 60)
                                .linked("A", "CSP"));
        assertThat(exceeding.deployments("A")).isEqualTo("0");
        SmbScenario before = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-11..M").users("M-12", 60).users("M-5", 6).linked("A", "CSP"));
        assertThat(before.deployments("A")).isEqualTo("1");
    }

    @Test
    void usersOfTheUnpaidOneOfTwoSubscriptions_doNotCount() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-12..M").users("M-5", 3).linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-4..M").users("M-5", 3).linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("0");
    }

    /** "Tenants" (R15): not customers, not subscriptions. */
    @Test
    void tenants_areCountedEachAndByThemselves() {
        SmbScenario each = scenario()
                .customer("C")
                .subscription("S1", s -> s.paid("M-12..M").users("M-5", 6).linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-12..M").users("M-5", 6).linked("A", "CSP"))
                .tenant("T2")
                .subscription("S3", s -> s.paid("M-12..M").users("M-4", 6).linked("A", "CSP"));
        assertThat(each.deployments("A")).isEqualTo("2");
        SmbScenario together = scenario()
                .customer("C")
                .subscription("S1", s -> s.paid("M-12..M").users("M-5", 3).linked("A", "CSP"))
                .tenant("T2")
                .subscription("S2", s -> s.paid("M-12..M").users("M-5", 3).linked("A", "CSP"));
        assertThat(together.deployments("A")).isEqualTo("0");
        SmbScenario besideAnOld = scenario()
                .customer("C")
                .subscription("S1", s -> s.paid("M-12..M").users("M-12", 90).linked("A", "CSP"))
                .tenant("T2")
                .subscription("S2", s -> s.paid("M-12..M").users("M-5", 6).linked("A", "CSP"));
        assertThat(besideAnOld.deployments("A")).isEqualTo("1");
    }

    /** "Credited to the partners credited for deployments, as of M" (R5). */
    @ParameterizedTest
    @CsvSource({".., 1", "M, 1", "M.., 1", "..M, 1", "..M-1, 0", "M-5, 0", "M+1.., 0", "M-12..M-1, 0"})
    void association_creditsAsOfM(String linked, String deployments) {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-12..M").users("M-5", 6).linked("A", "CSP", linked));
        assertThat(facts.deployments("A")).isEqualTo(deployments);
    }

    /** "on any of the tenant's eligible subscriptions paid in M". */
    @Test
    void creditedOnAnotherPaidEligibleSubscriptionOfTheTenant_isCredited() {
        SmbScenario facts = scenario()
                .subscription("used", s -> s.paid("M-12..M-5").users("M-5", 6).linked("A", "CSP"))
                .subscription("other", s -> s.product("MARKETING").paid("M").linked("B", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("0"); // unpaid in M
        assertThat(facts.deployments("B")).isEqualTo("1");
    }

    @Test
    void creditedOnASubscriptionUnpaidInM_isNotCredited() {
        SmbScenario facts = scenario()
                .subscription("used", s -> s.paid("M-12..M").users("M-5", 6))
                .subscription("gone", s -> s.paid("M-12..M-1").seats("M", 0).linked("A", "CSP"))
                .subscription("later", s -> s.paid("M+1").linked("B", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("0");
        assertThat(facts.deployments("B")).isEqualTo("0");
    }

    @Test
    void creditedOnAnIneligibleSubscription_isNotCredited() {
        SmbScenario facts = scenario()
                .subscription("used", s -> s.paid("M-12..M").users("M-5", 6))
                .subscription(
                        "other", s -> s.product("POWER_BI").paid("M-12..M").linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("0");
    }

    @Test
    void creditedOnAnotherTenantOfTheCustomer_isNotCredited() {
        SmbScenario facts = scenario()
                .customer("C")
                .subscription("used", s -> s.paid("M-12..M").users("M-5", 6))
                .tenant("T2")
                .subscription("other", s -> s.paid("M-12..M").linked("A", "CSP"));
        assertThat(facts.deployments("A")).isEqualTo("0");
    }
}
