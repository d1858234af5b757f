package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.io.EvidenceWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file that {@code --evidence} names. */
final class EvidenceFile {
    private static final String NEEDED = "--evidence needs a file that ends with .csv, .jsonl or .ndjson";

    private final OutputFile file;
    private final boolean csv;
    private final List<BoundPortfolio> portfolios = new ArrayList<>();
    private long items;

    private EvidenceFile(OutputFile file, boolean csv) {
        this.file = file;
        this.csv = csv;
    }

    /**
     * Returns the file of this name, whose ending decides the format.
     *
     * @param output the file that the scores go to, which must be another one
     * @throws WrongUsageException if the name says no format, or not a file of its own
     * @throws OutputException if it cannot be written, as far as that is known beforehand
     */
    static EvidenceFile of(String name, Optional<OutputFile> output) {
        if (OutputFile.isStandardOutput(name)) {
            throw new WrongUsageException(NEEDED + ": standard output is for the scores");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean csv = lower.endsWith(".csv");
        if (!csv && !lower.endsWith(".jsonl") && !lower.endsWith(".ndjson")) {
            throw new WrongUsageException(NEEDED + ", not \"" + name + "\"");
        }
        OutputFile file = OutputFile.of(name);
        if (output.isPresent() && output.get().isSameAs(file)) {
            throw new WrongUsageException("--evidence and --output are the same file: " + name);
        }
        return new EvidenceFile(file, csv);
    }

    /** Refuses this file if it is a table of a folder, as {@link OutputFile#requireNoTableOf} does. */
    void requireNoTableOf(Path facts) {
        file.requireNoTableOf(facts);
    }

    /** Adds what is scored by one more rule set. */
    void add(BoundPortfolio portfolio) {
        portfolios.add(portfolio);
    }

    /**
     * Writes the evidence of these partners, one after the other for each rule set; returns a line that says so.
     *
     * @throws OutputException if that fails
     */
    String write(YearMonth asOf, List<String> partners, ProgressLine progress) {
        file.write(target -> write(asOf, partners, progress, target));
        return Text.count(items, "item", "items") + " of evidence in " + file;
    }

    private void write(YearMonth asOf, List<String> partners, ProgressLine progress, Writer target) throws IOException {
        EvidenceWriter writer = csv ? EvidenceWriter.csv(target) : EvidenceWriter.jsonLines(target);
        for (BoundPortfolio portfolio : portfolios) {
            for (int i = 0; i < partners.size(); i++) {
                progress.evidence(portfolio.rules().id(), i, partners.size());
                writer.write(portfolio, EvidenceQuery.all().partner(partners.get(i)), asOf);
            }
        }
        writer.flush();
        items = writer.items();
    }
}
