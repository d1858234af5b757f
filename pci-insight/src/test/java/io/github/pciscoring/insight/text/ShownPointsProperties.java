package io.github.pciscoring.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.Points;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever is added up, as shown, comes out; and nothing is shown a hundredth or more away from what it is. */
class ShownPointsProperties {
    private static final long HUNDREDTH = 10_000;

    @Property
    void partsOfAnyChange_addUpToIt_nearTheirExactValues(
            @ForAll @LongRange(min = -50_000_000, max = 100_000_000) long before,
            @ForAll @Size(max = 12) List<@LongRange(min = -30_000_000, max = 30_000_000) Long> micros) {
        List<Points> exact = micros.stream().map(Points::new).toList();
        long sum = micros.stream().mapToLong(Long::longValue).sum();
        Points shown = ShownPoints.change(new Points(before), new Points(before + sum));

        List<Points> parts = ShownPoints.parts(shown, exact);

        assertThat(parts.stream().mapToLong(Points::micros).sum()).isEqualTo(shown.micros());
        assertThat(Math.abs(shown.micros() - sum)).isLessThan(HUNDREDTH);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i).micros() % HUNDREDTH).isZero();
            assertThat(Math.abs(parts.get(i).micros() - micros.get(i))).isLessThan(HUNDREDTH);
        }
    }

    @Property
    void scoreAndMissing_asShown_addUpToTheTarget(
            @ForAll @LongRange(max = 80_000_000) long score, @ForAll @LongRange(min = 0, max = 100) long target) {
        Points missing = Points.of(target).minus(new Points(score));
        long shown = ShownPoints.cut(new Points(score)).micros();
        BigDecimal all =
                new BigDecimal(ShownPoints.text(new Points(score))).add(new BigDecimal(ShownPoints.missing(missing)));

        assertThat(all).isEqualByComparingTo(BigDecimal.valueOf(target));
        assertThat(shown).isLessThanOrEqualTo(score);
    }
}
