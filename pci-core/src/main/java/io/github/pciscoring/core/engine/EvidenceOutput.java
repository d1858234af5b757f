package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.evidence.Credited;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.evidence.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * Hands items on to the caller's sink, and remembers what it throws: that is neither the fault of the indicator that is
 * running, nor may the indicator swallow it. Used by one thread.
 */
final class EvidenceOutput {
    /** Says that the sink failed. */
    static final class SinkException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient RuntimeException thrown;

        SinkException(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        RuntimeException thrown() {
            return thrown;
        }
    }

    private final EvidenceSink sink;
    private @Nullable SinkException failure;

    EvidenceOutput(EvidenceSink sink) {
        this.sink = sink;
    }

    void credited(Credited item) {
        check();
        try {
            sink.credited(item);
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    void leftOut(LeftOut item) {
        check();
        try {
            sink.leftOut(item);
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private SinkException failed(RuntimeException thrown) {
        failure = new SinkException(thrown);
        return failure;
    }

    /** Throws again what the sink has thrown. */
    void check() {
        if (failure != null) {
            throw failure;
        }
    }
}
