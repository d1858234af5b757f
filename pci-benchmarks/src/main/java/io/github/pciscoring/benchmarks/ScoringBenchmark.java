package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.score.PciScore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The whole job by the built-in rule set, and its parts: bind, tally, finish. Warms up long: six indicators are compiled. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {

    /** Prepares what depends on rule set and portfolio but on no month. */
    @Benchmark
    public BoundPortfolio bind(BoundState state) {
        return state.scorer.bind(state.portfolio);
    }

    /** Sums up what all accounts credit to all partners, on one thread. */
    @Benchmark
    public PartnerTallies tally(BoundState state) {
        return state.bound.tally(BenchmarkPortfolio.AS_OF, ScoringOptions.callingThread());
    }

    /** Turns the sums of all partners into scores. */
    @Benchmark
    public List<PciScore> finish(BoundState state) {
        return state.bound.finish(state.tallies);
    }

    /** Scores all partners on one thread: tally and finish. */
    @Benchmark
    public List<PciScore> scoreAll(BoundState state) {
        return state.bound.scoreAll(BenchmarkPortfolio.AS_OF, ScoringOptions.callingThread());
    }

    /** Scores all partners on two threads. */
    @Benchmark
    public List<PciScore> scoreAllOnTwoThreads(BoundState state) {
        return state.bound.scoreAll(BenchmarkPortfolio.AS_OF, state.twoThreads);
    }

    /** Scores one partner with the median number of customers. */
    @Benchmark
    public PciScore scoreOne(BoundState state) {
        return state.bound.score(state.typicalPartner, BenchmarkPortfolio.AS_OF);
    }
}
