package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.REVENUE;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC, measure 1: net new revenue. */
class NetNewRevenueTest {

    /** "Sum over the window": the 12 months M-11 … M. */
    @ParameterizedTest
    @CsvSource({"M-24, 0", "M-13, 0", "M-12, 0", "M-11, 100", "M-10, 100", "M-1, 100", "M, 100", "M+1, 0"})
    void billInAMonth_countsInsideTheWindow(String month, String revenue) {
        SmbScenario facts =
                scenario().subscription("S", s -> s.billed(month, "100").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo(revenue);
    }

    @Test
    void billsOfTheWindow_addUp() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-12", "100000")
                                .billed("M-11", "1000")
                                .billed("M-5", "200")
                                .billed("M", "30")
                                .billed("M+1", "1000000")
                                .linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("1230");
    }

    /** "charges minus credits". */
    @Test
    void credits_areTakenFromCharges() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-1", "100")
                                .refunded("M-1", "30")
                                .refunded("M", "5")
                                .linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("65");
    }

    @ParameterizedTest
    @CsvSource({"M-12, 100", "M-11, 60", "M, 60", "M+1, 100"})
    void creditInAMonth_countsInsideTheWindow(String month, String revenue) {
        SmbScenario facts = scenario()
                .subscription(
                        "S", s -> s.billed("M-5", "100").refunded(month, "40").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo(revenue);
    }

    @Test
    void linesOfAMonth_addUpExactly() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M", "0.1")
                                .billed("M", "0.2")
                                .billed("M", "0.0001")
                                .refunded("M", "0.3")
                                .linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("1/10000");
    }

    /** "May be negative (0 points)." */
    @Test
    void moreCreditsThanCharges_isNegativeAndEarnsNothing() {
        SmbScenario facts = scenario()
                .subscription(
                        "S", s -> s.billed("M", "100").refunded("M", "40000").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("-39900");
        assertThat(facts.points("A", REVENUE)).isEqualTo("0");
    }

    @Test
    void negativeSubscription_isTakenFromTheOthers() {
        SmbScenario facts = scenario()
                .customer("C1")
                .subscription("S1", s -> s.billed("M", "100").linked("A", "CSP"))
                .customer("C2")
                .subscription("S2", s -> s.refunded("M", "30").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("70");
    }

    /** "seats or no seats" (R12). */
    @Test
    void bill_countsWithoutPaidSeats() {
        SmbScenario facts = scenario()
                .subscription("none", s -> s.billed("M", "1").linked("A", "CSP"))
                .subscription("zero", s -> s.seats("M", 0).billed("M", "20").linked("A", "CSP"))
                .subscription("before", s -> s.paid("M-1").billed("M", "300").linked("A", "CSP"))
                .subscription("paid", s -> s.paid("M").billed("M", "4000").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("4321");
    }

    /** "on eligible subscriptions sold through EA, CSP or WEB_DIRECT". */
    @Test
    void channel_decides() {
        SmbScenario facts = scenario()
                .subscription(
                        "S1",
                        s -> s.channel("EA").agreement("M").billed("M", "1").linked("A", "CSP"))
                .subscription("S2", s -> s.channel("CSP").billed("M", "20").linked("A", "CSP"))
                .subscription(
                        "S3", s -> s.channel("WEB_DIRECT").billed("M", "300").linked("A", "CSP"))
                .subscription("S4", s -> s.channel("OPEN").billed("M", "4000").linked("A", "CSP"))
                .subscription("S5", s -> s.channel("WEB").billed("M", "50000").linked("A", "CSP"))
                .subscription("S6", s -> s.channel("csp").billed("M", "600000").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("321");
    }

    /** "in each billing month credited to the partners credited for revenue on that subscription in that month". */
    @Test
    void partnerOfTheBillingMonth_isCredited() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-6", "1")
                                .billed("M-5", "20")
                                .billed("M-4", "300")
                                .linked("A", "CSP", "..M-6")
                                .linked("B", "CSP", "M-5")
                                .linked("C", "CSP", "M-4.."));
        assertThat(facts.revenue("A")).isEqualTo("1");
        assertThat(facts.revenue("B")).isEqualTo("20");
        assertThat(facts.revenue("C")).isEqualTo("300");
    }

    @Test
    void partnerLinkedOnlyOutsideTheWindow_isNotCredited() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.billed("M-12", "1")
                                .billed("M-11", "20")
                                .billed("M", "300")
                                .linked("A", "CSP", "..M-12")
                                .linked("B", "CSP", "M+1..")
                                .linked("C", "CSP", "M-11")
                                .linked("D", "CSP", "M"));
        assertThat(facts.revenue("A")).isEqualTo("0");
        assertThat(facts.revenue("B")).isEqualTo("0");
        assertThat(facts.revenue("C")).isEqualTo("20");
        assertThat(facts.revenue("D")).isEqualTo("300");
    }

    @Test
    void partnerOfAnotherSubscriptionOfTheTenant_isNotCredited() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M").billed("M", "100").linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M").billed("M", "7").linked("B", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("100");
        assertThat(facts.revenue("B")).isEqualTo("7");
    }

    /** "On EA subscriptions only the first 12 months from the agreement's start month count." */
    @ParameterizedTest
    @CsvSource({
        "M-23, M-12, 0",
        "M-13, M-2, 100",
        "M-13, M-1, 0",
        "M-12, M-1, 100",
        "M-12, M, 0",
        "M-11, M-11, 100",
        "M-11, M, 100",
        "M-5, M-6, 0",
        "M-5, M-5, 100",
        "M, M, 100",
        "M+1, M, 0",
        "M-22, M-11, 100",
        "M-23, M-11, 0"
    })
    void agreementThatStartedInAMonth_countsForTwelveMonths(String start, String billed, String revenue) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.channel("EA")
                                .agreement(start)
                                .billed(billed, "100")
                                .linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo(revenue);
    }

    @Test
    void creditsAfterTheFirstTwelveMonths_doNotCountEither() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.channel("EA")
                                .agreement("M-12")
                                .billed("M-1", "100")
                                .refunded("M", "40")
                                .linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSP", "WEB_DIRECT"})
    void otherChannel_hasNoFirstTwelveMonths(String channel) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.channel("EA")
                                .agreement("M-30")
                                .channel(channel)
                                .billed("M", "100")
                                .linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("100");
    }

    @Test
    void noBills_isZero() {
        SmbScenario facts = scenario().subscription("S", s -> s.paid("M-11..M").linked("A", "CSP"));
        assertThat(facts.revenue("A")).isEqualTo("0");
    }
}
