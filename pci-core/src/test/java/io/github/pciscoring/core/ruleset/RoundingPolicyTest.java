package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoundingPolicyTest {

    @Test
    void constructor_placesThatPointsHold_areAccepted() {
        assertThat(new RoundingPolicy(0).decimals()).isZero();
        assertThat(new RoundingPolicy(6).decimals()).isEqualTo(6);
    }

    @Test
    void constructor_otherPlaces_areRefused() {
        assertThatThrownBy(() -> new RoundingPolicy(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals is not in 0..6: 7");
        assertThatThrownBy(() -> new RoundingPolicy(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
