package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.insight.outlook.Assumptions;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.trend.Trend;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendCsvTest {
    private static final BoundPortfolio BOUND = Insights.bound();

    private static List<CsvRecord> read(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }

    @Test
    void write_severalPartners_aRowEachAndMonth() throws IOException {
        List<Trend> trends =
                Trend.ofAll(BOUND, Insights.JUNE, Insights.JUNE.plusMonths(1), ScoringOptions.callingThread());

        List<CsvRecord> rows = read(Insights.text(target -> TrendCsv.write(BOUND.rules(), trends, target)));

        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).getFields())
                .startsWith("partner_id", "as_of", "projected", "score", "tier", "net-new-revenue.measure")
                .endsWith("monthly-active-user-growth.points")
                .hasSize(17);
        // Ids come back as they are; so do absent measures, as empty fields.
        assertThat(rows.get(1).getFields())
                .startsWith(Insights.FORMULA, "2021-06", "no", "7", "NONE", "0", "0", "1", "1", "1", "6")
                .endsWith("", "0");
        assertThat(rows.get(2).getFields()).startsWith(Insights.FORMULA, "2021-07", "no", "0", "NONE");
        assertThat(rows.get(3).getFields()).startsWith("idle", "2021-06", "no", "0", "NONE");
    }

    @Test
    void write_outlook_saysWhatIsProjected() throws IOException {
        Outlook outlook = Outlook.of(BOUND, Insights.JUNE, 1, Assumptions.REPEAT_ALL);

        List<CsvRecord> rows = read(Insights.text(
                target -> TrendCsv.write(outlook, outlook.trends(ScoringOptions.callingThread()), target)));

        assertThat(rows.stream().map(row -> row.getField(1) + " " + row.getField(2)))
                .containsExactly("as_of projected", "2021-06 no", "2021-07 yes", "2021-06 no", "2021-07 yes");
    }

    @Test
    void write_nobody_isTheHeader() throws IOException {
        assertThat(Insights.text(target -> TrendCsv.write(BOUND.rules(), List.of(), target)))
                .endsWith(".points\n")
                .containsOnlyOnce("\n");
    }
}
