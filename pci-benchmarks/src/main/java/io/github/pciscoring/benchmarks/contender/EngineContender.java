package io.github.pciscoring.benchmarks.contender;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.List;

/** This library's engine, through its public API, on a bound portfolio. */
public final class EngineContender implements Contender {
    private final BoundPortfolio bound;
    private final ScoringOptions options;

    /** Scores what is bound. */
    public EngineContender(BoundPortfolio bound, ScoringOptions options) {
        this.bound = bound;
        this.options = options;
    }

    @Override
    public String name() {
        return "engine, " + options.parallelism() + (options.parallelism() == 1 ? " thread" : " threads");
    }

    @Override
    public String does() {
        return "scoreAll on a bound portfolio: all scores, with measures, points, tiers and findings";
    }

    @Override
    public List<PciScore> run(YearMonth asOf) {
        return bound.scoreAll(asOf, options);
    }

    @Override
    public List<Answer> scoreAll(YearMonth asOf) {
        return EngineAnswers.of(bound, bound.tally(asOf, options));
    }
}
