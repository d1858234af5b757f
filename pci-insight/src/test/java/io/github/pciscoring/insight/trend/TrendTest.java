package io.github.pciscoring.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movement;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);

    /** From March to June: 6, 18, 18, 12 points; Q is not scored, and R has nothing. */
    private static final BoundPortfolio BOUND = StandardIndicators.scorer(RuleSets.smmcsSmb())
            .bind(Scenario.asOf("2021-05")
                    .person("ann", "P")
                    .passed("MB-800", "2021-01-10")
                    .person("bob", "P", "2021-04..2021-05")
                    .passed("MB-800", "2021-01-10")
                    .person("cho", "P", "2021-04..")
                    .passed("MB-800", "2021-01-10")
                    .unscored("Q")
                    .partner("R")
                    .portfolio());

    @Test
    void of_range_hasEachMonthAsScoredAlone() {
        Trend trend = Trend.of(BOUND, "P", MAY.minusMonths(2), MAY.plusMonths(1));

        assertThat(trend.partnerId()).isEqualTo("P");
        assertThat(trend.bound()).isSameAs(BOUND);
        assertThat(trend.scores())
                .extracting(PciScore::asOf)
                .containsExactly(MAY.minusMonths(2), MAY.minusMonths(1), MAY, MAY.plusMonths(1));
        assertThat(trend.scores())
                .allSatisfy(score -> assertThat(score).isEqualTo(BOUND.score("P", score.asOf())))
                .extracting(PciScore::total)
                .containsExactly(Points.of(6), Points.of(18), Points.of(18), Points.of(12));
        assertThat(trend.steps())
                .extracting(TrendStep::points)
                .containsExactly(Points.of(12), Points.of(0), Points.of(-6));
        assertThat(trend.worst().map(TrendStep::month)).contains(MAY.plusMonths(1));
        assertThat(trend.turningPoints()).extracting(TrendStep::month).containsExactly(MAY.plusMonths(1));
    }

    @Test
    void movements_ofAStep_areThoseBetweenItsMonths() {
        Trend trend = Trend.of(BOUND, "P", MAY.minusMonths(2), MAY.plusMonths(1));
        List<Movements> all = trend.allMovements();

        assertThat(all).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(trend.movements(trend.steps().get(i))).isEqualTo(all.get(i));
        }
        assertThat(all.get(0).all()).extracting(Movement::accountId).containsExactly("bob", "cho");
        assertThat(all.get(1).all()).isEmpty();
        assertThat(all.get(2).all()).extracting(Movement::accountId).containsExactly("bob");
    }

    @Test
    void of_oneMonth_hasNoSteps() {
        Trend trend = Trend.of(BOUND, "R", MAY, MAY);

        assertThat(trend.scores()).hasSize(1);
        assertThat(trend.steps()).isEmpty();
        assertThat(trend.allMovements()).isEmpty();
        assertThat(trend.worst()).isEqualTo(Optional.empty());
    }

    @Test
    void ofAll_isThatOfEachScoredPartner() {
        List<Trend> trends = Trend.ofAll(BOUND, MAY.minusMonths(1), MAY, ScoringOptions.callingThread());

        assertThat(trends).extracting(Trend::partnerId).containsExactly("P", "R");
        for (Trend trend : trends) {
            assertThat(trend.scores())
                    .isEqualTo(Trend.of(BOUND, trend.partnerId(), MAY.minusMonths(1), MAY)
                            .scores());
        }
    }

    @Test
    void of_worstOfEqualSteps_isTheFirst() {
        BoundPortfolio leaving = StandardIndicators.scorer(RuleSets.smmcsSmb())
                .bind(Scenario.asOf("2021-05")
                        .person("ann", "P", "..2021-02")
                        .passed("MB-800", "2021-01-10")
                        .person("bob", "P", "..2021-03")
                        .passed("MB-800", "2021-01-10")
                        .portfolio());

        assertThat(Trend.of(leaving, "P", MAY.minusMonths(4), MAY).worst().map(TrendStep::month))
                .contains(YearMonth.of(2021, 3));
    }

    @Test
    void of_tierReachedAndLost_areTurningPoints() {
        Scenario scenario = Scenario.asOf("2021-05");
        for (int i = 0; i < 5; i++) {
            scenario.person("h" + i, "P").passed("MB-800", "2021-01-10");
        }
        // 30 for people, 20 for deployments and 10 for adds, from May until the window leaves them.
        for (int i = 0; i < 10; i++) {
            scenario.customer("C" + i)
                    .subscription("S" + i, "SALES", "CSP")
                    .linked("P", "CSP")
                    .paid("2021-04..2022-12")
                    .users("2021-04..2022-12", 6);
        }
        BoundPortfolio bound = StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(scenario.portfolio());

        Trend trend = Trend.of(bound, "P", MAY.minusMonths(2), MAY.plusMonths(13));

        assertThat(trend.turningPoints()).hasSize(2).allMatch(TrendStep::changesTier);
        assertThat(trend.turningPoints())
                .extracting(step -> step.after().tier())
                .containsExactly(Optional.of("SILVER"), trend.scores().get(15).tier());
        assertThat(trend.worst()).isPresent();
    }

    @Test
    void of_badRange_isRefused() {
        assertThatThrownBy(() -> Trend.of(BOUND, "P", MAY, MAY.minusMonths(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 2021-05 to 2021-04");
        assertThatThrownBy(() -> Trend.of(BOUND, "P", MAY, MAY.plusMonths(Trend.MOST_MONTHS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trend.of(BOUND, "nobody", MAY, MAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
