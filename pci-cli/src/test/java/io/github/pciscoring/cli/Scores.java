package io.github.pciscoring.cli;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Scores by the built-in rule set, made up for a test. */
final class Scores {
    static final CompetencyRuleSet RULES =
            RuleSets.builtIn().named(RuleChoice.DEFAULT).orElseThrow();
    static final YearMonth AS_OF = YearMonth.of(2021, 6);

    private Scores() {}

    /** Returns the score with these points, indicator by indicator; all measures are absent. */
    static PciScore of(String partner, String... points) {
        List<IndicatorScore> indicators = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            indicators.add(indicator(i, Measurement.unavailable("made up"), points[i]));
        }
        return of(partner, indicators);
    }

    static PciScore of(String partner, List<IndicatorScore> indicators) {
        Points total = indicators.stream().map(IndicatorScore::points).reduce(Points.ZERO, Points::plus);
        return PciScore.builder()
                .partnerId(partner)
                .asOf(AS_OF)
                .ruleSetId(RULES.id())
                .ruleSetVersion(RULES.version())
                .total(total)
                .tier(RULES.tiers().reachedBy(total).map(TierLadder.Tier::name))
                .indicators(indicators)
                .build();
    }

    static IndicatorScore indicator(int number, Measurement measurement, String points) {
        IndicatorRule rule = RULES.indicators().get(number);
        return new IndicatorScore(rule, measurement, Points.of(new BigDecimal(points)));
    }
}
