package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.READER;
import static io.github.pciscoring.rules.format.RuleSetTexts.SMALL;
import static io.github.pciscoring.rules.format.RuleSetTexts.faults;
import static io.github.pciscoring.rules.format.RuleSetTexts.faultsWith;
import static io.github.pciscoring.rules.format.RuleSetTexts.read;
import static io.github.pciscoring.rules.format.RuleSetTexts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.PointsCurve.Bracket;
import io.github.pciscoring.core.ruleset.PointsCurve.Step;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule-set file can say. */
class RuleSetReaderTest {

    @Test
    void read_file_isItsRuleSet(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.yaml"), SMALL);
        assertThat(READER.read(file)).isEqualTo(read(SMALL));
    }

    @Test
    void read_faultyFile_isNamedInTheFaults(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.yaml"), with("format: 1", "format: 2"));
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessage("rule set my.yaml: my.yaml:2:9: format: expected the number 1: \"2\"")
                .hasFieldOrPropertyWithValue("ruleSet", "my.yaml");
    }

    @Test
    void read_missingFile_throwsIoException(@TempDir Path folder) {
        assertThatThrownBy(() -> READER.read(folder.resolve("no.yaml"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void read_small_isWhatItSays() {
        CompetencyRuleSet rules = read(SMALL);
        assertThat(rules.source()).isEmpty();
        assertThat(rules.inForce()).isEqualTo(MonthRange.ALWAYS);
        assertThat(rules.productFamilies()).isEqualTo(Map.of("apps", Set.of("ONE", "TWO"), "tools", Set.of("THREE")));
        assertThat(rules.tiers().tiers().get(1).minimum()).isEqualTo(new Points(7_500_000));
        assertThat(rules.attribution().rowsOf("people")).isEmpty();
        assertThat(rules.attribution().rowsOf("revenue"))
                .containsExactly(
                        new CreditRule("SELLER", Optional.of(Set.of("ONE", "TWO", "THREE")), Set.of()),
                        CreditRule.of("ADVISER").displacedBy(Set.of("SELLER")));
    }

    @Test
    void read_json_isTheSameRuleSet() {
        String json = """
                {"rule-set": "j", "format": 1, "version": "1", "title": "t", "maximum-total": 1,
                 "rounding": {"decimals": 0}, "tiers": [], "indicators": [
                   {"id": "i", "category": "c", "type": "sum", "max-points": 1, "unit": "USD", "threshold": 0.25}]}
                """;
        assertThat(read(json).indicators().get(0).curve()).isEqualTo(PointsCurve.linear(Ratio.of(1, 4)));
    }

    @Test
    void read_byteOrderMarkAndCarriageReturns_areAccepted() {
        assertThat(read('\uFEFF' + SMALL.replace("\n", "\r\n"))).isEqualTo(read(SMALL));
    }

    @Test
    void read_inForce_hasOpenAndClosedEnds() {
        assertThat(read(SMALL + "in-force: {from: 2020-07, to: 2021-06}").inForce())
                .isEqualTo(MonthRange.of(YearMonth.of(2020, 7), YearMonth.of(2021, 6)));
        assertThat(read(SMALL + "in-force: {to: 2021-06}").inForce())
                .isEqualTo(MonthRange.until(YearMonth.of(2021, 6)));
        assertThat(faults(SMALL + "in-force: {from: 2021-07, to: 2021-06}"))
                .containsExactly("small.yaml:41:11: in-force: ends in 2021-06, before it starts in 2021-07");
        assertThat(faults(SMALL + "in-force: {from: 2021-13}"))
                .containsExactly("small.yaml:41:18: in-force.from: expected a month like 2021-01: \"2021-13\"");
    }

    @Test
    void read_foldedText_isOneLine() {
        assertThat(read(SMALL + "source: >\n  a page\n  of theirs\n").source()).hasValue("a page of theirs");
    }

    @Test
    void read_scope_leavesOutWhatItDoesNotName() {
        String scope = "scope: {products: [apps], channels: sold, agreement-months: {EA: 12}}";
        assertThat(parameters(scope).get(SampleTypes.SCOPE))
                .isEqualTo(new SubscriptionScope(
                        Optional.of(Set.of("ONE", "TWO")), Optional.of(Set.of("DIRECT", "EA")), Map.of("EA", 12)));
        assertThat(parameters("scope: {}").get(SampleTypes.SCOPE)).isEqualTo(SubscriptionScope.everything());
        assertThat(parameters("scope: {products: [apps, tools]}").get(SampleTypes.SCOPE))
                .isEqualTo(SubscriptionScope.everything().withProducts(Set.of("ONE", "TWO", "THREE")));
    }

    @Test
    void read_scope_mayNameSingleCodes() {
        assertThat(parameters("scope: {products: [TWO, tools], channels: EA}").get(SampleTypes.SCOPE))
                .isEqualTo(SubscriptionScope.everything()
                        .withProducts(Set.of("TWO", "THREE"))
                        .withChannels(Set.of("EA")));
        assertThat(read(with("products: [apps, tools]}", "products: TWO}"))
                        .attribution()
                        .rowsOf("revenue")
                        .get(0)
                        .products())
                .hasValue(Set.of("TWO"));
    }

    @Test
    void read_familyOfTheNameOfItsOnlyProduct_isBoth() {
        String small = with("tools: THREE", "THREE: THREE").replace("[apps, tools]", "[apps, THREE]");
        assertThat(read(small).attribution().rowsOf("revenue").get(0).products())
                .hasValue(Set.of("ONE", "TWO", "THREE"));
    }

    @Test
    void read_parameters_areOfTheDeclaredTypes() {
        Parameters parameters = parameters("whole: -12\n      rate: 0.10\n      flag: true\n      text: '12'\n"
                + "      texts: [a, '2', 3]\n      one: sandbox\n      some: [sandbox, production]\n"
                + "      rates: {ONE: 2, THREE: 0.5}");
        assertThat(parameters.get(SampleTypes.WHOLE)).isEqualTo(-12);
        assertThat(parameters.get(SampleTypes.RATE)).isEqualTo(Ratio.of(1, 10));
        assertThat(parameters.get(SampleTypes.FLAG)).isTrue();
        assertThat(parameters.get(SampleTypes.TEXT)).isEqualTo("12");
        assertThat(parameters.get(SampleTypes.TEXTS)).containsExactly("a", "2", "3");
        assertThat(parameters.get(SampleTypes.ONE)).isEqualTo(Environment.SANDBOX);
        assertThat(parameters.get(SampleTypes.SOME)).isEqualTo(Set.of(Environment.SANDBOX, Environment.PRODUCTION));
        assertThat(parameters.get(SampleTypes.RATES)).isEqualTo(Map.of("ONE", Ratio.of(2), "THREE", Ratio.of(1, 2)));
    }

    @Test
    void read_parametersThatAreNotStated_haveTheirStandardOrNone() {
        Parameters parameters = parameters("flag: false");
        assertThat(parameters.names()).containsExactly("flag", "window");
        assertThat(parameters.get(SampleTypes.TEXT)).isEqualTo("nothing");
        assertThat(parameters.find(SampleTypes.RATE)).isEmpty();
    }

    @Test
    void read_rounding_isOfEachKind() {
        assertThat(rounding("{decimals: 0}")).isEqualTo(RoundingPolicy.ofIndicators(0));
        assertThat(rounding("{of: indicators, decimals: 2}")).isEqualTo(RoundingPolicy.ofIndicators(2));
        assertThat(rounding("{of: total, decimals: 0}")).isEqualTo(RoundingPolicy.ofTotal(0));
        assertThat(rounding("none")).isEqualTo(RoundingPolicy.none());
    }

    @Test
    void read_curves_areOfEachKind() {
        assertThat(curve("curve: {linear: 5}")).isEqualTo(PointsCurve.linear(Ratio.of(5)));
        assertThat(curve("curve: {all-or-nothing: 5}")).isEqualTo(PointsCurve.allOrNothing(Ratio.of(5)));
        assertThat(curve("curve:\n      by-basis:\n"
                        + "        - {from: 15, to: 29, curve: {all-or-nothing: 0.35}}\n"
                        + "        - {from: 30, threshold: 0.25}"))
                .isEqualTo(PointsCurve.byBasis(List.of(
                        new Bracket(Ratio.of(15), Optional.of(Ratio.of(29)), PointsCurve.allOrNothing(Ratio.of(7, 20))),
                        new Bracket(Ratio.of(30), Optional.empty(), PointsCurve.linear(Ratio.of(1, 4))))));
    }

    /** Of 6 points at most. */
    @Test
    void read_steps_areSharesOfMaxPoints() {
        PointsCurve steps =
                PointsCurve.steps(List.of(new Step(Ratio.of(5, 2), Ratio.of(1, 4)), new Step(Ratio.of(10), Ratio.ONE)));
        String written = "{steps: [{from: 2.5, points: 1.5}, {from: 10, points: 6}]}";
        assertThat(curve("curve: " + written)).isEqualTo(steps);
        assertThat(curve("curve: {by-basis: [{from: 15, curve: " + written + "}]}"))
                .isEqualTo(PointsCurve.byBasis(List.of(new Bracket(Ratio.of(15), Optional.empty(), steps))));
    }

    @Test
    void read_faultsOfParts_areAllReportedInTheOrderOfTheirPlaces() {
        String text = SMALL.replace("title:", "titel:")
                .replace("minimum: 2", "minimum: -2")
                .replace("threshold: 0.5", "threshold: 1e9")
                .replace("channels: sold", "channels: solt")
                .replace("[revenue]", "[revenues]");
        assertThat(faults(text))
                .containsExactly(
                        "small.yaml:4:1: unknown key: \"titel\", did you mean \"title\"?",
                        "small.yaml:8:27: tiers[0].minimum: expected points, 0 to 1000000 with up to 6 decimals: \"-2\"",
                        "small.yaml:17:18: attribution[0].indicators[0]: expected an indicator of this rule set:"
                                + " \"revenues\", did you mean \"revenue\"?",
                        "small.yaml:27:16: indicators[0].threshold: expected a plain decimal number of up to 18"
                                + " digits: \"1e9\"",
                        "small.yaml:29:43: indicators[0].parameters.scope.channels: expected a channel group or a"
                                + " channel of this rule set: \"solt\", did you mean \"sold\"?");
    }

    @Test
    void read_thousandsOfFaults_areCountedBeyondAThousand() {
        List<String> faults = faultsWith("[SELLER, ADVISER]", "[" + "~,".repeat(1_500) + "]");
        assertThat(faults).hasSize(1_001);
        assertThat(faults.get(1_000)).matches("small.yaml: \\d+ more faults");
    }

    private static Parameters parameters(String parameters) {
        String scope = "scope: {products: [apps], channels: sold, agreement-months: {EA: 12}}";
        return read(with(scope, parameters)).indicators().get(0).parameters();
    }

    private static RoundingPolicy rounding(String rounding) {
        return read(with("{decimals: 6}", rounding)).rounding();
    }

    private static PointsCurve curve(String curve) {
        return read(with("threshold: 0.5", curve)).indicators().get(0).curve();
    }
}
