package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongsTest {

    @Test
    void add_manyValues_keepsThemInOrder() {
        Longs longs = new Longs();
        LongStream.range(0, 1_000).forEach(longs::add);
        assertThat(longs.size()).isEqualTo(1_000);
        assertThat(longs.toArray()).containsExactly(LongStream.range(0, 1_000).toArray());
    }

    @Test
    void set_index_replacesItsValue() {
        Longs longs = new Longs();
        longs.add(1);
        longs.set(0, Long.MIN_VALUE);
        assertThat(longs.get(0)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void clear_values_forgetsThem() {
        Longs longs = new Longs();
        longs.add(1);
        longs.clear();
        longs.add(2);
        assertThat(longs.toArray()).containsExactly(2);
    }
}
