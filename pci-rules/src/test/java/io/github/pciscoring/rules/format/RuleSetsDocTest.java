package io.github.pciscoring.rules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds {@code docs/rule-sets.md} to the reader, to the schema and to what the indicator types declare. */
class RuleSetsDocTest {
    private static final Path DOC = Path.of("../docs/rule-sets.md");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    private static final Pattern TYPES = Pattern.compile("(?s)(<!-- types -->\n).*(<!-- end of types -->)");

    private static final SchemaCheck SCHEMA =
            new SchemaCheck(RuleSetSchema.of(RuleSets.builtIn().indicatorTypes()));

    /** What stands before the examples that show some keys only. */
    private static final String CHANGES = """
            extends: smmcs-smb
            rule-set: example
            format: 1
            version: "1"
            title: An example
            """;

    static List<String> examples() throws IOException {
        return FENCED.matcher(Files.readString(DOC))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isReadAndValid(String example) {
        String text = example.contains("rule-set:") ? example : CHANGES + example;
        assertThatCode(() -> RuleSets.builtIn().reader().read(RuleSetFile.of("example.yaml", text)))
                .doesNotThrowAnyException();
        assertThat(SCHEMA.faults(text)).isEmpty();
    }

    @Test
    void examples_showEveryKeyOfTheFormat() throws IOException {
        IndicatorFactory none = IndicatorFactory.of("none", "nothing", List.of(), parameters -> {
            throw new AssertionError("not to be made");
        });
        Set<String> keys = new TreeSet<>();
        addKeys(keys, JsonMapper.shared().readTree(RuleSetSchema.of(List.of(none))));
        String all = String.join("", examples());
        assertThat(keys)
                .contains("rule-set", "agreement-months", "honoured-until")
                .allSatisfy(key -> assertThat(Pattern.compile("(?<![a-z-])" + key + ":")
                                .matcher(all)
                                .find())
                        .as(key)
                        .isTrue());
    }

    /** Adds the keys of all mappings that a schema describes. */
    private static void addKeys(Set<String> keys, JsonNode schema) {
        schema.path("properties").propertyNames().forEach(keys::add);
        schema.forEach(part -> addKeys(keys, part));
    }

    @Test
    void types_areThoseOfTheLibraryWithTheirParameters() throws IOException {
        String types = RuleSets.builtIn().indicatorTypes().stream()
                .map(RuleSetsDocTest::described)
                .collect(Collectors.joining());
        String doc = Files.readString(DOC);
        String expected = TYPES.matcher(doc)
                .replaceFirst(match -> Matcher.quoteReplacement(match.group(1) + "\n" + types + match.group(2)));
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DOC, expected);
        }
        assertThat(expected)
                .as("docs/rule-sets.md tells other types: run this test with -Ddocs.write=true")
                .contains("`qualified-people`")
                .isEqualTo(Files.readString(DOC));
    }

    private static String described(IndicatorFactory type) {
        String parameters = type.parameters().stream()
                .map(parameter ->
                        "| `" + parameter.name() + "` | " + expected(parameter) + " | " + parameter.meaning() + " |\n")
                .collect(Collectors.joining());
        return "`" + type.type() + "`: " + type.meaning() + ".\n\n| parameter | is | says |\n|---|---|---|\n"
                + parameters + "\n";
    }

    private static String expected(Parameter<?> parameter) {
        String choices = Stream.of(parameter.type())
                .filter(ParameterType.Choice.class::isInstance)
                .flatMap(type -> ((ParameterType.Choice<?>) type).names().stream())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" or "));
        String expected = choices.isEmpty() ? parameter.type().expected() : choices;
        if (parameter.isRequired()) {
            return expected;
        }
        return expected
                + parameter
                        .standard()
                        .filter(standard -> standard instanceof Long || standard instanceof Boolean)
                        .map(standard -> "; " + standard + " if left out")
                        .orElse("; may be left out");
    }
}
