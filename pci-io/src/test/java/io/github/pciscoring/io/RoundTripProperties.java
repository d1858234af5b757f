package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever can be given as objects can be given as files. */
class RoundTripProperties {
    private static final Pattern LINE = Pattern.compile("([a-z]+)\\.csv:([0-9]+): [^\n\r]+: [^\n\r]+");
    private static final String[] DAMAGE = {
        "",
        "\"",
        ",",
        "\n",
        "\r",
        "\u00e9",
        "\u00ff",
        "-",
        " ",
        "x",
        "9",
        "99999999999999999999",
        ",,,",
        "\"\"",
        "\u0000"
    };

    private static Path directory;

    @BeforeContainer
    static void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("round-trip");
    }

    @AfterContainer
    static void deleteDirectory() throws IOException {
        deleteTables();
        Files.delete(directory);
    }

    private static void deleteTables() throws IOException {
        for (FactTable table : FactTable.values()) {
            Files.deleteIfExists(directory.resolve(PortfolioFolder.fileName(table)));
        }
    }

    private static void write(List<Fact> facts, FactsAsCsv csv) throws IOException {
        for (FactTable table : FactTable.values()) {
            List<Fact> rows =
                    facts.stream().filter(fact -> fact.table() == table).toList();
            Files.writeString(directory.resolve(PortfolioFolder.fileName(table)), csv.file(table, rows));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void folder_ofAnyFacts_isTheSamePortfolioAsFromObjects(@ForAll long seed) throws IOException {
        List<Fact> facts = RandomPortfolio.facts(seed);
        write(facts, new FactsAsCsv(seed));
        Portfolio read = PortfolioFolder.read(directory, TestFolder.OPTIONS);
        Portfolio built = new PortfolioBuilder().addAll(facts).build();
        assertThat(read).usingRecursiveComparison().isEqualTo(built);
        assertThat(read.coverage()).isEqualTo(built.coverage());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void folder_writtenFromAnyFacts_isTheSamePortfolioAsFromObjects(@ForAll long seed) throws IOException {
        List<Fact> facts = RandomPortfolio.facts(seed);
        deleteTables();
        try (PortfolioFolderWriter writer = PortfolioFolderWriter.open(directory)) {
            for (Fact fact : facts) {
                writer.write(fact);
            }
        }
        assertThat(PortfolioFolder.read(directory, TestFolder.OPTIONS))
                .usingRecursiveComparison()
                .isEqualTo(new PortfolioBuilder().addAll(facts).build());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void folder_withDamagedBytes_isReadOrRefusedLineByLine(@ForAll long seed) throws IOException {
        write(RandomPortfolio.facts(seed), new FactsAsCsv(seed));
        Random random = new Random(seed);
        for (int damage = 1 + random.nextInt(5); damage > 0; damage--) {
            FactTable table = FactTable.values()[random.nextInt(FactTable.values().length)];
            Path file = directory.resolve(PortfolioFolder.fileName(table));
            Files.write(file, damaged(Files.readAllBytes(file), random));
        }
        try {
            PortfolioFolder.read(directory, TestFolder.OPTIONS);
        } catch (InvalidFolderException e) {
            assertThat(e.count()).isPositive();
            assertThat(e.lines()).hasSize((int) Math.min(e.count(), 20)).allMatch(LINE.asMatchPredicate());
            assertThat(e.lines().stream().map(RoundTripProperties::place)).isSorted();
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int place = random.nextInt(bytes.length + 1);
        int rest = Math.min(bytes.length, place + random.nextInt(3));
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(bytes, 0, place);
        damaged.writeBytes(DAMAGE[random.nextInt(DAMAGE.length)].getBytes(StandardCharsets.ISO_8859_1));
        damaged.write(bytes, rest, bytes.length - rest);
        return damaged.toByteArray();
    }

    /** Returns the place that a line names, as a number that grows with tables and lines. */
    private static long place(String line) {
        Matcher matcher = LINE.matcher(line);
        assertThat(matcher.matches()).isTrue();
        FactTable table = FactTable.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        return table.ordinal() * 1_000_000L + Long.parseLong(matcher.group(2));
    }
}
