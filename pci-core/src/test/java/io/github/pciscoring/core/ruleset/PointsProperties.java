package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PointsProperties {

    @Property
    void share_anyShare_isTheExactProductRoundedOnce(
            @ForAll @LongRange(min = 1, max = 100_000_000_000L) long micros,
            @ForAll @LongRange(max = Long.MAX_VALUE) long top,
            @ForAll @LongRange(min = 1) long bottom,
            @ForAll @IntRange(max = 6) int decimals) {
        Ratio share = Ratio.of(top, bottom).clampedToUnit();
        BigDecimal exact = top >= bottom ? BigDecimal.ONE : null;

        Points points = new Points(micros).share(share, decimals);

        BigDecimal expected = exact != null
                ? BigDecimal.valueOf(micros, 6).setScale(decimals, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(micros, 6)
                        .multiply(BigDecimal.valueOf(top))
                        .divide(BigDecimal.valueOf(bottom), decimals, RoundingMode.HALF_UP);
        assertThat(points.toBigDecimal()).isEqualByComparingTo(expected);
    }

    @Property
    void share_exactTies_roundUp(
            @ForAll @LongRange(max = 1_000_000) long whole, @ForAll @IntRange(max = 5) int decimals) {
        long unit = (long) Math.pow(10, 6 - decimals);
        Points tie = new Points(whole * unit + unit / 2);
        assertThat(tie.share(Ratio.ONE, decimals)).isEqualTo(new Points((whole + 1) * unit));
        assertThat(new Points(tie.micros() - 1).share(Ratio.ONE, decimals)).isEqualTo(new Points(whole * unit));
    }

    @Property
    void share_largerShare_isNeverFewerPoints(
            @ForAll @LongRange(max = 1_000) long a,
            @ForAll @LongRange(max = 1_000) long b,
            @ForAll @IntRange(max = 6) int decimals) {
        Points less = Points.of(10).share(Ratio.of(Math.min(a, b), 1_000), decimals);
        Points more = Points.of(10).share(Ratio.of(Math.max(a, b), 1_000), decimals);
        assertThat(more).isGreaterThanOrEqualTo(less);
    }
}
