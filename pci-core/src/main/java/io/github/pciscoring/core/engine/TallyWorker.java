package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.engine.AccountRanges.Range;
import io.github.pciscoring.core.engine.EvidenceOutput.SinkException;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Credits;
import java.util.Locale;

/**
 * Runs all indicators over ranges of accounts, indicator by indicator, so that each call covers many accounts and its
 * loops stay tight. Used by one thread.
 */
final class TallyWorker {
    /** The number of no partner, so that all that is credited is dropped. */
    private static final int NO_PARTNER = -2;

    private final BoundPortfolio bound;
    private final int asOf;
    private final SliceView[] slices;
    private final Credits[] credits;
    private final Credits[] repeated;

    /** Creates a worker whose indicators write to the sinks that a maker gives. */
    private TallyWorker(BoundPortfolio bound, int asOf, SinkMaker sinks) {
        this.bound = bound;
        this.asOf = asOf;
        int indicators = bound.indicators().size();
        this.slices = new SliceView[indicators];
        this.credits = new Credits[indicators];
        for (int i = 0; i < indicators; i++) {
            BoundIndicator indicator = bound.indicators().get(i);
            slices[i] = new SliceView(
                    bound.portfolio(), bound.inputs(i), asOf, indicator.shape().lookBack());
            credits[i] = sinks.sink(i, slices[i]);
        }
        this.repeated = credits.clone();
    }

    /** Makes the sink of an indicator. */
    interface SinkMaker {
        Credits sink(int indicator, SliceView slice);
    }

    /** Returns a worker that hands on items. */
    static TallyWorker itemising(BoundPortfolio bound, int asOf, SinkMaker sinks) {
        TallyWorker worker = new TallyWorker(bound, asOf, sinks);
        for (int i = 0; i < worker.repeated.length; i++) {
            int slots = bound.indicators().get(i).slots();
            worker.repeated[i] = new SummingCredits(worker.slices[i], new long[slots], slots, NO_PARTNER);
        }
        return worker;
    }

    /** Returns a worker that adds up to these sums. */
    static TallyWorker summing(BoundPortfolio bound, int asOf, long[][] sums, int firstPartner) {
        return new TallyWorker(
                bound,
                asOf,
                (i, slice) -> new SummingCredits(
                        slice, sums[i], bound.indicators().get(i).slots(), firstPartner));
    }

    /** Runs all indicators, one after the other. */
    void run(Range range) {
        for (int i = 0; i < slices.length; i++) {
            run(i, range);
        }
    }

    /** Runs one indicator. */
    void run(int i, Range range) {
        try {
            evaluate(i, credits[i], range.kind(), range.first(), range.beyond());
        } catch (SinkException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw failure(i, range, e);
        }
    }

    private void evaluate(int i, Credits to, AccountLevel kind, int first, int beyond) {
        bound.indicators().get(i).indicator().evaluate(slices[i].moveTo(kind, first, beyond), to);
    }

    /** Finds the account by running the range again, one account at a time; what that gives is never used. */
    private IndicatorException failure(int i, Range range, Throwable first) {
        for (int account = range.first(); account < range.beyond(); account++) {
            try {
                evaluate(i, repeated[i], range.kind(), account, account + 1);
            } catch (RuntimeException | StackOverflowError e) {
                return exception(i, name(range.kind(), account), e);
            }
        }
        return exception(i, name(range.kind(), range.first()) + " or one after it", first);
    }

    private IndicatorException exception(int i, String subject, Throwable cause) {
        return new IndicatorException(bound.indicators().get(i).id(), subject, MonthRange.yearMonth(asOf), cause);
    }

    private String name(AccountLevel kind, int account) {
        return kind.name().toLowerCase(Locale.ROOT) + " "
                + new FactValues(bound.portfolio().columns())
                        .account(kind, account)
                        .id();
    }
}
