package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.rules.format.RuleSetArbitraries.Declared;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated parameters of the sample types.
 *
 * @param declared the names that scopes refer to
 */
record ParameterArbitraries(Declared declared) {

    /** Some of the parameters of the type {@code sum}, of every kind there is but exams. */
    Arbitrary<Parameters> ofSums() {
        Map<String, Arbitrary<?>> kinds = new HashMap<>();
        kinds.put("scope", scopes());
        kinds.put("window", windows());
        kinds.put("whole", Arbitraries.longs().between(-20, 20));
        kinds.put("rate", numbers().filter(rate -> rate.signum() >= 0));
        kinds.put("flag", Arbitraries.of(true, false));
        kinds.put("text", TextArbitraries.texts());
        kinds.put("texts", TextArbitraries.texts().list().ofMaxSize(4));
        kinds.put("one", Arbitraries.of("production", "sandbox"));
        kinds.put(
                "some",
                Arbitraries.of("production", "sandbox")
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .ofMaxSize(2));
        kinds.put("rates", rates());
        kinds.put("codes", codes());
        List<String> names = kinds.keySet().stream().sorted().toList();
        return Arbitraries.of(names).set().flatMap(chosen -> {
            List<String> stated = List.copyOf(chosen);
            List<Arbitrary<Object>> values = new ArrayList<>();
            stated.forEach(name -> values.add(kinds.get(name).asGeneric()));
            return Combinators.combine(values).as(given -> {
                Map<String, Object> parameters = new HashMap<>();
                for (int i = 0; i < stated.size(); i++) {
                    parameters.put(stated.get(i), given.get(i));
                }
                return Parameters.of(parameters);
            });
        });
    }

    /** The parameters of the type {@code count}. */
    Arbitrary<Parameters> ofCounts() {
        return TextArbitraries.texts()
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ExamFormula.Requirement::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ExamFormula.Alternative::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(alternatives -> Parameters.of(Map.of("exams", new ExamFormula(alternatives))));
    }

    private Arbitrary<SubscriptionScope> scopes() {
        Arbitrary<Map<String, Integer>> months = declared.channels().isEmpty()
                ? Arbitraries.just(Map.of())
                : Arbitraries.maps(
                                Arbitraries.of(declared.channels()),
                                Arbitraries.integers().between(1, 999))
                        .ofMaxSize(Math.min(2, declared.channels().size()));
        return Combinators.combine(optional(declared.products()), optional(declared.channels()), months)
                .as(SubscriptionScope::new);
    }

    private static Arbitrary<Optional<Set<String>>> optional(Set<String> codes) {
        return codes.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : RuleSetArbitraries.some(codes).optional(0.7);
    }

    private static Arbitrary<MonthWindow> windows() {
        Arbitrary<Integer> months = Arbitraries.integers().between(0, MonthWindow.MAX_MONTHS_BACK);
        return Combinators.combine(months, months)
                .as((one, other) -> new MonthWindow(Math.max(one, other), Math.min(one, other)));
    }

    private Arbitrary<Map<String, Ratio>> rates() {
        return declared.products().isEmpty()
                ? Arbitraries.just(Map.of())
                : Arbitraries.maps(Arbitraries.of(declared.products()), numbers())
                        .ofMaxSize(declared.products().size());
    }

    private static Arbitrary<FactCodes> codes() {
        return Combinators.combine(
                        Arbitraries.of(SubjectType.CUSTOMER, SubjectType.PARTNER),
                        TextArbitraries.texts().filter(column -> !column.contains("=")),
                        TextArbitraries.texts().set().ofMinSize(1).ofMaxSize(3))
                .as(FactCodes::new);
    }

    /** Decimals of up to 18 digits. */
    static Arbitrary<Ratio> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-99_999_999_999_999_999L, 99_999_999_999_999_999L),
                        Arbitraries.integers().between(0, 16))
                .as((digits, places) -> Ratio.of(BigDecimal.valueOf(digits, places)));
    }
}
