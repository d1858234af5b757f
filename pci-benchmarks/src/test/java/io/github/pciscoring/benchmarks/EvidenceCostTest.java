package io.github.pciscoring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the price of evidence: with it streamed, scoring takes at most twice the time. Processor time of the thread, best
 * of many interleaved rounds, so that a busy machine does not matter.
 */
class EvidenceCostTest {
    private static final int ROUNDS = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final PciScorer SCORER = StandardIndicators.scorer(RuleSets.smmcsSmb());
    private static final ScoringOptions ONE_THREAD = ScoringOptions.callingThread();
    private static final Portfolio PORTFOLIO = BenchmarkPortfolio.of(2_048, 100).build();

    @BeforeAll
    static void requireClock() {
        Assumptions.assumeTrue(THREADS.isCurrentThreadCpuTimeSupported());
    }

    private static long score(BoundPortfolio bound) {
        return bound.scoreAll(BenchmarkPortfolio.AS_OF, ONE_THREAD).size();
    }

    private static long stream(BoundPortfolio bound, EvidenceQuery query) {
        CountingSink sink = new CountingSink();
        bound.evidence(query, BenchmarkPortfolio.AS_OF, sink);
        assertThat(sink.amounts()).isNotZero();
        assertThat(sink.leftOut() > 0).isEqualTo(query.leftOut());
        return sink.amounts();
    }

    /** Returns how many times as long the second work takes as the first. */
    private static double ratio(Runnable without, Runnable with) {
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            Runnable[] works = {without, with};
            for (int i = 0; i < works.length; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                works[i].run();
                best[i] = Math.min(best[i], THREADS.getCurrentThreadCpuTime() - start);
            }
        }
        return (double) best[1] / best[0];
    }

    @Test
    void credited_ofAllPartners_takesAtMostTwiceTheTimeOfTheirScores() {
        BoundPortfolio bound = SCORER.bind(PORTFOLIO);
        assertThat(ratio(
                        () -> score(bound),
                        () -> stream(bound, EvidenceQuery.all().creditedOnly())))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void creditedAndLeftOut_ofAllPartners_takesAtMostTwiceTheTimeOfBindingAndScoring() {
        assertThat(ratio(
                        () -> score(SCORER.bind(PORTFOLIO)), () -> stream(SCORER.bind(PORTFOLIO), EvidenceQuery.all())))
                .isLessThanOrEqualTo(2);
    }
}
