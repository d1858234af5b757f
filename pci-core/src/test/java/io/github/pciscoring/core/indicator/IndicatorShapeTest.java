package io.github.pciscoring.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pciscoring.core.portfolio.MonthSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorShapeTest {
    private static final Inputs NONE = Inputs.builder().build();

    private static final List<Slot> SUM = slots(List.of("sum"));

    private static List<Slot> slots(List<String> names) {
        return names.stream().map(name -> Slot.ofCounts(name, "things")).toList();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("", List.of("sum"), 0, "unit is empty"),
                arguments("people", List.of(), 0, "slots are missing or named twice: []"),
                arguments("people", List.of("a", "b", "a"), 0, "slots are missing or named twice: [a, b, a]"),
                arguments("people", List.of("sum"), -1, "look-back is not in 0..63: -1"),
                arguments("people", List.of("sum"), 64, "look-back is not in 0..63: 64"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void constructor_outOfRange_isRefused(String unit, List<String> names, int lookBack, String message) {
        assertThatThrownBy(() -> new IndicatorShape(unit, slots(names), lookBack, NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void constructor_creditsBeyondTheLookBack_isRefused() {
        Inputs.Builder inputs = Inputs.builder();
        inputs.affiliated(CreditInput.ANY_MONTH);
        inputs.affiliated(MonthSet.between(12, 3));
        Inputs reaching12 = inputs.build();
        assertThat(new IndicatorShape("people", SUM, 12, reaching12).lookBack()).isEqualTo(12);
        assertThatThrownBy(() -> new IndicatorShape("people", SUM, 11, reaching12))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("credits 12 months back, beyond the look-back of 11");
    }

    @Test
    void constructor_listChangedLater_staysAsItWas() {
        List<Slot> slots = new ArrayList<>(SUM);
        IndicatorShape shape = new IndicatorShape("people", slots, 63, NONE);
        slots.clear();
        assertThat(shape.slots()).isEqualTo(SUM);
        assertThat(shape.lookBack()).isEqualTo(63);
    }
}
