package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.testkit.scenario.ScenarioCode;
import java.time.YearMonth;
import java.util.List;

/**
 * A portfolio, and the month to score it for. Prints as the Java code of a scenario, so that a counterexample can be read
 * and replayed. A value, thread-safe.
 *
 * @param facts the facts, which make a portfolio
 * @param asOf the as-of month
 */
public record PortfolioCase(List<Fact> facts, YearMonth asOf) {
    /** Copies. */
    public PortfolioCase {
        facts = List.copyOf(facts);
    }

    /** Returns the facts as a portfolio. */
    public Portfolio portfolio() {
        return new PortfolioBuilder().addAll(facts).build();
    }

    @Override
    public String toString() {
        return ScenarioCode.of(facts, asOf);
    }
}
