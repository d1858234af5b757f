package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.util.List;

/** The engine's scores in the reference's words, so that the two can be compared to the last digit. */
final class EngineScores {
    private EngineScores() {}

    static BoundPortfolio bind(List<? extends Fact> facts) {
        return StandardIndicators.scorer(RuleSets.smmcsSmb())
                .bind(new PortfolioBuilder().addAll(facts).build());
    }

    static List<ReferenceScore> of(List<PciScore> scores) {
        return scores.stream().map(EngineScores::of).toList();
    }

    static ReferenceScore of(PciScore score) {
        return new ReferenceScore(
                score.partnerId(),
                score.total().toBigDecimal(),
                score.tier().orElse("NONE"),
                score.indicators().stream()
                        .map(indicator -> new ReferenceIndicator(
                                indicator.id(),
                                indicator
                                        .measure()
                                        .map(measure -> new ExactRatio(measure.numerator(), measure.denominator())),
                                indicator.points().toBigDecimal()))
                        .toList());
    }
}
