package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntsTest {

    @Test
    void add_manyValues_keepsThemInOrder() {
        Ints ints = new Ints();
        IntStream.range(0, 1_000).forEach(ints::add);
        assertThat(ints.size()).isEqualTo(1_000);
        assertThat(ints.toArray()).containsExactly(IntStream.range(0, 1_000).toArray());
    }

    @Test
    void set_index_replacesItsValue() {
        Ints ints = new Ints();
        ints.add(1);
        ints.add(2);
        ints.set(0, 7);
        assertThat(ints.get(0)).isEqualTo(7);
        assertThat(ints.toArray()).containsExactly(7, 2);
    }
}
