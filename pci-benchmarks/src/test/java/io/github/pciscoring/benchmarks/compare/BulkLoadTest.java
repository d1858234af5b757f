package io.github.pciscoring.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is timed builds the portfolio that it is said to build. */
class BulkLoadTest {
    private static final CompetencyRuleSet RULES = RuleSets.smmcsSmb();

    private static List<PciScore> scores(Portfolio portfolio) {
        return StandardIndicators.scorer(RULES).bind(portfolio).scoreAll(SampleOptions.DEFAULT_LAST_MONTH);
    }

    @ParameterizedTest
    @EnumSource
    void build_anyWay_givesTheSameScores(BulkLoad.Way way) {
        SamplePortfolio sample = new Size(10, 200, 100).sample(RULES);
        Portfolio expected = sample.build();
        FactArrays facts = new FactArrays(expected.coverage());
        sample.writeTo(facts);
        BulkLoad load = new BulkLoad(way == BulkLoad.Way.TEXT_SHUFFLED ? facts.shuffled() : facts, way);

        load.makeReady();

        assertThat(scores(load.build())).isEqualTo(scores(expected));
    }
}
