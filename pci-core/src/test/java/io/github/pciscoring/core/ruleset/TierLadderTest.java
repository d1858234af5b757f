package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(none.reachedBy(HIGH)).isEmpty();
        assertThat(none.nextAbove(HIGH)).isEmpty();
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
        return ladder.reachedBy(total).map(Tier::name);
    }

    private Optional<String> next(Points total) {
        return ladder.nextAbove(total).map(Tier::name);
    }
}
