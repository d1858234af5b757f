package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.GROWTH;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static io.github.pciscoring.rules.reference.AlternativeReading.R10_THIRTEEN_MONTHS;
import static io.github.pciscoring.rules.reference.AlternativeReading.R4_AS_OF_MONTH;
import static io.github.pciscoring.rules.reference.AlternativeReading.R9_GROWTH_IN_PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPEC, Readings R4, R9 and R10 of monthly active user growth: where the alternatives differ from what is chosen. */
class GrowthReadingsTest {

    /** R4: 60 users in M-12 are 80 in M. By the credits of M, a customer of M counts in both months, and no other in either. */
    @ParameterizedTest
    @CsvSource({
        "M-12.., 1/3, 1/3",
        "M-11.., absent, 1/3",
        "M, absent, 1/3",
        "..M-1, -1, absent",
        "M-12, -1, absent",
        "M-6, absent, absent"
    })
    void customersOfM_areTheBaseOfBothMonths(String linked, String ownMonth, String asOfMonth) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M").users("M-12", 60).users("M", 80).linked("A", "CSP", linked));
        assertThat(facts.growth("A")).isEqualTo(ownMonth);
        assertThat(facts.under(R4_AS_OF_MONTH).growth("A")).isEqualTo(asOfMonth);
    }

    /** R4: one customer left and one came. As chosen 80 against 60; by the credits of M, 80 against the 1000 it had before. */
    @Test
    void customersThatLeftAndCame_areComparedWithThemselves() {
        SmbScenario facts = scenario()
                .customer("left")
                .subscription(
                        "S1",
                        s -> s.paid("M-12..M").users("M-12", 60).users("M", 90).linked("A", "CSP", "..M-1"))
                .customer("came")
                .subscription(
                        "S2",
                        s -> s.paid("M-12..M")
                                .users("M-12", 1000)
                                .users("M", 80)
                                .linked("A", "CSP", "M-11.."));
        assertThat(facts.growth("A")).isEqualTo("1/3");
        assertThat(facts.under(R4_AS_OF_MONTH).growth("A")).isEqualTo("-23/25");
    }

    /**
     * R4: "their paid subscriptions' MAU of each month": S1 credits in M and S2 brings 60 users in M-12, which was paid then;
     * the 500 of S3, unpaid in M-12, do not count. A is credited on the tenant in M only.
     */
    @Test
    void baselineByTheCreditsOfM_isOfTheSubscriptionsPaidThen() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M").users("M", 75).linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-12..M-1").users("M-12", 60).users("M", 300))
                .subscription("S3", s -> s.paid("M-11..M-1").users("M-12", 500));
        assertThat(facts.growth("A")).isEqualTo("absent");
        assertThat(facts.under(R4_AS_OF_MONTH).growth("A")).isEqualTo("1/4");
    }

    /** R4: a link to a subscription that is paid in M-12 only credits then as chosen, and in no month of the alternative. */
    @Test
    void creditOnASubscriptionUnpaidInM_isNoBase() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-12..M-1").users("M-12", 60).linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-12..M").users("M", 80));
        assertThat(facts.growth("A")).isEqualTo("-1");
        assertThat(facts.under(R4_AS_OF_MONTH).growth("A")).isEqualTo("absent");
    }

    @Test
    void baselineByTheCreditsOfM_explained_belongsToM12AndWasEarnedInM() {
        SmbScenario facts = scenario()
                .customer("T")
                .subscription(
                        "S1",
                        s -> s.paid("M-12..M").users("M-12", 60).users("M", 80).linked("A", "CSP", "M"))
                .customer("U")
                .subscription("S2", s -> s.paid("M-12..M").users("M", 7).linked("A", "CSP"))
                .customer("V")
                .subscription("S3", s -> s.paid("M-12..M").linked("A", "CSP", "..M-1"))
                .under(R4_AS_OF_MONTH);
        assertThat(facts.explained("A", GROWTH).credited())
                .containsExactly(
                        "baseline 60 of T in M-12, credited in M",
                        "current 7 of U in M, credited in M",
                        "current 80 of T in M, credited in M");
        assertThat(facts.explained("A", GROWTH).leftOut("no-active-users")).containsExactly("U in M-12");
    }

    /** R9: all environments, or production only: 100 and 50 sandbox users in M, against 100. */
    @Test
    void sandboxUsers_countInAllEnvironmentsOnly() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 100)
                                .sandboxUsers("M", 50)
                                .linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("1/2");
        assertThat(facts.under(R9_GROWTH_IN_PRODUCTION).growth("A")).isEqualTo("0");
    }

    /** R10: 75 users in M, against 100 in M-12 or 50 in M-13. */
    @Test
    void baselineThirteenMonthsBack_isThatMonths() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-13..M")
                                .users("M-13", 50)
                                .users("M-12", 100)
                                .users("M", 75)
                                .linked("A", "CSP"));
        assertThat(facts.growth("A")).isEqualTo("-1/4");
        assertThat(facts.under(R10_THIRTEEN_MONTHS).growth("A")).isEqualTo("1/2");
    }

    /** R10: the credits are those of M-13, too. */
    @ParameterizedTest
    @CsvSource({"M-13.., 0, 1", "M-12.., 0, absent", "M-11.., absent, absent"})
    void baselineThirteenMonthsBack_hasTheCreditsOfThatMonth(String linked, String twelve, String thirteen) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-13..M")
                                .users("M-13", 50)
                                .users("M-12", 100)
                                .users("M", 100)
                                .linked("A", "CSP", linked));
        assertThat(facts.growth("A")).isEqualTo(twelve);
        assertThat(facts.under(R10_THIRTEEN_MONTHS).growth("A")).isEqualTo(thirteen);
    }
}
