package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.evidence.LeftOutReasons;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.score.FindingCode;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/evidence.md} to the codes that there are: those of the engine, and those that the example shows. */
class EvidenceDocTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    /** The readings that give reasons of their own. */
    private static final String OTHER_READINGS = """
            rule-set: other-readings
            format: 1
            version: "1"
            title: The page read another way
            extends: smmcs-smb
            indicators:
              - {id: net-new-revenue, parameters: {several-partners: split-evenly}}
              - {id: net-customer-adds, parameters: {losing-partners: credited-for-latest-add}}
              - {id: new-deployments, parameters: {credited: first-month-above}}
            """;

    /** A bill of next to nothing, as the example has none. */
    private static final String OF_A_TINY_BILL = "split-to-nothing";

    @Test
    void codes_inTheTables_areThoseThatThereAre(@TempDir Path temp) throws IOException {
        Set<String> shown = shown(temp, "smmcs-smb");
        Set<String> codes = new TreeSet<>(shown);
        codes.addAll(engineReasons());
        codes.addAll(shown(temp, Files.writeString(temp.resolve("other-readings.yaml"), OTHER_READINGS)));
        codes.add(OF_A_TINY_BILL);
        Stream.of(FindingCode.values()).map(FindingCode::code).forEach(codes::add);

        Set<String> documented = ROW.matcher(Files.readString(Path.of("../docs/evidence.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(codes);
        // The example is to show whatever the rules can: all but what needs several months of affiliations, or terms of
        // exams.
        Set<String> notShown = new TreeSet<>(engineReasons());
        notShown.removeAll(shown);
        assertThat(notShown).containsExactly("no-longer-honoured", "not-affiliated", "passed-after-retirement");
    }

    private static Set<String> shown(Path temp, Object rules) throws IOException {
        Path file = temp.resolve("market.csv");
        Path market = Path.of("../examples/market");
        assertThat(Pci.run("score", market, "--rules", rules, "--evidence", file)
                        .status())
                .isZero();
        return EvidenceLines.read(file).stream()
                .map(line -> line.getOrDefault("reason", ""))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> engineReasons() {
        return Stream.of(LeftOutReasons.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return ((Reason) field.get(null)).code();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
