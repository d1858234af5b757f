package io.github.pciscoring.core.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * How scoring runs; never what comes out. Thread-safe if its parts are.
 *
 * @param executor runs the threads that help; the calling thread works as well, so that a busy executor only means less
 *     help, never a standstill
 * @param parallelism how many threads work at most, the calling one included; 1 or more
 * @param monitor follows the work
 */
public record ScoringOptions(Executor executor, int parallelism, ScoringMonitor monitor) {
    /** Refuses a parallelism below 1. */
    public ScoringOptions {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism is below 1: " + parallelism);
        }
    }

    /** Returns the options that use all the machine's cores. */
    public static ScoringOptions allCores() {
        return on(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors());
    }

    /** Returns the options that use the calling thread only. */
    public static ScoringOptions callingThread() {
        return on(Runnable::run, 1);
    }

    /** Returns the options that use an executor, and at most so many threads. */
    public static ScoringOptions on(Executor executor, int parallelism) {
        return new ScoringOptions(executor, parallelism, ScoringMonitor.NONE);
    }

    /** Returns these options with another monitor. */
    public ScoringOptions withMonitor(ScoringMonitor other) {
        return new ScoringOptions(executor, parallelism, other);
    }
}
