package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.rules.spelling.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a folder that look like tables but are none; they are told so that a misspelt name is noticed. */
final class IgnoredFiles {
    private static final int MOST_LISTED = 5;

    private IgnoredFiles() {}

    /**
     * Returns the files in one line; absent when there are none.
     *
     * @throws IOException if the folder cannot be read
     */
    static Optional<String> line(Path folder) throws IOException {
        List<String> tables =
                Stream.of(FactTable.values()).map(PortfolioFolder::fileName).toList();
        List<String> ignored;
        try (Stream<Path> files = Files.list(folder)) {
            ignored = files.filter(file -> !Files.isDirectory(file))
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .filter(name -> !tables.contains(name))
                    .sorted()
                    .toList();
        }
        if (ignored.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("ignored files: "
                + Text.listed(
                        ignored,
                        MOST_LISTED,
                        name -> name
                                + Spelling.nearest(name, tables)
                                        .map(nearest -> " (meant " + nearest + "?)")
                                        .orElse("")));
    }
}
