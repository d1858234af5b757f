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
import java.util.stream.Stream;
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

    /** Returns what puts partners into classes, whose indicators may ask other figures; none in most rule sets. */
    List<Classification> classifications();

    /** Returns until when passes of some exams count, by exam; those of others count for ever. */
    Map<String, ExamTerms> examTerms();

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

    /**
     * Returns the exam formulas among the parameters, in the order of the indicators, their own before those of their
     * variants, then of the classifications, and of the parameters' names.
     */
    default List<ExamFormula> examFormulas() {
        return parameters(ExamFormula.class);
    }

    /** Returns the scopes among the parameters, in the same order. */
    default List<SubscriptionScope> scopes() {
        return parameters(SubscriptionScope.class);
    }

    /** Returns the questions for codes among the parameters, in the same order: the columns of codes that are read. */
    default List<FactCodes> factCodes() {
        return parameters(FactCodes.class);
    }

    private <T> List<T> parameters(Class<T> type) {
        Stream<Parameters> ofIndicators = indicators().stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.parameters()),
                        rule.variants().stream()
                                .flatMap(variants -> variants.byClass().values().stream())
                                .map(Variants.Variant::parameters)));
        return Stream.concat(ofIndicators, classifications().stream().map(Classification::parameters))
                .flatMap(parameters -> parameters.values().values().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Returns the rule of an indicator, if there is one with this id. */
    default Optional<IndicatorRule> indicator(String id) {
        return indicators().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the classification with this id, if there is one. */
    default Optional<Classification> classification(String id) {
        return classifications().stream().filter(one -> one.id().equals(id)).findFirst();
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
        for (int i = 0; i < classifications().size(); i++) {
            String one = classifications().get(i).id();
            if (!ids.add(one)) {
                faults.add(RuleFault.at(
                        "classifications[" + i + "].id", "two indicators or classifications with the id " + one));
            }
        }
        for (int i = 0; i < indicators().size(); i++) {
            String path = "indicators[" + i + "].";
            indicators().get(i).variants().ifPresent(variants -> addFaults(faults, path, variants));
        }
        if (!total.equals(maximumTotal())) {
            faults.add(RuleFault.at(
                    "maximum-total",
                    "the indicators' maxima add up to " + total + ", not to the maximum total " + maximumTotal()
                            + "; change them, or the maximum total"));
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

    private void addFaults(List<RuleFault> faults, String path, Variants variants) {
        Optional<Classification> classification = classification(variants.classification());
        if (classification.isEmpty()) {
            faults.add(RuleFault.at(
                    path + "varies-by", "a classification that is not there: " + variants.classification()));
            return;
        }
        for (String name : variants.byClass().keySet()) {
            if (!classification.get().classNames().contains(name)) {
                faults.add(RuleFault.at(
                        path + "variants." + name,
                        "no class of " + variants.classification() + ", which has "
                                + String.join(", ", classification.get().classNames()) + ": " + name));
            }
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
