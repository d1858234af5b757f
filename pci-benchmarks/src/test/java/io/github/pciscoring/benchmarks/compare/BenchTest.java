package io.github.pciscoring.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    private static final List<Row> ROWS = List.of(
            Row.of(
                    "a",
                    "score",
                    "another",
                    Row.TIMES_AS_FAST,
                    Spread.of(new double[] {90, 120, 110}, 115),
                    Target.atLeast(100),
                    Map.of("engine", 0.001, "another", 0.11)),
            Row.of("b", "growth", "", "exponent", Spread.exact(1.1), Target.atMost(1.05), Map.of())
                    .with(List.of(new Row.Point(1_000, 0.001), new Row.Point(10_000, 0.011))));
    private static final Results RESULTS = new Results("smoke", Machine.here(), Map.of("rows", 1_000L), ROWS);

    @TempDir
    private Path folder;

    @Test
    void run_unknownComparison_saysWhichThereAre() {
        assertThatThrownBy(() -> Bench.run(Preset.named("smoke"), Set.of("nosuch")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nosuch")
                .hasMessageContaining("duckdb");
    }

    /** All comparisons, hardly timed: they run, and what they race gives the engine's answers. */
    @Test
    void run_allComparisons_eachRowHasANumber() {
        Results results = Bench.run(new Preset("tiny", 800, 0.01, 0.01), Set.of());

        assertThat(results.rows()).extracting(Row::id).doesNotHaveDuplicates().contains("memory", "growth-score");
        assertThat(results.rows()).allMatch(row -> Double.isFinite(row.number().median()));
    }

    @Test
    void row_target_isReachedByTheMedian() {
        assertThat(ROWS).extracting(Row::reached).containsExactly(true, false);
        assertThat(ROWS.get(0).number().median()).isEqualTo(110);
    }

    @Test
    void read_whatWasWritten_isTheSame() throws IOException {
        Path file = folder.resolve("results.json");
        ResultsFile.write(RESULTS, file);

        assertThat(ResultsFile.read(file)).isEqualTo(RESULTS);
    }

    @Test
    void report_pageWithMarks_getsTheTableBetweenThem() throws IOException {
        Path page = folder.resolve("page.md");
        Path picture = folder.resolve("growth.png");
        Files.writeString(
                page, "before\n<!-- results: written by ./bench report -->\nold\n<!-- end of results -->\nafter\n");

        Report.write(RESULTS, page, picture);

        assertThat(Files.readString(page))
                .startsWith("before\n")
                .endsWith("after\n")
                .contains("| score | another | 110 |")
                .doesNotContain("old");
        assertThat(picture).isNotEmptyFile();
    }

    @Test
    void exponent_timeInProportionToTheSquare_isTwo() {
        assertThat(GrowthComparison.exponent(
                        List.of(new Row.Point(10, 1), new Row.Point(20, 4), new Row.Point(40, 16))))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void aligned_rows_haveColumnsOfOneWidth() {
        List<String> lines = TextTable.aligned(ROWS).lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).indexOf("target")).isEqualTo(lines.get(1).indexOf("≥ 100"));
    }

    @Test
    void number_anySize_hasThreeDigits() {
        assertThat(List.of(TextTable.number(1234.5), TextTable.number(12.345), TextTable.number(0.123)))
                .containsExactly("1 235", "12.3", "0.12");
    }
}
