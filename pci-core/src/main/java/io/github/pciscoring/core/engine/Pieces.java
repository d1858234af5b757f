package io.github.pciscoring.core.engine;

import com.google.common.base.Throwables;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbered pieces of work that several threads take, in order, and what went wrong at one of them. The failure at the first
 * piece is kept, which makes it always the same: a piece that was taken is worked on to its end. Thread-safe.
 */
final class Pieces {
    private final int count;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();

    /** What went wrong, and at which piece. */
    private record Failure(int piece, Throwable thrown) {}

    Pieces(int count) {
        this.count = count;
    }

    /** Works on pieces until none is left or one has failed. */
    void forEach(IntConsumer work) {
        int piece = 0;
        try {
            while (failure.get() == null && (piece = next.getAndIncrement()) < count) {
                work.accept(piece);
            }
        } catch (RuntimeException | Error e) {
            fail(piece, e);
        }
    }

    /** Notes a failure after all pieces. */
    void failInTheEnd(Throwable thrown) {
        fail(count, thrown);
    }

    private void fail(int piece, Throwable thrown) {
        failure.accumulateAndGet(
                new Failure(piece, thrown),
                (known, other) -> known == null || other.piece() < known.piece() ? other : known);
    }

    /** Throws what went wrong, if anything did. */
    void throwFailure() {
        Failure failed = failure.get();
        if (failed != null) {
            Throwables.throwIfUnchecked(failed.thrown());
            throw new IllegalStateException(failed.thrown());
        }
    }

    /** Has all pieces worked on by a crew. */
    static void forEach(int count, ScoringOptions options, IntConsumer work) {
        Pieces pieces = new Pieces(count);
        Crew.run(
                options,
                count,
                () -> {
                    pieces.forEach(work);
                    return pieces;
                },
                (mine, theirs) -> {});
        pieces.throwFailure();
    }
}
