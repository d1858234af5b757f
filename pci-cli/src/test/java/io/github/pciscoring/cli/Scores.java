package io.github.pciscoring.cli;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
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

    /** Returns the score with these points, indicator by indicator, and the measures that earn them. */
    static PciScore of(String partner, String... points) {
        List<IndicatorScore> indicators = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            IndicatorRule rule = RULES.indicators().get(i);
            Ratio share = Ratio.of(new BigDecimal(points[i]))
                    .dividedBy(Ratio.of(rule.maxPoints().toBigDecimal()));
            Ratio measure = rule.curve().threshold().orElseThrow().times(share);
            indicators.add(indicator(i, Measurement.of(measure), points[i]));
        }
        return of(partner, indicators);
    }

    static PciScore of(String partner, List<IndicatorScore> indicators) {
        PciScore score = PciScore.builder()
                .partnerId(partner)
                .asOf(AS_OF)
                .ruleSetId(RULES.id())
                .ruleSetVersion(RULES.version())
                .total(indicators.stream().map(IndicatorScore::points).reduce(Points.ZERO, Points::plus))
                .indicators(indicators)
                .build();
        return PciScore.builder()
                .from(score)
                .tier(RULES.tiers().reachedBy(score.earned(RULES.rounding())).map(TierLadder.Tier::name))
                .build();
    }

    static IndicatorScore indicator(int number, Measurement measurement, String points) {
        IndicatorRule rule = RULES.indicators().get(number);
        return new IndicatorScore(rule, measurement, Points.of(new BigDecimal(points)));
    }
}
