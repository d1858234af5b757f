package io.github.pciscoring.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.trend.Trend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes trends and outlooks as CSV: a header, then one row per partner and month with {@code
 * partner_id,as_of,projected,score,tier} and, for each indicator of the rule set in its order, {@code ID.measure,ID.points}.
 * {@code projected} is {@code yes} in months of an outlook after the last one of facts, else {@code no}. All else is as in
 * {@link ScoreCsv}.
 */
public final class TrendCsv {
    private TrendCsv() {}

    /**
     * Writes trends of the same rule set.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void write(CompetencyRuleSet rules, List<Trend> trends, Writer target) throws IOException {
        write(rules, trends, month -> false, target);
    }

    /**
     * Writes the trends of an outlook.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void write(Outlook outlook, List<Trend> trends, Writer target) throws IOException {
        write(outlook.projected().rules(), trends, outlook::isProjected, target);
    }

    @SuppressWarnings("resource") // closing it would close the caller's target
    private static void write(
            CompetencyRuleSet rules, List<Trend> trends, Predicate<YearMonth> projected, Writer target)
            throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        try {
            List<String> header = new ArrayList<>(List.of("partner_id", "as_of", "projected", "score", "tier"));
            header.addAll(ScoreCsv.indicatorColumns(rules));
            csv.writeRecord(header);
            for (Trend trend : trends) {
                for (PciScore score : trend.scores()) {
                    List<String> row = new ArrayList<>();
                    row.add(score.partnerId());
                    row.add(score.asOf().toString());
                    row.add(projected.test(score.asOf()) ? "yes" : "no");
                    row.add(Decimals.text(score.total()));
                    row.add(score.tier().orElse(ScoreJson.NO_TIER));
                    row.addAll(ScoreCsv.indicatorFields(score));
                    csv.writeRecord(row);
                }
            }
            csv.flush();
            target.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
