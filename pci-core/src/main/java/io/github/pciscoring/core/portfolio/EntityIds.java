package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.columns.Ints;

/** The ids of one kind of thing while a portfolio is built: seen in any order, defined by one record. Not thread-safe. */
final class EntityIds {
    private static final int UNDEFINED = 0;
    private static final int EXCUSED = -1;

    private final Dictionary ids = new Dictionary();
    private final Ints definedAt = new Ints();

    int ref(String id) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an id is empty");
        }
        int ref = ids.number(id);
        if (ref == definedAt.size()) {
            definedAt.add(UNDEFINED);
        }
        return ref;
    }

    String id(int ref) {
        return ids.text(ref);
    }

    int size() {
        return ids.size();
    }

    /** Takes a definition; returns the position of an earlier one, 0 if this is the first. */
    int define(int ref, int position) {
        int earlier = definedAt.get(ref);
        if (earlier <= 0) {
            definedAt.set(ref, Math.max(1, position));
            return 0;
        }
        return earlier;
    }

    /** Notes that the defining record is malformed, so that nobody complains that the id is unknown. */
    void excuse(int ref) {
        if (definedAt.get(ref) == UNDEFINED) {
            definedAt.set(ref, EXCUSED);
        }
    }

    boolean hasExcused() {
        for (int ref = 0; ref < definedAt.size(); ref++) {
            if (definedAt.get(ref) == EXCUSED) {
                return true;
            }
        }
        return false;
    }

    boolean isDefined(int ref) {
        return definedAt.get(ref) > 0;
    }

    boolean isUnknown(int ref) {
        return definedAt.get(ref) == UNDEFINED;
    }
}
