package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import io.github.pciscoring.core.facts.MonthRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** Everything that turns facts into a score, as one value (SPEC). Thread-safe. */
@Value.Immutable
@RuleStyle
public interface CompetencyRuleSet {

    /** Returns the id, stable over versions. */
    String id();

    /** Returns the version, an open text. */
    String version();

    /** Returns the title, for people. */
    String title();

    /** Returns where the rules were published, for people. */
    Optional<String> source();

    /** Returns the months in which the rules were in force. */
    @Value.Default
    default MonthRange inForce() {
        return MonthRange.ALWAYS;
    }

    /** Returns the eligible products by family; scopes are stated in terms of these. */
    Map<String, Set<String>> productFamilies();

    /** Returns the channels by group; scopes are stated in terms of these. */
    Map<String, Set<String>> channelGroups();

    /** Returns who is credited. */
    @Value.Default
    default AttributionPolicy attribution() {
        return AttributionPolicy.none();
    }

    /** Returns the indicators, in the order of the results. */
    List<IndicatorRule> indicators();

    /** Returns the total that the indicators' maxima must add up to. */
    Points maximumTotal();

    /** Returns how points are rounded. */
    RoundingPolicy rounding();

    /** Returns the tiers. */
    TierLadder tiers();

    /** Returns a digest of all rules: equal rule sets have equal fingerprints. */
    @Value.Lazy
    default String fingerprint() {
        return Hashing.sha256()
                .hashString(RuleSetText.canonical(this), StandardCharsets.UTF_8)
                .toString();
    }

    /** Returns all exams that any indicator's formula names. */
    default Set<String> exams() {
        Set<String> exams = new TreeSet<>();
        examFormulas().forEach(formula -> exams.addAll(formula.exams()));
        return exams;
    }

    /** Returns the exam formulas among the parameters, in the order of the indicators and of the parameters' names. */
    default List<ExamFormula> examFormulas() {
        return parameters(ExamFormula.class);
    }

    /** Returns the scopes among the parameters, in the order of the indicators and of the parameters' names. */
    default List<SubscriptionScope> scopes() {
        return parameters(SubscriptionScope.class);
    }

    private <T> List<T> parameters(Class<T> type) {
        return indicators().stream()
                .flatMap(rule -> rule.parameters().values().values().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Returns the rule of an indicator, if there is one with this id. */
    default Optional<IndicatorRule> indicator(String id) {
        return indicators().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Refuses, listing all faults, a rule set that contradicts itself. */
    @Value.Check
    default void check() {
        List<RuleFault> faults = new ArrayList<>();
        if (indicators().isEmpty()) {
            faults.add(RuleFault.at("indicators", "no indicator"));
        }
        Set<String> ids = new HashSet<>();
        Points total = Points.ZERO;
        for (int i = 0; i < indicators().size(); i++) {
            IndicatorRule rule = indicators().get(i);
            total = total.plus(rule.maxPoints());
            if (!ids.add(rule.id())) {
                faults.add(RuleFault.at("indicators[" + i + "].id", "two indicators with the id " + rule.id()));
            }
            rounding()
                    .faultOf(RoundingPolicy.Of.INDICATORS, rule.maxPoints(), "indicators[" + i + "].max-points")
                    .ifPresent(faults::add);
        }
        if (!total.equals(maximumTotal())) {
            faults.add(RuleFault.at(
                    "maximum-total",
                    "the indicators' maxima add up to " + total + ", not to the maximum total " + maximumTotal()));
        }
        rounding()
                .faultOf(RoundingPolicy.Of.TOTAL, maximumTotal(), "maximum-total")
                .ifPresent(faults::add);
        faults.addAll(TierChecks.faults(this));
        attribution().rows().forEach((indicator, rows) -> {
            if (!ids.contains(indicator)) {
                faults.add(RuleFault.at("attribution", "an indicator that is not there: " + indicator));
            }
            if (rows.size() > CreditRule.MOST_ROWS) {
                faults.add(RuleFault.at(
                        "attribution",
                        rows.size() + " rows for " + indicator + ", at most " + CreditRule.MOST_ROWS + " allowed"));
            }
            for (CreditRule row : rows) {
                Set<String> used = new HashSet<>(row.displacedBy());
                used.add(row.type());
                used.removeAll(attribution().types());
                used.forEach(type -> faults.add(RuleFault.at(
                        "attribution", "a type that is not declared, in a row for " + indicator + ": " + type)));
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidRuleSetException(id(), faults);
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompetencyRuleSet}; not thread-safe. */
    final class Builder extends ImmutableCompetencyRuleSet.Builder {
        Builder() {}

        /** Returns the rule set; copies its sets, so that none can change later. */
        @Override
        public CompetencyRuleSet build() {
            CompetencyRuleSet checked = super.build();
            productFamilies(copy(checked.productFamilies()));
            channelGroups(copy(checked.channelGroups()));
            return super.build();
        }

        private static Map<String, Set<String>> copy(Map<String, Set<String>> groups) {
            return ImmutableMap.copyOf(Maps.transformValues(groups, ImmutableSet::copyOf));
        }
    }
}
