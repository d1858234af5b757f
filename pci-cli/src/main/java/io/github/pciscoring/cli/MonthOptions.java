package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.FactCoverage;
import io.github.pciscoring.insight.trend.Trend;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The months that a trend is asked for. */
final class MonthOptions {
    private static final int MONTHS = 13;
    private static final String TO = "--to";

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM",
            description = "The first month. Default: as many months before the last one as --months says.")
    private @Nullable String from;

    @Option(
            names = TO,
            paramLabel = "YYYY-MM",
            description = "The last month. Default: the last one in billing.csv, seats.csv or usage.csv.")
    private @Nullable String to;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "How many months, up to " + Trend.MOST_MONTHS
                    + ". Default: 13, though none before the first month of facts.")
    private @Nullable String months;

    /** What was stated, checked. */
    record Stated(Optional<YearMonth> from, Optional<YearMonth> to, Optional<Long> months) {

        /** Returns the last month, or else what the facts say. */
        YearMonth last(FolderFacts facts, List<String> notes) {
            if (to.isEmpty() && from.isPresent() && months.isPresent()) {
                return from.get().plusMonths(months.get() - 1);
            }
            return facts.month(TO, to, notes);
        }

        /** Returns the first month. */
        YearMonth first(FolderFacts facts, YearMonth last) {
            if (from.isPresent()) {
                requireRange(from.get(), last);
                return from.get();
            }
            YearMonth first = last.minusMonths(months.orElse((long) MONTHS) - 1);
            if (months.isPresent()) {
                return first;
            }
            return earliest(facts.portfolio().coverage())
                    .filter(begin -> begin.isAfter(first))
                    .map(begin -> begin.isAfter(last) ? last : begin)
                    .orElse(first);
        }

        private static void requireRange(YearMonth first, YearMonth last) {
            long count = first.until(last, ChronoUnit.MONTHS) + 1;
            if (count < 1) {
                throw new WrongUsageException("--from " + first + " lies after the last month, " + last);
            }
            if (count > Trend.MOST_MONTHS) {
                throw new WrongUsageException(
                        first + " to " + last + " are more than " + Trend.MOST_MONTHS + " months: " + count);
            }
        }

        private static Optional<YearMonth> earliest(FactCoverage coverage) {
            return Stream.of(FactTable.BILLING, FactTable.SEATS, FactTable.USAGE)
                    .flatMap(table -> coverage.months(table).stream())
                    .map(MonthRange::first)
                    .min(Integer::compare)
                    .map(MonthRange::yearMonth);
        }
    }

    /** Returns what is stated. */
    Stated stated() {
        if (from != null && to != null && months != null) {
            throw new WrongUsageException("state two of --from, --to and --months, not all three");
        }
        return new Stated(
                Optional.ofNullable(from).map(text -> Arguments.month("--from", text)),
                Optional.ofNullable(to).map(text -> Arguments.month(TO, text)),
                Optional.ofNullable(months)
                        .map(text -> Arguments.whole("--months", text, MONTHS, 1, Trend.MOST_MONTHS)));
    }
}
