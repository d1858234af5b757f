package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.READER;
import static io.github.pciscoring.rules.format.RuleSetTexts.SMALL;
import static io.github.pciscoring.rules.format.RuleSetTexts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a file inherits from the one that it extends. */
class ExtendingFileTest {
    private static final String OWN = """
            extends: small
            rule-set: own
            format: 1
            version: "2"
            title: My own
            """;

    private static final Map<String, RuleSetFile> BASES = Map.of(
            "small", RuleSetFile.of("small.yaml", SMALL), "sourced", RuleSetFile.of("s.yaml", SMALL + "source: x"));

    @Test
    void read_nothingChanged_isTheBaseByAnotherName() {
        CompetencyRuleSet base = RuleSetTexts.read(SMALL);
        assertThat(extending(""))
                .isEqualTo(CompetencyRuleSet.builder()
                        .from(base)
                        .id("own")
                        .version("2")
                        .title("My own")
                        .build());
        assertThat(extending("").fingerprint()).isNotEqualTo(base.fingerprint());
    }

    @Test
    void read_source_isNotInherited() {
        assertThat(read(OWN.replace("small", "sourced"), BASES).source()).isEmpty();
    }

    @Test
    void read_identity_isNotInherited() {
        assertThat(faults("extends: small\nrule-set: own\n", BASES))
                .containsExactly(
                        "own.yaml:1:1: missing key: format",
                        "own.yaml:1:1: missing key: version",
                        "own.yaml:1:1: missing key: title");
    }

    @Test
    void read_indicatorWithOneKey_changesOnlyThat() {
        CompetencyRuleSet rules = extending("indicators: [{id: people, threshold: 4}]");
        assertThat(rules.indicators().get(0))
                .isEqualTo(RuleSetTexts.read(SMALL).indicators().get(0));
        assertThat(rules.indicators().get(1))
                .isEqualTo(IndicatorRule.builder()
                        .from(RuleSetTexts.read(SMALL).indicators().get(1))
                        .curve(PointsCurve.linear(Ratio.of(4)))
                        .build());
    }

    @Test
    void read_partsOfParameters_areMerged() {
        Parameters parameters = extending("""
                        indicators:
                          - id: revenue
                            parameters:
                              window: {from: 5}
                              scope: {channels: null}
                              rate: 2
                        """).indicators().get(0).parameters();
        assertThat(parameters.get(SampleTypes.WINDOW)).isEqualTo(new MonthWindow(5, 0));
        assertThat(parameters.get(SampleTypes.SCOPE).channels()).isEmpty();
        assertThat(parameters.get(SampleTypes.SCOPE).products()).contains(Set.of("ONE", "TWO"));
        assertThat(parameters.get(SampleTypes.RATE)).isEqualTo(Ratio.of(2));
    }

    @Test
    void read_parameterTakenAway_isNoLongerThere() {
        assertThat(extending("indicators: [{id: revenue, parameters: {window: ~}}]")
                        .indicators()
                        .get(0)
                        .parameters()
                        .names())
                .containsExactly("scope");
        assertThat(faultsOf("indicators: [{id: revenue, parameters: {rate: ~}}]"))
                .containsExactly("own.yaml:6:47: indicators[0].parameters.rate: there is nothing to take away: the base"
                        + " does not state it");
    }

    @Test
    void read_curveInsteadOfThreshold_takesItsPlace() {
        assertThat(extending("indicators: [{id: people, curve: {all-or-nothing: 2}}]")
                        .indicators()
                        .get(1)
                        .curve())
                .isEqualTo(PointsCurve.allOrNothing(Ratio.of(2)));
        assertThat(faultsOf("indicators: [{id: people, curve: {all-or-nothing: 2}, threshold: 1}]"))
                .containsExactly("own.yaml:6:27: indicators[0]: only one can be given of curve and threshold");
    }

    @Test
    void read_otherType_inheritsNeitherParametersNorUnit() {
        assertThat(extending("indicators: [{id: people, type: sum, unit: USD}]")
                        .indicators()
                        .get(1)
                        .parameters())
                .isEqualTo(Parameters.none());
        assertThat(faultsOf("indicators: [{id: people, type: sum}]"))
                .containsExactly("own.yaml:6:14: indicators[0]: missing key: unit");
    }

    @Test
    void read_newIndicator_isAppended() {
        CompetencyRuleSet rules = extending("""
                maximum-total: 12
                indicators:
                  - {id: more, category: skill, type: sum, max-points: 2, unit: USD, threshold: 1}
                """);
        assertThat(rules.indicators()).extracting(IndicatorRule::id).containsExactly("revenue", "people", "more");
    }

    @Test
    void read_removedIndicator_isGoneWithItsAttribution() {
        CompetencyRuleSet rules = extending("maximum-total: 4\ntiers: []\nindicators: [{id: revenue, remove: true}]");
        assertThat(rules.indicators()).extracting(IndicatorRule::id).containsExactly("people");
        assertThat(rules.attribution().rows()).isEmpty();
        assertThat(faultsOf("indicators: [{id: gone, remove: true}]"))
                .containsExactly("own.yaml:6:14: indicators[0]: there is nothing to remove: the base has no \"gone\"");
    }

