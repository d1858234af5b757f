package io.github.pciscoring.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes scores as CSV: a header, then one row per partner with {@code partner_id,score,tier} and, for each indicator of
 * the rule set in its order, {@code ID.measure,ID.points}.
 *
 * <p>Numbers have at most six decimals, rounded half up; an absent measure is empty, and the tier below the lowest is
 * {@code NONE}. Lines end with a line feed. Ids are written as they are: whoever opens the file in a spreadsheet should
 * import those columns as text.
 */
public final class ScoreCsv {
    private ScoreCsv() {}

    /**
     * Writes the scores of one rule set.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    @SuppressWarnings("resource") // closing it would close the caller's target
    public static void write(ScoreSheet sheet, Writer target) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        try {
            csv.writeRecord(header(sheet));
            for (PciScore score : sheet.scores()) {
                csv.writeRecord(record(score));
            }
            csv.flush();
            target.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> header(ScoreSheet sheet) {
        List<String> fields = new ArrayList<>(List.of("partner_id", "score", "tier"));
        fields.addAll(indicatorColumns(sheet.rules()));
        return fields;
    }

    /** Returns the names of the columns of all indicators. */
    static List<String> indicatorColumns(CompetencyRuleSet rules) {
        List<String> fields = new ArrayList<>();
        for (IndicatorRule rule : rules.indicators()) {
            fields.add(rule.id() + ".measure");
            fields.add(rule.id() + ".points");
        }
        return fields;
    }

    private static List<String> record(PciScore score) {
        List<String> fields = new ArrayList<>();
        fields.add(score.partnerId());
        fields.add(Decimals.text(score.total()));
        fields.add(score.tier().orElse(ScoreJson.NO_TIER));
        fields.addAll(indicatorFields(score));
        return fields;
    }

    /** Returns the fields of all indicators. */
    static List<String> indicatorFields(PciScore score) {
        List<String> fields = new ArrayList<>();
        for (IndicatorScore indicator : score.indicators()) {
            fields.add(indicator.measure().map(Decimals::text).orElse(""));
            fields.add(Decimals.text(indicator.points()));
        }
        return fields;
    }
}
