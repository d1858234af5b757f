package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.CONSULTANTS;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.PointsCurve.Step;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.rules.RuleSets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points that rise in steps: a third of the consultants' 30 points from 2 on, 20 from 3 on, all from 5 on. */
class StepsTest {
    private static final PointsCurve STEPS = PointsCurve.steps(List.of(
            new Step(Ratio.of(2), Ratio.of(1, 3)),
            new Step(Ratio.of(3), Ratio.of(2, 3)),
            new Step(Ratio.of(5), Ratio.ONE)));

    private static CompetencyRuleSet.Builder stepped(CompetencyRuleSet.Builder rules) {
        List<IndicatorRule> indicators = RuleSets.smmcsSmb().indicators().stream()
                .map(rule -> rule.id().equals(CONSULTANTS)
                        ? IndicatorRule.builder().from(rule).curve(STEPS).build()
                        : rule)
                .toList();
        return rules.indicators(indicators);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 10", "3, 20", "4, 20", "5, 30", "9, 30"})
    void consultants_earnWhatTheHighestStepTakenEarns(int count, String points) {
        SmbScenario facts = scenario().by(StepsTest::stepped).partner("A");
        for (int i = 0; i < count; i++) {
            facts.person("H" + i, "A").passed("H" + i, "MB-800", "2020-01-15");
        }
        assertThat(facts.points("A", CONSULTANTS)).isEqualTo(points);
        assertThat(facts.score("A").total()).hasToString(points);
    }
}
