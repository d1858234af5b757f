package io.github.pciscoring.benchmarks;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.benchmarks.contender.EngineContender;
import io.github.pciscoring.benchmarks.contender.Guard;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.benchmarks.contender.loops.LoopsContender;
import io.github.pciscoring.benchmarks.contender.loops.LoopsData;
import io.github.pciscoring.benchmarks.contender.streams.StreamsContender;
import io.github.pciscoring.core.engine.FusedLoop;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All partners scored in plain Java, beside {@link ScoringBenchmark}'s rows of the engine on the same portfolio; all do the
 * whole job, and nothing is timed unless all answers are the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class AllPartnersBenchmark {
    private LoopsData data;
    private FusedLoop fused;
    private Contender loops;
    private Contender loopsOnTwoThreads;
    private Contender streams;

    /** Makes all ready, and compares their answers with the engine's. */
    @Setup(Level.Trial)
    public void setUp(BoundState engine) {
        SmbRules rules = SmbRules.of(engine.bound.rules());
        SamplePortfolio sample = BenchmarkPortfolio.of(engine.customers, engine.partners);
        data = LoopsData.of(
                sample::writeTo,
                rules,
                BenchmarkPortfolio.AS_OF.minusMonths(sample.options().months() - 1L),
                BenchmarkPortfolio.AS_OF);
        fused = new FusedLoop(engine.bound);
        loops = new LoopsContender(data, rules, 1);
        loopsOnTwoThreads = new LoopsContender(data, rules, 2);
        streams = new StreamsContender(sample.facts(), rules, 2);
        Contender expected = new EngineContender(engine.bound, ScoringOptions.callingThread());
        for (Contender contender : List.of(fused, loops, loopsOnTwoThreads, streams)) {
            Guard.requireSame(expected, contender, BenchmarkPortfolio.AS_OF);
        }
    }

    /** Only reads all columns that the loops touch. */
    @Benchmark
    public long bareRead() {
        return data.bareRead();
    }

    /** Sums up by a hand-written loop over the engine's own columns, beside {@link ScoringBenchmark#tally}. */
    @Benchmark
    public long[] fusedLoop() {
        return fused.run(BenchmarkPortfolio.AS_OF);
    }

    /** Scores by hand-written loops on one thread. */
    @Benchmark
    public List<Answer> loops() {
        return loops.scoreAll(BenchmarkPortfolio.AS_OF);
    }

    /** Scores by hand-written loops on two threads. */
    @Benchmark
    public List<Answer> loopsOnTwoThreads() {
        return loopsOnTwoThreads.scoreAll(BenchmarkPortfolio.AS_OF);
    }

    /** Scores by parallel streams on two threads. */
    @Benchmark
    public List<Answer> streamsOnTwoThreads() {
        return streams.scoreAll(BenchmarkPortfolio.AS_OF);
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void tearDown() {
        loops.close();
        loopsOnTwoThreads.close();
        streams.close();
    }
}
