package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tiers with minima of two indicators and their category, on points around those minima. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class TierLadderProperties {

    /** What a tier asks for: a total, points of two indicators, and points of both together. */
    record Asked(int total, int one, int other, int both) {
        boolean isMet(int haveOne, int haveOther, int haveRest) {
            return haveOne + haveOther + haveRest >= total
                    && haveOne >= one
                    && haveOther >= other
                    && haveOne + haveOther >= both;
        }

        Tier tier(int place) {
            return new Tier(
                    "T" + place,
                    Points.of(total),
                    Map.of("one", Points.of(one), "other", Points.of(other)),
                    Map.of("pair", Points.of(both)));
        }
    }

    @Property
    void reachedBy_anyPoints_isTheHighestTierOfWhichAllHolds(
            @ForAll("ladders") List<Asked> ladder,
            @ForAll @IntRange(max = 6) int one,
            @ForAll @IntRange(max = 6) int other,
            @ForAll @IntRange(max = 12) int rest) {
        EarnedPoints earned = new Earned()
                .by("one", "pair", one)
                .by("rest", "single", rest)
                .by("other", "pair", other)
                .points();
        List<Tier> tiers = new ArrayList<>();
        int highest = -1;
        for (Asked asked : ladder) {
            highest = asked.isMet(one, other, rest) ? tiers.size() : highest;
            tiers.add(asked.tier(tiers.size()));
        }
        Optional<Tier> next = highest + 1 < tiers.size() ? Optional.of(tiers.get(highest + 1)) : Optional.empty();

        TierLadder all = new TierLadder(tiers);
        assertThat(all.reachedBy(earned)).isEqualTo(highest < 0 ? Optional.empty() : Optional.of(tiers.get(highest)));
        assertThat(all.nextAbove(earned)).isEqualTo(next);
        assertThat(next.map(tier -> tier.shortfalls(earned)).orElse(List.of()).isEmpty())
                .isEqualTo(next.isEmpty());
    }

    /** Who earns what a tier lacks has reached it. */
    @Property
    void shortfalls_earnedOnTop_areNoMore(
            @ForAll("asked") Asked asked, @ForAll @IntRange(max = 6) int one, @ForAll @IntRange(max = 6) int other) {
        Tier tier = asked.tier(0);
        long more = 0;
        for (Shortfall shortfall : tier.shortfalls(earned(one, other, 0))) {
            assertThat(shortfall.missing()).isGreaterThan(Points.ZERO);
            assertThat(shortfall.earned().plus(shortfall.missing())).isEqualTo(shortfall.minimum());
            more = Math.max(more, shortfall.missing().micros() / 1_000_000);
        }
        assertThat(tier.shortfalls(earned(one + more, other + more, 0))).isEmpty();
        assertThat(more == 0).isEqualTo(asked.isMet(one, other, 0));
    }

    private static EarnedPoints earned(long one, long other, long rest) {
        return new Earned()
                .by("one", "pair", one)
                .by("other", "pair", other)
                .by("rest", "single", rest)
                .points();
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 6);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        few,
                        few,
                        Arbitraries.integers().between(0, 10))
                .as(Asked::new);
    }

    @Provide
    Arbitrary<List<Asked>> ladders() {
        return asked().list()
                .ofMaxSize(4)
                .uniqueElements(Asked::total)
                .map(all -> all.stream()
                        .sorted(Comparator.comparingInt(Asked::total))
                        .toList());
    }
}
