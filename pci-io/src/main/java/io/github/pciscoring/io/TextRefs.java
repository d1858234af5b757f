package io.github.pciscoring.io;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

/**
 * Turns texts into numbers, remembering those it has met, so that a text that comes again costs no {@code String}. Not
 * thread-safe.
 */
final class TextRefs {
    /** Stands for a text without a number; never remembered. */
    static final int NONE = -1;

    private static final int FIRST_CAPACITY = 64;

    private final ToIntFunction<String> source;
    private String[] texts = new String[FIRST_CAPACITY / 2];
    private int[] refs = new int[FIRST_CAPACITY / 2];
    private int size;
    /** By hash: the hash in the upper half, the index in {@link #texts} plus 1 in the lower; 0 where free. */
    private long[] slots = new long[FIRST_CAPACITY];
    /** The index of the text met last, since rows that belong together often stand together. */
    private int last;

    /**
     * Creates an empty memory.
     *
     * @param source gives the number of a text met for the first time, or {@link #NONE}
     */
    TextRefs(ToIntFunction<String> source) {
        this.source = source;
    }

    /** Returns the number of the text between two positions, or {@link #NONE}. */
    int ref(char[] chars, int from, int to) {
        if (last < size && matches(texts[last], chars, from, to)) {
            return refs[last];
        }
        int hash = hash(chars, from, to);
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            int index = (int) entry - 1;
            if ((int) (entry >>> Integer.SIZE) == hash && matches(texts[index], chars, from, to)) {
                last = index;
                return refs[index];
            }
            slot = slot + 1 & mask;
        }
        return remember(new String(chars, from, to - from), hash, slot);
    }

    /** Passes on every number met so far. */
    void forEach(IntConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(refs[i]);
        }
    }

    private int remember(String text, int hash, int slot) {
        int ref = source.applyAsInt(text);
        if (ref == NONE) {
            return NONE;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            refs = Arrays.copyOf(refs, size * 2);
        }
        texts[size] = text;
        refs[size] = ref;
        last = size++;
        slots[slot] = (long) hash << Integer.SIZE | size;
        if (size > slots.length / 2) {
            spread();
        }
        return ref;
    }

    private void spread() {
        long[] wider = new long[slots.length * 2];
        int mask = wider.length - 1;
        for (long entry : slots) {
            if (entry != 0) {
                int slot = (int) (entry >>> Integer.SIZE) & mask;
                while (wider[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                wider[slot] = entry;
            }
        }
        slots = wider;
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private static boolean matches(String text, char[] chars, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        // From the end: ids that follow one another differ there.
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
