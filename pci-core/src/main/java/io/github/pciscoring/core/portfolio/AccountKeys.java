package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.Segments;
import java.util.Arrays;

/**
 * Numbers for the accounts of one kind while a portfolio is changed: first those of the base, then those which only its
 * overlay has, then new ones. Not thread-safe.
 */
final class AccountKeys {
    private final EntityIds ids;
    private final int base;
    /** Which accounts of the base the first ones of the overlay replace. */
    private final int[] replaced;

    private final Names overlay;
    private final int[] keyOfOther;
    private final Ints refOfNew = new Ints();

    AccountKeys(EntityIds ids, int base, int[] replaced, Names overlay) {
        this.ids = ids;
        this.base = base;
        this.replaced = replaced;
        this.overlay = overlay;
        this.keyOfOther = new int[ids.size() - base];
        Arrays.fill(keyOfOther, -1);
    }

    /** Returns an account's key; -1 if it is neither in the portfolio nor new. */
    int of(int ref) {
        if (ref < base) {
            return ref;
        }
        if (keyOfOther[ref - base] < 0) {
            int inOverlay = overlay.size() == 0 ? -1 : overlay.find(ids.id(ref));
            keyOfOther[ref - base] = inOverlay < 0 ? -1 : ofOverlay(inOverlay);
        }
        return keyOfOther[ref - base];
    }

    /** Returns an account's key, making it a new one if it is not in the portfolio. */
    int ofDefined(int ref) {
        if (of(ref) < 0) {
            keyOfOther[ref - base] = old() + refOfNew.size();
            refOfNew.add(ref);
        }
        return of(ref);
    }

    /** Returns the key of an account of the overlay. */
    int ofOverlay(int number) {
        return number < replaced.length ? replaced[number] : base + (number - replaced.length);
    }

    /** Returns the number of accounts that are not new. */
    int old() {
        return base + overlay.size() - replaced.length;
    }

    /** Returns the number of all accounts. */
    int all() {
        return old() + refOfNew.size();
    }

    /** Returns where an account comes from: the base, 0, the overlay, 1, or {@link Segments#NEW}. */
    int source(int key) {
        if (key >= old()) {
            return Segments.NEW;
        }
        return key >= base || (replaced.length > 0 && Arrays.binarySearch(replaced, key) >= 0) ? 1 : 0;
    }

    /** Returns an account's number in its source. */
    int number(int key) {
        return switch (source(key)) {
            case 0 -> key;
            case 1 -> key < base ? Arrays.binarySearch(replaced, key) : key - base + replaced.length;
            default -> key - old();
        };
    }

    /** Returns the id of a new account by its number. */
    String newId(int number) {
        return ids.id(refOfNew.get(number));
    }

    /** Returns the keys of all accounts of the overlay, ascending. */
    int[] overlaid() {
        int[] keys = new int[overlay.size()];
        for (int number = 0; number < keys.length; number++) {
            keys[number] = ofOverlay(number);
        }
        return keys;
    }

    /** Returns which of some keys, ascending, are the base's. */
    int[] ofBase(int[] keys) {
        int end = Arrays.binarySearch(keys, base);
        return Arrays.copyOf(keys, end < 0 ? -1 - end : end);
    }
}
