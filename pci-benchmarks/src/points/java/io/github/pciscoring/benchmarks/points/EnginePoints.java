package io.github.pciscoring.benchmarks.points;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import java.util.List;

/**
 * The engine's own last step; it makes whole scores with findings.
 *
 * @param bound what to score
 * @param tallies the sums
 */
record EnginePoints(BoundPortfolio bound, PartnerTallies tallies) implements PointsContender {
    @Override
    public String name() {
        return "engine";
    }

    @Override
    public List<PointsAndTier> finishAll() {
        return bound.finish(tallies).stream()
                .map(score ->
                        new PointsAndTier(score.total().micros(), score.tier().orElse("")))
                .toList();
    }
}
