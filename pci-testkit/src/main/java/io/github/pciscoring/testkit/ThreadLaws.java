package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.Credited;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.evidence.LeftOut;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;

/** That nothing depends on threads, on one portfolio at one month. */
final class ThreadLaws {
    private static final String LAW = "threads must not matter: an indicator keeps nothing of what it works on";
    private static final int THREADS = 3;
    private static final int ROUNDS = 10;

    /** Of a small portfolio all items, of a large one the first. */
    private static final int MOST_DISTURBED = 500;

    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS, ThreadLaws::daemon);

    private final BoundPortfolio bound;
    private final YearMonth asOf;
    private final PartnerTallies whole;
    private final Comparison comparison;
    private int disturbed;

    /** Requires the same sums. */
    interface Comparison {
        void unlessSame(String law, PartnerTallies expected, PartnerTallies actual);
    }

    ThreadLaws(BoundPortfolio bound, YearMonth asOf, PartnerTallies whole, Comparison comparison) {
        this.bound = bound;
        this.asOf = asOf;
        this.whole = whole;
        this.comparison = comparison;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "laws");
        thread.setDaemon(true);
        return thread;
    }

    void checkAll() {
        comparison.unlessSame(LAW, whole, bound.tally(asOf, ScoringOptions.on(POOL, THREADS + 1)));
        comparison.unlessSame(LAW, whole, bound.tally(asOf, ScoringOptions.on(task -> {}, THREADS)));
        comparison.unlessSame(LAW, whole, bound.tally(asOf, ScoringOptions.on(task -> refuse(), THREADS)));
        checkInBetween();
        checkAtOnce();
    }

    private static void refuse() {
        throw new RejectedExecutionException("busy");
    }

    /**
     * Scores other months whenever an item of evidence is handed on: for the indicator that is as if another thread had
     * come in between, only that it always comes at the same places.
     */
    private void checkInBetween() {
        CollectedEvidence alone = new CollectedEvidence();
        bound.evidence(EvidenceQuery.all(), asOf, alone);
        CollectedEvidence withOthers = new CollectedEvidence();
        bound.evidence(EvidenceQuery.all(), asOf, new EvidenceSink() {
            @Override
            public void credited(Credited item) {
                withOthers.credited(item);
                disturb();
            }

            @Override
            public void leftOut(LeftOut item) {
                withOthers.leftOut(item);
                disturb();
            }
        });
        Violation.unlessSameItems(LAW, alone.credited(), withOthers.credited());
        Violation.unlessSameItems(LAW, alone.leftOut(), withOthers.leftOut());
    }

    private void disturb() {
        if (disturbed++ >= MOST_DISTURBED) {
            return;
        }
        bound.tally(asOf.minusMonths(1), ScoringOptions.callingThread());
    }

    /** Scores on several threads at once, many times, each at a month of its own. */
    private void checkAtOnce() {
        // Beforehand: a thread that failed on its way to the barrier would let the others wait there for ever.
        List<PartnerTallies> alone = IntStream.range(0, THREADS)
                .mapToObj(back -> bound.tally(asOf.minusMonths(back), ScoringOptions.callingThread()))
                .toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Void>> work = IntStream.range(0, THREADS)
                .<Callable<Void>>mapToObj(thread -> () -> {
                    YearMonth month = asOf.minusMonths(thread);
                    PartnerTallies expected = alone.get(thread);
                    start.await();
                    for (int round = 0; round < ROUNDS; round++) {
                        comparison.unlessSame(LAW, expected, bound.tally(month, ScoringOptions.callingThread()));
                    }
                    return null;
                })
                .toList();
        try {
            for (Future<Void> done : POOL.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
