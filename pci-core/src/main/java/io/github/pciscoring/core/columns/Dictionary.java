package io.github.pciscoring.core.columns;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Texts as dense numbers, in the order in which they were first seen. Reading is thread-safe while nobody adds.
 *
 * <p>An open table of ints beside the texts: a slot holds a number and, in the bits that it leaves free, a part of the
 * hash, so that other texts are hardly ever compared. Texts made to have equal hashes cost no more than others: where too
 * many meet, the table changes to a hash that nobody can foresee.
 */
public final class Dictionary {
    private static final int FEWEST_SLOT_BITS = 4;
    private static final int MOST_SLOT_BITS = 30;
    /** Far more than texts whose hashes differ ever need in a table that is half empty. */
    private static final int LONGEST_SEARCH = 256;
    /** Spreads hashes that lie side by side, as those of numbered ids do, over the high bits. */
    private static final int SPREAD = 0x9E37_79B9;

    private String[] texts;
    private int size;
    private int[] slots;
    private int slotBits;
    /** 0 while {@link String#hashCode} will do. */
    private long seed;

    /** Creates an empty dictionary. */
    public Dictionary() {
        texts = new String[1 << (FEWEST_SLOT_BITS - 1)];
        slotBits = FEWEST_SLOT_BITS;
        slots = new int[1 << slotBits];
    }

    private Dictionary(String[] texts, int size) {
        this.texts = texts;
        this.size = size;
        while (slotBits < FEWEST_SLOT_BITS || (1L << slotBits) < 2L * size) {
            slotBits++;
        }
        slots = rehashed();
    }

    /** Returns a dictionary over an array of texts, each there once, which the caller must not change. */
    public static Dictionary of(String[] texts) {
        return new Dictionary(texts, texts.length);
    }

    /** Returns a dictionary with the same texts, to which others can be added. */
    public Dictionary copy() {
        return new Dictionary(Arrays.copyOf(texts, size + 1), size);
    }

    /** Returns a text's number, giving it the next one if it is new. */
    public int number(String text) {
        int slot = slot(text);
        if (slots[slot] != 0) {
            return (slots[slot] & (slots.length - 1)) - 1;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, Growth.next(size));
        }
        texts[size++] = text;
        if (2L * size > slots.length && slotBits < MOST_SLOT_BITS) {
            slotBits++;
            slots = rehashed();
        } else {
            int spread = hash(text) * SPREAD;
            slots[slot] = (spread << slotBits) | size;
            if (((slot - (spread >>> -slotBits)) & (slots.length - 1)) > LONGEST_SEARCH && seed == 0) {
                seed = ThreadLocalRandom.current().nextLong() | 1;
                slots = rehashed();
            }
        }
        return size - 1;
    }

    /** Returns a text's number, -1 if it was never seen. */
    public int find(String text) {
        return (slots[slot(text)] & (slots.length - 1)) - 1;
    }

    /** Returns the slot in which a text stands, or the empty one in which it would. */
    private int slot(String text) {
        int spread = hash(text) * SPREAD;
        int tag = spread << slotBits;
        int mask = slots.length - 1;
        int slot = spread >>> -slotBits;
        while (true) {
            int held = slots[slot];
            if (held == 0 || ((held & ~mask) == tag && texts[(held & mask) - 1].equals(text))) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    private int[] rehashed() {
        int[] wider = new int[1 << slotBits];
        int mask = wider.length - 1;
        for (int number = 0; number < size; number++) {
            int spread = hash(texts[number]) * SPREAD;
            int slot = spread >>> -slotBits;
            int steps = 0;
            while (wider[slot] != 0) {
                slot = (slot + 1) & mask;
                steps++;
            }
            if (steps > LONGEST_SEARCH && seed == 0) {
                seed = ThreadLocalRandom.current().nextLong() | 1;
                return rehashed();
            }
            wider[slot] = (spread << slotBits) | (number + 1);
        }
        return wider;
    }

    private int hash(String text) {
        if (seed == 0) {
            return text.hashCode();
        }
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * seed;
            hash ^= hash >>> Integer.SIZE;
        }
        return (int) hash;
    }

    /** Returns the text with this number. */
    public String text(int number) {
        return texts[number];
    }

    /** Returns how many texts were seen. */
    public int size() {
        return size;
    }

    /** Returns all texts, by number. */
    public String[] texts() {
        return Arrays.copyOf(texts, size);
    }
}
