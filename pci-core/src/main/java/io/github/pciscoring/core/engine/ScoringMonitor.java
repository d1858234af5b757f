package io.github.pciscoring.core.engine;

/** Follows a long scoring and may stop it. Called from the scoring threads, from several at once: thread-safe. */
public interface ScoringMonitor {
    /** The monitor that looks on. */
    ScoringMonitor NONE = (done, total) -> {};

    /**
     * Told how far scoring has come.
     *
     * @param done the accounts done, customers and people
     * @param total all accounts
     */
    void progress(long done, long total);

    /** Returns whether scoring is to stop; it then throws {@link java.util.concurrent.CancellationException}. */
    default boolean isCancelled() {
        return false;
    }
}
