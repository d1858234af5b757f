package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void find_knownAndUnknownIds_areNumbersOrMinusOne() {
        Names names = new Names(new String[] {"b", "a"});
        assertThat(names.find("b")).isZero();
        assertThat(names.find("a")).isEqualTo(1);
        assertThat(names.find("c")).isEqualTo(-1);
        assertThat(names.id(1)).isEqualTo("a");
        assertThat(names.size()).isEqualTo(2);
    }

    @Test
    void find_noIds_isMinusOne() {
        assertThat(new Names(new String[0]).find("a")).isEqualTo(-1);
    }
}
