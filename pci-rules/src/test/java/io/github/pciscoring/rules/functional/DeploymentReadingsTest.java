package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.DEPLOYMENTS;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static io.github.pciscoring.rules.reference.AlternativeReading.R1_THIRTEEN_MONTHS_AGO;
import static io.github.pciscoring.rules.reference.AlternativeReading.R1_TRAILING_WINDOW;
import static io.github.pciscoring.rules.reference.AlternativeReading.R1_UP_TO_AS_OF_MONTH;
import static io.github.pciscoring.rules.reference.AlternativeReading.R2_AT_LEAST;
import static io.github.pciscoring.rules.reference.AlternativeReading.R5_FIRST_MONTH_ABOVE;
import static io.github.pciscoring.rules.reference.AlternativeReading.R9_DEPLOYMENTS_IN_ALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.rules.reference.AlternativeReading;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPEC, Readings R1, R2, R5 and R9 of new deployments: where the alternatives differ from what is chosen. */
class DeploymentReadingsTest {

    /** A tenant of A, paid and linked all the time. */
    private static SmbScenario tenantWith(Consumer<Scenario> users) {
        return scenario()
                .subscription("S", s -> users.accept(s.paid("M-14..M+1").linked("A", "CSP")));
    }

    private static void assertDeployments(
            SmbScenario facts, AlternativeReading alternative, String partner, int chosen, int other) {
        assertThat(facts.deployments(partner)).as("chosen").isEqualTo(String.valueOf(chosen));
        assertThat(facts.under(alternative).deployments(partner))
                .as("%s", alternative)
                .isEqualTo(String.valueOf(other));
    }

    /** R1: "a tenant that first exceeds in M counts a month later", or already in M. */
    @ParameterizedTest
    @CsvSource({"M, 0, 1", "M-1, 1, 1", "M-11, 1, 1", "M-12, 0, 0", "M+1, 0, 0"})
    void windowUpToM_holdsMToo(String month, int chosen, int upToM) {
        assertDeployments(tenantWith(s -> s.users(month, 6)), R1_UP_TO_AS_OF_MONTH, "A", chosen, upToM);
    }

    /** R1: with "baseline `M-11`, then `M-10 … M`", many users in M-12 are no matter, and those of M-11 are the baseline. */
    @ParameterizedTest
    @CsvSource({"M-12, 0, 1", "M-11, 1, 0"})
    void trailingWindow_hasItsBaselineInItsFirstMonth(String manyIn, int chosen, int trailing) {
        assertDeployments(
                tenantWith(s -> s.users(manyIn, 6).users("M-5", 6)), R1_TRAILING_WINDOW, "A", chosen, trailing);
    }

    @ParameterizedTest
    @CsvSource({"M, 0, 1", "M-10, 1, 1", "M-11, 1, 0"})
    void trailingWindow_reachesFromItsSecondMonthToM(String month, int chosen, int trailing) {
        assertDeployments(tenantWith(s -> s.users(month, 6)), R1_TRAILING_WINDOW, "A", chosen, trailing);
    }

    /** R1: "13 months ago and the following 12": M-13 is the baseline, and M-12 a month that can exceed. */
    @ParameterizedTest
    @CsvSource({"M-13, 1, 0", "M-12, 0, 1", "M-14, 1, 1"})
    void thirteenMonthsAgo_isTheBaselineAndM12CanExceed(String manyIn, int chosen, int thirteen) {
        assertDeployments(
                tenantWith(s -> s.users(manyIn, 6).users("M-5", 6)), R1_THIRTEEN_MONTHS_AGO, "A", chosen, thirteen);
    }

    /** R1: "counted from the month of publication", a month after M, it is the same as up to and including M. */
    @ParameterizedTest
    @CsvSource({
        "2020-05, 2021-01, 1",
        "2020-06, 2021-01, 0",
        "2020-05, 2020-07, 1",
        "2020-05, 2021-06, 1",
        "2020-05, 2021-07, 0"
    })
    void thirteenMonthsBeforePublication_isTheSameAsUpToM(String one, String other, String deployments) {
        assertThat(published("2021-06", one, other).under(R1_UP_TO_AS_OF_MONTH).deployments("A"))
                .isEqualTo(deployments);
        assertThat(published("2021-07", one, other)
                        .under(R1_THIRTEEN_MONTHS_AGO)
                        .deployments("A"))
                .isEqualTo(deployments);
    }

    private static SmbScenario published(String asOf, String one, String other) {
        return scenario(asOf)
                .subscription(
                        "S",
                        s -> s.paid("2020-01..2021-07")
                                .users(one, 6)
                                .users(other, 6)
                                .linked("A", "CSP"));
    }

    /** R2: exactly 5 is neither below nor above; with "`≥` to exceed" it exceeds, and still is not below. */
    @ParameterizedTest
    @CsvSource({"0, 5, 0, 1", "0, 4, 0, 0", "0, 6, 1, 1", "4, 5, 0, 1", "5, 5, 0, 0", "5, 6, 0, 0"})
    void atLeastFive_exceeds(int inBaseline, int later, int chosen, int atLeast) {
        SmbScenario facts = tenantWith(s -> s.users("M-12", inBaseline).users("M-5", later));
        assertDeployments(facts, R2_AT_LEAST, "A", chosen, atLeast);
    }

