package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.RuleSetTexts.SMALL;
import static io.github.pciscoring.rules.format.RuleSetTexts.faults;
import static io.github.pciscoring.rules.format.RuleSetTexts.faultsWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake a person can make in a rule-set file, with its line, column and path. */
class FaultyFileTest {

    @Test
    void read_missingKey_isNamedAtItsMapping() {
        assertThat(faultsWith("    category: money\n", ""))
                .containsExactly("small.yaml:22:5: indicators[0]: missing key: category");
        assertThat(faultsWith("    threshold: 0.5\n", ""))
                .containsExactly("small.yaml:22:5: indicators[0]: missing key: curve or threshold");
    }

    @Test
    void read_misspeltKey_isOneFaultWithAHint() {
        assertThat(faultsWith("threshold: 0.5", "treshold: 0.5"))
                .containsExactly(
                        "small.yaml:27:5: indicators[0]: unknown key: \"treshold\", did you mean \"threshold\"?");
        assertThat(faultsWith("displaced-by", "displacedBy"))
                .containsExactly("small.yaml:20:25: attribution[0].credits[1]: unknown key: \"displacedBy\","
                        + " did you mean \"displaced-by\"?");
    }

    @Test
    void read_keyLikeNoOther_isAFaultThatListsTheKnownOnes() {
        assertThat(faultsWith("{decimals: 6}", "{decimals: 6, colour: red}"))
                .containsExactly("small.yaml:6:25: rounding: unknown key: \"colour\"; known: of, decimals");
        assertThat(faultsWith("{decimals: 6}", "{decimals: 6, " + "c".repeat(70) + ": red}"))
                .containsExactly(
                        "small.yaml:6:25: rounding: unknown key: \"" + "c".repeat(60) + "...\"; known: of, decimals");
    }

    @Test
    void read_thresholdAndCurve_areOneTooMany() {
        assertThat(faultsWith("threshold: 0.5", "threshold: 0.5\n    curve: {linear: 5}"))
                .containsExactly("small.yaml:28:5: indicators[0]: only one can be given of curve and threshold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "1e3 | \"1e3\"",
                "30_000 | \"30_000\"",
                "0x10 | \"0x10\"",
                "007 | \"007\"",
                ".5 | \".5\"",
                "5. | \"5.\"",
                "+5 | \"+5\"",
                ".inf | \".inf\"",
                "1234567890123456789 | \"1234567890123456789\"",
                "many | \"many\"",
                "[5] | a list",
                "{} | a mapping",
                "~ | \"~\"",
                "  | nothing",
            })
    void read_thresholdOtherThanAPlainDecimal_isAFault(String written, String shown) {
        assertThat(faultsWith("threshold: 0.5", "threshold: " + (written == null ? "" : written)))
                .singleElement()
                .asString()
                .startsWith("small.yaml:27:1")
                .endsWith(": indicators[0].threshold: expected a plain decimal number of up to 18 digits: " + shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "whole: 21 | whole: expected a whole number from -20 to 20: \"21\"",
                "whole: 1.0 | whole: expected a whole number from -20 to 20: \"1.0\"",
                "whole: '1' | whole: expected a whole number from -20 to 20, without quotes: \"1\"",
                "rate: '1' | rate: expected a plain decimal number of up to 18 digits, without quotes: \"1\"",
                "window: 12 | window: expected a window such as {from: 11, to: 0}: \"12\"",
                "whole: 1e999999999 | whole: expected a whole number from -20 to 20: \"1e999999999\"",
                "rate: -0.1 | rate: expected a plain decimal number of 0 or more: \"-0.1\"",
                "rate: 1_000 | rate: expected a plain decimal number of up to 18 digits: \"1_000\"",
                "flag: yes | flag: expected true or false: \"yes\"",
                "flag: 'true' | flag: expected true or false: \"true\"",
                "text: [a] | text: expected a text of one line, up to 500 characters: a list",
                "texts: a | texts: expected a list: \"a\"",
                "one: sandboks | one: expected one of production, sandbox: \"sandboks\", did you mean \"sandbox\"?",
                "one: x | one: expected one of production, sandbox: \"x\"",
                "some: [] | some: expected a list with at least one item: an empty list",
                "some: [sandbox, sandbox] | some[1]: listed twice: \"sandbox\"",
                "rates: 1 | rates: expected a mapping: \"1\"",
                "rates: {FOUR: 1} | rates: expected a product of this rule set: \"FOUR\"; known: ONE, TWO, THREE",
                "rates: {ONE: many} | rates.ONE: expected a plain decimal number of up to 18 digits: \"many\"",
            })
    void read_parameterOfAnotherType_isAFaultThatSaysWhatIsExpected(String written, String fault) {
        assertThat(faultsWith("window: {from: 11, to: 0}", written))
                .singleElement()
                .asString()
                .startsWith("small.yaml:30:")
                .endsWith(": indicators[0].parameters." + fault);
    }

