package io.github.pciscoring.rules.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.format.RuleSetFile;
import io.github.pciscoring.rules.reference.BuiltInText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rule sets may not say about SPEC's readings. */
class ReadingParametersTest {
    private static final String LAST_PAID = "losing-partners: credited-when-last-paid";
    private static final String LATEST_ADD = "losing-partners: credited-for-latest-add\n      ";

    private static void assertRefused(BuiltInText text, String path, String fault) {
        InvalidRuleSetException refused = catchThrowableOfType(InvalidRuleSetException.class, text::rules);
        assertThat(refused.faults()).singleElement().satisfies(only -> {
            assertThat(only.place()).matches("smmcs-smb\\.yaml:\\d+:\\d+");
            assertThat(only.path()).isEqualTo(path);
            assertThat(only.text()).isEqualTo(fault);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"above: 5\n      at-least: 5", "# neither"})
    void deployments_withAboveAndAtLeastOrNeither_areRefused(String both) {
        assertRefused(
                BuiltInText.unchanged().in("new-deployments", "above: 5", both),
                "indicators[4].parameters",
                "type new-deployments: expected one of above and at-least, and not both");
    }

    @Test
    void deployments_withAtLeastNone_areRefused() {
        assertRefused(
                BuiltInText.unchanged().in("new-deployments", "above: 5", "at-least: 0"),
                "indicators[4].parameters.at-least",
                "expected a whole number of 1 or more: \"0\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 64})
    void addLookBack_outOfRange_isRefused(int months) {
        assertRefused(
                BuiltInText.unchanged().in("net-customer-adds", LAST_PAID, LATEST_ADD + "add-look-back: " + months),
                "indicators[1].parameters.add-look-back",
                "expected a whole number from 1 to 63: \"" + months + "\"");
    }

    /** From the 11 months back of the window, 52 more and one before them. */
    @Test
    void addLookBack_beyondWhatCanBeSeen_isRefused() {
        assertRefused(
                BuiltInText.unchanged().in("net-customer-adds", LAST_PAID, LATEST_ADD + "add-look-back: 52"),
                "indicators[1].parameters",
                "type net-customer-adds: to look for adds before the window takes 64 months back, more than 63");
        assertThat(BuiltInText.unchanged()
                        .in("net-customer-adds", LAST_PAID, LATEST_ADD + "add-look-back: 51")
                        .rules()
                        .id())
                .isEqualTo("smmcs-smb");
    }

    @Test
    void window_beyondWhatCanBeSeen_isRefused() {
        assertRefused(
                BuiltInText.unchanged().in("net-customer-adds", "{from: 11, to: 0}", "{from: 63, to: 0}"),
                "indicators[1].parameters",
                "type net-customer-adds: to look for adds before the window takes 64 months back, more than 63");
    }

    @Test
    void addLookBack_whereNoAddMatters_isRefused() {
        assertRefused(
                BuiltInText.unchanged().in("net-customer-adds", LAST_PAID, LAST_PAID + "\n      add-look-back: 12"),
                "indicators[1].parameters",
                "type net-customer-adds: add-look-back goes with losing-partners: credited-for-latest-add only");
    }

    /** A rule author needs no more than to name what is read another way. */
    @Test
    void extension_thatStatesOtherReadings_isTheTextWithThemChanged() {
        String text = """
                rule-set: mine
                format: 1
                version: "1"
                title: Another reading
                extends: smmcs-smb
                indicators:
                  - {id: net-new-revenue, parameters: {several-partners: split-evenly}}
                  - {id: net-customer-adds, parameters: {losing-partners: credited-for-latest-add, add-look-back: 6}}
                  - {id: new-deployments, parameters: {above: null, at-least: 5, credited: first-month-above}}
                  - {id: monthly-active-user-growth, parameters: {customer-base: as-of-month}}
                """;
        BuiltInText changed = BuiltInText.unchanged()
                .in("net-new-revenue", "each-in-full\n", "split-evenly\n")
                .in("net-customer-adds", LAST_PAID, LATEST_ADD + "add-look-back: 6")
                .in("new-deployments", "above: 5", "at-least: 5")
                .in("new-deployments", "credited: as-of-month", "credited: first-month-above")
                .in("monthly-active-user-growth", "own-month", "as-of-month");
        assertThat(RuleSets.builtIn()
                        .reader()
                        .read(RuleSetFile.of("mine.yaml", text))
                        .indicators())
                .isEqualTo(changed.rules().indicators());
    }
}
