package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.ruleset.RoundingPolicy.Of;
import org.junit.jupiter.api.Test;

class RoundingPolicyTest {

    @Test
    void constructor_placesThatPointsHold_areAccepted() {
        assertThat(RoundingPolicy.ofIndicators(0)).isEqualTo(new RoundingPolicy(Of.INDICATORS, 0));
        assertThat(RoundingPolicy.ofTotal(6)).isEqualTo(new RoundingPolicy(Of.TOTAL, 6));
        assertThat(RoundingPolicy.none()).isEqualTo(new RoundingPolicy(Of.NOTHING, 6));
    }

    @Test
    void constructor_otherPlaces_areRefused() {
        assertThatThrownBy(() -> RoundingPolicy.ofIndicators(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals is not in 0..6: 7");
        assertThatThrownBy(() -> RoundingPolicy.ofTotal(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void constructor_fewerPlacesOfNothing_areRefused() {
        assertThatThrownBy(() -> new RoundingPolicy(Of.NOTHING, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals of nothing rounded is not 6: 5");
    }
}
