package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.IndicatorRule;

/** An indicator of a rule set, with the shape that it declared once and for all. */
record BoundIndicator(IndicatorRule rule, Indicator indicator, IndicatorShape shape) {

    String id() {
        return rule.id();
    }

    int slots() {
        return shape.slots().size();
    }

    /** Returns whether it reads a table. */
    boolean reads(FactTable table) {
        return shape.inputs().tables().contains(table);
    }
}
