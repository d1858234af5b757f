package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictionaryTest {

    @Test
    void number_texts_areNumberedAsFirstSeen() {
        Dictionary dictionary = new Dictionary();
        assertThat(dictionary.number("b")).isZero();
        assertThat(dictionary.number("a")).isEqualTo(1);
        assertThat(dictionary.number("b")).isZero();
        assertThat(dictionary.size()).isEqualTo(2);
        assertThat(dictionary.text(1)).isEqualTo("a");
        assertThat(dictionary.texts()).containsExactly("b", "a");
    }

    @Test
    void find_unseenText_isNotNumbered() {
        Dictionary dictionary = new Dictionary();
        dictionary.number("a");
        assertThat(dictionary.find("A")).isEqualTo(-1);
        assertThat(dictionary.find("a")).isZero();
        assertThat(dictionary.size()).isEqualTo(1);
    }
}
