package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "1 1 1", "1 2 3 4", "1 3 5 6 7 9 2 2 8", "5 4 3", "2147483647 -2147483648 0", "0 0 1 2"})
    void get_anyRow_isItsPosition(String given) {
        int[] expected = java.util.Arrays.stream(given.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        Positions positions = new Positions();
        for (int position : expected) {
            positions.add(position);
        }
        for (int row = 0; row < expected.length; row++) {
            assertThat(positions.get(row)).as("row %s", row).isEqualTo(expected[row]);
        }
    }

    @Test
    void get_manyEqualSteps_isRight() {
        Positions positions = new Positions();
        for (int row = 0; row < 1000; row++) {
            positions.add(row < 500 ? 3 * row : 10_000 - row);
        }
        assertThat(positions.get(499)).isEqualTo(1497);
        assertThat(positions.get(500)).isEqualTo(9500);
        assertThat(positions.get(999)).isEqualTo(9001);
    }
}