    @Test
    void read_misspeltId_isOneFaultWithAHint() {
        assertThat(faultsOf("indicators: [{id: poeple, threshold: 4}]"))
                .containsExactly("own.yaml:6:14: indicators[0]: there is nothing to change: the base has no \"poeple\","
                        + " did you mean \"people\"?");
        assertThat(faultsOf("indicators: [{id: poeple, remove: true}]"))
                .containsExactly("own.yaml:6:14: indicators[0]: there is nothing to remove: the base has no \"poeple\","
                        + " did you mean \"people\"?");
        assertThat(faultsOf("indicators: [{id: quite-another, threshold: 4}]"))
                .containsExactly("own.yaml:6:14: indicators[0]: there is nothing to change: the base has no"
                        + " \"quite-another\"; a new one needs a type");
    }

    @Test
    void read_mappingInsteadOfAList_isOneFault() {
        assertThat(faultsOf("indicators: {people: {threshold: 4}}"))
                .containsExactly("own.yaml:6:13: indicators: expected a list with at least one item: a mapping");
    }

    @Test
    void read_idTwice_isAFaultAtTheSecond() {
        assertThat(faultsOf("indicators: [{id: people, threshold: 4}, {id: people, threshold: 5}]"))
                .containsExactly("own.yaml:6:42: indicators[1]: listed twice: \"people\"");
    }

    @Test
    @Timeout(20)
    void read_thousandsOfIndicators_areMergedQuickly() {
        String removed = IntStream.range(0, 30_000)
                .mapToObj(i -> "{id: i" + i + ", remove: true}")
                .collect(Collectors.joining(", "));
        assertThat(faultsOf("indicators: [" + removed + "]")).hasSize(1_001);
    }

    @Test
    void read_attributionOfSomeIndicators_replacesOnlyTheirs() {
        Map<String, RuleSetFile> bases = Map.of(
                "small",
                RuleSetFile.of("small.yaml", with("- indicators: [revenue]", "- indicators: [revenue, people]")));
        String own = OWN + "attribution: [{indicators: people, credits: [{type: ADVISER}]}]";
        CompetencyRuleSet rules = read(own, bases);
        assertThat(rules.attribution().rowsOf("people")).containsExactly(CreditRule.of("ADVISER"));
        assertThat(rules.attribution().rowsOf("revenue"))
                .isEqualTo(RuleSetTexts.read(SMALL).attribution().rowsOf("revenue"));
    }

    @Test
    void read_otherLists_areReplaced() {
        assertThat(extending("tiers: [{name: ONLY, minimum: 1}]").tiers().tiers())
                .hasSize(1);
        assertThat(extending("products: {apps: [FOUR]}").productFamilies())
                .isEqualTo(Map.of("apps", Set.of("FOUR"), "tools", Set.of("THREE")));
    }

    @Test
    void read_whatNoLongerFits_isAFaultWhereTheBaseIsNamed() {
        assertThat(faultsOf("products: {tools: ~}"))
                .containsExactly("own.yaml:1:10: attribution[0].credits[0].products[1]: expected a product family or"
                        + " a product of this rule set: \"tools\"; known: apps, ONE, TWO");
        assertThat(faultsOf("indicators: [{id: people, max-points: 5}]"))
                .containsExactly("own.yaml:1:10: maximum-total: the indicators' maxima add up to 11, not to the maximum"
                        + " total 10; change them, or the maximum total");
    }

    @Test
    void read_ownFaults_standAtTheirPlaces() {
        assertThat(faultsOf("indicators: [{id: people, treshold: 4}]\ntiers: [{name: A, minimum: 11}]"))
                .containsExactly(
                        "own.yaml:6:27: indicators[0]: unknown key: \"treshold\", did you mean \"threshold\"?");
        assertThat(faultsOf("tiers: [{name: A, minimum: 11}]"))
                .containsExactly("own.yaml:6:28: tiers[0].minimum: tier A cannot be reached: it asks for 11 points, but"
                        + " at most 10 can be earned");
        assertThat(faultsOf("indicators: none"))
                .contains("own.yaml:6:13: indicators: expected a list with at least one item: \"none\"");
    }

    @Test
    void read_unknownBase_isAFaultWithAHint() {
        assertThat(faults(OWN.replace("small", "smal"), BASES))
                .containsExactly("own.yaml:1:10: extends: expected a rule set that can be extended: \"smal\","
                        + " did you mean \"small\"?");
        assertThat(faults(OWN, Map.of()))
                .containsExactly("own.yaml:1:10: extends: expected a rule set that can be extended: \"small\"; there is"
                        + " none");
        assertThat(faults(OWN.replace("small", "[small]"), BASES))
                .singleElement()
                .asString()
                .startsWith("own.yaml:1:10: extends: expected a text");
    }

    @Test
    void read_filesThatExtendEachOther_endInAFault() {
        assertThat(faults(OWN, Map.of("small", RuleSetFile.of("small.yaml", OWN))))
                .singleElement()
                .asString()
                .contains("extended through more than 16 rule sets");
    }

    private static CompetencyRuleSet extending(String more) {
        return read(OWN + more, BASES);
    }

    private static CompetencyRuleSet read(String text, Map<String, RuleSetFile> bases) {
        return READER.withBases(bases).read(RuleSetFile.of("own.yaml", text));
    }

    private static List<String> faultsOf(String more) {
        return faults(OWN + more, BASES);
    }

    private static List<String> faults(String text, Map<String, RuleSetFile> bases) {
        return catchThrowableOfType(InvalidRuleSetException.class, () -> read(text, bases)).faults().stream()
                .map(RuleFault::toString)
                .toList();
    }
}
