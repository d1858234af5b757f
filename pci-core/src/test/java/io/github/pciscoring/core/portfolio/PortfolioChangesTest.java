package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.portfolio.SampleFacts.MAY;
import static io.github.pciscoring.core.portfolio.SampleFacts.association;
import static io.github.pciscoring.core.portfolio.SampleFacts.charge;
import static io.github.pciscoring.core.portfolio.SampleFacts.exam;
import static io.github.pciscoring.core.portfolio.SampleFacts.own;
import static io.github.pciscoring.core.portfolio.SampleFacts.person;
import static io.github.pciscoring.core.portfolio.SampleFacts.seats;
import static io.github.pciscoring.core.portfolio.SampleFacts.subscription;
import static io.github.pciscoring.core.portfolio.SampleFacts.tenant;
import static io.github.pciscoring.core.portfolio.SampleFacts.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PortfolioChangesTest {
    private static final int MONTH = MonthRange.month(MAY);

    private static Portfolio portfolio() {
        PortfolioBuilder builder = new PortfolioBuilder()
                .add(Partner.of("P1"))
                .add(person("H1", "P1"))
                .add(exam("H1", "X1"))
                .add(own(SubjectType.PARTNER, "P1", "rate", "1"));
        for (int i = 1; i <= 20; i++) {
            builder.add(tenant("T" + i, "C" + i))
                    .add(subscription("S" + i, "T" + i))
                    .add(association("P1", "S" + i))
                    .add(seats("S" + i, MAY, i))
                    .add(users("S" + i, MAY, Environment.PRODUCTION, i))
                    .add(charge("S" + i, MAY, "10"));
        }
        return builder.build();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                adding("partners:1: partner_id: duplicate id, in the portfolio already: \"P1\"", Partner.of("P1")),
                adding("tenants:1: tenant_id: duplicate id, in the portfolio already: \"T1\"", tenant("T1", "C2")),
                adding(
                        "subscriptions:1: subscription_id: duplicate id, in the portfolio already: \"S1\"",
                        subscription("S1", "T1")),
                adding("subscriptions:1: tenant_id: unknown tenant: \"T99\"", subscription("S99", "T99")),
                adding("associations:1: partner_id: unknown partner: \"P9\"", association("P9", "S1")),
                adding("exams:1: person_id: unknown person: \"H9\"", exam("H9", "X1")),
                adding(
                        "seats:2: month: duplicate row of S1, in the portfolio already: \"2021-05\"",
                        seats("S1", MAY.plusMonths(1), 1),
                        seats("S1", MAY, 1)),
                adding(
                        "usage:2: month: duplicate row of S2, first at 1: \"2021-06\"",
                        users("S2", MAY.plusMonths(1), Environment.PRODUCTION, 1),
                        users("S2", MAY.plusMonths(1), Environment.PRODUCTION, 1)),
                adding(
                        "facts:1: month: duplicate row of P1, in the portfolio already",
                        own(SubjectType.PARTNER, "P1", "rate", "2")),
                removing("seats:1: row: is not in the portfolio as stated: \"S1\"", seats("S1", MAY, 2)),
                removing("seats:1: row: is not in the portfolio as stated: \"S1\"", seats("S1", MAY.plusMonths(1), 1)),
                removing("seats:1: subscription_id: unknown subscription: \"S99\"", seats("S99", MAY, 1)),
                removing(
                        "usage:2: month: duplicate row of S2, first at 1: \"2021-05\"",
                        users("S2", MAY, Environment.PRODUCTION, 2),
                        users("S2", MAY, Environment.PRODUCTION, 0)),
                removing(
                        "associations:2: row: is not in the portfolio as stated",
                        association("P1", "S1"),
                        association("P1", "S1")),
                removing("exams:1: row: is not in the portfolio as stated", exam("H1", "X2")),
                removing("people:1: person_id: unknown person: \"H9\"", person("H9", "P1")),
                removing(
                        "facts:1: row: is not in the portfolio as stated: \"C1\"",
                        own(SubjectType.CUSTOMER, "C1", "size", "1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void apply_contradiction_isReported(String fault, Consumer<PortfolioChanges> change) {
        for (int mostInOverlay : new int[] {1, Integer.MAX_VALUE}) {
            PortfolioChanges changes = new PortfolioChanges(portfolio(), 10, mostInOverlay);
            change.accept(changes);
            assertThat(faults(changes)).containsExactly(fault);
        }
    }

    @Test
    void apply_contradictionToAnEarlierChange_isReported() {
        Portfolio changed = portfolio()
                .change()
                .add(tenant("T21", "C21"))
                .add(subscription("S21", "T21"))
                .add(seats("S21", MAY, 1))
                .apply();
        PortfolioChanges changes = changed.change()
                .add(tenant("T21", "C1"))
                .add(subscription("S21", "T21"))
                .add(seats("S21", MAY, 2));
        assertThat(faults(changes))
                .containsExactly(
                        "tenants:1: tenant_id: duplicate id, in the portfolio already: \"T21\"",
                        "subscriptions:1: subscription_id: duplicate id, in the portfolio already: \"S21\"",
                        "seats:1: month: duplicate row of S21, in the portfolio already: \"2021-05\"");
    }

    @Test
    void apply_billsThatCouldOverflow_isReported() {
        long max = Amount.MAX.tenThousandths();
        PortfolioBuilder builder =
                new PortfolioBuilder().add(tenant("T1", "C1")).add(subscription("S1", "T1"));
        int s1 = builder.bulk().subscriptionRef("S1");
        for (int i = 1; i <= 922; i++) {
            builder.bulk().billing(s1, MONTH, i % 2 == 0 ? max : -max, i);
        }
        PortfolioChanges changes = builder.build().change();
        int same = changes.bulk().subscriptionRef("S1");
        changes.bulk().billing(same, MONTH, Long.MAX_VALUE - 922 * max, 1);
        changes.bulk().billing(same, MONTH, 1, 2);
        assertThat(faults(changes))
                .containsExactly(
                        "billing:2: amount: all amounts up to here add up to more than 922337203685477.5807: \"0.0001\"");
    }

    @Test
    void apply_oneAccountOfMany_sharesTheOthers() {
        Portfolio portfolio = portfolio();
        Portfolio changed = portfolio
                .change()
                .remove(seats("S7", MAY, 7))
                .add(seats("S7", MAY, 70))
                .add(charge("S7", MAY, "2.5"))
                .apply();
        assertThat(changed.columns()).isSameAs(portfolio.columns());
        assertThat(changed.partners()).isSameAs(portfolio.partners());
        assertThat(changed.overlay().orElseThrow().customers()).containsExactly(6);
        assertThat(changed.overlay().orElseThrow().columns().codes())
                .isSameAs(portfolio.columns().codes());
        assertThat(changed.overlay().orElseThrow().columns().seats().at(0, MONTH))
                .isEqualTo(70);
        assertThat(changed.overlay().orElseThrow().columns().billed().at(0, MONTH))
                .isEqualTo(125_000);
        assertThat(portfolio.overlay()).isEmpty();
        assertThat(changed.change().apply().overlay().orElseThrow().customers()).containsExactly(6);
    }

    @Test
    void apply_manyAccounts_makesANewBase() {
        Portfolio portfolio = portfolio();
        PortfolioChanges changes = portfolio.change();
        for (int i = 1; i <= 20; i++) {
            changes.add(seats("S" + i, MAY.plusMonths(1), 2 * i));
        }
        Portfolio changed = changes.apply();
        assertThat(changed.overlay()).isEmpty();
        assertThat(changed.columns().tree()).isSameAs(portfolio.columns().tree());
        assertThat(changed.columns().billed()).isSameAs(portfolio.columns().billed());
        assertThat(changed.columns().seats().at(4, MONTH + 1)).isEqualTo(10);
    }

    @Test
    void compact_overlay_isMergedIntoANewBase() {
        Portfolio portfolio = portfolio();
        assertThat(portfolio.compact()).isSameAs(portfolio);
        Portfolio changed = portfolio.change().add(charge("S7", MAY, "2.5")).apply();
        assertThat(changed.compact().overlay()).isEmpty();
        assertThat(new PortfolioRows(changed.compact()).sorted()).isEqualTo(new PortfolioRows(changed).sorted());
        assertThat(changed.compact().coverage()).isEqualTo(changed.coverage());
    }

    @Test
    void remove_bill_addsItsOpposite() {
        Portfolio changed = portfolio().change().remove(charge("S1", MAY, "4")).apply();
        assertThat(changed.overlay().orElseThrow().columns().billed().at(0, MONTH))
                .isEqualTo(60_000);
        assertThat(changed.coverage().rows(FactTable.BILLING)).isEqualTo(21);
    }

    @Test
    void remove_lastAffiliation_leavesThePersonKnown() {
        Portfolio changed = portfolio().change().remove(person("H1", "P1")).apply();
        assertThat(changed.coverage().rows(FactTable.PEOPLE)).isZero();
        assertThat(changed.change().add(exam("H1", "X2")).apply().examsByCode()).containsEntry("X2", 1);
    }

    @Test
    void remove_whatOthersDependOn_isRefused() {
        PortfolioChanges changes = portfolio().change();
        for (Fact fact : List.of(Partner.of("P1"), tenant("T1", "C1"), subscription("S1", "T1"))) {
            assertThatThrownBy(() -> changes.remove(fact))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(fact.table().label() + " cannot be removed: " + fact);
        }
    }

    @Test
    void apply_nothing_isTheSame() {
        Portfolio portfolio = portfolio();
        assertThat(new PortfolioRows(portfolio.change().apply()).sorted())
                .isEqualTo(new PortfolioRows(portfolio).sorted());
    }

    @Test
    void apply_twice_isRefused() {
        PortfolioChanges changes = portfolio().change();
        changes.apply();
        assertThatThrownBy(changes::apply)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("applied before");
    }

    private static Arguments adding(String fault, Fact... facts) {
        Consumer<PortfolioChanges> change = changes -> changes.addAll(List.of(facts));
        return arguments(fault, change);
    }

    private static Arguments removing(String fault, Fact... facts) {
        Consumer<PortfolioChanges> change = changes -> List.of(facts).forEach(changes::remove);
        return arguments(fault, change);
    }

    private static List<String> faults(PortfolioChanges changes) {
        InvalidPortfolioException refused = catchThrowableOfType(InvalidPortfolioException.class, changes::apply);
        assertThat(refused).as("the changes are refused").isNotNull();
        List<String> faults = new ArrayList<>();
        for (Fault fault : refused.faults()) {
            faults.add(fault.toString());
        }
        return faults;
    }
}
