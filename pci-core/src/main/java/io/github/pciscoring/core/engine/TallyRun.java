package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.engine.AccountRanges.Range;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One tallying: workers take ranges from a common counter, each adds up to sums of its own, and the sums are added in the
 * end. Exact sums make the result the same in whatever order the ranges are taken.
 */
final class TallyRun {
    private final BoundPortfolio bound;
    private final int asOf;
    private final Places places;
    private final AccountRanges ranges;
    private final int firstIndicator;
    private final ScoringOptions options;

    private final Pieces pieces;
    private final AtomicLong accountsDone = new AtomicLong();

    /**
     * Prepares a tallying.
     *
     * @param firstIndicator the place of the first of what is evaluated; what stands before it gets no sums
     */
    TallyRun(
            BoundPortfolio bound,
            int asOf,
            Places places,
            AccountRanges ranges,
            int firstIndicator,
            ScoringOptions options) {
        this.bound = bound;
        this.asOf = asOf;
        this.places = places;
        this.ranges = ranges;
        this.firstIndicator = firstIndicator;
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
        List<BoundIndicator> indicators = bound.boundRules().indicators();
        long[][] sums = new long[indicators.size()][];
        for (int i = 0; i < sums.length; i++) {
            int slots = i < firstIndicator ? 0 : indicators.get(i).slots();
            sums[i] = new long[Math.multiplyExact(places.size(), slots)];
        }
        TallyWorker[] workers = new TallyWorker[bound.parts()];
        pieces.forEach(range -> {
            if (options.monitor().isCancelled()) {
                throw new CancellationException("scoring was cancelled");
            }
            Range next = ranges.list().get(range);
            if (workers[next.part()] == null) {
                workers[next.part()] = TallyWorker.summing(bound, next.part(), asOf, sums, places);
            }
            workers[next.part()].run(firstIndicator, next);
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
