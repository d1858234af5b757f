package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.core.ruleset.Variants.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated classifications of partners, and variants of indicators by their classes.
 *
 * @param parameters of the sample types
 */
record ClassArbitraries(ParameterArbitraries parameters) {
    private static final int MOST_CLASSES = 4;

    /** Classifications of other ids than those that are taken. */
    Arbitrary<List<Classification>> classifications(Set<String> taken) {
        return Arbitraries.oneOf(
                        classifications("sum", "USD", parameters.ofSums()),
                        classifications("count", "people", parameters.ofCounts()))
                .filter(one -> !taken.contains(one.id()))
                .list()
                .uniqueElements(Classification::id)
                .ofMaxSize(2);
    }

    private static Arbitrary<Classification> classifications(
            String type, String unit, Arbitrary<Parameters> parameters) {
        return Combinators.combine(
                        TextArbitraries.texts(),
                        parameters,
                        classes(),
                        Arbitraries.just(unit).optional(0.5))
                .as((id, stated, classes, units) -> Classification.builder()
                        .id(id)
                        .type(type)
                        .unit(units)
                        .parameters(stated)
                        .classes(classes)
                        .build());
    }

    private static Arbitrary<List<PartnerClass>> classes() {
        Arbitrary<List<String>> names =
                TextArbitraries.texts().list().uniqueElements().ofMinSize(2).ofMaxSize(MOST_CLASSES);
        Arbitrary<List<Ratio>> froms =
                ParameterArbitraries.numbers().list().uniqueElements().ofSize(MOST_CLASSES - 1);
        return Combinators.combine(names, froms).as((all, from) -> {
            List<Ratio> descending =
                    from.stream().sorted(Comparator.reverseOrder()).toList();
            List<PartnerClass> classes = new ArrayList<>();
            int last = all.size() - 1;
            for (int i = 0; i < last; i++) {
                classes.add(PartnerClass.from(all.get(i), descending.get(i)));
            }
            classes.add(PartnerClass.otherwise(all.get(last)));
            return classes;
        });
    }

    /** The same indicators, some of which vary by one of the classifications. */
    Arbitrary<List<IndicatorRule>> varied(List<IndicatorRule> indicators, List<Classification> classifications) {
        if (classifications.isEmpty()) {
            return Arbitraries.just(indicators);
        }
        return Combinators.combine(indicators.stream()
                        .map(rule -> varied(rule, classifications))
                        .toList())
                .as(rules -> rules);
    }

    private Arbitrary<IndicatorRule> varied(IndicatorRule rule, List<Classification> classifications) {
        Arbitrary<Parameters> stated = rule.type().equals("sum") ? parameters.ofSums() : parameters.ofCounts();
        Arbitrary<Variant> variants = Combinators.combine(
                        stated.optional(0.7),
                        CurveArbitraries.of(rule.maxPoints()).optional(0.5))
                .filter((own, curve) -> curve.isPresent()
                        || own.filter(some -> !some.names().isEmpty()).isPresent())
                .as((own, curve) -> new Variant(own.orElse(Parameters.none()), curve));
        return Arbitraries.of(classifications)
                .flatMap(one -> Arbitraries.maps(Arbitraries.of(one.classNames()), variants)
                        .ofMinSize(1)
                        .ofMaxSize(one.classes().size())
                        .map(byClass -> new Variants(one.id(), byClass)))
                .optional(0.5)
                .map((Optional<Variants> any) ->
                        IndicatorRule.builder().from(rule).variants(any).build());
    }
}
