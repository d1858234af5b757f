package io.github.pciscoring.testkit;

import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator that a rule set asks for: by a rule, once for each set of parameters by which it scores partners of some
 * class, or by a classification.
 *
 * @param id the id of the rule or classification
 * @param type the indicator type
 * @param parameters the parameters
 * @param unit the unit that is stated, if one is
 */
record Asked(String id, String type, Parameters parameters, Optional<String> unit) {

    /** Returns all that a rule set asks for, each once: the rules' in their order, then the classifications'. */
    static List<Asked> by(CompetencyRuleSet rules) {
        List<Asked> all = new ArrayList<>();
        for (IndicatorRule rule : rules.indicators()) {
            ways(rules, rule)
                    .map(way -> new Asked(rule.id(), rule.type(), way.parameters(), Optional.of(rule.unit())))
                    .distinct()
                    .forEach(all::add);
        }
        for (Classification one : rules.classifications()) {
            all.add(new Asked(one.id(), one.type(), one.parameters(), one.unit()));
        }
        return all;
    }

    /** Returns the rule as it is for each class of partners; itself, if it is the same for all. */
    static Stream<IndicatorRule> ways(CompetencyRuleSet rules, IndicatorRule rule) {
        return rule.variants()
                .map(variants -> rules.classification(variants.classification()).orElseThrow().classNames().stream()
                        .map(rule::forClass))
                .orElseGet(() -> Stream.of(rule));
    }

    /**
     * Returns a new instance.
     *
     * @throws IllegalArgumentException if none of the factories makes the type, or that which does refuses the parameters
     */
    Indicator make(Collection<IndicatorFactory> factories) {
        return factories.stream()
                .filter(factory -> factory.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + ": there is no factory for the type " + type))
                .create(parameters);
    }
}
