package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.Parameters;

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

    /** Returns whether it reads a table. */
    boolean reads(FactTable table) {
        return shape.inputs().tables().contains(table);
    }
}
