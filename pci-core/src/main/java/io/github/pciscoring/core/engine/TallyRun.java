package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.engine.AccountRanges.Range;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

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

    private final Pieces pieces;
    private final AtomicLong accountsDone = new AtomicLong();

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
        this.pieces = new Pieces(ranges.list().size());
    }

    long[][] run() {
        long[][] sums = Crew.run(options, ranges.list().size(), this::work, this::add);
        pieces.throwFailure();
        return sums;
    }

    /** Takes ranges until none is left or a worker has failed. */
    private long[][] work() {
        long[][] sums = new long[bound.indicators().size()][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new long
                    [Math.multiplyExact(partners, bound.indicators().get(i).slots())];
        }
        TallyWorker worker = TallyWorker.summing(bound, asOf, sums, firstPartner);
        pieces.forEach(range -> {
            if (options.monitor().isCancelled()) {
                throw new CancellationException("scoring was cancelled");
            }
            Range next = ranges.list().get(range);
            worker.run(next);
            options.monitor().progress(accountsDone.addAndGet(next.beyond() - next.first()), ranges.accounts());
        });
        return sums;
    }

    private void add(long[][] sums, long[][] theirs) {
        try {
            for (int i = 0; i < sums.length; i++) {
                for (int at = 0; at < sums[i].length; at++) {
                    sums[i][at] = Math.addExact(sums[i][at], theirs[i][at]);
                }
            }
        } catch (ArithmeticException e) {
            pieces.failInTheEnd(e);
        }
    }
}
