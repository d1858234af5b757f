package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.ReadOptions;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example folder is what its program makes, and scores what its README says. */
class ContosoTest {
    private static final Pattern TREND = Pattern.compile("\\| (\\d{4}-\\d{2}) \\| ([\\d.]+) \\| (Silver|Gold|–) \\|");

    @Test
    void files_madeAgain_areTheSameBytes(@TempDir Path made) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Pci.CONTOSO.resolve("MakeContoso.java").toString(),
                        made.toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isZero();

        List<Path> committed = tables(Pci.CONTOSO);
        assertThat(committed).hasSize(9);
        assertThat(tables(made)).hasSize(9);
        for (Path file : committed) {
            assertThat(made.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    @Test
    void score_everyMonthThatTheReadmeNames_isWhatItSays() throws IOException {
        BoundPortfolio contoso = StandardIndicators.scorer(RuleSets.smmcsSmb())
                .bind(PortfolioFolder.read(
                        Pci.CONTOSO, ReadOptions.accepting(RuleSets.builtIn().associationTypes())));
        List<MatchResult> months = TREND.matcher(Files.readString(Pci.CONTOSO.resolve("README.md")))
                .results()
                .toList();

        assertThat(months).hasSize(13);
        for (MatchResult month : months) {
            PciScore score = contoso.score("contoso", YearMonth.parse(month.group(1)));
            assertThat(score.total().toBigDecimal()).isEqualByComparingTo(month.group(2));
            assertThat(score.tier().orElse("–")).isEqualToIgnoringCase(month.group(3));
        }
    }
}
