package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The path of two longs against big integers, with numbers around the places where longs overflow. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RatioProperties {

    /** A numerator over a denominator, never reduced. */
    record Fraction(BigInteger top, BigInteger bottom) {
        Ratio ratio() {
            return top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE
                    ? Ratio.of(top.longValueExact(), bottom.longValueExact())
                    : Ratio.of(top, bottom);
        }

        BigInteger signedTop() {
            return bottom.signum() < 0 ? top.negate() : top;
        }

        int compareTo(Fraction other) {
            return signedTop()
                    .multiply(other.bottom().abs())
                    .compareTo(other.signedTop().multiply(bottom.abs()));
        }

        boolean is(Ratio ratio) {
            return ratio.numerator().multiply(bottom).equals(ratio.denominator().multiply(top));
        }
    }

    @Property
    void of_anyFraction_isInLowestTerms(@ForAll("fractions") Fraction a) {
        Ratio ratio = a.ratio();
        assertThat(a.is(ratio)).isTrue();
        assertThat(ratio.denominator().signum()).isEqualTo(1);
        assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(ratio.signum()).isEqualTo(a.signedTop().signum());
    }

    @Property
    void times_anyTwo_isExact(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Fraction product = new Fraction(a.top().multiply(b.top()), a.bottom().multiply(b.bottom()));
        assertThat(product.is(a.ratio().times(b.ratio()))).isTrue();
    }

    @Property
    void plus_anyTwo_isExact(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Fraction sum = new Fraction(
                a.top().multiply(b.bottom()).add(b.top().multiply(a.bottom())),
                a.bottom().multiply(b.bottom()));
        assertThat(sum.is(a.ratio().plus(b.ratio()))).isTrue();
    }

    @Property
    void truncated_anyRatio_isTheWholePartOrRefused(@ForAll("fractions") Fraction a) {
        BigInteger whole = a.top().divide(a.bottom());
        if (whole.bitLength() < Long.SIZE) {
            assertThat(a.ratio().truncated()).isEqualTo(whole.longValueExact());
        } else {
            assertThatThrownBy(() -> a.ratio().truncated()).isInstanceOf(ArithmeticException.class);
        }
    }

    @Property
    void dividedBy_anyTwo_isExactOrRefused(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        if (b.top().signum() == 0) {
            assertThatThrownBy(() -> a.ratio().dividedBy(b.ratio())).isInstanceOf(ArithmeticException.class);
        } else {
            Fraction quotient =
                    new Fraction(a.top().multiply(b.bottom()), a.bottom().multiply(b.top()));
            assertThat(quotient.is(a.ratio().dividedBy(b.ratio()))).isTrue();
        }
    }

    @Property
    void compareTo_anyTwo_isByValue(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(Integer.signum(a.ratio().compareTo(b.ratio()))).isEqualTo(a.compareTo(b));
        assertThat(a.ratio().equals(b.ratio())).isEqualTo(a.compareTo(b) == 0);
    }

    @Property
    void equals_expanded_isEqualWithTheSameHash(@ForAll("fractions") Fraction a, @ForAll("longs") long factor) {
        if (factor != 0) {
            BigInteger by = BigInteger.valueOf(factor);
            Ratio expanded = new Fraction(a.top().multiply(by), a.bottom().multiply(by)).ratio();
            assertThat(expanded).isEqualTo(a.ratio()).hasSameHashCodeAs(a.ratio());
            assertThat(expanded).hasToString(a.ratio().toString());
        }
    }

    @Property
    void toDecimal_anyRatio_isHalfUp(
            @ForAll("fractions") Fraction a, @ForAll @IntRange(min = -6, max = 12) int places) {
        assertThat(a.ratio().toDecimal(places))
                .isEqualTo(new BigDecimal(a.top()).divide(new BigDecimal(a.bottom()), places, RoundingMode.HALF_UP));
    }

    @Property
    void clampedToUnit_anyRatio_isTheNearestInTheUnit(@ForAll("fractions") Fraction a) {
        Ratio clamped = a.ratio().clampedToUnit();
        assertThat(clamped).isBetween(Ratio.ZERO, Ratio.ONE);
        if (a.ratio().compareTo(Ratio.ZERO) >= 0 && a.ratio().compareTo(Ratio.ONE) <= 0) {
            assertThat(clamped).isEqualTo(a.ratio());
        } else {
            assertThat(clamped).isEqualTo(a.ratio().signum() < 0 ? Ratio.ZERO : Ratio.ONE);
        }
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(numbers(), numbers().filter(number -> number.signum() != 0))
                .as(Fraction::new);
    }

    private Arbitrary<BigInteger> numbers() {
        Arbitrary<BigInteger> small = longs().map(BigInteger::valueOf);
        return Arbitraries.frequencyOf(
                Tuple.of(6, small),
                Tuple.of(1, Combinators.combine(small, small).as(BigInteger::multiply)));
    }

    @Provide
    Arbitrary<Long> longs() {
        Arbitrary<Long> near = Arbitraries.longs().between(-3, 3);
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-12, 12),
                Combinators.combine(Arbitraries.of(1L << 31, 1L << 32, 3_037_000_500L, 1L << 62), near)
                        .as(Long::sum),
                Combinators.combine(Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE), near)
                        .as((end, by) -> end > 0 ? end - Math.abs(by) : end + Math.abs(by)),
                Arbitraries.longs());
    }
}
