package io.github.pciscoring.testkit.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample plug-ins measure what a reader of their code expects, worked out by hand. */
class PluginScenariosTest {
    private static final YearMonth AS_OF = YearMonth.of(2024, 6);
    private static final YearMonth YEAR_AGO = AS_OF.minusYears(1);

    private final List<Fact> facts = new ArrayList<>();

    private IndicatorScore score(String indicator) {
        return PluginRules.scorer()
                .bind(new PortfolioBuilder().addAll(facts).build())
                .score("P", AS_OF)
                .indicator(indicator)
                .orElseThrow();
    }

    private void partnerRenewedIn(YearMonth month) {
        facts.add(Partner.builder().id("P").renewalMonth(month).build());
    }

    private void qualifiedSince(YearMonth first, int people) {
        for (int i = 0; i < people; i++) {
            String person = "H" + facts.size();
            facts.add(new Affiliation(person, "P", MonthRange.ALWAYS));
            facts.add(ExamPass.builder()
                    .personId(person)
                    .exam("X1")
                    .passedOn(first.atEndOfMonth())
                    .build());
        }
    }

    @Test
    void peopleGrowth_fourBecomeFive_earnsAllAtAQuarter() {
        partnerRenewedIn(AS_OF.minusMonths(20));
        qualifiedSince(AS_OF.minusMonths(20), 4);
        qualifiedSince(AS_OF, 1);

        IndicatorScore score = score("people-growth");

        assertThat(score.measurement()).isEqualTo(Measurement.of(Ratio.of(1, 4), Ratio.of(4)));
        assertThat(score.points()).hasToString("15");
    }

    @Test
    void peopleGrowth_threeBecomeFour_earnsNothingInTheLowerBracket() {
        partnerRenewedIn(AS_OF.minusMonths(20));
        qualifiedSince(AS_OF.minusMonths(20), 3);
        qualifiedSince(AS_OF, 1);

        IndicatorScore score = score("people-growth");

        assertThat(score.measure()).contains(Ratio.of(1, 3));
        assertThat(score.points()).hasToString("0");
    }

    @Test
    void peopleGrowth_baselineBelowAllBrackets_earnsNothing() {
        partnerRenewedIn(AS_OF.minusMonths(20));
        qualifiedSince(AS_OF.minusMonths(20), 1);
        qualifiedSince(AS_OF, 9);

        assertThat(score("people-growth").measure()).contains(Ratio.of(9));
        assertThat(score("people-growth").points()).hasToString("0");
    }

    @Test
    void peopleGrowth_withoutRenewalMonthOrTooLongAgo_isUnavailable() {
        facts.add(Partner.of("P"));
        assertThat(score("people-growth").measurement()).isInstanceOf(Measurement.Unavailable.class);

        facts.clear();
        partnerRenewedIn(AS_OF.minusMonths(37));
        assertThat(score("people-growth").measurement())
                .isEqualTo(Measurement.unavailable("the renewal lies outside the last 36 months"));
    }

    private void subscription(String id, String product) {
        facts.add(Subscription.builder()
                .id(id)
                .tenantId("T")
                .product(product)
                .channel("DIRECT")
                .build());
        facts.add(PartnerAssociation.builder()
                .partnerId("P")
                .subscriptionId(id)
                .type("OWNER")
                .build());
    }

    private void used(String subscription, YearMonth month, int users) {
        facts.add(new PaidSeats(subscription, month, 1));
        facts.add(ActiveUsers.builder()
                .subscriptionId(subscription)
                .month(month)
                .users(users)
                .build());
    }

    @Test
    void newWorkloads_productsOfATenant_countApartAndReachTheFloorTogether() {
        facts.add(Partner.of("P"));
        facts.add(new Tenant("T", "C"));
        subscription("A1", "A");
        subscription("A2", "A");
        subscription("B1", "B");
        subscription("C1", "C");
        // 3 + 2 users at rate 100 reach the floor of 500 together, 13 at 40 reach it too, 12 do not; C has no rate.
        used("A1", AS_OF, 3);
        used("A2", AS_OF, 2);
        used("B1", AS_OF, 13);
        used("B1", YEAR_AGO, 12);
        used("C1", AS_OF, 1000);
        used("A1", YEAR_AGO, 4);

        assertThat(score("new-workloads").measure()).contains(Ratio.of(2));
        assertThat(score("new-workloads").points()).hasToString("8");
    }

