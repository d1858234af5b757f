package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine against the naive reference, and the laws for the six indicators, on portfolios crowded at the edges. */
class EngineProperties {
    private static final PciScorer SCORER = StandardIndicators.scorer(RuleSets.smmcsSmb());

    @Provide
    Arbitrary<EdgeCase> cases() {
        return EdgePortfolios.cases();
    }

    @Property(tries = 1_500)
    void scoreAll_anyPortfolio_isWhatTheReferenceSays(@ForAll("cases") EdgeCase edge) {
        BoundPortfolio bound = EngineScores.bind(edge.facts());

        for (int month = -1; month <= 1; month++) {
            YearMonth asOf = edge.asOf().plusMonths(month);
            assertThat(EngineScores.of(bound.scoreAll(asOf))).isEqualTo(ReferenceScorer.score(edge.facts(), asOf));
        }
    }

    @Property(tries = 500)
    void evidence_anyPortfolio_isWhatTheReferenceSays(@ForAll("cases") EdgeCase edge) {
        new EngineEvidence(edge.facts(), edge.asOf()).assertIsWhatTheReferenceSays();
    }

    @Property(tries = 200)
    void laws_anyPortfolio_hold(@ForAll("cases") EdgeCase edge) {
        edge.checkLaws(SCORER);
    }
}
