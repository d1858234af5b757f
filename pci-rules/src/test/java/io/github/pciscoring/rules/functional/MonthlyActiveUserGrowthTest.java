package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.GROWTH;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC, measure 6: monthly active user growth. */
class MonthlyActiveUserGrowthTest {

    /** A customer of A with 100 users in M-12 and in M, on which the others show. */
    private static final Consumer<SmbScenario> STEADY = facts -> facts.customer("steady")
            .subscription(
                    "steady",
                    s -> s.paid("M-12..M").users("M-12", 100).users("M", 100).linked("A", "CSP"));

    /** "(current − baseline) / baseline", exactly. */
    @ParameterizedTest
    @CsvSource({
        "60, 80, 1/3",
        "75, 100, 1/3",
        "60, 81, 7/20",
        "50, 100, 1",
        "100, 150, 1/2",
        "97, 98, 1/97",
        "80, 80, 0"
    })
    void usersOfMAndOfAYearBefore_makeAnExactRatio(int baseline, int current, String growth) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-12", baseline)
                                .users("M", current)
                                .linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo(growth);
    }

    @Test
    void growthOfAThird_earns23Point809524() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M").users("M-12", 60).users("M", 80).linked("A", "CSP"));
        assertThat(facts.points("A", GROWTH)).isEqualTo("23.809524"); // 25 × (1/3) / 0.35 = 500/21
    }

    @Test
    void fewerUsers_isNegativeAndEarnsNothing() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M").users("M-12", 100).users("M", 50).linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("-1/2");
        assertThat(facts.points("A", GROWTH)).isEqualTo("0");
    }

    @Test
    void noUsersLeft_isMinusOne() {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-12..M").users("M-12", 50).linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("-1");
    }

    /** "With a baseline under 50 there is no measure (absent, not zero) and 0 points." */
    @ParameterizedTest
    @CsvSource({"0, 100, absent, 0", "49, 100, absent, 0", "50, 100, 1, 25", "51, 102, 1, 25"})
    void baseline_mustReachFifty(int baseline, int current, String growth, String points) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-12", baseline)
                                .users("M", current)
                                .linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo(growth);
        assertThat(facts.points("A", GROWTH)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"25, 25, 1", "25, 24, absent"})
    void baselineOfAllTenantsTogether_mustReachFifty(int one, int other, String growth) {
        SmbScenario facts = scenario()
                .customer("C1")
                .subscription(
                        "S1",
                        s -> s.paid("M-12..M")
                                .users("M-12", one)
                                .users("M", 100)
                                .linked("A", "CSP"))
                .customer("C2")
                .subscription("S2", s -> s.paid("M-12..M").users("M-12", other).linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo(growth);
    }

    /** "current = MAU in M", "baseline = the same for M-12" (R10): no other month matters. */
    @ParameterizedTest
    @ValueSource(strings = {"M-13", "M-11", "M-6", "M-1", "M+1"})
    void usersOfOtherMonths_doNotMatter(String month) {
        SmbScenario facts = scenario()
                .with(STEADY)
                .customer("C")
                .subscription("S", s -> s.paid("M-13..M+1").users(month, 40).linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("0");
    }

    /** "all environments" (R9). */
    @Test
    void sandboxUsers_countInBothMonths() {
        SmbScenario current = scenario()
                .with(STEADY)
                .customer("C")
                .subscription("S", s -> s.paid("M-12..M").sandboxUsers("M", 30).linked("A", "CSP"));
        assertThat(current.growth("A")).isEqualTo("3/10");
        SmbScenario baseline = scenario()
                .with(STEADY)
                .customer("C")
                .subscription(
                        "S", s -> s.paid("M-12..M").sandboxUsers("M-12", 100).linked("A", "CSP"));
        assertThat(baseline.growth("A")).isEqualTo("-1/2");
    }

    @Test
    void bothEnvironmentsOfAMonth_addUp() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-12", 40)
                                .sandboxUsers("M-12", 10)
                                .users("M", 50)
                                .sandboxUsers("M", 20)
                                .linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("2/5");
    }

    /** "through any of the tenant's paid eligible subscriptions, which brings the whole tenant's MAU". */
    @Test
    void oneSubscription_bringsTheWholeTenant() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-12..M").linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-12..M").users("M-12", 60).users("M", 80));
        assertThat(facts.growth("A")).isEqualTo("1/3");
    }

    @Test
    void oneSubscription_doesNotBringTheCustomersOtherTenants() {
        SmbScenario facts = scenario()
                .with(STEADY)
                .tenant("T2")
                .subscription("S2", s -> s.paid("M-12..M").users("M-12", 60).users("M", 80));
        assertThat(facts.growth("A")).isEqualTo("0");
    }

    @Test
    void twoSubscriptionsOfATenant_bringItOnce() {
        SmbScenario facts = scenario()
                .with(STEADY)
                .customer("C")
                .subscription("S1", s -> s.paid("M-12..M").users("M", 30).linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-12..M").users("M", 20).linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("1/2");
    }

    @Test
    void usersOfAnIneligibleProduct_doNotCount() {
        SmbScenario facts = scenario()
                .with(STEADY)
                .subscription(
                        "other",
                        s -> s.product("POWER_BI")
                                .paid("M-12..M")
                                .users("M-12", 60)
                                .users("M", 80)
                                .linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("0");
    }

    @Test
    void ineligibleSubscription_doesNotBringTheTenant() {
        SmbScenario facts = scenario()
                .with(STEADY)
                .customer("C")
                .subscription("S", s -> s.paid("M-12..M").users("M", 80))
                .subscription(
                        "other", s -> s.product("POWER_BI").paid("M-12..M").linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "MPSA", "WEB_DIRECT", "CSP"})
    void anyChannel_countsAndCredits(String channel) {
        SmbScenario facts = scenario()
                .with(STEADY)
                .customer("C")
                .subscription(
                        "S",
                        s -> s.channel(channel).paid("M-12..M").users("M", 30).linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("3/10");
    }

    @Test
    void agreementInItsSecondYear_countsAndCredits() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.channel("EA")
                                .agreement("M-30")
                                .paid("M-12..M")
                                .users("M-12", 60)
                                .users("M", 80)
                                .linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("1/3");
    }

    /** "paid in that month": usage of unpaid months counts on neither side. */
    @Test
    void usersInUnpaidMonths_doNotCount() {
        SmbScenario current = scenario()
                .with(STEADY)
                .subscription("S", s -> s.paid("M-12..M-1").users("M", 30).linked("A", "CSP"));
        assertThat(current.growth("A")).isEqualTo("0");
        SmbScenario baseline = scenario()
                .with(STEADY)
                .subscription(
                        "S",
                        s -> s.seats("M-12", 0)
                                .paid("M-11..M")
                                .users("M-12", 30)
                                .linked("A", "CSP"));
        assertThat(baseline.growth("A")).isEqualTo("0");
    }

    @Test
    void subscriptionUnpaidInAMonth_doesNotBringTheTenantInIt() {
        SmbScenario current = scenario()
                .with(STEADY)
                .customer("C")
                .subscription("used", s -> s.paid("M-12..M").users("M-12", 100).users("M", 70))
                .subscription("S", s -> s.paid("M-12..M-1").linked("A", "CSP"));
        assertThat(current.growth("A")).isEqualTo("-1/2"); // 100 against 100 + 100
        SmbScenario baseline = scenario()
                .with(STEADY)
                .customer("C")
                .subscription("used", s -> s.paid("M-12..M").users("M-12", 100).users("M", 70))
                .subscription("S", s -> s.paid("M-11..M").linked("A", "CSP"));
        assertThat(baseline.growth("A")).isEqualTo("7/10"); // 100 + 70 against 100
    }

    /** "with the credits of M-12" (R4): each month has its own customers. */
    @Test
    void customersOfEachMonth_areThatMonths() {
        SmbScenario facts = scenario()
                .customer("left")
                .subscription(
                        "S1",
                        s -> s.paid("M-12..M")
                                .users("M-12", 60)
                                .users("M", 1000)
                                .linked("A", "CSP", "..M-1"))
                .customer("came")
                .subscription(
                        "S2",
                        s -> s.paid("M-12..M")
                                .users("M-12", 1000)
                                .users("M", 80)
                                .linked("A", "CSP", "M-11.."));
        assertThat(facts.growth("A")).isEqualTo("1/3");
    }

    @ParameterizedTest
    @CsvSource({
        "M-12, -1",
        "..M-12, -1",
        "M-11.., absent",
        "..M-13, absent",
        "M, absent",
        "M-12..M, 1/3",
        "M-12..M-1, -1"
    })
    void association_bringsTheUsersOfItsMonths(String linked, String growth) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M").users("M-12", 60).users("M", 80).linked("A", "CSP", linked));
        assertThat(facts.growth("A")).isEqualTo(growth);
    }

    @Test
    void associationOfM_bringsTheCurrentUsersOnly() {
        SmbScenario facts = scenario()
                .with(STEADY)
                .customer("C")
                .subscription(
                        "S",
                        s -> s.paid("M-12..M").users("M-12", 60).users("M", 80).linked("A", "CSP", "M"));
        assertThat(facts.growth("A")).isEqualTo("4/5");
    }

    /** "of all tenants the partner is credited for". */
    @Test
    void tenants_addUp() {
        SmbScenario facts = scenario()
                .with(STEADY)
                .tenant("T2")
                .subscription("S2", s -> s.paid("M-12..M").users("M", 20).linked("A", "CSP"))
                .customer("C3")
                .subscription(
                        "S3",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 170)
                                .linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("9/20");
    }
}