    /** R5: in M, or in M-5, the first month that exceeded. */
    @ParameterizedTest
    @CsvSource({"..M-1, 0, 1", "M-5, 0, 1", "M-4.., 1, 0", "M.., 1, 0", "..M-6, 0, 0", "M-5..M, 1, 1"})
    void association_holdsInMOrInTheFirstMonthAbove(String linked, int chosen, int firstMonth) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M").users("M-5", 6).users("M-3", 9).linked("A", "CSP", linked));
        assertDeployments(facts, R5_FIRST_MONTH_ABOVE, "A", chosen, firstMonth);
    }

    /** R5: the first is the oldest in the window; one before it, in the baseline's month, would be no deployment. */
    @Test
    void firstMonthAbove_isTheOldestOfTheWindow() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-14..M")
                                .users("M-13", 6)
                                .users("M-8", 6)
                                .users("M-3", 6)
                                .users("M", 6)
                                .linked("old", "CSP", "M-13..M-12")
                                .linked("first", "CSP", "M-8")
                                .linked("later", "CSP", "M-7..M-1")
                                .linked("now", "CSP", "M"));
        assertDeployments(facts, R5_FIRST_MONTH_ABOVE, "old", 0, 0);
        assertDeployments(facts, R5_FIRST_MONTH_ABOVE, "first", 0, 1);
        assertDeployments(facts, R5_FIRST_MONTH_ABOVE, "later", 0, 0);
        assertDeployments(facts, R5_FIRST_MONTH_ABOVE, "now", 1, 0);
    }

    /** R5: "on a subscription paid in that month", any eligible one of the tenant. */
    @Test
    void firstMonthAbove_creditsOnSubscriptionsPaidInIt() {
        SmbScenario facts = scenario()
                .subscription("used", s -> s.paid("M-12..M").users("M-5", 6))
                .subscription("then", s -> s.paid("M-5").linked("A", "CSP"))
                .subscription("since", s -> s.paid("M-4..M").linked("B", "CSP"));
        assertDeployments(facts, R5_FIRST_MONTH_ABOVE, "A", 0, 1);
        assertDeployments(facts, R5_FIRST_MONTH_ABOVE, "B", 1, 0);
    }

    @Test
    void firstMonthAbove_explained_isTheMonthOfTheCredit() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-5", 6)
                                .users("M-2", 6)
                                .linked("A", "CSP", "M-6..")
                                .linked("B", "CSP", "M-3.."))
                .under(R5_FIRST_MONTH_ABOVE);
        assertThat(facts.explained("A", DEPLOYMENTS).credited())
                .containsExactly("tenants 1 of C in M-5, credited in M-5");
        assertThat(facts.explained("A", DEPLOYMENTS).leftOut("not-credited-when-above"))
                .isEmpty();
        assertThat(facts.explained("B", DEPLOYMENTS).credited()).isEmpty();
        assertThat(facts.explained("B", DEPLOYMENTS).leftOut("not-credited-when-above"))
                .containsExactly("C in M-3, M-2, M-1");
    }

    /** R5: whoever was credited in the window is told why there is no deployment; who came in M only, is not. */
    @Test
    void noDeployment_explainedByFirstMonthAbove_tellsThoseOfTheWindow() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-12", 5)
                                .linked("A", "CSP", "M-6")
                                .linked("B", "CSP", "M"))
                .under(R5_FIRST_MONTH_ABOVE);
        assertThat(facts.explained("A", DEPLOYMENTS).leftOut("not-below-baseline"))
                .containsExactly("C in M-12");
        assertThat(facts.explained("A", DEPLOYMENTS).leftOut("not-above-in-window"))
                .containsExactly("C in M-11, M-10, M-9, M-8, M-7, M-6, M-5, M-4, M-3, M-2, M-1");
        assertThat(facts.explained("B", DEPLOYMENTS).leftOut("not-below-baseline"))
                .isEmpty();
    }

    /** R9: production only, or all environments, which add up. */
    @ParameterizedTest
    @CsvSource({"6, 0, 1, 1", "0, 6, 0, 1", "3, 3, 0, 1", "3, 2, 0, 0"})
    void sandboxUsers_countInAllEnvironmentsOnly(int production, int sandbox, int chosen, int all) {
        SmbScenario facts = tenantWith(s -> s.users("M-5", production).sandboxUsers("M-5", sandbox));
        assertDeployments(facts, R9_DEPLOYMENTS_IN_ALL, "A", chosen, all);
    }

    /** R9: sandbox users of the baseline month count against a deployment then. */
    @Test
    void sandboxUsersOfTheBaseline_countAgainstItInAllEnvironments() {
        SmbScenario facts = tenantWith(s -> s.sandboxUsers("M-12", 5).users("M-5", 6));
        assertDeployments(facts, R9_DEPLOYMENTS_IN_ALL, "A", 1, 0);
    }
}
