package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextRefsTest {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int asked;

    private TextRefs refs() {
        numbers.clear();
        asked = 0;
        return new TextRefs(text -> {
            asked++;
            return numbers.computeIfAbsent(text, key -> 1_000_000 + 7 * numbers.size());
        });
    }

    private static int ref(TextRefs refs, String text) {
        return refs.ref(("<" + text + ">").toCharArray(), 1, 1 + text.length());
    }

    @Property
    void ref_ofAnyTexts_isAskedForOnce(
            @ForAll @Size(max = 400)
                    List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'f') String> texts) {
        TextRefs refs = refs();
        for (String text : texts) {
            int ref = ref(refs, text);
            assertThat(ref).isEqualTo(numbers.get(text));
        }
        assertThat(asked).isEqualTo(numbers.size());
        List<Integer> all = new ArrayList<>();
        refs.forEach(all::add);
        assertThat(all).containsExactlyInAnyOrderElementsOf(numbers.values());
    }

    @Test
    void ref_ofManyTextsInSeveralOrders_isTheSame() {
        TextRefs refs = refs();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 20_000; i++) {
                String text = "subscription-" + (round == 1 ? 19_999 - i : i);
                assertThat(ref(refs, text)).isEqualTo(numbers.get(text));
            }
        }
        assertThat(asked).isEqualTo(20_000);
    }

    @Test
    void ref_ofTextsThatHashAlike_areDifferent() {
        TextRefs refs = refs();
        assertThat(ref(refs, "Aa")).isNotEqualTo(ref(refs, "BB"));
        assertThat(ref(refs, "AaBB")).isEqualTo(numbers.get("AaBB")).isNotEqualTo(ref(refs, "BBAa"));
    }

    @Test
    void ref_ofALongText_fits() {
        TextRefs refs = refs();
        String text = "x".repeat(200_000);
        assertThat(ref(refs, text)).isEqualTo(ref(refs, text));
        assertThat(ref(refs, text + "y")).isNotEqualTo(ref(refs, text));
    }

    @Test
    void ref_withoutANumber_isAskedForAgain() {
        int[] count = {0};
        TextRefs refs = new TextRefs(text -> {
            count[0]++;
            return TextRefs.NONE;
        });
        assertThat(ref(refs, "a")).isEqualTo(TextRefs.NONE);
        assertThat(ref(refs, "a")).isEqualTo(TextRefs.NONE);
        assertThat(count[0]).isEqualTo(2);
        refs.forEach(ref -> {
            throw new AssertionError(ref);
        });
    }
}
