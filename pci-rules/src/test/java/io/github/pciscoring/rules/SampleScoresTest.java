package io.github.pciscoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample portfolio of the usual size shows all that the built-in rules can give. */
class SampleScoresTest {
    @Test
    void scoreAll_samplePortfolio_reachesEveryIndicatorAndTier() {
        CompetencyRuleSet rules = RuleSets.smmcsSmb();
        List<PciScore> scores = StandardIndicators.scorer(rules)
                .bind(SamplePortfolio.of(rules, SampleOptions.defaults()).build())
                .scoreAll(SampleOptions.DEFAULT_LAST_MONTH);

        assertThat(scores.stream()
                        .flatMap(score -> score.indicators().stream())
                        .filter(indicator -> indicator.points().micros() > 0)
                        .map(IndicatorScore::id)
                        .distinct())
                .hasSameSizeAs(rules.indicators());
        assertThat(scores.stream().map(score -> score.tier().orElse("")).distinct())
                .hasSize(1 + rules.tiers().tiers().size());
    }
}
