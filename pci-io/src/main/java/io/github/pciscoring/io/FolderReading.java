package io.github.pciscoring.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.portfolio.InvalidPortfolioException;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The reading of one folder, table after table. Used once. */
final class FolderReading {
    /** The longest field, in characters; it bounds the memory that an unclosed quote can take. */
    static final int LONGEST_FIELD = 1 << 20;

    private final Path folder;
    private final ReadOptions options;
    private final PortfolioBuilder builder;
    private final Known known;
    private final Set<FactTable> incomplete = EnumSet.noneOf(FactTable.class);
    private long bytesDone;
    private long bytesTotal;

    FolderReading(Path folder, ReadOptions options) {
        this.folder = folder;
        this.options = options;
        this.builder = new PortfolioBuilder(options.maxFaults());
        this.known = new Known(builder.bulk(), options.associationTypes(), options.codes());
    }

    Portfolio read() throws IOException {
        Map<FactTable, Path> files = files();
        for (Path file : files.values()) {
            bytesTotal += size(file);
        }
        for (Map.Entry<FactTable, Path> entry : files.entrySet()) {
            read(entry.getKey(), entry.getValue());
        }
        incomplete.forEach(known::excuseAll);
        try {
            Portfolio portfolio = builder.build();
            known.codeColumns.found().forEach(options.found());
            return portfolio;
        } catch (InvalidPortfolioException e) {
            throw new InvalidFolderException(
                    e.faults().stream().map(FaultLines::line).toList(), e.count());
        }
    }

    /** Returns the files to read; reports those that are missing or of another kind. */
    private Map<FactTable, Path> files() {
        Map<FactTable, Path> files = new EnumMap<>(FactTable.class);
        for (FactTable table : FactTable.values()) {
            Path file = folder.resolve(PortfolioFolder.fileName(table));
            Path parquet = folder.resolve(table.label() + ".parquet");
            boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            if (Files.exists(parquet, LinkOption.NOFOLLOW_LINKS)) {
                refuse(
                        table,
                        exists
                                ? "there is a Parquet file of the same table as well"
                                : "Parquet files cannot be read yet; give the table as CSV",
                        parquet);
            } else if (Files.isDirectory(file)) {
                refuse(table, "is a folder", file);
            } else if (exists) {
                files.put(table, file);
            } else if (table == FactTable.PARTNERS) {
                refuse(table, "there is no such file, and without partners nothing can be scored", file);
            }
        }
        return files;
    }

    private void refuse(FactTable table, String problem, Path file) {
        incomplete.add(table);
        builder.bulk().fault(new Fault(table, 1, "file", problem, String.valueOf(file.getFileName())));
    }

    private void read(FactTable table, Path path) throws IOException {
        String name = PortfolioFolder.fileName(table);
        try (Utf8Reader input = new Utf8Reader(Files.newInputStream(path), count -> {
            bytesDone += count;
            options.progress().read(name, bytesDone, bytesTotal);
        })) {
            CsvTable file = new CsvTable(TableReader.of(table, known), input, builder.bulk()::fault);
            parse(file, input);
            if (file.isIncomplete()) {
                incomplete.add(table);
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static void parse(CsvTable file, Utf8Reader input) throws IOException {
        // The field count is checked by the table, which goes on after a fault, as the parser would not.
        CsvReader<Boolean> parser = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .build(file, input);
        try {
            // One step is enough: the table takes every record itself, and hands out something only to stop.
            if (!parser.iterator().hasNext()) {
                file.end();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            file.giveUp(Problems.ofQuoting(e, input.isAtEnd()));
        }
    }

    private static long size(Path path) throws IOException {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static IOException unreadable(Path path, IOException e) {
        String reason = e instanceof AccessDeniedException ? "permission denied" : e.toString();
        return new IOException("cannot read " + path + ": " + reason, e);
    }
}
