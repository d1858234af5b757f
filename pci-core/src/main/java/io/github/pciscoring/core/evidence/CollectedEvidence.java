package io.github.pciscoring.core.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sink that keeps everything. Not thread-safe. */
public final class CollectedEvidence implements EvidenceSink {
    private final List<CreditedItem> credited = new ArrayList<>();
    private final List<LeftOutItem> leftOut = new ArrayList<>();

    @Override
    public void credited(Credited item) {
        credited.add(item.toItem());
    }

    @Override
    public void leftOut(LeftOut item) {
        leftOut.add(item.toItem());
    }

    /** Returns the amounts taken so far, in their order; a view. */
    public List<CreditedItem> credited() {
        return Collections.unmodifiableList(credited);
    }

    /** Returns what was left out so far, in its order; a view. */
    public List<LeftOutItem> leftOut() {
        return Collections.unmodifiableList(leftOut);
    }
}
