package io.github.pciscoring.rules.functional;

import static java.util.stream.Collectors.joining;

import io.github.pciscoring.core.evidence.CollectedEvidence;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The evidence of one partner and indicator in the words of a scenario. */
record Explained(YearMonth asOf, CollectedEvidence evidence) {

    /** What is credited, such as {@code losses 1 of C in M-3, credited in M-6}; sorted. */
    List<String> credited() {
        return evidence.credited().stream()
                .map(item -> item.slot().name() + " "
                        + item.slot().value(item.amount()).toPlainString() + " of "
                        + item.account().id() + " in " + written(item.month()) + ", credited in "
                        + written(item.creditedIn()))
                .sorted()
                .toList();
    }

    /** What is left out for a reason, such as {@code C in M-4, M-3}; sorted. */
    List<String> leftOut(String reason) {
        return evidence.leftOut().stream()
                .filter(item -> item.reason().code().equals(reason))
                .map(item -> item.account().id() + " in "
                        + item.months().stream().map(this::written).collect(joining(", ")))
                .sorted()
                .toList();
    }

    /** Writes a month counted from the as-of month. */
    private String written(YearMonth month) {
        long months = ChronoUnit.MONTHS.between(asOf, month);
        return months == 0 ? "M" : "M" + (months > 0 ? "+" : "") + months;
    }
}
