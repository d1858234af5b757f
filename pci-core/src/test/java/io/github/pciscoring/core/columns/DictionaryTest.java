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

    @Test
    void number_manyTexts_keepsAll() {
        Dictionary dictionary = new Dictionary();
        for (int i = 0; i < 10_000; i++) {
            assertThat(dictionary.number("S" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(dictionary.find("S" + i)).isEqualTo(i);
            assertThat(dictionary.text(i)).isEqualTo("S" + i);
        }
        assertThat(dictionary.find("S10000")).isEqualTo(-1);
    }

    @Test
    void number_textsMadeToHaveOneHash_areToldApartAndCostNoMoreThanOthers() {
        String[] texts = textsOfOneHash(15);
        Dictionary dictionary = new Dictionary();
        for (int i = 0; i < texts.length; i++) {
            assertThat(dictionary.number(texts[i])).isEqualTo(i);
        }
        Dictionary same = Dictionary.of(texts);
        for (int i = 0; i < texts.length; i++) {
            assertThat(dictionary.find(texts[i])).isEqualTo(i);
            assertThat(same.find(texts[i])).isEqualTo(i);
        }
        assertThat(same.find("x")).isEqualTo(-1);
    }

    @Test
    void copy_changed_leavesTheOriginal() {
        Dictionary dictionary = new Dictionary();
        dictionary.number("a");
        Dictionary copy = dictionary.copy();
        assertThat(copy.number("a")).isZero();
        assertThat(copy.number("b")).isEqualTo(1);
        assertThat(dictionary.find("b")).isEqualTo(-1);
        assertThat(dictionary.size()).isEqualTo(1);
    }

    /** Returns 2 to the power of some bits texts, all different and all with the same {@link String#hashCode}. */
    private static String[] textsOfOneHash(int bits) {
        String[] texts = new String[1 << bits];
        for (int i = 0; i < texts.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < bits; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            texts[i] = text.toString();
        }
        return texts;
    }
}
