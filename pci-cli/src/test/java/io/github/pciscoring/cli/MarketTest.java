package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.ReadOptions;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example folder is what its command makes, and scores what its README says. */
class MarketTest {
    private static final Path MARKET = Path.of("../examples/market");
    private static final Pattern TIERS =
            Pattern.compile("(?m)^\\| (\\d{4}-\\d{2}) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");
    private static final Pattern SCORE = Pattern.compile("(?m)^\\| `(P\\d+)` \\| ([\\d.]+) \\|");
    private static final Pattern ROWS = Pattern.compile("(?m)^\\| ([a-z]+) \\| ([\\d ]+) \\|$");
    private static final Pattern ID = Pattern.compile("`([PCTSE]\\d+(-\\d+)?)`");

    private static String readme;
    private static Portfolio portfolio;
    private static BoundPortfolio market;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(MARKET.resolve("README.md"));
        portfolio = PortfolioFolder.read(
                MARKET, ReadOptions.accepting(RuleSets.builtIn().associationTypes()));
        market = StandardIndicators.scorer(RuleSets.smmcsSmb()).bind(portfolio);
    }

    private static List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(readme).results().toList();
    }

    @Test
    void files_madeAgain_areTheSameBytes(@TempDir Path temp) {
        Path made = temp.resolve("market");
        assertThat(readme).contains("\n./pci generate --force examples/market\n");
        assertThat(Pci.run("generate", "--force", made).status()).isZero();

        for (FactTable table : FactTable.values()) {
            String file = PortfolioFolder.fileName(table);
            assertThat(made.resolve(file)).hasSameBinaryContentAs(MARKET.resolve(file));
        }
    }

    @Test
    void tiers_everyMonthThatTheReadmeNames_areAsManyAsItSays() {
        assertThat(all(TIERS)).hasSize(4);
        for (MatchResult row : all(TIERS)) {
            List<String> tiers = market.scoreAll(YearMonth.parse(row.group(1))).stream()
                    .map(score -> score.tier().orElse("NONE"))
                    .toList();
            assertThat(tiers.stream().filter("GOLD"::equals)).hasSize(Integer.parseInt(row.group(2)));
            assertThat(tiers.stream().filter("SILVER"::equals)).hasSize(Integer.parseInt(row.group(3)));
            assertThat(tiers.stream().filter("NONE"::equals)).hasSize(Integer.parseInt(row.group(4)));
        }
    }

    @Test
    void scores_partnersThatTheReadmeNames_areWhatItSays() {
        assertThat(all(SCORE)).hasSize(7);
        for (MatchResult row : all(SCORE)) {
            PciScore score = market.score(row.group(1), YearMonth.of(2021, 6));
            assertThat(score.total().toBigDecimal()).isEqualByComparingTo(row.group(2));
        }
    }

    @Test
    void counts_inTheReadme_areTrue() {
        assertThat(all(ROWS)).hasSize(FactTable.values().length);
        for (MatchResult row : all(ROWS)) {
            FactTable table = FactTable.valueOf(row.group(1).toUpperCase(Locale.ROOT));
            assertThat(portfolio.coverage().rows(table))
                    .as(table.label())
                    .isEqualTo(Long.parseLong(row.group(2).replace(" ", "")));
        }
        assertThat(portfolio.count(AccountLevel.CUSTOMER)).isEqualTo(1500);
        assertThat(portfolio.partners()).hasSize(60);
        assertThat(portfolio.partners().stream().filter(partner -> !partner.scored()))
                .hasSize(3);
        assertThat(portfolio.subscriptionsByChannel()).containsEntry("OTHER_CHANNEL_1", 252);
        assertThat(portfolio.subscriptionsByProduct().entrySet().stream()
                        .filter(product -> product.getKey().startsWith("OTHER_PRODUCT_"))
                        .mapToInt(product -> product.getValue())
                        .sum())
                .isEqualTo(204);
    }

    @Test
    void ids_inTheReadme_areInTheTables() throws IOException {
        Set<String> ids = new HashSet<>();
        for (FactTable table : FactTable.values()) {
            for (String line : Files.readAllLines(MARKET.resolve(PortfolioFolder.fileName(table)))) {
                ids.addAll(Arrays.asList(line.split(",")).subList(0, 2));
            }
        }
        assertThat(all(ID)).hasSizeGreaterThan(30).allMatch(id -> ids.contains(id.group(1)));
    }
}
