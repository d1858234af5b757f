package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumbersTest {

    @Property
    void get_numbersOfAnySize_areAsGiven(@ForAll("numbers") long[] given) {
        assertThat(read(builder(given).buildSmallest(), given.length)).isEqualTo(given);
        assertThat(read(builder(given).build(), given.length)).isEqualTo(given);
    }

    @Property
    void addAll_toNumbersLikeOthers_areAsGiven(@ForAll("numbers") long[] one, @ForAll("numbers") long[] other) {
        Numbers first = builder(one).buildSmallest();
        Numbers second = builder(other).buildSmallest();
        Numbers.Builder both = new Numbers.Builder(first, one.length);
        both.addAll(first, 0, one.length);
        both.addAll(second, 0, other.length);
        long[] expected = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, expected, one.length, other.length);
        assertThat(read(both.build(), expected.length)).isEqualTo(expected);
    }

    @Property
    void divisor_anyNumber_dividesAsArithmeticDoes(@ForAll long value, @ForAll("divisors") long by) {
        Divisor divisor = Divisor.NONE.common(by);
        assertThat(divisor.value()).isEqualTo(by);
        assertThat(divisor.divides(value)).isEqualTo(value % by == 0);
        long multiple = value / by * by;
        assertThat(divisor.divides(multiple)).isTrue();
        assertThat(divisor.quotient(multiple)).isEqualTo(multiple / by);
    }

    private static Numbers.Builder builder(long[] values) {
        Numbers.Builder builder = new Numbers.Builder(1);
        for (long value : values) {
            builder.add(value);
        }
        return builder;
    }

    private static long[] read(Numbers numbers, int size) {
        long[] values = new long[size];
        Arrays.setAll(values, numbers::get);
        return values;
    }

    @Provide
    Arbitrary<Long> divisors() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, Long.MAX_VALUE), Arbitraries.of(1L, 2L, 100L, 10_000L, 1L << 40));
    }

    @Provide
    Arbitrary<long[]> numbers() {
        return Arbitraries.of(1L, 100L, 10_000L, 70_000L, 1L << 33)
                .flatMap(unit -> Arbitraries.oneOf(
                                Arbitraries.longs().between(-40_000, 40_000).map(value -> value * unit),
                                Arbitraries.longs().between(-9, 9).map(value -> value * unit),
                                Arbitraries.longs())
                        .array(long[].class)
                        .ofMaxSize(12));
    }
}
