package io.github.pciscoring.benchmarks.contender;

import java.time.YearMonth;

/** A contender that can also score one partner by itself. */
public interface PartnerContender extends Contender {
    /** Returns the answer for one partner, which may or may not be scored. */
    Answer scoreOne(String partnerId, YearMonth asOf);
}
