package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.engine.IndicatorMaker.Asked;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Variants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what has to be evaluated for a rule set: each indicator once for each set of parameters by which it scores partners of
 * some class, and each classification. Used once.
 */
final class RuleBinder {
    private static final int NOT_MADE = -1;

    private final CompetencyRuleSet rules;
    private final IndicatorMaker maker;
    private final List<BoundIndicator> evaluated = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    RuleBinder(CompetencyRuleSet rules, IndicatorMaker maker) {
        this.rules = rules;
        this.maker = maker;
    }

    /** Returns the rule set with all that is evaluated; throws with everything that is wrong. */
    BoundRules bind() {
        List<ScoredRule> scored = rules.indicators().stream().map(this::scored).toList();
        for (Classification one : rules.classifications()) {
            evaluate(new Asked(one.id(), one.type(), one.parameters(), one.unit()), "classification " + one.id());
        }
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(rules.id(), faults);
        }
        return BoundRules.of(rules, ImmutableList.copyOf(evaluated), scored);
    }

    private ScoredRule scored(IndicatorRule rule) {
        String label = "indicator " + rule.id();
        if (rule.variants().isEmpty()) {
            return ScoredRule.of(new ScoredRule.Way(rule, evaluate(asked(rule), label)));
        }
        Variants variants = rule.variants().get();
        Map<Parameters, Integer> places = new HashMap<>();
        Map<String, ScoredRule.Way> byClass = new LinkedHashMap<>();
        for (String name : classNames(variants.classification())) {
            IndicatorRule own = rule.forClass(name);
            String ofClass = variants.of(name).isPresent() ? label + ", variant " + name : label;
            int place = places.computeIfAbsent(own.parameters(), any -> evaluate(asked(own), ofClass));
            byClass.put(name, new ScoredRule.Way(own, place));
        }
        return ScoredRule.of(variants.classification(), byClass);
    }

    private List<String> classNames(String classification) {
        return rules.classification(classification)
                .map(Classification::classNames)
                .orElseThrow();
    }

    private static Asked asked(IndicatorRule rule) {
        return new Asked(rule.id(), rule.type(), rule.parameters(), Optional.of(rule.unit()));
    }

    /** Returns the place among all that is evaluated. */
    private int evaluate(Asked asked, String label) {
        List<String> found = new ArrayList<>();
        Optional<BoundIndicator> made = maker.make(asked, found);
        if (made.isPresent()
                && rules.attribution().rowsOf(asked.id()).isEmpty()
                && isAttributed(made.get().shape())) {
            found.add("it credits through associations, but no attribution row names it");
        }
        found.forEach(fault -> faults.add(label + ": " + fault));
        made.ifPresent(evaluated::add);
        return made.isPresent() ? evaluated.size() - 1 : NOT_MADE;
    }

    private static boolean isAttributed(IndicatorShape shape) {
        return shape.inputs().credits().stream().anyMatch(input -> input.source() instanceof CreditInput.Attributed);
    }
}
