package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;

/**
 * The values of one rule, as an {@link IndicatorFactory} needs them to put the rule into a sentence for people. Made for one
 * as-of month.
 */
public interface RuleWords {

    /** Returns the rule's parameters. */
    Parameters parameters();

    /** Returns a month, counted back from the as-of month, like {@code 2020-06}. */
    String month(int monthsBack);

    /**
     * Returns the value of a parameter, stated or standard: numbers as they are, windows as months ({@code 2020-07 to 2021-06}),
     * scopes as subscriptions, formulas as exams, enumerations as rule sets write them; {@code none} if there is no value.
     */
    String of(Parameter<?> parameter);
}
