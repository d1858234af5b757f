package io.github.pciscoring.insight.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.trend.Trend;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is repeated is said once more by hand, as rows of months ahead. */
class OutlookTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final YearMonth AUGUST = YearMonth.of(2021, 8);

    @Test
    void of_seatsUsersAndBills_areRepeated() {
        Outlook outlook = ahead(subscription("S")
                .seats("2021-04", 9)
                .seats("2021-05", 4)
                .users("2021-04", 9)
                .users("2021-05", 3)
                .sandboxUsers("2021-05", 2)
                .billed("2021-05", "70.25")
                .refunded("2021-05", "0.25"));

        assertThat(outlook.from()).isEqualTo(MAY);
        assertThat(outlook.to()).isEqualTo(AUGUST);
        assertThat(outlook.isProjected(MAY)).isFalse();
        assertThat(outlook.isProjected(MAY.plusMonths(1))).isTrue();
        assertSame(
                outlook,
                subscription("S")
                        .seats("2021-04", 9)
                        .seats("2021-05..2021-08", 4)
                        .users("2021-04", 9)
                        .users("2021-05..2021-08", 3)
                        .sandboxUsers("2021-05..2021-08", 2)
                        .billed("2021-05..2021-08", "70"));
        assertThat(outlook.statements())
                .containsExactly(
                        "paid seats stay as in 2021-05",
                        "active users stay as in 2021-05",
                        "the net bill of 2021-05 repeats each month for subscriptions still paid; credits don't",
                        "associations, affiliations and exams end when they end");
    }

    @Test
    void of_whatHasEnded_staysSo() {
        // Y was last paid in April and has a last bill and a credit; Z has bills without seats, and R is paid back.
        Outlook outlook = ahead(subscription("X")
                .paid("2021-01..2021-05")
                .with(also("Y"))
                .seats("2021-04", 3)
                .seats("2021-05", 0)
                .billed("2021-05", "10")
                .with(also("Z"))
                .billed("2021-05", "5")
                .with(also("R"))
                .paid("2021-05")
                .refunded("2021-05", "8"));

        assertSame(
                outlook,
                subscription("X")
                        .paid("2021-01..2021-08")
                        .with(also("Y"))
                        .seats("2021-04", 3)
                        .seats("2021-05", 0)
                        .billed("2021-05", "10")
                        .with(also("Z"))
                        .billed("2021-05..2021-08", "5")
                        .with(also("R"))
                        .paid("2021-05..2021-08")
                        .refunded("2021-05", "8"));
    }

    @Test
    void of_tableThatEndsEarlier_isRepeatedFromItsOwnLastMonth() {
        Outlook outlook =
                ahead(subscription("S").users("2021-03", 6).paid("2021-04").billed("2021-05", "7"));

        assertThat(outlook.repeatedFrom())
                .isEqualTo(Map.of(
                        MonthlyFacts.SEATS, MAY.minusMonths(1),
                        MonthlyFacts.USERS, MAY.minusMonths(2),
                        MonthlyFacts.BILLING, MAY));
        assertSame(
                outlook,
                subscription("S")
                        .users("2021-03..2021-08", 6)
                        .paid("2021-04..2021-08")
                        .billed("2021-05..2021-08", "7"));
        assertThat(outlook.statements()).contains("active users stay as in 2021-03, the last month that has any");
    }

    @Test
    void of_stopped_isNotRepeated() {
        Scenario facts = subscription("S")
                .paid("2021-05")
                .users("2021-05", 6)
                .billed("2021-05", "7")
                .fact(SubjectType.PARTNER, "P", "rate", "2021-05", "3");
        Outlook outlook = Outlook.of(
                bound(facts), MAY, 3, Assumptions.stopping(List.of(MonthlyFacts.USERS, MonthlyFacts.OWN_FACTS)));

        assertSame(
                outlook,
                subscription("S")
                        .paid("2021-05..2021-08")
                        .users("2021-05", 6)
                        .billed("2021-05..2021-08", "7")
                        .fact(SubjectType.PARTNER, "P", "rate", "2021-05", "3"));
        assertThat(outlook.repeatedFrom()).containsOnlyKeys(MonthlyFacts.SEATS, MonthlyFacts.BILLING);
        assertThat(outlook.statements())
                .contains("there are no active users in the months ahead", "own facts are not repeated");
        Outlook nothing = Outlook.of(bound(facts), MAY, 3, Assumptions.stopping(List.of(MonthlyFacts.values())));
        assertSame(nothing, facts);
    }

    @Test
    void of_ownFacts_areRepeatedWhereNoneStand() {
        Outlook outlook = ahead(subscription("S")
                .paid("2021-05")
                .fact(SubjectType.CUSTOMER, "C", "size", "2021-04", "1")
                .fact(SubjectType.CUSTOMER, "C", "size", "2021-05", "2")
                .fact(SubjectType.CUSTOMER, "C", "size", "2021-07", "3")
                .fact(SubjectType.PARTNER, "P", "rate", "2021-04", "4")
                .fact(SubjectType.PARTNER, "P", "rate", "5"));

        assertSame(
                outlook,
                subscription("S")
                        .paid("2021-05..2021-08")
                        .fact(SubjectType.CUSTOMER, "C", "size", "2021-04", "1")
                        .fact(SubjectType.CUSTOMER, "C", "size", "2021-05..2021-06", "2")
                        .fact(SubjectType.CUSTOMER, "C", "size", "2021-07", "3")
                        .fact(SubjectType.CUSTOMER, "C", "size", "2021-08", "2")
                        .fact(SubjectType.PARTNER, "P", "rate", "2021-04", "4")
                        .fact(SubjectType.PARTNER, "P", "rate", "5"));
        assertThat(outlook.statements()).contains("own facts of 2021-05 repeat each month");
    }

    @Test
    void of_earlierMonth_dropsWhatCameLater() {
        Scenario facts = subscription("S")
                .seats("2021-04", 4)
                .seats("2021-05", 9)
                .billed("2021-04", "70")
                .billed("2021-05", "90")
                .person("ann", "P", "2021-06..");
        Outlook outlook = Outlook.of(bound(facts), MAY.minusMonths(1), 2, Assumptions.REPEAT_ALL);

        assertSame(
                outlook,
                subscription("S")
                        .seats("2021-04..2021-06", 4)
                        .billed("2021-04..2021-06", "70")
                        .person("ann", "P", "2021-06.."));
    }

    @Test
    void trend_examsAndAffiliations_endAndBeginWhenTheyDo() {
        Outlook outlook = ahead(subscription("S")
                .paid("2021-05")
                .person("ann", "P")
                .passed("MB-800", "2019-07-06", "2021-07-06")
                .person("bob", "P", "..2021-05")
                .passed("MB-800", "2021-01-10")
                .person("cho", "P")
                .passed("MB-800", "2021-08-31"));

        Trend trend = outlook.trend("P");

        assertThat(trend.scores())
                .extracting(PciScore::asOf)
                .containsExactly(MAY, MAY.plusMonths(1), MAY.plusMonths(2), AUGUST);
        assertThat(trend.scores())
                .extracting(score ->
                        score.indicator("functional-consultants").orElseThrow().points())
                .containsExactly(Points.of(12), Points.of(6), Points.of(0), Points.of(6));
        assertThat(outlook.trends(ScoringOptions.callingThread()))
                .singleElement()
                .satisfies(one -> assertThat(one.scores()).isEqualTo(trend.scores()));
    }

    @Test
    void of_noMonthlyFacts_repeatsNothing() {
        Scenario people = Scenario.asOf("2021-05").person("ann", "P").passed("MB-800", "2021-01-10");
        assertThat(Outlook.lastMonthOfFacts(people.portfolio())).isEmpty();
        Outlook outlook = Outlook.of(bound(people), MAY, 1, Assumptions.REPEAT_ALL);
        assertThat(outlook.repeatedFrom()).isEmpty();
        assertSame(outlook, people);
    }

    @Test
    void of_months_areLimited() {
        BoundPortfolio bound = bound(subscription("S").paid("2021-05"));

        assertThat(Outlook.lastMonthOfFacts(bound.portfolio())).contains(MAY);
        for (int months : new int[] {0, -1, Outlook.MOST_MONTHS + 1}) {
            assertThatThrownBy(() -> Outlook.of(bound, MAY, months, Assumptions.REPEAT_ALL))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not 1 to 60 months ahead: " + months);
        }
        assertThatThrownBy(() -> Outlook.of(bound, YearMonth.of(9999, 12), 1, Assumptions.REPEAT_ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 months ahead of 9999-12 end after the year 9999");
        assertThat(Outlook.of(bound, MAY, Outlook.MOST_MONTHS, Assumptions.REPEAT_ALL)
                        .to())
                .isEqualTo(MAY.plusYears(5));
        assertThat(bound.portfolio().facts(FactTable.SEATS)).hasSize(1);
    }

    private static Outlook ahead(Scenario facts) {
        return Outlook.of(bound(facts), MAY, 3, Assumptions.REPEAT_ALL);
    }

    private static void assertSame(Outlook outlook, Scenario byHand) {
        List<Fact> expected = byHand.portfolio().facts().toList();
        assertThat(outlook.projected().portfolio().facts()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Scenario subscription(String id) {
        return Scenario.asOf("2021-05").with(also(id));
    }

    private static Consumer<Scenario> also(String id) {
        return scenario -> scenario.subscription(id, "SALES", "CSP").linked("P", "CSP");
    }

    private static BoundPortfolio bound(Scenario scenario) {
        return StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(scenario.portfolio());
    }
}
