package io.github.pciscoring.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The calling thread and those that help it: all do the same work, which takes its pieces from a common counter until none
 * is left. Helpers that have not begun by then are not waited for, so that a busy executor never holds anything up.
 */
final class Crew {
    private Crew() {}

    /**
     * Does work.
     *
     * @param options how many threads at most, and whose
     * @param pieces how many pieces there are; no more threads than that are of use
     * @param work takes pieces until none is left
     * @param merge adds what a helper has made, the second, to what the calling thread has, the first
     * @return what the calling thread has made, with that of all helpers
     */
    static <T> T run(ScoringOptions options, int pieces, Supplier<T> work, BiConsumer<T, T> merge) {
        int helpers = Math.min(options.parallelism(), pieces) - 1;
        List<Helper<T>> helping = new ArrayList<>();
        for (int i = 0; i < helpers; i++) {
            Helper<T> helper = new Helper<>(work);
            helping.add(helper);
            try {
                options.executor().execute(helper);
            } catch (RejectedExecutionException e) {
                break; // less help, then
            }
        }
        T result = work.get();
        for (Helper<T> helper : helping) {
            helper.finishInto(result, merge);
        }
        return result;
    }

    /** Works if it is started before all is done; is waited for only if it has started. */
    private static final class Helper<T> implements Runnable {
        private static final int WAITING = 0;
        private static final int STARTED = 1;
        private static final int DISMISSED = 2;

        private final Supplier<T> work;
        private final AtomicInteger state = new AtomicInteger(WAITING);
        private final CompletableFuture<T> result = new CompletableFuture<>();

        Helper(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (state.compareAndSet(WAITING, STARTED)) {
                try {
                    result.complete(work.get());
                } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                }
            }
        }

        void finishInto(T mine, BiConsumer<T, T> merge) {
            if (!state.compareAndSet(WAITING, DISMISSED)) {
                merge.accept(mine, result.join());
            }
        }
    }
}
