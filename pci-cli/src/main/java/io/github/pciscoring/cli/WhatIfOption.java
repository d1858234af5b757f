package io.github.pciscoring.cli;

import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.io.ReadOptions;
import io.github.pciscoring.io.WhatIfChanges;
import io.github.pciscoring.io.WhatIfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A file with facts that are others than in the folder. */
final class WhatIfOption {
    private static final String NAME = "--what-if";

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description =
                    "Compare with the scores after the changes in this file: YAML or JSON with rows to add, change,"
                            + " end or remove, by table and column. The folder stays as it is.")
    private @Nullable String file;

    boolean isGiven() {
        return file != null;
    }

    /**
     * Refuses a file that is not there, and a format that shows no comparison.
     *
     * @throws WrongUsageException if so
     */
    void check(OutputFormat format) {
        if (file == null) {
            return;
        }
        if (format == OutputFormat.CSV) {
            throw new WrongUsageException("--format csv shows no " + NAME + "; use table or json");
        }
        try {
            Path path = Path.of(file);
            if (file.isEmpty() || !Files.exists(path) || Files.isDirectory(path)) {
                throw new WrongUsageException("no such what-if file: \"" + file + "\"");
            }
        } catch (InvalidPathException e) {
            throw new WrongUsageException("no file can have this name: " + file);
        }
    }

    /** Returns the facts with the changes, if there are some. */
    Optional<WhatIfChanges> apply(Portfolio portfolio, RuleChoice rules) throws IOException {
        return file == null
                ? Optional.empty()
                : Optional.of(WhatIfFile.apply(
                        Path.of(file),
                        portfolio,
                        ReadOptions.accepting(rules.associationTypes()).withCodes(rules.codes(), codes -> {})));
    }
}
