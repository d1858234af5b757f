package io.github.pciscoring.core.columns;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The ids of one kind of thing, by number; the way back is made when it is first asked for. Thread-safe. */
public final class Names {
    /** No names. */
    public static final Names NONE = new Names(new String[0]);

    private final String[] ids;
    private volatile @Nullable Dictionary numbers;

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
        Dictionary known = numbers;
        if (known == null) {
            known = Dictionary.of(ids);
            numbers = known;
        }
        return known.find(id);
    }

    /** Returns the names of merged subjects. */
    public static Names merged(Segments segments, List<Names> sources, IntFunction<String> newName) {
        if (segments.isWhole(sources.get(0).size())) {
            return sources.get(0);
        }
        String[] ids = new String[segments.size()];
        for (int segment = 0; segment < segments.count(); segment++) {
            int target = segments.target(segment);
            int count = segments.target(segment + 1) - target;
            if (segments.source(segment) == Segments.NEW) {
                for (int i = 0; i < count; i++) {
                    ids[target + i] = newName.apply(segments.begin(segment) + i);
                }
            } else {
                System.arraycopy(
                        sources.get(segments.source(segment)).ids, segments.begin(segment), ids, target, count);
            }
        }
        return new Names(ids);
    }
}
