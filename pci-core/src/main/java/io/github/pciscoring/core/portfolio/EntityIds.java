package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.Names;
import org.jspecify.annotations.Nullable;

/** The ids of one kind of thing while a portfolio is built: seen in any order, defined by one record. Not thread-safe. */
final class EntityIds {
    /** Stands for the position of a record that came with the portfolio which is changed. */
    static final int IN_PORTFOLIO = Integer.MAX_VALUE;

    private static final int UNDEFINED = 0;
    private static final int EXCUSED = -1;

    /** Ids that have their number as ref; others have the refs that follow. */
    private final Names known;

    private final Names alsoKnown;
    private final Dictionary others = new Dictionary();
    private final Ints definedAt = new Ints();
    private int excused;
    /** Facts mostly come grouped, so that an id is the one before. */
    private @Nullable String latest;

    private int latestHash;
    private int latestRef;

    /** Creates ids of which none is known. */
    EntityIds() {
        this(Names.NONE, Names.NONE);
    }

    /**
     * Creates ids of which some are defined already.
     *
     * @param known ids whose refs are their numbers
     * @param alsoKnown ids, of which some may be among the others
     */
    EntityIds(Names known, Names alsoKnown) {
        this.known = known;
        this.alsoKnown = alsoKnown;
    }

    int ref(String id) {
        // The hash first: it stands in the text itself, the characters stand elsewhere in memory.
        int hash = id.hashCode();
        if (hash != latestHash || !id.equals(latest)) {
            latestRef = find(id);
            latest = id;
            latestHash = hash;
        }
        return latestRef;
    }

    private int find(String id) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an id is empty");
        }
        int number = known.size() == 0 ? -1 : known.find(id);
        if (number >= 0) {
            return number;
        }
        int other = others.number(id);
        if (other == definedAt.size()) {
            definedAt.add(alsoKnown.size() > 0 && alsoKnown.find(id) >= 0 ? IN_PORTFOLIO : UNDEFINED);
        }
        return known.size() + other;
    }

    String id(int ref) {
        return ref < known.size() ? known.id(ref) : others.text(ref - known.size());
    }

    /** Returns the number of refs. */
    int size() {
        return known.size() + others.size();
    }

    /** Takes a definition; returns the position of an earlier one, 0 if this is the first. */
    int define(int ref, int position) {
        int earlier = definedAt(ref);
        if (earlier > 0) {
            return earlier;
        }
        excused += earlier;
        definedAt.set(ref - known.size(), Math.max(1, position));
        return 0;
    }

    /** Notes that the defining record is malformed, so that nobody complains that the id is unknown. */
    void excuse(int ref) {
        if (definedAt(ref) == UNDEFINED) {
            definedAt.set(ref - known.size(), EXCUSED);
            excused++;
        }
    }

    boolean hasExcused() {
        return excused > 0;
    }

    boolean isDefined(int ref) {
        return definedAt(ref) > 0;
    }

    boolean isUnknown(int ref) {
        return definedAt(ref) == UNDEFINED;
    }

    private int definedAt(int ref) {
        return ref < known.size() ? IN_PORTFOLIO : definedAt.get(ref - known.size());
    }
}
