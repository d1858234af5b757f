package io.github.pciscoring.core.columns;

/**
 * Of what the subjects of a table are made when tables are merged: runs of consecutive subjects of an old table, and new
 * ones. Subjects of one old table keep their order. Used by one thread.
 */
public final class Segments {
    /** The source of subjects that are in no old table. */
    public static final int NEW = 2;

    private final Ints source = new Ints();
    private final Ints begin = new Ints();
    /** The first number that the subjects of a segment get. */
    private final Ints target = new Ints();
    /** By source, its segments. */
    private final Ints[] ofSource = {new Ints(), new Ints(), new Ints()};

    private final int[] latestFound = new int[NEW + 1];

    private int size;

    /** Returns the segments that leave the subjects of table 0 as they are. */
    public static Segments whole(int subjects) {
        return new Segments().add(0, 0, subjects);
    }

    /** Adds subjects of a source; those that follow the ones before become one segment with them. */
    public Segments add(int from, int first, int count) {
        int latest = source.size() - 1;
        if (count > 0) {
            if (latest < 0 || source.get(latest) != from || begin.get(latest) + (size - target.get(latest)) != first) {
                ofSource[from].add(source.size());
                source.add(from);
                begin.add(first);
                target.add(size);
            }
            size += count;
        }
        return this;
    }

    /** Returns whether these are all subjects of table 0, in their order, and no others. */
    public boolean isWhole(int subjects) {
        return size == subjects && (size == 0 || (source.size() == 1 && source.get(0) == 0 && begin.get(0) == 0));
    }

    /** Returns the number of subjects. */
    public int size() {
        return size;
    }

    /** Returns the number of segments. */
    public int count() {
        return source.size();
    }

    /** Returns a segment's source: the number of an old table, or {@link #NEW}. */
    public int source(int segment) {
        return source.get(segment);
    }

    /** Returns a segment's first subject, by its number in the source. */
    public int begin(int segment) {
        return begin.get(segment);
    }

    /** Returns a segment's first subject, by its new number; for the segment after the last one, the end. */
    public int target(int segment) {
        return segment == count() ? size : target.get(segment);
    }

    /** Returns the new number of a subject of an old table, -1 if it is not among the segments. */
    public int find(int from, int subject) {
        Ints segments = ofSource[from];
        int found = latestFound[from];
        if (found < segments.size() && contains(segments.get(found), subject)) {
            return newNumber(segments.get(found), subject);
        }
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (begin.get(segments.get(middle)) <= subject) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        latestFound[from] = low;
        return low <= high && contains(segments.get(low), subject) ? newNumber(segments.get(low), subject) : -1;
    }

    private boolean contains(int segment, int subject) {
        int beyond = subject - begin.get(segment);
        return beyond >= 0 && beyond < target(segment + 1) - target.get(segment);
    }

    private int newNumber(int segment, int subject) {
        return target.get(segment) + (subject - begin.get(segment));
    }
}
