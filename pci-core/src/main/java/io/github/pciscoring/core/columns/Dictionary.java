package io.github.pciscoring.core.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts as dense numbers, in the order in which they were first seen. Not thread-safe. */
public final class Dictionary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** Returns a text's number, giving it the next one if it is new. */
    public int number(String text) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return known;
    }

    /** Returns a text's number, -1 if it was never seen. */
    public int find(String text) {
        return numbers.getOrDefault(text, -1);
    }

    /** Returns the text with this number. */
    public String text(int number) {
        return texts.get(number);
    }

    /** Returns how many texts were seen. */
    public int size() {
        return texts.size();
    }

    /** Returns all texts, by number. */
    public String[] texts() {
        return texts.toArray(String[]::new);
    }
}
