package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.List;

/**
 * An indicator of a rule set, or what a classification measures by, with one set of parameters and the shape that it declared
 * once and for all. An indicator that varies has several, all with its id and factory.
 */
record BoundIndicator(
        String id, IndicatorFactory factory, Parameters parameters, Indicator indicator, IndicatorShape shape) {

    /** Returns the name of its type. */
    String type() {
        return factory.type();
    }

    int slots() {
        return shape.slots().size();
    }

    /** Returns whether it can credit anything on customers, or on people: what it declares to credit lies there. */
    boolean credits(AccountLevel kind) {
        boolean people = kind == AccountLevel.PERSON;
        List<CreditInput> credits = shape.inputs().credits();
        return credits.isEmpty()
                || credits.stream().anyMatch(input -> (input.source().level() == AccountLevel.PERSON) == people);
    }

    /** Returns whether it reads a table. */
    boolean reads(FactTable table) {
        return shape.inputs().tables().contains(table);
    }
}
