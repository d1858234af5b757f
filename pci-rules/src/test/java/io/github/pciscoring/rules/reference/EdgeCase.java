package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.ScoringLaws;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import io.github.pciscoring.testkit.scenario.ScenarioCode;
import java.time.YearMonth;
import java.util.List;

/**
 * A portfolio at the edges of the rules.
 *
 * @param facts the facts, valid by DATA.md, in any order
 * @param asOf the as-of month to score
 */
public record EdgeCase(List<Fact> facts, YearMonth asOf) {
    /** Checks all laws of scoring on this portfolio, by a rule set of the standard types. */
    public void checkLaws(PciScorer scorer) {
        new ScoringLaws(
                        UnderTest.ruleSet(scorer.rules(), StandardIndicators.factories()),
                        scorer,
                        new PortfolioCase(facts, asOf))
                .checkAll();
    }

    /** Returns the code of a scenario, so that a shrunk counterexample can be read and replayed. */
    @Override
    public String toString() {
        return ScenarioCode.of(facts, asOf);
    }
}
