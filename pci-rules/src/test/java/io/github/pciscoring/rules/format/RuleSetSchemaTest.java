package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.READER;
import static io.github.pciscoring.rules.format.RuleSetTexts.SMALL;
import static io.github.pciscoring.rules.format.RuleSetTexts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema refuses what the reader refuses, as far as a schema can see it, and nothing else. */
class RuleSetSchemaTest {
    private static final Path COMMITTED = Path.of("../docs/rule-set.schema.json");
    private static final SchemaCheck SAMPLES = new SchemaCheck(RuleSetSchema.of(SampleTypes.ALL));

    private static final String CLASSIFICATIONS = """
            classifications:
              - {id: market, type: count, unit: people, classes: [{name: LARGE, from: 5}, {name: SMALL}],
                 parameters: {exams: [[X-1]]}}
              - {id: size, type: sum, classes: [{name: LARGE, from: -5}, {name: MID, from: -6}, {name: SMALL}]}
            """;

    private static final String OWN = """
            extends: small
            rule-set: own
            format: 1
            version: "2"
            title: My own
            """;

    @Test
    void of_builtInTypes_isTheCommittedFile() throws IOException {
        String schema = RuleSetSchema.of(RuleSets.builtIn().indicatorTypes());
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(COMMITTED, schema);
        }
        assertThat(schema)
                .as(
                        "docs/rule-set.schema.json is not that of the indicator types: run this test with -Ddocs.write=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void committedFile_builtInRuleSets_areValid() throws IOException {
        SchemaCheck check = new SchemaCheck(Files.readString(COMMITTED));
        Path folder = Path.of("src/main/resources/io/github/pciscoring/rules");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> ruleSets =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(ruleSets).isNotEmpty();
            for (Path file : ruleSets) {
                assertThat(check.faults(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void of_ruleSetInEveryForm_isValid() {
        assertThat(SAMPLES.faults(SMALL)).isEmpty();
        for (String written : List.of(
                "in-force: {}",
                "in-force: {from: 2020-07, to: 2021-06}",
                "source: >\n  a page\n  of theirs\n",
                "source: 2021",
                "exams: {}",
                "exams: {X-1: {retired-on: 2020-12-31, honoured-until: 2021-12-31}, X-2: {retired-on: 2020-12-31}}",
                "source: true")) {
            assertValid(SMALL + written);
        }
        assertValid(with("rounding: {decimals: 6}", "rounding: none"));
        assertValid(with("rounding: {decimals: 6}", "rounding: {of: total, decimals: 6}"));
        assertValid(with("minimum: 7.5}", "minimum: 7.5, minimum-per-indicator: 1, minimum-per-category: {skill: 4}}"));
        assertValid(with("threshold: 0.5", "curve: {steps: [{from: 1, points: 2}, {from: 2.5, points: 6}]}"));
        assertValid(with(
                "threshold: 0.5",
                "curve: {by-basis: [{from: -1, to: 0, threshold: 1}, {from: 1, curve: {linear: 2}}]}"));
        assertValid(with("scope: {products: [apps],", "scope: {products: apps,"));
        assertValid(with("window: {from: 11, to: 0}", "codes: {of: partner, column: market, any-of: [A, 2]}"));
        assertValid(SMALL + CLASSIFICATIONS);
        assertValid(varying("{LARGE: {threshold: 2}, MID: {curve: {linear: 1}, parameters: {rate: 1}}}"));
        assertValid(varying("{LARGE: {parameters: {window: {from: 2, to: 1}}}}"));
    }

    private static String varying(String variants) {
        return with("threshold: 0.5", "threshold: 0.5\n    varies-by: size\n    variants: " + variants)
                + CLASSIFICATIONS;
    }

    private static void assertValid(String text) {
        assertThat(RuleSetTexts.read(text)).isNotNull();
        assertThat(SAMPLES.faults(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "rule-set: small | rule_set: small",
                "rule-set: small | rule-set: ''",
                "rule-set: small | rule-set: [small]",
                "rule-set: small | rule-set: ~",
                "format: 1 | format: 2",
                "title: A small one | titel: A small one",
                "title: A small one | title: ' A small one'",
                "maximum-total: 10 | maximum-total: ten",
                "maximum-total: 10 | maximum-total: -10",
                "maximum-total: 10 | maximum-total: 1000001",
                "rounding: {decimals: 6} | rounding: {}",
                "rounding: {decimals: 6} | rounding: {decimals: 7}",
                "rounding: {decimals: 6} | rounding: {decimals: 1.5}",
                "rounding: {decimals: 6} | rounding: {of: tiers, decimals: 6}",
                "rounding: {decimals: 6} | rounding: all",
                "rounding: {decimals: 6} | rounding: {decimals: 6}^in-force: {from: 2021-13}",
                "rounding: {decimals: 6} | rounding: {decimals: 6}^in-force: {from: 2021}",
                "rounding: {decimals: 6} | rounding: {decimals: 6}^exams: {X-1: {}}",
                "rounding: {decimals: 6} | rounding: {decimals: 6}^exams: {X-1: {retired-on: 2021-00-01}}",
                "rounding: {decimals: 6} | rounding: {decimals: 6}^exams: {X-1: {retired: 2021-01-01}}",
                "name: TOP, minimum: 7.5 | name: TOP",
                "name: TOP, minimum: 7.5 | name: NONE, minimum: 7.5",
                "name: TOP, minimum: 7.5 | name: TOP, minimum: 7.5, minimum-per-tier: 1",
                "name: TOP, minimum: 7.5 | name: TOP, minimum: 7.5, minimum-per-category: {skill: many}",
                "[ONE, TWO] | []",
                "[ONE, TWO] | [ONE, ONE]",
                "[ONE, TWO] | [ONE, [TWO]]",
                "indicators: [revenue] | indicators: []",
                "{type: SELLER, products: [apps, tools]} | {products: [apps, tools]}",
                "displaced-by: SELLER | displaced-by: []",
                "displaced-by: SELLER | displacedBy: SELLER",
                "- id: revenue | - {}^  - id: revenue",
                "category: money | category: {money: 1}",
                "type: sum | type: summ",
                "max-points: 6 | max-points: 0",
                "max-points: 6 | max-points: '6'",
                "unit: USD | units: USD",
                "threshold: 0.5 | threshold: 0",
                "threshold: 0.5 | threshold: ^    curve: {linear: 5}",
                "threshold: 0.5 | threshold: 5^    curve: {linear: 5}",
                "threshold: 0.5 | curve: {}",
                "threshold: 0.5 | curve: {linear: 5, all-or-nothing: 5}",
                "threshold: 0.5 | curve: {quadratic: 5}",
                "threshold: 0.5 | curve: {steps: []}",
                "threshold: 0.5 | curve: {steps: [{from: 5}]}",
                "threshold: 0.5 | curve: {steps: [{from: -5, points: 6}]}",
                "threshold: 0.5 | curve: {by-basis: [{to: 5, threshold: 1}]}",
                "threshold: 0.5 | curve: {by-basis: [{from: 5}]}",
                "window: {from: 11, to: 0} | window: {from: 11}",
                "window: {from: 11, to: 0} | window: {from: 64, to: 0}",
                "window: {from: 11, to: 0} | window: {from: 11, to: 0, step: 1}",
                "window: {from: 11, to: 0} | windows: {from: 11, to: 0}",
                "window: {from: 11, to: 0} | window: 11",
                "agreement-months: {EA: 12} | agreement-months: {EA: 0}",
                "agreement-months: {EA: 12} | agreement-months: 12",
                "window: {from: 11, to: 0} | whole: 21",
                "window: {from: 11, to: 0} | whole: 1.5",
                "window: {from: 11, to: 0} | rate: -0.1",
                "window: {from: 11, to: 0} | flag: 'true'",
                "window: {from: 11, to: 0} | text: [a]",
                "window: {from: 11, to: 0} | texts: a",
                "window: {from: 11, to: 0} | one: sandboks",
                "window: {from: 11, to: 0} | some: []",
                "window: {from: 11, to: 0} | rates: {ONE: many}",
                "window: {from: 11, to: 0} | exams: [[X-1]]",
                "window: {from: 11, to: 0} | codes: {of: tenant, column: market, any-of: [A]}",
                "window: {from: 11, to: 0} | codes: {of: partner, any-of: [A]}",
                "window: {from: 11, to: 0} | codes: {of: partner, column: market, any-of: []}",
                "window: {from: 11, to: 0} | codes: {of: partner, column: market, any-of: [A], all-of: [B]}",
                "- [X-4] | - []",
                "- [X-4] | - X-4",
                "exams: | exam:",
            })
    void of_fileWithAStructuralFault_isInvalidAsForTheReader(String old, String written) {
        assertInvalid(with(old, written.replace("^", "\n")));
    }

    private static void assertInvalid(String text) {
        assertThatThrownBy(() -> RuleSetTexts.read(text)).isInstanceOf(InvalidRuleSetException.class);
        assertThat(SAMPLES.faults(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "id: market, | name: market,",
                "type: count, | type: counts,",
                "unit: people, | unit: [people],",
                "parameters: {exams: [[X-1]]} | parameters: {}",
                "parameters: {exams: [[X-1]]} | parameters: {exam: [[X-1]]}",
                "[{name: LARGE, from: 5}, {name: SMALL}] | [{name: SMALL}]",
                "[{name: LARGE, from: 5}, {name: SMALL}] | [{name: LARGE, from: 5}, {}]",
                "[{name: LARGE, from: 5}, {name: SMALL}] | [{name: LARGE, from: many}, {name: SMALL}]",
                "[{name: LARGE, from: 5}, {name: SMALL}] | [{name: LARGE, to: 5}, {name: SMALL}]",
            })
    void of_classificationWithAStructuralFault_isInvalidAsForTheReader(String old, String written) {
        assertThat(CLASSIFICATIONS).contains(old);
        assertInvalid(SMALL + CLASSIFICATIONS.replace(old, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{LARGE: {}}",
                "{LARGE: {parameters: {}}}",
                "{LARGE: {parameters: {rates: 1}}}",
                "{LARGE: {parameters: {window: {from: 1}}}}",
                "{LARGE: {parameters: {rate: ~}}}",
                "{LARGE: {threshold: 0}}",
                "{LARGE: {threshold: 1, curve: {linear: 1}}}",
                "{LARGE: {max-points: 1}}",
                "LARGE",
            })
    void of_variantsWithAStructuralFault_areInvalidAsForTheReader(String variants) {
        assertInvalid(varying(variants));
    }

    @Test
    void of_variantsWithoutAClassification_areInvalidAsForTheReader() {
        assertInvalid(with("threshold: 0.5", "threshold: 0.5\n    variants: {LARGE: {threshold: 1}}"));
        assertInvalid(with("threshold: 0.5", "threshold: 0.5\n    varies-by: size") + CLASSIFICATIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "text", "{}"})
    void of_noRuleSetAtAll_isInvalid(String text) {
        assertThat(SAMPLES.faults(text)).isNotEmpty();
    }

    @Test
    void of_indicatorOfATypeThatNeedsParameters_isInvalidWithout() {
        String exams = "    parameters:\n      exams:\n        - [X-1, [X-2, X-3]]\n        - [X-4]\n";
        assertThat(SAMPLES.faults(with(exams, ""))).isNotEmpty();
        assertThat(SAMPLES.faults(with(exams, "    parameters: {}\n"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "source: x",
                "indicators: []",
                "indicators: [{id: people, threshold: 4}]",
                "indicators: [{id: revenue, parameters: {window: {from: 5}, scope: {channels: null}, rate: 2}}]",
                "indicators: [{id: revenue, parameters: {window: ~}}]",
                "indicators: [{id: revenue, type: sum, parameters: {scope: {agreement-months: {EA: ~}}}}]",
                "indicators: [{id: people, curve: {all-or-nothing: 2}}]",
                "indicators: [{id: people, type: sum, unit: USD}]",
                "maximum-total: 4\ntiers: []\nindicators: [{id: revenue, remove: true}]",
                "attribution: [{indicators: people, credits: [{type: ADVISER}]}]",
                "attribution: ~",
                "tiers: [{name: ONLY, minimum: 1}]",
                "products: {apps: [FOUR]}",
                "products: {more: FOUR, tools: THREE}",
                "rounding: {of: total}",
                "classifications: [{id: market, type: sum, classes: [{name: A, from: 1}, {name: B}]}]",
                "classifications: []",
                "exams: {X-1: {retired-on: 2020-12-31}}",
                "rounding: none",
            })
    void of_extendingFile_isValidAsForTheReader(String more) {
        RuleSetFile own = RuleSetFile.of("own.yaml", OWN + more);
        assertThat(READER.withBases(Map.of("small", RuleSetFile.of("small.yaml", SMALL)))
                        .read(own))
                .isNotNull();
        assertThat(SAMPLES.faults(OWN + more)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator: []",
                "indicators: [{threshold: 4}]",
                "indicators: [{id: people, treshold: 4}]",
                "indicators: [{id: people, threshold: 4, curve: {linear: 2}}]",
                "indicators: [{id: people, parameters: {exam: [[X-1]]}}]",
                "indicators: [{id: revenue, parameters: {window: {from: 64}}}]",
                "indicators: [{id: revenue, type: sum, parameters: {exams: [[X-1]]}}]",
                "indicators: [{id: revenue, curve: {by-basis: [{from: 5}]}}]",
                "tiers: [{name: ONLY}]",
                "tiers: [{name: ONLY, minimum: ~}]",
                "attribution: [{indicators: people}]",
                "rounding: {of: tiers}",
                "classifications: [{type: sum, classes: [{name: A, from: 1}, {name: B}]}]",
                "indicators: [{id: revenue, varies-by: market, variants: {A: {treshold: 1}}}]",
                "indicators: [{id: revenue, type: sum, unit: USD, variants: {A: {parameters: {exams: [[X-1]]}}}}]",
                "title: ~",
            })
    void of_extendingFileWithAStructuralFault_isInvalidAsForTheReader(String more) {
        String text = more.startsWith("title") ? OWN.replace("title: My own", more) : OWN + more;
        RuleSetReader reader = READER.withBases(Map.of("small", RuleSetFile.of("small.yaml", SMALL)));
        assertThatThrownBy(() -> reader.read(RuleSetFile.of("own.yaml", text)))
                .isInstanceOf(InvalidRuleSetException.class);
        assertThat(SAMPLES.faults(text)).isNotEmpty();
    }

    @Test
    void of_extendingFileWithoutIdentity_isInvalid() {
        assertThat(SAMPLES.faults(OWN)).isEmpty();
        for (String line : OWN.split("\n")) {
            assertThat(SAMPLES.faults(OWN.replace(line + "\n", ""))).as(line).isNotEmpty();
        }
    }

    @Test
    void of_declaredParameters_areDocumented() {
        String schema = RuleSetSchema.of(List.of(IndicatorFactory.of(
                "own",
                "what it \"measures\"",
                List.of(
                        Parameter.withStandard(
                                "where", ParameterType.choice(Environment.class), "where to look", Environment.SANDBOX),
                        Parameter.withStandard("share", ParameterType.number(), "how much", Ratio.of(1, 8)),
                        Parameter.withStandard("third", ParameterType.number(), "how much", Ratio.of(1, 3)),
                        Parameter.withStandard("count", ParameterType.wholeFrom(3), "how many", 5L),
                        Parameter.withStandard(
                                "least", ParameterType.numberFrom(Ratio.of(1, 3)), "how few", Ratio.ONE)),
                parameters -> {
                    throw new AssertionError("not to be made");
                })));
        assertThat(schema)
                .contains("{\"const\": \"own\", \"description\": \"what it \\\"measures\\\"\"}")
                .contains("{\"enum\": [\"production\", \"sandbox\"], \"default\": \"sandbox\","
                        + " \"description\": \"where to look\"}")
                .contains("\"share\": {\"type\": \"number\", \"default\": 0.125, \"description\": \"how much\"}")
                .contains("\"third\": {\"type\": \"number\", \"description\": \"how much\"}")
                .contains(
                        "\"count\": {\"type\": \"integer\", \"minimum\": 3, \"default\": 5, \"description\": \"how many\"}")
                .contains("\"least\": {\"type\": \"number\", \"default\": 1, \"description\": \"how few\"}");
    }

    @Test
    void of_twoTypesOfOneName_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSetSchema.of(List.of(SampleTypes.ALL.get(0), SampleTypes.ALL.get(0))));
    }
}
