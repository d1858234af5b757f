package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tutorial for rule authors shows is what happens, and what it quotes stands in the example. */
class RuleAuthorsDocTest {
    private static final Path DOC = Path.of("../docs/rule-authors.md");
    private static final Path EXAMPLE = Path.of("../examples/custom-rules");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final String PROMPT = "$ ./pci ";

    private record Block(String language, String text) {}

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        BLOCK.matcher(Files.readString(DOC))
                .results()
                .forEach(found -> blocks.add(new Block(found.group(1), found.group(2))));
        return blocks;
    }

    @Test
    void commands_onTheFilesShown_printWhatIsShown(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("my.yaml");
        int commands = 0;
        for (Block block : blocks()) {
            if (block.language().equals("yaml") && block.text().startsWith("extends:")) {
                Files.writeString(file, block.text());
            } else if (block.language().equals("console")) {
                assertThat(run(block.text().lines().findFirst().orElseThrow(), file))
                        .isEqualTo(block.text());
                commands++;
            }
        }
        assertThat(commands).isEqualTo(6);
    }

    private static String run(String command, Path file) {
        assertThat(command).startsWith(PROMPT);
        Object[] args = Stream.of(command.substring(PROMPT.length()).split(" ", -1))
                .map(arg -> arg.equals("my.yaml") ? file.toString() : arg.replaceFirst("^examples/", "../examples/"))
                .toArray();
        Pci.Result result = Pci.run(args);
        return command + "\n" + (result.out() + result.err()).replace(file.toString(), "my.yaml");
    }

    @Test
    void readme_firstFile_isTheTutorials() throws IOException {
        Block first = blocks().stream()
                .filter(block -> block.language().equals("yaml"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(Path.of("../README.md"))).contains("```yaml\n" + first.text() + "```");
    }

    @Test
    void quotations_ofTheExample_standInIt() throws IOException {
        StringBuilder example = new StringBuilder();
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path path : files.filter(RuleAuthorsDocTest::isSource).toList()) {
                example.append(withoutIndents(Files.readString(path)));
            }
        }
        List<String> quotations = blocks().stream()
                .filter(block -> List.of("java", "xml").contains(block.language())
                        || block.text().contains("our-programme"))
                .filter(block -> !block.language().equals("sh"))
                .map(block -> withoutIndents(block.text()))
                .toList();
        assertThat(quotations)
                .hasSizeGreaterThan(9)
                .allSatisfy(quotation -> assertThat(example).contains(quotation));
    }

    @Test
    void shellCommands_ofTheTutorial_areThoseOfTheExample() throws IOException {
        List<String> shown = blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .map(Block::text)
                .toList();
        assertThat(shown).hasSize(2);
        assertThat(Files.readString(EXAMPLE.resolve("README.md"))).contains(shown.get(1));
        assertThat(shown.get(1).lines())
                .allSatisfy(line ->
                        assertThat(Files.readString(Path.of("../.ci/run"))).contains(line));
    }

    private static boolean isSource(Path path) {
        return Files.isRegularFile(path)
                && !path.toString().contains("target")
                && !path.toString().endsWith(".csv");
    }

    private static String withoutIndents(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce("", (a, b) -> a + b + "\n");
    }
}
