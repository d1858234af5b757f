package io.github.pciscoring.io;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

/**
 * Turns texts into numbers, remembering those it has met, so that a text that comes again costs no {@code String}. Not
 * thread-safe.
 *
 * <p>The texts stand one after another in one array, so that a lookup touches as little memory as possible. Before it
 * searches, it tries the text met last and the one that was first met after that: rows mostly come grouped by id, or
 * month by month with the ids in the same order.
 */
final class TextRefs {
    /** Stands for a text without a number; never remembered. */
    static final int NONE = -1;

    /** What precedes the characters of each remembered text: its number and its length, two characters each. */
    private static final int HEADER = 4;

    private static final int FIRST_CAPACITY = 64;

    private final ToIntFunction<String> source;
    private char[] memory = new char[FIRST_CAPACITY * HEADER];
    private int end;
    private int size;
    /** By hash: the hash in the upper half, where the text stands in memory plus 1 in the lower; 0 where free. */
    private long[] slots = new long[FIRST_CAPACITY];
    /** Where the text met last stands. */
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
        if (last < end) {
            if (matches(last, chars, from, to)) {
                return number(last);
            }
            int next = last + HEADER + number(last + 2);
            if (next < end && matches(next, chars, from, to)) {
                last = next;
                return number(next);
            }
        }
        return search(chars, from, to);
    }

    /** Passes on every number met so far. */
    void forEach(IntConsumer action) {
        for (int place = 0; place < end; place += HEADER + number(place + 2)) {
            action.accept(number(place));
        }
    }

    private int search(char[] chars, int from, int to) {
        int hash = hash(chars, from, to);
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            int place = (int) entry - 1;
            if ((int) (entry >>> Integer.SIZE) == hash && matches(place, chars, from, to)) {
                last = place;
                return number(place);
            }
            slot = (slot + 1) & mask;
        }
        int ref = source.applyAsInt(new String(chars, from, to - from));
        if (ref != NONE) {
            remember(ref, chars, from, to);
            slots[slot] = (long) hash << Integer.SIZE | (last + 1);
            if (++size > slots.length / 2) {
                spread();
            }
        }
        return ref;
    }

    private void remember(int ref, char[] chars, int from, int to) {
        int length = to - from;
        int needed = Math.addExact(end, HEADER + length);
        if (needed > memory.length) {
            memory = Arrays.copyOf(memory, (int) Math.max(needed, Math.min(Integer.MAX_VALUE - 8, memory.length * 2L)));
        }
        last = end;
        put(end, ref);
        put(end + 2, length);
        System.arraycopy(chars, from, memory, end + HEADER, length);
        end = needed;
    }

    private void spread() {
        long[] wider = new long[slots.length * 2];
        int mask = wider.length - 1;
        for (long entry : slots) {
            if (entry != 0) {
                int slot = (int) (entry >>> Integer.SIZE) & mask;
                while (wider[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                wider[slot] = entry;
            }
        }
        slots = wider;
    }

    private boolean matches(int place, char[] chars, int from, int to) {
        int begin = place + HEADER;
        return number(place + 2) == to - from && Arrays.equals(memory, begin, begin + to - from, chars, from, to);
    }

    private int number(int place) {
        return memory[place] << Character.SIZE | memory[place + 1];
    }

    private void put(int place, int number) {
        memory[place] = (char) (number >>> Character.SIZE);
        memory[place + 1] = (char) number;
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
