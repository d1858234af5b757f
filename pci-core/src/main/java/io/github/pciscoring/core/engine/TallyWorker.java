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
    private final BoundRules rules;
    private final BoundPart part;
    private final int asOf;
    /** By indicator, whether it can credit anything on customers, and on people; it is called for no others. */
    private final boolean[] onCustomers;

    private final boolean[] onPeople;
    private final SliceView[] slices;
    private final Credits[] credits;

    /** Creates a worker for one part of a portfolio whose indicators write to the sinks that a maker gives. */
    private TallyWorker(BoundPortfolio bound, int part, int asOf, SinkMaker sinks) {
        this.rules = bound.boundRules();
        this.part = bound.part(part);
        this.asOf = asOf;
        int indicators = rules.indicators().size();
        this.onCustomers = new boolean[indicators];
        this.onPeople = new boolean[indicators];
        this.slices = new SliceView[indicators];
        this.credits = new Credits[indicators];
        for (int i = 0; i < indicators; i++) {
            BoundIndicator indicator = rules.indicators().get(i);
            onCustomers[i] = indicator.credits(AccountLevel.CUSTOMER);
            onPeople[i] = indicator.credits(AccountLevel.PERSON);
            slices[i] = new SliceView(
                    this.part.columns(),
                    bound.portfolio().partners(),
                    this.part.inputs().get(i),
                    asOf,
                    indicator.shape().lookBack());
            credits[i] = sinks.sink(i, slices[i]);
        }
    }

    /** Makes the sink of an indicator. */
    interface SinkMaker {
        Credits sink(int indicator, SliceView slice);
    }

    /** Returns a worker that hands on items. */
    static TallyWorker itemising(BoundPortfolio bound, int part, int asOf, SinkMaker sinks) {
        return new TallyWorker(bound, part, asOf, sinks);
    }

    /** Returns a worker that adds up to these sums. */
    static TallyWorker summing(BoundPortfolio bound, int part, int asOf, long[][] sums, Places places) {
        return new TallyWorker(
                bound,
                part,
                asOf,
                (i, slice) -> new SummingCredits(
                        slice, sums[i], bound.boundRules().indicators().get(i).slots(), places));
    }

    /** Runs the indicators from one place on, one after the other. */
    void run(int first, Range range) {
        for (int i = first; i < slices.length; i++) {
            runOnly(i, range);
        }
    }

    /** Runs one indicator, unless it can credit nothing on accounts of this kind. */
    void runOnly(int i, Range range) {
        if (!(range.kind() == AccountLevel.PERSON ? onPeople : onCustomers)[i]) {
            return;
        }
        try {
            evaluate(i, credits[i], range.kind(), range.first(), range.beyond());
        } catch (SinkException e) {
            throw e;
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            throw failure(i, range, e);
        }
    }

    private void evaluate(int i, Credits to, AccountLevel kind, int first, int beyond) {
        SliceView slice = slices[i].moveTo(kind, first, beyond);
        try {
            rules.indicators().get(i).indicator().evaluate(slice, to);
            slice.throwRefused();
        } finally {
            slice.close();
        }
    }

    /** Finds the account by running the range again, one account at a time; what that gives is never used. */
    private IndicatorException failure(int i, Range range, Throwable first) {
        int slots = rules.indicators().get(i).slots();
        // Sums that have failed are of no use any more; items must not be handed on twice.
        Credits again = credits[i] instanceof SummingCredits
                ? credits[i]
                : new SummingCredits(slices[i], new long[0], slots, Places.none());
        for (int account = range.first(); account < range.beyond(); account++) {
            try {
                evaluate(i, again, range.kind(), account, account + 1);
            } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
                return exception(i, name(range.kind(), account), e);
            }
        }
        return exception(i, name(range.kind(), range.first()) + " or one after it", first);
    }

    private IndicatorException exception(int i, String subject, Throwable cause) {
        return new IndicatorException(rules.indicators().get(i), subject, MonthRange.yearMonth(asOf), cause);
    }

    private String name(AccountLevel kind, int account) {
        return kind.name().toLowerCase(Locale.ROOT) + " "
                + new FactValues(part.columns()).account(kind, account).id();
    }
}
