package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    @Test
    void next_anyCapacity_isLargerButNeverTooLarge() {
        assertThat(Growth.next(0)).isEqualTo(16);
        assertThat(Growth.next(100)).isEqualTo(166);
        assertThat(Growth.next(1_500_000_000)).isEqualTo(LARGEST);
        assertThat(Growth.next(LARGEST - 1)).isEqualTo(LARGEST);
    }

    @Test
    void next_largestCapacity_isRefused() {
        assertThatThrownBy(() -> Growth.next(LARGEST))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("more rows than an array can hold");
    }
}
