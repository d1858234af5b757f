package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.evidence.Credited;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.evidence.LeftOut;

/** Takes every item and keeps two numbers, so that only the streaming is measured. */
public final class CountingSink implements EvidenceSink {
    private long amounts;
    private long leftOut;

    @Override
    public void credited(Credited item) {
        amounts += item.amount();
    }

    @Override
    public void leftOut(LeftOut item) {
        leftOut++;
    }

    /** Returns the sum of all amounts, whatever they count. */
    public long amounts() {
        return amounts;
    }

    /** Returns the number of items left out. */
    public long leftOut() {
        return leftOut;
    }
}
