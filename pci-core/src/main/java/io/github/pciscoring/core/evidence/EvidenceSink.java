package io.github.pciscoring.core.evidence;

/**
 * Takes evidence as it comes, in constant memory. Called from one thread, that which asked for the evidence; what it throws
 * reaches the one who asked.
 */
public interface EvidenceSink {

    /** Takes an amount that was credited or debited; the item holds until the call returns. */
    void credited(Credited item);

    /** Takes what was left out; the item holds until the call returns. */
    void leftOut(LeftOut item);
}
