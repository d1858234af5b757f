package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads portfolio folders, as {@link PortfolioFolderWriter} and others write them: one CSV file per table, in UTF-8, with a header row and columns in any order.
 *
 * <p>The files are {@code partners.csv}, which must be there, and {@code tenants.csv}, {@code subscriptions.csv},
 * {@code associations.csv}, {@code billing.csv}, {@code seats.csv}, {@code usage.csv}, {@code people.csv},
 * {@code exams.csv} and {@code facts.csv}, of which a missing one is an empty table. Columns of other names are ignored,
 * and so are other files. Nothing is trimmed, guessed at or skipped: whatever is not as it should be is a fault, and a
 * folder with a fault is refused as a whole.
 */
public final class PortfolioFolder {
    /** The channel whose subscriptions have the start of an agreement; those of others have none. */
    public static final String AGREEMENT_CHANNEL = "EA";

    private PortfolioFolder() {}

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param options what to accept, and whom to tell of the progress
     * @throws InvalidFolderException listing what is wrong with the folder or the files in it
     * @throws IOException if a file cannot be read; its name is in the message
     */
    public static Portfolio read(Path folder, ReadOptions options) throws IOException {
        if (!Files.isDirectory(folder)) {
            String problem = Files.exists(folder) ? "is not a folder" : "no such folder";
            throw new InvalidFolderException(List.of(folder + ": " + problem), 1);
        }
        if (!Files.isReadable(folder)) {
            throw new IOException("cannot read " + folder + ": permission denied");
        }
        return new FolderReading(folder, options).read();
    }

    /** Returns the name of the file that holds a table. */
    public static String fileName(FactTable table) {
        return table.label() + ".csv";
    }
}
