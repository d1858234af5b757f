package io.github.pciscoring.core.portfolio;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.FaultLog;
import java.util.List;
import java.util.stream.Collectors;

/** Facts that contradict each other or themselves, with what is wrong. */
public final class InvalidPortfolioException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final ImmutableList<Fault> faults;
    private final long count;

    /** Creates the exception from a log with at least one fault. */
    public InvalidPortfolioException(FaultLog log) {
        super(message(log));
        this.faults = ImmutableList.copyOf(log.faults());
        this.count = log.count();
    }

    private static String message(FaultLog log) {
        String lines = log.faults().stream().limit(20).map(Fault::toString).collect(Collectors.joining("\n"));
        return log.count() + (log.count() == 1 ? " fault:\n" : " faults:\n") + lines;
    }

    /** Returns the first faults in the order of tables and positions, as many as the log kept. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns how many faults there are in all. */
    public long count() {
        return count;
    }
}
