package io.github.pciscoring.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.pciscoring.core.facts.MonthRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evidence as CSV. Not thread-safe. */
final class EvidenceCsv implements EvidenceFormat {
    private static final List<EvidenceColumn> COLUMNS = List.of(EvidenceColumn.values());

    private final Writer target;
    private final CsvWriter csv;
    private final Map<EvidenceColumn, String> fields = new EnumMap<>(EvidenceColumn.class);

    EvidenceCsv(Writer target) throws IOException {
        this.target = target;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        COLUMNS.forEach(column -> fields.put(column, column.header()));
        endItem();
    }

    @Override
    public void beginItem() {
        fields.clear();
    }

    @Override
    public void text(EvidenceColumn column, String text) {
        fields.put(column, SpreadsheetText.guarded(text));
    }

    @Override
    public void word(EvidenceColumn column, String word) {
        fields.put(column, word);
    }

    @Override
    public void number(EvidenceColumn column, String number) {
        fields.put(column, number);
    }

    /** Writes months one after the other as a run. */
    @Override
    public void months(EvidenceColumn column, List<YearMonth> months) {
        fields.put(
                column,
                MonthRange.runs(months).stream()
                        .map(run -> run.first() == run.last()
                                ? MonthRange.yearMonth(run.first()).toString()
                                : run.toString())
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public void endItem() throws IOException {
        try {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> fields.getOrDefault(column, ""))
                    .toArray(String[]::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        target.flush();
    }
}
