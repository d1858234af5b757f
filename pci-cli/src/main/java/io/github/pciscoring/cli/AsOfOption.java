package io.github.pciscoring.cli;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The month to score. */
final class AsOfOption {
    static final String NAME = "--as-of";

    @Option(
            names = NAME,
            paramLabel = "YYYY-MM",
            description =
                    "Score as of the end of this month. Default: the last month in billing.csv, seats.csv or usage.csv.")
    private @Nullable String asOf;

    /** Returns the month stated, if one is. */
    Optional<YearMonth> month() {
        return Optional.ofNullable(asOf).map(text -> Arguments.month(NAME, text));
    }
}
