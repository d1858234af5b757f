package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The quick way to round a share of points gives what decimals give. */
class PointsShareProperties {

    @Property
    void share_anyFraction_roundsHalfUp(
            @ForAll @LongRange(min = 0) long part,
            @ForAll @LongRange(min = 1) long whole,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long micros,
            @ForAll @IntRange(max = Points.SCALE) int decimals) {
        requireHalfUp(BigInteger.valueOf(Math.min(part, whole)), BigInteger.valueOf(whole), micros, decimals);
    }

    @Property
    void share_fewTerms_roundsHalvesUp(
            @ForAll @IntRange(max = 40) int part,
            @ForAll @IntRange(min = 1, max = 40) int whole,
            @ForAll @IntRange(max = 40) int points,
            @ForAll @IntRange(max = Points.SCALE) int decimals) {
        requireHalfUp(
                BigInteger.valueOf(Math.min(part, whole)), BigInteger.valueOf(whole), points * 500_000L, decimals);
    }

    @Property
    void share_termsBeyondLongs_roundsHalfUp(
            @ForAll @BigRange(min = "0", max = "99999999999999999999999999") BigInteger part,
            @ForAll @BigRange(min = "1", max = "99999999999999999999999999") BigInteger whole,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long micros,
            @ForAll @IntRange(max = Points.SCALE) int decimals) {
        requireHalfUp(part.min(whole), whole, micros, decimals);
    }

    private static void requireHalfUp(BigInteger part, BigInteger whole, long micros, int decimals) {
        BigDecimal expected = new BigDecimal(part)
                .multiply(BigDecimal.valueOf(micros, Points.SCALE))
                .divide(new BigDecimal(whole), decimals, RoundingMode.HALF_UP);

        assertThat(new Points(micros).share(Ratio.of(part, whole), decimals).toBigDecimal())
                .isEqualByComparingTo(expected);
    }
}
