package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.score.PciScore;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to stream where the sums come from, beside the sums alone; on one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvidenceBenchmark {

    /** Sums up what all accounts credit to all partners, without evidence. */
    @Benchmark
    public PartnerTallies off(BoundState state) {
        return state.bound.tally(BenchmarkPortfolio.AS_OF, ScoringOptions.callingThread());
    }

    /** Streams every amount of all partners. */
    @Benchmark
    public long credited(BoundState state) {
        return stream(state, EvidenceQuery.all().creditedOnly());
    }

    /** Streams every amount of all partners, and all that was left out with its reason. */
    @Benchmark
    public long creditedAndLeftOut(BoundState state) {
        return stream(state, EvidenceQuery.all());
    }

    /** Scores one partner, without evidence. */
    @Benchmark
    public PciScore onePartnerOff(BoundState state) {
        return state.bound.score(state.typicalPartner, BenchmarkPortfolio.AS_OF);
    }

    /** Streams every amount of one partner. */
    @Benchmark
    public long onePartnerCredited(BoundState state) {
        return stream(state, EvidenceQuery.all().partner(state.typicalPartner).creditedOnly());
    }

    /** Streams every amount of one partner, and all that was left out with its reason. */
    @Benchmark
    public long onePartnerCreditedAndLeftOut(BoundState state) {
        return stream(state, EvidenceQuery.all().partner(state.typicalPartner));
    }

    private static long stream(BoundState state, EvidenceQuery query) {
        CountingSink sink = new CountingSink();
        state.bound.evidence(query, BenchmarkPortfolio.AS_OF, sink);
        return sink.amounts() + sink.leftOut();
    }
}
