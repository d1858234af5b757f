package io.github.pciscoring.core.evidence;

/** Takes evidence as it comes; the items of a partner's indicator add up exactly to its sums. Called from one thread. */
public interface EvidenceSink {

    /** Takes an amount that was credited or debited. */
    void credited(EvidenceItem item);

    /** Takes what was left out. */
    void leftOut(LeftOutItem item);
}