    @Test
    void read_parameterThatTheTypeDoesNotHave_isAFaultWithAHint() {
        assertThat(faultsWith("window: {from", "windows: {from"))
                .containsExactly("small.yaml:30:7: indicators[0].parameters: unknown key: \"windows\","
                        + " did you mean \"window\"?");
    }

    @Test
    void read_parameterThatTheTypeNeeds_isMissedAtItsIndicator() {
        String exams = "      exams:\n        - [X-1, [X-2, X-3]]\n        - [X-4]\n";
        assertThat(faultsWith(exams, "      {}\n"))
                .containsExactly("small.yaml:38:7: indicators[1].parameters: missing key: exams");
        assertThat(faultsWith("    parameters:\n" + exams, ""))
                .containsExactly("small.yaml:31:5: indicators[1].parameters: missing key: exams");
    }

    @Test
    void read_indicatorTypeThatIsNotKnown_isAFaultWithAHint() {
        assertThat(faultsWith("type: count", "type: counts"))
                .containsExactly("small.yaml:33:11: indicators[1].type: expected an indicator type: \"counts\","
                        + " did you mean \"count\"?");
        assertThat(faultsWith("type: count", "type: unheard-of"))
                .containsExactly("small.yaml:33:11: indicators[1].type: expected an indicator type: \"unheard-of\";"
                        + " known: count, sum; others come with extensions");
    }

    @Test
    void read_unitOtherThanTheTypes_isAFaultThatNamesIt() {
        assertThat(faultsWith("unit: people", "unit: heads"))
                .containsExactly("small.yaml:35:11: indicators[1].unit: expected people, in which the type count"
                        + " measures: heads");
    }

    @Test
    void read_partOfAnotherShape_isAFault() {
        assertThat(faultsWith("{decimals: 6}", "six"))
                .containsExactly("small.yaml:6:11: rounding: expected a mapping, or none: \"six\"");
        assertThat(faultsWith("{products: [apps], channels: sold, agreement-months: {EA: 12}}", "all"))
                .containsExactly("small.yaml:29:14: indicators[0].parameters.scope: expected a mapping: \"all\"");
        assertThat(faultsWith("agreement-months: {EA: 12}", "agreement-months: 12"))
                .containsExactly("small.yaml:29:67: indicators[0].parameters.scope.agreement-months: expected a"
                        + " mapping: \"12\"");
        assertThat(faultsWith(
                        "    parameters:\n      exams:\n        - [X-1, [X-2, X-3]]\n        - [X-4]\n",
                        "    parameters: 1\n"))
                .containsExactly("small.yaml:37:17: indicators[1].parameters: expected a mapping: \"1\"");
        assertThat(faultsWith("tiers:\n  - {name: BASE, minimum: 2}\n  - {name: TOP, minimum: 7.5}\n", "tiers: none\n"))
                .containsExactly("small.yaml:7:8: tiers: expected a list: \"none\"");
        assertThat(faults("[1]")).containsExactly("small.yaml:1:1: expected a mapping: a list");
        assertThat(faults("text")).containsExactly("small.yaml:1:1: expected a mapping: \"text\"");
    }

