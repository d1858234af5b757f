package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.RuleFault;
import io.github.pciscoring.core.ruleset.Variants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds what has to be evaluated for a rule set: each indicator once for each set of parameters by which it scores partners of
 * some class, and each classification. Used once.
 */
final class RuleBinder {
    private final CompetencyRuleSet rules;
    private final IndicatorMaker maker;
    private final List<BoundIndicator> evaluated = new ArrayList<>();
    private final List<ScoredRule> scored = new ArrayList<>();
    private final List<RuleFault> faults = new ArrayList<>();

    RuleBinder(CompetencyRuleSet rules, IndicatorMaker maker) {
        this.rules = rules;
        this.maker = maker;
    }

    /** Returns the rule set with all that is evaluated; throws with everything that is wrong. */
    BoundRules bind() {
        for (int i = 0; i < rules.indicators().size(); i++) {
            IndicatorRule rule = rules.indicators().get(i);
            List<RuleFault> ofRule = new ArrayList<>();
            Map<Parameters, BoundIndicator> made = maker.make(rule, ofRule);
            checkAttribution(rule.id(), made.values(), ofRule);
            if (add("indicators[" + i + "].", ofRule)) {
                scored.add(scored(rule, made));
            }
        }
        for (int i = 0; i < rules.classifications().size(); i++) {
            Classification classification = rules.classifications().get(i);
            List<RuleFault> ofIt = new ArrayList<>();
            maker.make(IndicatorMaker.Asked.by(classification), ofIt).ifPresent(made -> {
                checkAttribution(classification.id(), List.of(made), ofIt);
                evaluated.add(made);
            });
            add("classifications[" + i + "].", ofIt);
        }
        if (!faults.isEmpty()) {
            InvalidRuleSetException invalid = new InvalidRuleSetException(rules.id(), faults);
            maker.thrown().forEach(invalid::addSuppressed);
            throw invalid;
        }
        return BoundRules.of(rules, ImmutableList.copyOf(evaluated), ImmutableList.copyOf(scored));
    }

    /** Notes what is wrong with a part; returns whether nothing is. */
    private boolean add(String path, List<RuleFault> within) {
        within.forEach(fault -> faults.add(RuleFault.at(path + fault.path(), fault.text())));
        return within.isEmpty();
    }

    private void checkAttribution(String id, Collection<BoundIndicator> made, List<RuleFault> found) {
        boolean isAttributed = made.stream()
                .flatMap(indicator -> indicator.shape().inputs().credits().stream())
                .anyMatch(input -> input.source() instanceof CreditInput.Attributed);
        if (isAttributed && rules.attribution().rowsOf(id).isEmpty()) {
            found.add(RuleFault.at("id", id + " credits through associations, but no row of the attribution names it"));
        }
    }

    private ScoredRule scored(IndicatorRule rule, Map<Parameters, BoundIndicator> made) {
        Map<Parameters, Integer> places = new HashMap<>();
        if (rule.variants().isEmpty()) {
            return ScoredRule.of(way(rule, made, places));
        }
        Variants variants = rule.variants().get();
        Classification classification =
                rules.classification(variants.classification()).orElseThrow();
        Map<String, ScoredRule.Way> byClass = new LinkedHashMap<>();
        for (String name : classification.classNames()) {
            byClass.put(name, way(rule.forClass(name), made, places));
        }
        return ScoredRule.of(classification.id(), byClass);
    }

    /** Returns the way in which a rule without variants scores; evaluates what it needs, if that is not evaluated yet. */
    private ScoredRule.Way way(
            IndicatorRule rule, Map<Parameters, BoundIndicator> made, Map<Parameters, Integer> places) {
        int place = places.computeIfAbsent(rule.parameters(), parameters -> {
            evaluated.add(Objects.requireNonNull(made.get(parameters)));
            return evaluated.size() - 1;
        });
        return new ScoredRule.Way(rule, place);
    }
}