    @Test
    void newWorkloads_reachedAYearAgoOnly_areTakenOff() {
        facts.add(Partner.of("P"));
        facts.add(new Tenant("T", "C"));
        subscription("A1", "A");
        used("A1", YEAR_AGO, 5);

        assertThat(score("new-workloads").measure()).contains(Ratio.of(-1));
        assertThat(score("new-workloads").points()).hasToString("0");
    }

    @Test
    void satisfaction_answersOfTwoCustomers_areAveragedInTheWindowWhileCredited() {
        facts.add(Partner.of("P"));
        facts.add(Partner.of("Q"));
        facts.add(new Tenant("T", "C"));
        facts.add(new Tenant("U", "D"));
        subscription("A1", "A");
        facts.add(Subscription.builder()
                .id("U1")
                .tenantId("U")
                .product("A")
                .channel("DIRECT")
                .build());
        facts.add(PartnerAssociation.builder()
                .partnerId("P")
                .subscriptionId("U1")
                .type("HELPER")
                .build());
        facts.add(PartnerAssociation.builder()
                .partnerId("Q")
                .subscriptionId("U1")
                .type("CLAIM")
                .months(MonthRange.from(AS_OF))
                .build());
        answered("C", Optional.of(AS_OF), "4.5");
        answered("C", Optional.of(AS_OF.minusMonths(11)), "3");
        answered("C", Optional.of(AS_OF.minusMonths(12)), "1");
        answered("C", Optional.empty(), "1");
        answered("D", Optional.of(AS_OF), "1");
        answered("D", Optional.of(AS_OF.minusMonths(1)), "5");

        // (4.5 + 3 + 5) / 3: a year ago and the undated are outside, the last of D is displaced.
        assertThat(score("satisfaction").measure()).contains(Ratio.of(125, 30));
        // The plug-in says where it got no answer; that a claim displaced the helper, the engine says for it.
        assertThat(leftOut("satisfaction"))
                .containsExactly(
                        "C no-answer " + AS_OF.minusMonths(10) + " to " + AS_OF.minusMonths(1),
                        "D no-answer " + AS_OF.minusMonths(11) + " to " + AS_OF.minusMonths(2),
                        "U1 displaced " + AS_OF + " to " + AS_OF);
    }

    /** Returns what is left out as account, reason, first and last month. */
    private List<String> leftOut(String indicator) {
        CollectedEvidence evidence = new CollectedEvidence();
        PluginRules.scorer()
                .bind(new PortfolioBuilder().addAll(facts).build())
                .evidence(EvidenceQuery.all().partner("P").indicator(indicator), AS_OF, evidence);
        return evidence.leftOut().stream()
                .map(item -> item.account().id() + " " + item.reason().code() + " "
                        + item.months().get(0) + " to "
                        + item.months().get(item.months().size() - 1))
                .toList();
    }

    @Test
    void satisfaction_noAnswer_isUnavailable() {
        facts.add(Partner.of("P"));

        assertThat(score("satisfaction").measurement()).isEqualTo(Measurement.unavailable("no customer answered"));
    }

    private void answered(String customer, Optional<YearMonth> month, String stars) {
        facts.add(OwnFact.builder()
                .subjectType(SubjectType.CUSTOMER)
                .subjectId(customer)
                .name("survey")
                .month(month)
                .value(Amount.of(stars))
                .build());
    }

    @Test
    void passedOnTheLastDay_ofALeapFebruary_countsInThatMonth() {
        partnerRenewedIn(YearMonth.of(2024, 2));
        facts.add(new Affiliation("H", "P", MonthRange.ALWAYS));
        facts.add(ExamPass.builder()
                .personId("H")
                .exam("X0")
                .passedOn(LocalDate.of(2024, 2, 29))
                .build());

        assertThat(score("people-growth").measure()).contains(Ratio.ZERO);
    }
}
