package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {
    private static final MonthWindow WINDOW = new MonthWindow(11, 0);
    private static final ExamFormula EXAMS = ExamFormula.oneOf(Set.of("X1"));
    private static final Parameters ALL = Parameters.of(Map.of(
            "whole",
            5L,
            "number",
            Ratio.of(1, 2),
            "flag",
            true,
            "text",
            "tenant-product",
            "texts",
            List.of("sandbox", "production"),
            "window",
            WINDOW,
            "scope",
            SubscriptionScope.everything(),
            "exams",
            EXAMS,
            "rates",
            Map.of("A", Ratio.of(1, 5))));

    @Test
    void get_everyType_isTheValueStated() {
        assertThat(get("whole", ParameterType.whole(5, 5))).isEqualTo(5);
        assertThat(get("number", ParameterType.number())).isEqualTo(Ratio.of(1, 2));
        assertThat(get("number", ParameterType.numberFrom(Ratio.of(1, 2)))).isEqualTo(Ratio.of(1, 2));
        assertThat(get("whole", ParameterType.number())).isEqualTo(Ratio.of(5));
        assertThat(get("flag", ParameterType.flag())).isTrue();
        assertThat(get("text", ParameterType.text())).isEqualTo("tenant-product");
        assertThat(get("text", ParameterType.choice(AccountLevel.class))).isEqualTo(AccountLevel.TENANT_PRODUCT);
        assertThat(get("texts", ParameterType.texts())).containsExactly("sandbox", "production");
        assertThat(get("texts", ParameterType.choices(Environment.class)))
                .containsExactlyInAnyOrder(Environment.PRODUCTION, Environment.SANDBOX);
        assertThat(get("window", ParameterType.window())).isEqualTo(WINDOW);
        assertThat(get("scope", ParameterType.scope())).isEqualTo(SubscriptionScope.everything());
        assertThat(get("exams", ParameterType.exams())).isEqualTo(EXAMS);
        assertThat(get("rates", ParameterType.perProduct())).isEqualTo(Map.of("A", Ratio.of(1, 5)));
        assertThat(ALL.names())
                .containsExactly("exams", "flag", "number", "rates", "scope", "text", "texts", "whole", "window");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("number", ParameterType.wholeFrom(0), "a whole number of 0 or more: 1/2"),
                arguments("whole", ParameterType.wholeFrom(6), "a whole number of 6 or more: 5"),
                arguments("whole", ParameterType.whole(0, 4), "a whole number from 0 to 4: 5"),
                arguments("text", ParameterType.number(), "a plain decimal number: tenant-product"),
                arguments("number", ParameterType.numberFrom(Ratio.ONE), "a plain decimal number of 1 or more: 1/2"),
                arguments("whole", ParameterType.flag(), "true or false: 5"),
                arguments("whole", ParameterType.text(), "a text: 5"),
                arguments("whole", ParameterType.texts(), "a list of texts: 5"),
                arguments("whole", ParameterType.window(), "a window of months: 5"),
                arguments("whole", ParameterType.scope(), "a scope of subscriptions: 5"),
                arguments("whole", ParameterType.exams(), "an exam formula: 5"),
                arguments("whole", ParameterType.perProduct(), "a number for each of some products: 5"),
                arguments("whole", ParameterType.choice(Environment.class), "one of production, sandbox: 5"),
                arguments(
                        "text", ParameterType.choice(Environment.class), "one of production, sandbox: tenant-product"),
                arguments("whole", ParameterType.choices(Environment.class), "a list of production, sandbox: 5"),
                arguments(
                        "texts",
                        ParameterType.choices(AccountLevel.class),
                        "a list of customer, tenant, tenant-product, subscription, person: [sandbox, production]"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void get_valueOfAnotherType_saysWhatIsExpected(String name, ParameterType<?> type, String expected) {
        Parameter<?> parameter = Parameter.required(name, type, "");
        String message = "parameter " + name + ": expected " + expected;
        assertThatThrownBy(() -> ALL.get(parameter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> ALL.find(parameter)).hasMessage(message);
        assertThat(ALL.faults(List.of(parameter))).startsWith(message);
    }

    @Test
    void get_notStated_isTheStandardOrRefused() {
        Parameter<Long> needed = Parameter.required("gone", ParameterType.monthsBack(1), "");
        assertThatThrownBy(() -> ALL.get(needed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter gone is missing: expected a whole number from 1 to 63");
        Parameter<Long> spared = Parameter.optional("gone", ParameterType.wholeFrom(0), "");
        assertThat(ALL.find(spared)).isEmpty();
        assertThatThrownBy(() -> ALL.get(spared)).isInstanceOf(IllegalArgumentException.class);
        Parameter<Long> standard = Parameter.withStandard("gone", ParameterType.wholeFrom(0), "", 7L);
        assertThat(ALL.get(standard)).isEqualTo(7);
        assertThat(ALL.find(standard)).hasValue(7L);
        assertThat(standard.isRequired()).isFalse();
    }

    @Test
    void faults_severalOnes_areAllNamed() {
        Parameters stated = Parameters.of(Map.of("a", 1L, "b", "x", "odd", true));
        assertThat(stated.faults(List.of(
                        Parameter.required("a", ParameterType.wholeFrom(0), ""),
                        Parameter.required("b", ParameterType.wholeFrom(0), ""),
                        Parameter.required("c", ParameterType.text(), ""),
                        Parameter.optional("d", ParameterType.text(), ""))))
                .containsExactly(
                        "parameter b: expected a whole number of 0 or more: x",
                        "parameter c is missing: expected a text",
                        "there is no parameter odd");
        assertThat(Parameters.none().faults(List.of())).isEmpty();
    }

    @Test
    void parameter_withoutNameOrWithAStandardThatNobodyNeeds_isRefused() {
        assertThatThrownBy(() -> Parameter.required("", ParameterType.text(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Parameter<>("a", ParameterType.text(), "", Parameter.Necessity.REQUIRED, Optional.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter a is required, but has a standard value");
    }

    private static <T> T get(String name, ParameterType<T> type) {
        return ALL.get(Parameter.required(name, type, ""));
    }

    @Test
    void of_typeThatIsNotListed_isRefused() {
        assertThatThrownBy(() -> Parameters.of(Map.of("rate", 1.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "parameter rate has the type Double; allowed are lists of String, maps from String to Ratio, Boolean, ExamFormula, FactCodes, Long,"
                                + " MonthWindow, Ratio, String, SubscriptionScope");
        assertThatThrownBy(() -> Parameters.of(Map.of("rate", List.of(1L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Parameters.of(Map.of("rate", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_listChangedLater_staysAsItWas() {
        List<String> texts = new ArrayList<>(List.of("a"));
        Parameters parameters = Parameters.of(Map.of("texts", texts));
        texts.add("b");
        assertThat(parameters.get(Parameter.required("texts", ParameterType.texts(), "")))
                .containsExactly("a");
    }

    @Test
    void none_always_equalsAnEmptyMap() {
        assertThat(Parameters.none()).isEqualTo(Parameters.of(Map.of())).hasToString("{}");
        assertThat(Parameters.none().names()).isEmpty();
    }
}
