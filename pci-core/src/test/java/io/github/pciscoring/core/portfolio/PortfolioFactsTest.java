package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.portfolio.SampleFacts.MAY;
import static io.github.pciscoring.core.portfolio.SampleFacts.association;
import static io.github.pciscoring.core.portfolio.SampleFacts.charge;
import static io.github.pciscoring.core.portfolio.SampleFacts.credit;
import static io.github.pciscoring.core.portfolio.SampleFacts.exam;
import static io.github.pciscoring.core.portfolio.SampleFacts.own;
import static io.github.pciscoring.core.portfolio.SampleFacts.person;
import static io.github.pciscoring.core.portfolio.SampleFacts.seats;
import static io.github.pciscoring.core.portfolio.SampleFacts.subscription;
import static io.github.pciscoring.core.portfolio.SampleFacts.tenant;
import static io.github.pciscoring.core.portfolio.SampleFacts.users;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioFactsTest {
    private static final Fact P1 = Partner.builder()
            .id("P1")
            .name("One")
            .scored(false)
            .location("DE")
            .renewalMonth(YearMonth.of(2021, 9))
            .build();

    /** Facts in the order in which they come back; no two bills of a month. */
    private static final List<Fact> IN_ORDER = List.of(
            P1,
            Partner.of("P0"),
            tenant("T1", "C1"),
            tenant("T2", "C2"),
            Subscription.builder()
                    .id("S1")
                    .tenantId("T1")
                    .product("A")
                    .channel("EA")
                    .agreementStart(YearMonth.of(2020, 1))
                    .build(),
            subscription("S2", "T2"),
            association("P1", "S1", MonthRange.until(MAY)),
            association("P0", "S2", MonthRange.from(MAY)),
            association("P0", "S2", MonthRange.NEVER),
            association("P0", "S2"),
            charge("S1", MAY.minusMonths(2), "3.0001"),
            credit("S1", MAY, "2"),
            charge("S2", MAY, "0"),
            seats("S1", MAY.minusMonths(1), 0),
            seats("S1", MAY, 7),
            users("S1", MAY, Environment.PRODUCTION, 3),
            users("S1", MAY.minusMonths(1), Environment.SANDBOX, 2),
            new Affiliation("H1", "P0", MonthRange.of(MAY, MAY)),
            person("H1", "P1"),
            exam("H1", "X1"),
            ExamPass.builder()
                    .personId("H1")
                    .exam("X2")
                    .passedOn(LocalDate.of(1969, 12, 31))
                    .expiresOn(LocalDate.of(2021, 5, 31))
                    .build(),
            own(SubjectType.CUSTOMER, "C2", "size", "-1.5"),
            own(SubjectType.TENANT, "T1", "size", "2", MAY),
            own(SubjectType.SUBSCRIPTION, "S2", "size", "3"),
            own(SubjectType.SUBSCRIPTION, "S2", "size", "4", MAY),
            own(SubjectType.PERSON, "H1", "size", "5"),
            own(SubjectType.PARTNER, "P0", "rate", "6", MAY),
            own(SubjectType.PARTNER, "P1", "size", "7"));

    @Test
    void facts_ofEveryKind_comeBackAsTheyWere() {
        Portfolio portfolio = new PortfolioBuilder().addAll(IN_ORDER).build();

        assertThat(portfolio.facts()).containsExactlyElementsOf(IN_ORDER);
        for (FactTable table : FactTable.values()) {
            assertThat(portfolio.facts(table))
                    .containsExactlyElementsOf(IN_ORDER.stream()
                            .filter(fact -> fact.table() == table)
                            .toList())
                    .isNotEmpty();
        }
    }

    @Test
    void facts_ofChangedAccount_stayInTheirPlace() {
        Portfolio portfolio = new PortfolioBuilder().addAll(IN_ORDER).build();
        Portfolio changed = new PortfolioChanges(portfolio, 1, 1)
                .remove(seats("S1", MAY, 7))
                .add(seats("S1", MAY, 8))
                .add(tenant("T3", "C3"))
                .add(subscription("S3", "T3"))
                .add(seats("S3", MAY, 9))
                .add(own(SubjectType.PARTNER, "P0", "rate", "1"))
                .apply();

        assertThat(changed.overlay()).isPresent();
        assertThat(changed.facts(FactTable.SEATS))
                .containsExactly(seats("S1", MAY.minusMonths(1), 0), seats("S1", MAY, 8), seats("S3", MAY, 9));
        assertThat(changed.facts(FactTable.TENANTS))
                .containsExactly(tenant("T1", "C1"), tenant("T2", "C2"), tenant("T3", "C3"));
        assertThat(changed.facts(FactTable.FACTS).filter(fact -> fact.toString().contains("rate")))
                .containsExactly(
                        own(SubjectType.PARTNER, "P0", "rate", "1"), own(SubjectType.PARTNER, "P0", "rate", "6", MAY));
        assertThat(portfolio.facts()).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void facts_severalBillsOfAMonth_areTheNet() {
        Portfolio portfolio = portfolio(charge("S1", MAY, "3"), credit("S1", MAY, "5.5"), charge("S1", MAY, "1"));

        assertThat(portfolio.facts(FactTable.BILLING)).containsExactly(credit("S1", MAY, "1.5"));
    }

    @Test
    void facts_netAboveTheLargestBill_areSeveral() {
        Fact largest = charge("S1", MAY, Amount.MAX.toString());
        Portfolio portfolio = portfolio(largest, charge("S1", MAY, "7"), largest, credit("S1", MAY, "6"));

        assertThat(portfolio.facts(FactTable.BILLING)).containsExactly(largest, largest, charge("S1", MAY, "1"));
        assertThat(new PortfolioBuilder()
                        .addAll(portfolio.facts()::iterator)
                        .build()
                        .facts())
                .containsExactlyElementsOf(portfolio.facts().toList());
    }

    @Test
    void facts_ofPersonWithoutAffiliation_areLeftOut() {
        Portfolio portfolio =
                portfolio(person("H1", "P1"), exam("H1", "X1"), own(SubjectType.PERSON, "H1", "size", "5"));
        Portfolio changed = portfolio.change().remove(person("H1", "P1")).apply();

        assertThat(portfolio.facts().map(Fact::table)).contains(FactTable.PEOPLE, FactTable.EXAMS, FactTable.FACTS);
        assertThat(changed.facts().map(Fact::table))
                .doesNotContain(FactTable.PEOPLE, FactTable.EXAMS, FactTable.FACTS)
                .contains(FactTable.SUBSCRIPTIONS);
    }

    private static Portfolio portfolio(Fact... facts) {
        return new PortfolioBuilder()
                .add(P1)
                .add(tenant("T1", "C1"))
                .add(subscription("S1", "T1"))
                .addAll(List.of(facts))
                .build();
    }
}
