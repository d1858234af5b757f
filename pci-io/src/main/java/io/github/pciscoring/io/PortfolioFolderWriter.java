package io.github.pciscoring.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes facts to a portfolio folder that {@link PortfolioFolder} reads back equal: each to the CSV file of its table, at
 * once, so that no more than a buffer for each file is kept. All ten files are made; the one of a table without facts is
 * but its header row. Files are in UTF-8, lines end with a line feed. Not thread-safe.
 *
 * <p>What a folder has no column for is left out: a partner's location and renewal month; a partner's empty name is read back
 * as its id. Whether the facts fit together is not checked.
 */
public final class PortfolioFolderWriter implements AutoCloseable {
    private final Map<FactTable, CsvWriter> files = new EnumMap<>(FactTable.class);
    private final FactColumns columns = new FactColumns();

    private PortfolioFolderWriter() {}

    /**
     * Returns a writer to a folder that is there and has none of the files yet.
     *
     * @throws IOException if a file is there already or cannot be made; then none is left behind
     */
    public static PortfolioFolderWriter open(Path folder) throws IOException {
        PortfolioFolderWriter writer = new PortfolioFolderWriter();
        try {
            for (FactTable table : FactTable.values()) {
                writer.add(table, folder.resolve(PortfolioFolder.fileName(table)));
            }
        } catch (IOException e) {
            writer.closeAfter(e);
            for (FactTable table : writer.files.keySet()) {
                Files.deleteIfExists(folder.resolve(PortfolioFolder.fileName(table)));
            }
            throw e;
        }
        return writer;
    }

    private void add(FactTable table, Path path) throws IOException {
        // An encoder of its own refuses what is no text; the usual way would put question marks.
        CsvWriter file = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(
                        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        StandardCharsets.UTF_8.newEncoder()));
        files.put(table, file);
        write(file, FactColumns.names(table));
    }

    /**
     * Writes a fact.
     *
     * @throws IllegalArgumentException if no file can hold it: a month whose year has not four digits, an affiliation that
     *     holds in no month, a subscription in channel {@link PortfolioFolder#AGREEMENT_CHANNEL} without the start of its
     *     agreement or in another one with it; nothing of it is written then
     * @throws IOException if its file cannot be written to
     */
    public void write(Fact fact) throws IOException {
        String[] fields = columns.fields(fact);
        CsvWriter file = files.get(fact.table());
        if (file == null) {
            throw new IOException("closed");
        }
        write(file, fields);
    }

    private static void write(CsvWriter file, String[] fields) throws IOException {
        try {
            file.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Ends all files; does nothing when closed before. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (CsvWriter file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        files.clear();
        if (failure != null) {
            throw failure;
        }
    }

    private void closeAfter(IOException failure) {
        for (CsvWriter file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
