package io.github.pciscoring.core.columns;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of one kind of thing, by number; the way back is made when it is first asked for. Thread-safe. */
public final class Names {
    private final String[] ids;
    private volatile @Nullable Map<String, Integer> numbers;

    /** Creates names over an array, which the caller gives up. */
    public Names(String[] ids) {
        this.ids = ids;
    }

    /** Returns the number of ids. */
    public int size() {
        return ids.length;
    }

    /** Returns the id with this number. */
    public String id(int number) {
        return ids[number];
    }

    /** Returns an id's number, -1 if it is unknown. */
    public int find(String id) {
        Map<String, Integer> known = numbers;
        if (known == null) {
            known = new HashMap<>();
            for (int number = 0; number < ids.length; number++) {
                known.put(ids[number], number);
            }
            numbers = known;
        }
        return known.getOrDefault(id, -1);
    }
}
