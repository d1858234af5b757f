package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void width_countsColumns() {
        assertThat(Text.width("abc")).isEqualTo(3);
        assertThat(Text.width("日本")).isEqualTo(4);
        assertThat(Text.width("한글")).isEqualTo(4);
        assertThat(Text.width("e\u0301")).isEqualTo(1);
        assertThat(Text.width("😀")).isEqualTo(2);
        assertThat(Text.width("\u1112\u1161")).isEqualTo(2);
        assertThat(Text.width("–█…")).isEqualTo(3);
    }

    @Test
    void shortened_keepsWithinTheWidth() {
        assertThat(Text.shortened("Contoso", 7, "…")).isEqualTo("Contoso");
        assertThat(Text.shortened("Contoso", 6, "…")).isEqualTo("Conto…");
        assertThat(Text.shortened("Con toso", 5, "…")).isEqualTo("Con…");
        assertThat(Text.shortened("日本語", 4, "…")).isEqualTo("日…");
        assertThat(Text.shortened("e\u0301e\u0301e\u0301", 2, "…")).isEqualTo("e\u0301…");
    }

    @Test
    void padding_isByColumns() {
        assertThat(Text.left("日", 4)).isEqualTo("日  ");
        assertThat(Text.right("日", 4)).isEqualTo("  日");
        assertThat(Text.right("longer", 4)).isEqualTo("longer");
    }

    @Test
    void wrapped_breaksAtBlanks() {
        assertThat(Text.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(Text.wrapped("indivisible", 4)).containsExactly("indivisible");
        assertThat(Text.wrapped("", 4)).containsExactly("");
    }

    @Test
    void count_knowsOne() {
        assertThat(Text.count(1, "person", "people")).isEqualTo("1 person");
        assertThat(Text.count(1234567, "person", "people")).isEqualTo("1,234,567 people");
    }
}
