package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
            EXAMS));

    @Test
    void get_everyType_isTheValueGiven() {
        assertThat(ALL.whole("whole", 5)).isEqualTo(5);
        assertThat(ALL.number("number")).isEqualTo(Ratio.of(1, 2));
        assertThat(ALL.number("whole")).isEqualTo(Ratio.of(5));
        assertThat(ALL.monthsBack("whole")).isEqualTo(5);
        assertThat(ALL.flag("flag")).isTrue();
        assertThat(ALL.text("text")).isEqualTo("tenant-product");
        assertThat(ALL.choice("text", AccountLevel.class)).isEqualTo(AccountLevel.TENANT_PRODUCT);
        assertThat(ALL.texts("texts")).containsExactly("sandbox", "production");
        assertThat(ALL.choices("texts", Environment.class))
                .containsExactlyInAnyOrder(Environment.PRODUCTION, Environment.SANDBOX);
        assertThat(ALL.window("window")).isEqualTo(WINDOW);
        assertThat(ALL.scope("scope")).isEqualTo(SubscriptionScope.everything());
        assertThat(ALL.exams("exams")).isEqualTo(EXAMS);
        assertThat(ALL.names()).containsExactly("exams", "flag", "number", "scope", "text", "texts", "whole", "window");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("parameter gone is missing: expected a whole number", p -> p.whole("gone", 0)),
                refused("parameter gone is missing: expected a number", p -> p.number("gone")),
                refused("parameter gone is missing: expected a list of texts", p -> p.texts("gone")),
                refused("parameter number is not a whole number: 1/2", p -> p.whole("number", 0)),
                refused("parameter text is not a number: tenant-product", p -> p.number("text")),
                refused("parameter whole is not yes or no: 5", p -> p.flag("whole")),
                refused("parameter whole is not a text: 5", p -> p.text("whole")),
                refused("parameter whole is not a list of texts: 5", p -> p.texts("whole")),
                refused("parameter whole is not a window of months: 5", p -> p.window("whole")),
                refused("parameter whole is not a scope of subscriptions: 5", p -> p.scope("whole")),
                refused("parameter whole is not an exam formula: 5", p -> p.exams("whole")),
                refused("parameter whole is below 6: 5", p -> p.whole("whole", 6)),
                refused(
                        "parameter text is none of production, sandbox: tenant-product",
                        p -> p.choice("text", Environment.class)),
                refused(
                        "parameter texts is none of customer, tenant, tenant-product, subscription, person: sandbox",
                        p -> p.choices("texts", AccountLevel.class)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void get_missingOrWrong_namesTheParameter(String message, Function<Parameters, Object> getter) {
        assertThatThrownBy(() -> getter.apply(ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void monthsBack_outOfRange_isRefused() {
        assertThat(Parameters.of(Map.of("back", 63L)).monthsBack("back")).isEqualTo(63);
        assertThatThrownBy(() -> Parameters.of(Map.of("back", 64L)).monthsBack("back"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter back is above 63: 64");
        assertThatThrownBy(() -> Parameters.of(Map.of("back", -1L)).monthsBack("back"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter back is below 0: -1");
        assertThatThrownBy(() -> Parameters.of(Map.of("back", 1L << 32)).monthsBack("back"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_typeThatIsNotListed_isRefused() {
        assertThatThrownBy(() -> Parameters.of(Map.of("rate", 1.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "parameter rate has the type Double; allowed are lists of String and Boolean, ExamFormula, Long,"
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
        assertThat(parameters.texts("texts")).containsExactly("a");
    }

    @Test
    void none_always_equalsAnEmptyMap() {
        assertThat(Parameters.none()).isEqualTo(Parameters.of(Map.of())).hasToString("{}");
        assertThat(Parameters.none().names()).isEmpty();
    }

    private static Arguments refused(String message, Function<Parameters, Object> getter) {
        return arguments(message, getter);
    }
}