    @Test
    void read_emptyList_isAFaultWhereSomethingMustBe() {
        assertThat(faultsWith("[ONE, TWO]", "[]"))
                .containsExactly(
                        "small.yaml:11:9: products.apps: expected a list with at least one item: an empty" + " list");
        assertThat(faultsWith("- [X-4]", "- []"))
                .containsExactly("small.yaml:40:11: indicators[1].parameters.exams[1]: expected a list with at least"
                        + " one item: an empty list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' a'", "\"a\\tb\"", "\"a\\nb\"", "\"\\u202Ea\"", "", "[a]"})
    void read_textOtherThanALine_isAFault(String written) {
        assertThat(faultsWith("title: A small one", "title: " + written))
                .singleElement()
                .asString()
                .startsWith("small.yaml:4:")
                .contains(": title: expected a text of one line, up to 500 characters: ")
                .matches("\\p{ASCII}*");
    }

    @Test
    void read_points_haveABoundAndSixDecimals() {
        String expected = ": expected points, 0 to 1000000 with up to 6 decimals: ";
        assertThat(faultsWith("max-points: 6", "max-points: 5.9999999"))
                .containsExactly("small.yaml:25:17: indicators[0].max-points" + expected + "\"5.9999999\"");
        assertThat(faultsWith("max-points: 6", "max-points: 1000001"))
                .containsExactly("small.yaml:25:17: indicators[0].max-points" + expected + "\"1000001\"");
    }

    @Test
    void read_wholeNumber_hasItsRange() {
        String expected = "expected a whole number from ";
        assertThat(faultsWith("decimals: 6", "decimals: 7"))
                .containsExactly("small.yaml:6:22: rounding.decimals: " + expected + "0 to 6: \"7\"");
        assertThat(faultsWith("decimals: 6", "decimals: 1.0"))
                .containsExactly("small.yaml:6:22: rounding.decimals: " + expected + "0 to 6: \"1.0\"");
        assertThat(faultsWith("from: 11", "from: 64"))
                .containsExactly(
                        "small.yaml:30:22: indicators[0].parameters.window.from: " + expected + "0 to 63: \"64\"");
        assertThat(faultsWith("EA: 12", "EA: 0"))
                .containsExactly("small.yaml:29:72: indicators[0].parameters.scope.agreement-months.EA: " + expected
                        + "1 to 999: \"0\"");
    }

    @Test
    void read_rounding_isOfIndicatorsOrOfTheTotal() {
        assertThat(faultsWith("{decimals: 6}", "{of: tiers, decimals: 6}"))
                .containsExactly("small.yaml:6:16: rounding.of: expected indicators or total: \"tiers\"");
        assertThat(faultsWith("{decimals: 6}", "{of: [total], decimals: 6}"))
                .containsExactly("small.yaml:6:16: rounding.of: expected indicators or total: a list");
        assertThat(faultsWith("{decimals: 6}", "{of: total}"))
                .containsExactly("small.yaml:6:11: rounding: missing key: decimals");
        assertThat(faultsWith("{decimals: 6}", "[none]"))
                .containsExactly("small.yaml:6:11: rounding: expected a mapping, or none: a list");
    }

    @Test
    void read_valueThatTheCoreRefuses_isAFaultAtItsPlace() {
        assertThat(faultsWith("{from: 11, to: 0}", "{from: 3, to: 4}"))
                .containsExactly("small.yaml:30:15: indicators[0].parameters.window: not a window of 0 to 63 months"
                        + " back: 3 to 4");
        assertThat(faultsWith("threshold: 0.5", "threshold: 0"))
                .containsExactly("small.yaml:27:16: indicators[0].threshold: threshold is not above 0: 0");
        assertThat(faultsWith("max-points: 6", "max-points: 0"))
                .containsExactly("small.yaml:22:5: indicators[0]: indicator revenue: maximum is not above 0: 0");
        assertThat(faultsWith("minimum: 7.5", "minimum: 2"))
                .containsExactly("small.yaml:8:3: tiers: tier TOP does not ask for more than BASE");
        assertThat(faultsWith("threshold: 0.5", "curve: {by-basis: [{from: 2, to: 1, threshold: 1}]}"))
                .containsExactly("small.yaml:27:24: indicators[0].curve.by-basis[0]: a bracket from 2 to 1");
    }

