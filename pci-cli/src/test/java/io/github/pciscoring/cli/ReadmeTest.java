package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path EXAMPLE = Path.of("src/test/java/io/github/pciscoring/cli/LibraryExample.java");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(README));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    @Test
    void score_output_isTheOneShown() throws IOException {
        Pci.Result result = Pci.run("score", Pci.CONTOSO, "--as-of", "2021-06");

        assertThat(result.status()).isZero();
        assertThat(blocks("text").get(0)).isEqualTo(result.out());
    }

    /** A line with an ellipsis stands for lines left out. */
    @Test
    void consoles_areExcerptsOfWhatComesOut() throws IOException {
        List<String> consoles = blocks("console");
        assertThat(consoles).hasSizeGreaterThan(4);
        for (String console : consoles) {
            String command = console.lines().findFirst().orElseThrow();
            assertThat(command).startsWith("$ ./pci ");
            Object[] args = Arrays.stream(command.substring("$ ./pci ".length()).split(" ", -1))
                    .map(arg -> arg.startsWith("examples/") ? "../" + arg : arg)
                    .toArray();
            List<String> excerpts =
                    List.of(console.substring(command.length() + 1).split("(?m)^…\n", -1));
            assertThat(excerpts).anyMatch(excerpt -> !excerpt.isBlank());
            assertThat(Pci.run(args).out()).containsSubsequence(excerpts);
        }
    }

    @Test
    void commands_areWholeLines() throws IOException {
        assertThat(blocks("sh").get(0)).isEqualTo("./pci score examples/contoso --as-of 2021-06\nmvn -B verify\n");
    }

    @Test
    void library_example_isTheOneThatRuns() throws IOException {
        String source = Files.readString(EXAMPLE);
        String begin = "        // README: begin\n";
        int end = source.indexOf("\n        // README: end");
        String example = (source.substring(source.indexOf(begin) + begin.length(), end)
                                .stripIndent() + "\n")
                .replace("out.println", "System.out.println");

        assertThat(blocks("java")).containsExactly(example);
    }

    @Test
    void library_exampleOutput_isTheOneShown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LibraryExample.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(blocks("text").get(1))
                .isEqualTo(out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void evidence_lines_areAmongThoseThatComeOut(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("contoso.csv");
        Pci.run("score", Pci.CONTOSO, "--as-of", "2021-06", "--evidence", file);
        List<List<String>> shown = Files.readAllLines(README).stream()
                .dropWhile(line -> !line.startsWith("| `kind` |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(ReadmeTest::cells)
                .toList();
        List<String> columns =
                shown.get(0).stream().map(name -> name.replace("`", "")).toList();

        List<List<String>> lines;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            lines = csv.stream()
                    .map(row -> columns.stream().map(row::getField).toList())
                    .toList();
        }

        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(lines).containsAll(shown.subList(2, shown.size()));
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("[|]", -1))
                .map(String::strip)
                .toList();
    }

    @Test
    void links_leadSomewhere() throws IOException {
        Matcher links = LINK.matcher(Files.readString(README));
        int count = 0;
        while (links.find()) {
            assertThat(Path.of("..", links.group(1))).exists();
            count++;
        }
        assertThat(count).isPositive();
    }
}
