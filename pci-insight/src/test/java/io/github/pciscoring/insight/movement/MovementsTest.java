package io.github.pciscoring.insight.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.movement.ItemChange.Kind;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MovementsTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);

    @Test
    void between_personLeaves_pointsAndReason() {
        Movements movements = mayToJune(Scenario.asOf("2021-05")
                .person("ann", "P", "..2021-05")
                .passed("MB-800", "2021-01-10")
                .person("bob", "P")
                .passed("MB-800", "2021-01-10"));

        assertThat(movements.points()).isEqualTo(Points.of(-6));
        assertThat(movements.all()).singleElement().satisfies(movement -> {
            assertThat(movement.indicatorId()).isEqualTo("functional-consultants");
            assertThat(movement.accountId()).isEqualTo("ann");
            assertThat(movement.points()).isEqualTo(Points.of(-6));
            assertThat(movement.items()).extracting(ItemChange::kind).containsExactly(Kind.WENT);
            assertThat(movement.text()).isEqualTo("counts no longer: left the partner after 2021-05");
        });
        assertThat(movements.rest()).isEqualTo(Points.ZERO);
    }

    @Test
    void between_examExpires_namesItAndNotTheExamsLeft() {
        Movements movements = mayToJune(Scenario.asOf("2021-05")
                .person("ann", "P")
                .passed("MB-300", "2019-06-19", "2021-06-19")
                .passed("MB-320", "2020-06-19"));

        assertThat(movements.all())
                .extracting(Movement::text)
                .containsExactly("counts no longer: MB-300 expired on 2021-06-19");
    }

    @Test
    void between_addLeavesTheWindow_agesOut() {
        Movements movements = mayToJune(customer("C", Scenario.asOf("2021-05")).paid("2020-06..2021-06"));

        assertThat(movements.indicator("net-customer-adds").orElseThrow().movements())
                .singleElement()
                .satisfies(movement -> {
                    assertThat(movement.accountId()).isEqualTo("C");
                    assertThat(movement.points()).isEqualTo(Points.of(-1));
                    assertThat(movement.items()).extracting(ItemChange::kind).containsExactly(Kind.AGED_OUT);
                    assertThat(movement.text())
                            .isEqualTo("adds 1 to 0: no longer in the months that count: add in 2020-06: CSP on S-C at"
                                    + " all times");
                });
    }

    @Test
    void between_customerLost_isOneMovementPerIndicator() {
        Movements movements = mayToJune(customer("C", Scenario.asOf("2021-05"))
                .paid("2020-01..2021-05")
                .users("2020-01..2021-05", 60)
                .billed("2020-01..2021-05", "300"));

        assertThat(movements.all())
                .extracting(Movement::indicatorId, movement -> movement.slot().text())
                .containsExactlyInAnyOrder(
                        tuple("net-new-revenue", "revenue 3600 to 3300"),
                        tuple("net-customer-adds", "losses 0 to 1"),
                        tuple("monthly-active-user-growth", "current 60 to 0"));
        assertThat(movements
                        .indicator("monthly-active-user-growth")
                        .orElseThrow()
                        .movements()
                        .get(0)
                        .why())
                .isEqualTo("S-C in 2021-06: the subscription has no paid seats");
    }

    @Test
    void between_billsOfAWindow_areNettedByAccountWithItemsInside() {
        Movements movements = mayToJune(customer("C", Scenario.asOf("2021-05"))
                .billed("2020-06", "100.5")
                .billed("2020-07..2021-05", "200")
                .billed("2021-06", "300")
                .customer("D")
                .subscription("S-D", "SALES", "CSP")
                .linked("P", "CSP")
                .billed("2020-01..2021-06", "7"));

        IndicatorMovement revenue = movements.indicator("net-new-revenue").orElseThrow();
        // What stays the same in sum is no movement, though other bills are behind it.
        assertThat(revenue.movements()).extracting(Movement::accountId).containsExactly("C");
        Movement movement = revenue.movements().get(0);
        assertThat(movement.slot().amount()).isEqualTo(1_995_000);
        assertThat(movement.slot().value()).isEqualByComparingTo(new BigDecimal("199.5"));
        assertThat(movement.slot().text()).isEqualTo("revenue 2300.5 to 2500");
        assertThat(movement.items()).extracting(ItemChange::kind).containsExactly(Kind.AGED_OUT, Kind.CAME);
        assertThat(movement.items()).extracting(ItemChange::amount).containsExactly(-1_005_000L, 3_000_000L);
        assertThat(movement.points()).isEqualTo(revenue.points());
    }

    @Test
    void between_capHidesIt_movesNothingAndRestIsShown() {
        Scenario six = Scenario.asOf("2021-05");
        for (int i = 0; i < 6; i++) {
            six.person("h" + i, "P", i < 2 ? "..2021-05" : "..").passed("MB-800", "2021-01-10");
        }
        IndicatorMovement consultants =
                mayToJune(six).indicator("functional-consultants").orElseThrow();

        assertThat(consultants.points()).isEqualTo(Points.of(-6));
        // Of six, the points count five: had one of the two stayed, nothing would be lost.
        assertThat(consultants.movements()).extracting(Movement::points).containsExactly(Points.of(-6), Points.of(-6));
        assertThat(consultants.rest()).isEqualTo(Points.of(6));

        six.person("h7", "P", "2021-06..").passed("MB-800", "2021-01-10");
        IndicatorMovement refilled =
                mayToJune(six).indicator("functional-consultants").orElseThrow();
        assertThat(refilled.points()).isEqualTo(Points.ZERO);
        assertThat(refilled.movements())
                .extracting(Movement::points)
                .containsExactly(Points.of(6), Points.ZERO, Points.ZERO);
    }

    @Test
    void between_twoPortfolios_whatCame() {
        BoundPortfolio before = bound(
                Scenario.asOf("2021-05").person("ann", "P", "2020-01..2020-12").passed("MB-800", "2021-01-10"));
        BoundPortfolio after = before.rebind(before.portfolio()
                .change()
                .add(new Affiliation("ann", "P", MonthRange.from(MAY)))
                .apply());

        Movements movements = Movements.between(before, after, "P", MAY);

        assertThat(movements.largest(2))
                .extracting(Movement::text)
                .containsExactly("counts now: new in 2021-05: affiliated from 2021-05 on, holds MB-800");
        assertThat(Movements.between(after, before, "P", MAY).largest(2))
                .extracting(Movement::text)
                .containsExactly("counts no longer: left the partner after 2020-12");
        assertThat(Movements.between(after, after, "P", MAY).all()).isEmpty();
    }

    @Test
    void largest_onlyWhatMovedLikeTheTotal() {
        Movements movements = mayToJune(Scenario.asOf("2021-05")
                .person("ann", "P", "..2021-05")
                .passed("MB-800", "2021-01-10")
                .person("bob", "P")
                .passed("MB-300", "2019-06-19", "2021-06-19")
                .passed("MB-500", "2020-06-19"));

        assertThat(movements.all()).extracting(Movement::accountId).containsExactly("ann", "bob");
        assertThat(movements.largest(1)).extracting(Movement::accountId).containsExactly("ann");
        assertThat(Movements.between(bound(Scenario.asOf("2021-05").partner("P")), "P", MAY, JUNE)
                        .largest(2))
                .isEmpty();
    }

    @Test
    void between_differentPartnersOrRules_isRefused() {
        BoundPortfolio bound = bound(Scenario.asOf("2021-05").partner("P").partner("Q"));
        ScoredEvidence ofP = ScoredEvidence.of(bound, "P", MAY);

        assertThatThrownBy(() -> Movements.between(ofP, ScoredEvidence.of(bound, "Q", MAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("partners differ: P and Q");
        assertThatThrownBy(() -> ScoredEvidence.of(bound, "R", MAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Scenario customer(String id, Scenario scenario) {
        return scenario.customer(id).subscription("S-" + id, "SALES", "CSP").linked("P", "CSP");
    }

    private static Movements mayToJune(Scenario scenario) {
        return Movements.between(bound(scenario), "P", MAY, JUNE);
    }

    private static BoundPortfolio bound(Scenario scenario) {
        return StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(scenario.portfolio());
    }
}
