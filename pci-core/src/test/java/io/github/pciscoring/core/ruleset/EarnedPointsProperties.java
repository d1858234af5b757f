package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
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
import net.jqwik.api.constraints.LongRange;

/** Each way of rounding against fractions of big integers (SPEC, R8). */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EarnedPointsProperties {

    /** A share of an indicator's maximum, which is in millionths of a point. */
    record Part(long maximum, long top, long bottom) {
        BigDecimal rounded(int decimals, RoundingMode mode) {
            return new BigDecimal(BigInteger.valueOf(maximum).multiply(BigInteger.valueOf(top)))
                    .divide(new BigDecimal(BigInteger.valueOf(bottom).multiply(MILLION)), decimals, mode);
        }

        IndicatorRule rule() {
            return IndicatorRule.builder()
                    .id("sample")
                    .category("success")
                    .type("sample")
                    .maxPoints(new Points(maximum))
                    .unit("people")
                    .curve(PointsCurve.linear(Ratio.ONE))
                    .build();
        }
    }

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    @Property
    void ofIndicators_anyShares_isTheSumOfPartsRoundedHalfUp(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(max = 6) int decimals) {
        EarnedPoints earned = earned(parts, RoundingPolicy.ofIndicators(decimals));
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal points = parts.get(i).rounded(decimals, RoundingMode.HALF_UP);
            assertThat(earned.ofIndicator(i).toBigDecimal()).isEqualByComparingTo(points);
            sum = sum.add(points);
        }
        assertThat(earned.total().toBigDecimal()).isEqualByComparingTo(sum);
    }

    @Property
    void ofTotal_anyShares_isTheExactSumRoundedHalfUp(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(max = 6) int decimals) {
        EarnedPoints earned = earned(parts, RoundingPolicy.ofTotal(decimals));
        requireCutOff(earned, parts);
        assertThat(earned.total().toBigDecimal()).isEqualByComparingTo(exact(parts, decimals, RoundingMode.HALF_UP));
    }

    @Property
    void none_anyShares_isTheExactSumCutOff(@ForAll("parts") List<Part> parts) {
        EarnedPoints earned = earned(parts, RoundingPolicy.none());
        requireCutOff(earned, parts);
        assertThat(earned.total().toBigDecimal()).isEqualByComparingTo(exact(parts, 6, RoundingMode.DOWN));
    }

    /** A minimum has six decimals at most, so that the total shown reaches it exactly when the exact sum does. */
    @Property
    void none_anyMinimum_isReachedAsByTheExactSum(
            @ForAll("parts") List<Part> parts, @ForAll @LongRange(min = -2, max = 2) long micros) {
        EarnedPoints earned = earned(parts, RoundingPolicy.none());
        Points minimum = earned.total().plus(new Points(micros));
        boolean reached =
                fraction(parts)[0].multiply(MILLION).compareTo(fraction(parts)[1].multiply(big(minimum.micros()))) >= 0;
        assertThat(earned.total().compareTo(minimum) >= 0).isEqualTo(reached);
    }

    private static void requireCutOff(EarnedPoints earned, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            assertThat(earned.ofIndicator(i).toBigDecimal())
                    .isEqualByComparingTo(parts.get(i).rounded(6, RoundingMode.DOWN));
        }
    }

    private static BigDecimal exact(List<Part> parts, int decimals, RoundingMode mode) {
        BigInteger[] sum = fraction(parts);
        return new BigDecimal(sum[0]).divide(new BigDecimal(sum[1]), decimals, mode);
    }

    /** Numerator and denominator of the exact sum, never reduced. */
    private static BigInteger[] fraction(List<Part> parts) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (Part part : parts) {
            BigInteger under = big(part.bottom()).multiply(MILLION);
            top = top.multiply(under)
                    .add(big(part.maximum()).multiply(big(part.top())).multiply(bottom));
            bottom = bottom.multiply(under);
        }
        return new BigInteger[] {top, bottom};
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private static EarnedPoints earned(List<Part> parts, RoundingPolicy rounding) {
        return EarnedPoints.of(
                parts.stream().map(Part::rule).toList(),
                parts.stream().map(part -> Ratio.of(part.top(), part.bottom())).toList(),
                rounding);
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Long> maxima = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 40).map(points -> points * 1_000_000),
                Arbitraries.longs().between(1, 40).map(points -> points * 500_000),
                Arbitraries.longs().between(1, 1_000_000_000_000L));
        Arbitrary<Long> bottoms = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(1, 40)),
                Tuple.of(1, Arbitraries.of(1_000_000L, 2_000_000L, 2_000_001L, 10_000_000_000L)),
                Tuple.of(1, Arbitraries.longs().between(1, Long.MAX_VALUE)));
        return Combinators.combine(maxima, bottoms, Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as((maximum, bottom, top) ->
                        new Part(maximum, bottom == Long.MAX_VALUE ? top : top % (bottom + 1), bottom))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
