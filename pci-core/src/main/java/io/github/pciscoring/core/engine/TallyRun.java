package io.github.pciscoring.core.engine;

import com.google.common.base.Throwables;
import io.github.pciscoring.core.engine.AccountRanges.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One tallying: workers take ranges from a common counter, each adds up to sums of its own, and the sums are added in the
 * end. Exact sums make the result the same in whatever order the ranges are taken.
 */
final class TallyRun {
    private final BoundPortfolio bound;
    private final int asOf;
    private final int firstPartner;
    private final int partners;
    private final AccountRanges ranges;
    private final ScoringOptions options;

    private final AtomicInteger nextRange = new AtomicInteger();
    private final AtomicLong accountsDone = new AtomicLong();
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();

    /** What went wrong, and at which range. */
    private record Failure(int range, Throwable thrown) {}

    TallyRun(
            BoundPortfolio bound,
            int asOf,
            int firstPartner,
            int partners,
            AccountRanges ranges,
            ScoringOptions options) {
        this.bound = bound;
        this.asOf = asOf;
        this.firstPartner = firstPartner;
        this.partners = partners;
        this.ranges = ranges;
        this.options = options;
    }

    long[][] run() {
        int helpers = Math.min(options.parallelism(), ranges.list().size()) - 1;
        List<Helper> helping = new ArrayList<>();
        for (int i = 0; i < helpers; i++) {
            Helper helper = new Helper();
            helping.add(helper);
            try {
                options.executor().execute(helper);
            } catch (RejectedExecutionException e) {
                break; // less help, then
            }
        }
        long[][] sums = work();
        for (Helper helper : helping) {
            helper.finishInto(sums);
        }
        Failure failed = failure.get();
        if (failed != null) {
            Throwables.throwIfUnchecked(failed.thrown());
            throw new IllegalStateException(failed.thrown());
        }
        return sums;
    }

    /**
     * Notes a failure. The one at the first range is kept, which makes it always the same: ranges are taken in order, and
     * one that was taken is run to its end.
     */
    private void fail(int range, Throwable thrown) {
        failure.accumulateAndGet(
                new Failure(range, thrown),
                (known, other) -> known == null || other.range() < known.range() ? other : known);
    }

    /** Takes ranges until none is left or a worker has failed. */
    private long[][] work() {
        long[][] sums = new long[bound.indicators().size()][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new long
                    [Math.multiplyExact(partners, bound.indicators().get(i).slots())];
        }
        int range = 0;
        try {
            TallyWorker worker = TallyWorker.summing(bound, asOf, sums, firstPartner);
            while (failure.get() == null
                    && (range = nextRange.getAndIncrement()) < ranges.list().size()) {
                if (options.monitor().isCancelled()) {
                    throw new CancellationException("scoring was cancelled");
                }
                Range next = ranges.list().get(range);
                worker.run(next);
                options.monitor().progress(accountsDone.addAndGet(next.beyond() - next.first()), ranges.accounts());
            }
        } catch (RuntimeException | Error e) {
            fail(range, e);
        }
        return sums;
    }

    /** Works if it is started before all is done; is waited for only if it has started. */
    private final class Helper implements Runnable {
        private static final int WAITING = 0;
        private static final int STARTED = 1;
        private static final int DISMISSED = 2;

        private final AtomicInteger state = new AtomicInteger(WAITING);
        private final CompletableFuture<long[][]> result = new CompletableFuture<>();

        @Override
        public void run() {
            if (state.compareAndSet(WAITING, STARTED)) {
                result.complete(work());
            }
        }

        void finishInto(long[][] sums) {
            if (state.compareAndSet(WAITING, DISMISSED)) {
                return;
            }
            long[][] theirs = result.join();
            try {
                for (int i = 0; i < sums.length; i++) {
                    for (int at = 0; at < sums[i].length; at++) {
                        sums[i][at] = Math.addExact(sums[i][at], theirs[i][at]);
                    }
                }
            } catch (ArithmeticException e) {
                fail(ranges.list().size(), e);
            }
        }
    }
}
