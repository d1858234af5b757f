package io.github.pciscoring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import org.junit.jupiter.api.Test;

class SyntheticPortfolioTest {
    private final SyntheticPortfolio synthetic = new SyntheticPortfolio(300, 30);
    private final PciScorer scorer = StandardIndicators.scorer(RuleSets.smmcsSmb());

    @Test
    void writeTo_twice_givesTheSameRows() {
        RowCounter first = new RowCounter();
        RowCounter second = new RowCounter();
        synthetic.writeTo(first);
        synthetic.writeTo(second);

        assertThat(second.rows()).isEqualTo(first.rows()).isPositive();
        assertThat(second.digest()).isEqualTo(first.digest());
    }

    @Test
    void facts_builtOneByOne_giveTheTalliesOfTheBulkBuild() {
        ScoringOptions options = ScoringOptions.callingThread();

        assertThat(scorer.bind(new PortfolioBuilder().addAll(synthetic.facts()).build())
                        .tally(SyntheticPortfolio.AS_OF, options))
                .isEqualTo(scorer.bind(synthetic.build()).tally(SyntheticPortfolio.AS_OF, options));
    }

    @Test
    void build_scored_everyIndicatorHasMeasuresAboveZero() {
        assertThat(scorer.bind(synthetic.build()).scoreAll(SyntheticPortfolio.AS_OF).stream()
                        .flatMap(score -> score.indicators().stream())
                        .filter(indicator -> indicator.points().micros() > 0)
                        .map(indicator -> indicator.id())
                        .distinct())
                .hasSameSizeAs(RuleSets.smmcsSmb().indicators());
    }
}
