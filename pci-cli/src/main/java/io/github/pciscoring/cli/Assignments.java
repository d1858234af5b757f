package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.rules.spelling.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads options that give indicators numbers, like {@code --cost developers=2}. */
final class Assignments {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,12}");

    private final String option;
    private final Map<String, String> byIndicator = new LinkedHashMap<>();

    /**
     * Reads them.
     *
     * @throws WrongUsageException if one is none, names an indicator that is not there, or one that another named before
     */
    Assignments(String option, List<String> stated, CompetencyRuleSet rules) {
        this.option = option;
        List<String> known = rules.indicators().stream().map(IndicatorRule::id).toList();
        for (String text : stated) {
            int sign = text.lastIndexOf('=');
            if (sign <= 0) {
                throw new WrongUsageException(option + " is not of the form ID=N: \"" + text + "\"");
            }
            String id = text.substring(0, sign);
            if (!known.contains(id)) {
                throw new WrongUsageException(option + ": no indicator of " + rules.id() + " has the id \"" + id + "\""
                        + Suggestions.didYouMean(Spelling.nearest(id, known)));
            }
            if (byIndicator.putIfAbsent(id, text.substring(sign + 1)) != null) {
                throw new WrongUsageException(option + " names " + id + " twice");
            }
        }
    }

    /** Returns the numbers, with up to four decimals. */
    Map<String, Amount> amounts() {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        byIndicator.forEach((id, text) -> amounts.put(
                id, Amount.of(requireMatch(NUMBER, id, text, "number of 0 or more, with up to four decimals"))));
        return amounts;
    }

    /** Returns the whole numbers. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        byIndicator.forEach((id, text) ->
                counts.put(id, Long.parseLong(requireMatch(WHOLE, id, text, "whole number of 0 or more"))));
        return counts;
    }

    private String requireMatch(Pattern pattern, String id, String text, String what) {
        if (!pattern.matcher(text).matches()) {
            throw new WrongUsageException(option + " " + id + " is no " + what + ": \"" + text + "\"");
        }
        return text;
    }
}
