package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.portfolio.PartnerRecord;

/**
 * A way to measure partners (SPEC, The six measures). An indicator looks at accounts, customers or people, one slice after
 * another, and credits partners with amounts that only add up; from a partner's sums it then measures.
 *
 * <p>Two laws make everything else possible. What is credited for an account depends on that account, the as-of month and
 * the partners' records alone, never on other accounts or on earlier calls; and sums are all that is kept. So any split
 * of the accounts gives the same measure.
 *
 * <p>What is read lies in the look-back that the shape declares: a single month beyond it is refused, months beyond it in
 * a mask read as empty, and the laws of pci-testkit catch an indicator that reads those.
 *
 * <p>Implementations are thread-safe: one instance is called from many threads at once. They may throw; scoring then
 * fails with an {@code IndicatorException} that names the indicator, the account and the month.
 */
public interface Indicator {

    /** Returns what the indicator reads and keeps; always the same object. */
    IndicatorShape shape();

    /**
     * Credits partners for a run of accounts. To read a slice, loop from {@link AccountSlice#begin} to {@link
     * AccountSlice#end} of the level that matters; levels that a slice does not hold have no accounts in it.
     */
    void evaluate(AccountSlice accounts, Credits credits);

    /** Returns a partner's measure from its sums over all accounts. */
    Measurement measure(Tally tally, PartnerRecord partner);
}
