package io.github.pciscoring.core.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which partners are summed up, and at which place each: all, one, or some of them. Thread-safe. */
final class Places {
    private static final int[] NOBODY = {};

    private final int first;
    private final int size;
    /** The partners, ascending; absent if they are those from the first on. */
    private final int @Nullable [] partners;

    private Places(int first, int size, int @Nullable [] partners) {
        this.first = first;
        this.size = size;
        this.partners = partners;
    }

    /** Returns the places of all of so many partners. */
    static Places all(int partners) {
        return new Places(0, partners, null);
    }

    static Places one(int partner) {
        return new Places(partner, 1, null);
    }

    static Places none() {
        return of(NOBODY);
    }

    /** Returns the places of some partners, ascending, of which the caller gives the array up. */
    static Places of(int[] partners) {
        return new Places(0, partners.length, partners);
    }

    int size() {
        return size;
    }

    /** Returns a partner's place, below 0 if it has none. */
    int of(int partner) {
        if (partners != null) {
            return Arrays.binarySearch(partners, partner);
        }
        int place = partner - first;
        return place < size ? place : -1;
    }

    /** Returns the partner at a place. */
    int partner(int place) {
        return partners != null ? partners[place] : first + place;
    }
}
