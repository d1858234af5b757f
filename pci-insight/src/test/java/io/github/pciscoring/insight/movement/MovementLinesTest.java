package io.github.pciscoring.insight.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.movement.MovementLine.Kind;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovementLinesTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);

    @Test
    void lines_whatEndedStandsByItself_manyOfOneSlotAreOneLine() {
        Scenario scenario =
                Scenario.asOf("2021-05").person("ann", "P", "..2021-05").passed("MB-800", "2021-01-10");
        for (int i = 1; i <= 5; i++) {
            scenario.customer("C" + i)
                    .subscription("S" + i, "SALES", "CSP")
                    .linked("P", "CSP")
                    .billed("2021-06", String.valueOf(i * 100));
        }

        List<MovementLine> lines = mayToJune(scenario).lines();

        assertThat(lines)
                .extracting(MovementLine::kind, line -> line.indicatorId().orElse(""), MovementLine::shown)
                .containsExactly(
                        tuple(Kind.ENDED, "functional-consultants", Points.of(-6)),
                        tuple(Kind.TOGETHER, "net-new-revenue", new Points(500_000)));
        assertThat(lines.get(0).accountId()).contains("ann");
        assertThat(lines.get(0).text()).startsWith("counts no longer: left the partner after 2021-05");
        assertThat(lines.get(1).accountId()).isEmpty();
        assertThat(lines.get(1).text())
                .isEqualTo("revenue +1500 in all: C5 0 to 500, C4 0 to 400, C3 0 to 300 and 2 more");
        assertThat(lines.get(1).movements()).hasSize(5);
    }

    @Test
    void lines_aFewOfOneSlot_standByThemselves() {
        Scenario scenario = Scenario.asOf("2021-05");
        for (int i = 1; i <= 3; i++) {
            scenario.customer("C" + i)
                    .subscription("S" + i, "SALES", "CSP")
                    .linked("P", "CSP")
                    .billed("2021-06", String.valueOf(i * 100));
        }

        assertThat(mayToJune(scenario).lines())
                .extracting(MovementLine::kind, line -> line.accountId().orElse(""), MovementLine::text)
                .containsExactly(
                        tuple(Kind.SINGLE, "C3", "revenue 0 to 300: new: " + bill("S3")),
                        tuple(Kind.SINGLE, "C2", "revenue 0 to 200: new: " + bill("S2")),
                        tuple(Kind.SINGLE, "C1", "revenue 0 to 100: new: " + bill("S1")));
    }

    private static String bill(String subscription) {
        return "revenue in 2021-06: CSP on " + subscription + " at all times";
    }

    @Test
    void lines_whereACapOverlaps_theRestComesLastAndSaysWhatItIs() {
        Scenario six = Scenario.asOf("2021-05");
        for (int i = 0; i < 6; i++) {
            six.person("h" + i, "P", i < 2 ? "..2021-05" : "..").passed("MB-800", "2021-01-10");
        }

        List<MovementLine> lines = mayToJune(six).lines();

        assertThat(lines)
                .extracting(MovementLine::kind, MovementLine::shown)
                .containsExactly(
                        tuple(Kind.ENDED, Points.of(-6)),
                        tuple(Kind.ENDED, Points.of(-6)),
                        tuple(Kind.REST, Points.of(6)));
        assertThat(lines.get(2).indicatorId()).contains("functional-consultants");
        assertThat(lines.get(2).text())
                .isEqualTo(
                        "the rest: each movement is counted alone, and together they overlap, are capped or rounded");
    }

    @Test
    void lines_manyEndingsThatMoveNothing_areOneLine_fewStandByThemselves() {
        Scenario seven = Scenario.asOf("2021-05");
        for (int i = 0; i < 11; i++) {
            seven.person("h" + i, "P", i < 4 ? "..2021-05" : "..").passed("MB-800", "2021-01-10");
        }
        assertThat(mayToJune(seven).lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.TOGETHER);
            assertThat(line.text()).isEqualTo("people -4 in all: h0 1 to 0, h1 1 to 0, h2 1 to 0 and 1 more");
            assertThat(line.isWorthTelling()).isTrue();
        });

        Scenario one = Scenario.asOf("2021-05");
        for (int i = 0; i < 6; i++) {
            one.person("h" + i, "P", i < 1 ? "..2021-05" : "..").passed("MB-800", "2021-01-10");
        }
        assertThat(mayToJune(one).lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.ENDED);
            assertThat(line.shown()).isEqualTo(Points.ZERO);
            assertThat(line.isWorthTelling()).isTrue();
        });
    }

    @Test
    void lines_pointsThatShowAsNone_areNotWorthTelling() {
        Scenario scenario = Scenario.asOf("2021-05")
                .customer("C")
                .subscription("S", "SALES", "CSP")
                .linked("P", "CSP")
                .billed("2021-06", "3");

        assertThat(mayToJune(scenario).lines()).singleElement().satisfies(line -> {
            assertThat(line.points()).isEqualTo(new Points(1_000));
            assertThat(line.shown()).isEqualTo(Points.ZERO);
            assertThat(line.isWorthTelling()).isFalse();
        });
    }

    @Test
    void lines_atMostSoMany_theOthersInOne() {
        Scenario scenario = Scenario.asOf("2021-05")
                .person("ann", "P", "..2021-05")
                .passed("MB-800", "2021-01-10")
                .person("bob", "P", "2021-06..")
                .passed("MB-300", "2020-06-19")
                .passed("MB-500", "2020-06-19")
                .customer("C")
                .subscription("S", "SALES", "CSP")
                .linked("P", "CSP")
                .billed("2021-06", "300");
        Movements moved = mayToJune(scenario);

        assertThat(moved.lines(3)).isEqualTo(moved.lines()).hasSize(3);
        assertThat(moved.lines(2))
                .extracting(MovementLine::kind, MovementLine::shown, MovementLine::indicatorId)
                .containsExactly(
                        tuple(Kind.ENDED, Points.of(-6), Optional.of("functional-consultants")),
                        tuple(Kind.OTHERS, new Points(2_600_000), Optional.empty()));
        assertThat(moved.lines(2).get(1).text()).isEqualTo("all the rest together");
        assertThat(moved.largestLines(1)).isEqualTo(moved.lines(2));
        assertThatThrownBy(() -> moved.lines(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Movements mayToJune(Scenario scenario) {
        BoundPortfolio bound = StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(scenario.portfolio());
        return Movements.between(bound, "P", MAY, JUNE);
    }
}