    @Test
    void read_maximaAndTiersThatDoNotFitTheTotal_areFaultsAtTheirPlaces() {
        assertThat(faultsWith("maximum-total: 10", "maximum-total: 7"))
                .containsExactly(
                        "small.yaml:5:16: maximum-total: the indicators' maxima add up to 10, not to the maximum total"
                                + " 7; change them, or the maximum total",
                        "small.yaml:9:26: tiers[1].minimum: tier TOP cannot be reached: it asks for 7.5 points, but at"
                                + " most 7 can be earned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my rules", "a,b", "a@b"})
    void read_nameThatNoListCouldHold_isAFault(String name) {
        assertThat(faultsWith("rule-set: small", "rule-set: \"" + name + "\""))
                .containsExactly(
                        "small.yaml:1:11: rule-set: expected a name without spaces, commas and @: \"" + name + "\"");
    }

    @Test
    void read_tab_isAFaultThatSaysWhatToUse() {
        assertThat(faults("tiers:\n\t- {name: A}"))
                .containsExactly("small.yaml:2:1: not YAML: a tab stands where only spaces may; indent by spaces");
    }

    @Test
    void read_tierNamedAsNoTierIs_isAFault() {
        assertThat(faultsWith("name: TOP", "name: NONE"))
                .singleElement()
                .asString()
                .endsWith(
                        "tiers[1].name: expected a name other than NONE, which says that no tier is reached: \"NONE\"");
    }

    @Test
    void read_nameThatIsNotDeclared_isAFaultWithAHint() {
        assertThat(faultsWith("products: [apps, tools]", "products: [apps, tolls]"))
                .containsExactly("small.yaml:19:41: attribution[0].credits[0].products[1]: expected a product family"
                        + " or a product of this rule set: \"tolls\", did you mean \"tools\"?");
        assertThat(faultsWith("displaced-by: SELLER", "displaced-by: RIVAL"))
                .containsExactly("small.yaml:20:39: attribution[0].credits[1].displaced-by: expected an association"
                        + " type of this rule set: \"RIVAL\"; known: SELLER, ADVISER");
        assertThat(faultsWith("{EA: 12}", "{AE: 12}"))
                .containsExactly("small.yaml:29:68: indicators[0].parameters.scope.agreement-months: expected a"
                        + " channel of this rule set: \"AE\", did you mean \"EA\"?");
        assertThat(faultsWith("channels:\n  sold: [DIRECT, EA]\n", ""))
                .contains("small.yaml:27:43: indicators[0].parameters.scope.channels: expected a channel group or a"
                        + " channel of this rule set: \"sold\"; there is none");
    }

    @Test
    void read_nameTwice_isAFaultAtTheSecond() {
        assertThat(faultsWith("id: people", "id: revenue"))
                .containsExactly("small.yaml:31:9: indicators[1].id: declared twice: \"revenue\"");
        assertThat(faultsWith("[SELLER, ADVISER]", "[SELLER, ADVISER, SELLER]"))
                .containsExactly("small.yaml:15:38: association-types[2]: declared twice: \"SELLER\"");
        assertThat(faultsWith("[ONE, TWO]", "[ONE, ONE]"))
                .containsExactly("small.yaml:11:15: products.apps[1]: listed twice: \"ONE\"");
        assertThat(faults(SMALL.replace("indicators: [revenue]\n", "indicators: [revenue, revenue]\n")))
                .containsExactly("small.yaml:17:27: attribution[0].indicators[1]: declared twice: \"revenue\"");
    }

    @Test
    void read_familyOfTheNameOfAProductAmongOthers_isAFaultSinceTheNameWouldMeanTwoThings() {
        assertThat(faultsWith("tools: THREE", "ONE: THREE"))
                .contains(
                        "small.yaml:12:3: products: a product family that holds others has the name of a product: \"ONE\"");
        assertThat(faultsWith("  sold: [DIRECT, EA]", "  EA: [DIRECT, EA]"))
                .contains(
                        "small.yaml:14:3: channels: a channel group that holds others has the name of a channel: \"EA\"");
    }
}
