package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TierLadderTest {
    private static final Points LOW = Points.of(60);
    private static final Points HIGH = Points.of(80);
    private static final Points MICRO = new Points(1);

    private final TierLadder ladder = new TierLadder(List.of(new Tier("LOW", LOW), new Tier("HIGH", HIGH)));

    @Test
    void reachedBy_exactlyTheMinimum_isTheTier() {
        assertThat(reached(LOW)).contains("LOW");
        assertThat(reached(HIGH)).contains("HIGH");
        assertThat(reached(Points.of(100))).contains("HIGH");
    }

    @Test
    void reachedBy_aMicroPointBelow_isTheTierBefore() {
        assertThat(reached(LOW.minus(MICRO))).isEmpty();
        assertThat(reached(HIGH.minus(MICRO))).contains("LOW");
        assertThat(reached(Points.ZERO)).isEmpty();
    }

    @Test
    void nextAbove_total_isTheLowestTierNotReached() {
        assertThat(next(Points.ZERO)).contains("LOW");
        assertThat(next(LOW.minus(MICRO))).contains("LOW");
        assertThat(next(LOW)).contains("HIGH");
        assertThat(next(HIGH.minus(MICRO))).contains("HIGH");
        assertThat(next(HIGH)).isEmpty();
    }

    @Test
    void reachedBy_noTiers_isAbsent() {
        TierLadder none = new TierLadder(List.of());
        assertThat(none.reachedBy(Earned.total(HIGH))).isEmpty();
        assertThat(none.nextAbove(Earned.total(HIGH))).isEmpty();
    }

    private static final Tier STRICT = new Tier("STRICT", Points.of(70))
            .withPerIndicator(Map.of("people", Points.of(1), "money", Points.of(2)))
            .withPerCategory(Map.of("skill", Points.of(10)));

    private static final Tier TOP = new Tier("TOP", HIGH);

    @Test
    void reachedBy_minimaOfIndicatorsAndCategories_needsThemAll() {
        TierLadder strict = new TierLadder(List.of(new Tier("LOW", LOW), STRICT));
        assertThat(strict.reachedBy(earned(70, 1, 9))).contains(STRICT);
        assertThat(strict.reachedBy(earned(69, 0, 10))).map(Tier::name).contains("LOW");
        assertThat(strict.reachedBy(earned(70, 1, 8))).map(Tier::name).contains("LOW");
        assertThat(strict.reachedBy(earned(1, 30, 60))).map(Tier::name).contains("LOW");
        assertThat(strict.reachedBy(earned(59, 1, 9))).map(Tier::name).contains("LOW");
        assertThat(strict.reachedBy(earned(49, 1, 9))).isEmpty();
    }

    @Test
    void reachedBy_minimumMissed_isTheHighestTierOfWhichAllHold() {
        TierLadder strictBelow = new TierLadder(List.of(new Tier("LOW", LOW), STRICT, TOP));
        assertThat(strictBelow.reachedBy(earned(71, 0, 10))).contains(TOP);
        assertThat(strictBelow.nextAbove(earned(71, 0, 10))).isEmpty();
        assertThat(strictBelow.reachedBy(earned(60, 0, 10))).map(Tier::name).contains("LOW");
        assertThat(strictBelow.nextAbove(earned(60, 0, 10))).contains(STRICT);
    }

    @Test
    void shortfalls_missedMinima_saysWhatIsAskedForAndWhatThereIs() {
        assertThat(STRICT.shortfalls(earned(70, 1, 9))).isEmpty();
        assertThat(STRICT.shortfalls(earned(80, 0, 9)))
                .containsExactly(
                        new Shortfall(Shortfall.Scope.INDICATOR, "people", Points.of(1), Points.ZERO),
                        new Shortfall(Shortfall.Scope.CATEGORY, "skill", Points.of(10), Points.of(9)));
        assertThat(STRICT.shortfalls(earned(1, 0, 0)))
                .extracting(Shortfall::scope, Shortfall::name, Shortfall::missing)
                .containsExactly(
                        tuple(Shortfall.Scope.TOTAL, "", Points.of(69)),
                        tuple(Shortfall.Scope.INDICATOR, "money", Points.of(1)),
                        tuple(Shortfall.Scope.INDICATOR, "people", Points.of(1)),
                        tuple(Shortfall.Scope.CATEGORY, "skill", Points.of(10)));
    }

    /** A third and two thirds are a whole point, though what is shown of them is not. */
    @Test
    void shortfalls_categoryOfExactPoints_isSummedExactly() {
        Tier one = new Tier("ONE", Points.ZERO).withPerCategory(Map.of("skill", Points.of(1)));
        Earned thirds = new Earned().by("a", "skill", Ratio.of(1, 3)).by("b", "skill", Ratio.of(2, 3));
        EarnedPoints exact = thirds.points(RoundingPolicy.none());
        assertThat(exact.byIndicator()).isEqualTo(Map.of("a", new Points(333_333), "b", new Points(666_666)));
        assertThat(exact.byCategory()).isEqualTo(Map.of("skill", Points.of(1)));
        assertThat(one.shortfalls(exact)).isEmpty();
        assertThat(one.shortfalls(thirds.points(RoundingPolicy.ofTotal(0)))).isEmpty();
        assertThat(one.shortfalls(thirds.points(RoundingPolicy.ofIndicators(2))))
                .isEmpty();
        assertThat(one.shortfalls(new Earned().by("a", "skill", Ratio.of(1, 3)).points(RoundingPolicy.none())))
                .containsExactly(new Shortfall(Shortfall.Scope.CATEGORY, "skill", Points.of(1), new Points(333_333)));
    }

    @Test
    void shortfalls_minimumOfWhatIsNotThere_isRefused() {
        assertThatThrownBy(() -> STRICT.shortfalls(Earned.total(HIGH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a minimum of what is not there: [money, people]");
    }

    private static EarnedPoints earned(long money, long people, long machines) {
        return new Earned()
                .by("money", "sales", money)
                .by("people", "skill", people)
                .by("machines", "skill", machines)
                .points();
    }

    @Test
    void constructor_sameTotal_needsMoreBesides() {
        Tier one = new Tier("ONE", LOW).withPerIndicator(Map.of("people", Points.of(1)));
        Tier two = new Tier("TWO", LOW).withPerIndicator(Map.of("people", Points.of(2)));
        Tier both = one.withPerCategory(Map.of("skill", Points.of(5)));
        assertThat(new TierLadder(List.of(new Tier("LOW", LOW), one, two)).tiers())
                .hasSize(3);
        assertThat(new TierLadder(List.of(one, new Tier("BOTH", LOW, both.perIndicator(), both.perCategory()))).tiers())
                .hasSize(2);
        for (Tier notMore : List.of(
                new Tier("X", LOW),
                new Tier("X", LOW).withPerIndicator(one.perIndicator()),
                new Tier("X", LOW).withPerIndicator(Map.of("money", Points.of(9))),
                new Tier("X", LOW).withPerIndicator(Map.of("people", Points.ZERO)),
                new Tier("X", LOW).withPerCategory(Map.of("skill", Points.of(5))))) {
            assertThatThrownBy(() -> new TierLadder(List.of(one, notMore)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("tier X does not ask for more than ONE");
        }
    }

    @Test
    void constructor_tiersOutOfOrder_areRefused() {
        assertThatThrownBy(() -> new TierLadder(List.of(new Tier("B", HIGH), new Tier("A", LOW))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tier A does not ask for more than B");
        assertThatThrownBy(() -> new TierLadder(List.of(new Tier("A", LOW), new Tier("B", LOW))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tier B does not ask for more than A");
    }

    @Test
    void constructor_namesTwiceOrEmpty_areRefused() {
        assertThatThrownBy(() -> new TierLadder(List.of(new Tier("A", LOW), new Tier("A", HIGH))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two tiers with one name");
        assertThatThrownBy(() -> new Tier("", LOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tier without a name");
    }

    @Test
    void constructor_listChangedLater_staysAsItWas() {
        List<Tier> tiers = new ArrayList<>(List.of(new Tier("A", LOW)));
        TierLadder copy = new TierLadder(tiers);
        tiers.clear();
        assertThat(copy.tiers()).hasSize(1);
    }

    private Optional<String> reached(Points total) {
        return ladder.reachedBy(Earned.total(total)).map(Tier::name);
    }

    private Optional<String> next(Points total) {
        return ladder.nextAbove(Earned.total(total)).map(Tier::name);
    }
}
