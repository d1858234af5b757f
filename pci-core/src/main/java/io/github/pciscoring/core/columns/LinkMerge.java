package io.github.pciscoring.core.columns;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Makes one link table of old ones, of rows that are added and of rows that are taken away. Used once, by one thread. */
public final class LinkMerge {
    private final Segments segments;
    private final List<LinkTable> sources;
    private final @Nullable LinkTable added;
    private final @Nullable LinkTable removed;
    private final IntConsumer missing;

    private int[][] columns = new int[0][];
    private int rows;

    /**
     * Creates a merge.
     *
     * @param segments which subjects come from where
     * @param sources the old tables by source, with as many columns as the others
     * @param added rows to be added, by new number
     * @param removed rows to be taken away before that, by new number
     * @param missing told of rows among the removed that are not there
     */
    public LinkMerge(
            Segments segments,
            List<LinkTable> sources,
            @Nullable LinkTable added,
            @Nullable LinkTable removed,
            IntConsumer missing) {
        this.segments = segments;
        this.sources = sources;
        this.added = added;
        this.removed = removed;
        this.missing = missing;
    }

    /** Returns the new table; the old one if nothing is new. */
    public LinkTable table() {
        if (added == null && removed == null && segments.isWhole(sources.get(0).subjects())) {
            return sources.get(0);
        }
        columns = new int[sources.get(0).width()][expectedRows()];
        int[] start = new int[segments.size() + 1];
        for (int segment = 0; segment < segments.count(); segment++) {
            int from = segments.source(segment);
            merge(
                    start,
                    from == Segments.NEW ? null : sources.get(from),
                    segments.begin(segment),
                    segments.target(segment),
                    segments.target(segment + 1));
        }
        return LinkTable.trimmed(start, columns, rows);
    }

    private int expectedRows() {
        int expected = added == null ? 0 : added.rows();
        for (int segment = 0; segment < segments.count(); segment++) {
            if (segments.source(segment) != Segments.NEW) {
                LinkTable source = sources.get(segments.source(segment));
                int begin = segments.begin(segment);
                int end = begin + segments.target(segment + 1) - segments.target(segment);
                expected = Math.addExact(expected, source.begin(end) - source.begin(begin));
            }
        }
        return expected;
    }

    private void merge(int[] start, @Nullable LinkTable old, int oldBegin, int begin, int end) {
        int subject = begin;
        while (subject < end) {
            int changed = subject;
            while (changed < end && !hasRows(added, changed) && !hasRows(removed, changed)) {
                changed++;
            }
            if (old != null) {
                int from = old.begin(oldBegin + subject - begin);
                int shift = rows - from;
                copy(old, from, old.begin(oldBegin + changed - begin));
                for (int i = subject; i < changed; i++) {
                    start[i + 1] = old.end(oldBegin + i - begin) + shift;
                }
            }
            for (int i = subject; old == null && i < changed; i++) {
                start[i + 1] = rows;
            }
            subject = changed;
            if (subject < end) {
                mergeSubject(old, oldBegin + subject - begin, subject);
                start[++subject] = rows;
            }
        }
    }

    private static boolean hasRows(@Nullable LinkTable table, int subject) {
        return table != null && table.begin(subject) < table.end(subject);
    }

    private void mergeSubject(@Nullable LinkTable old, int oldSubject, int subject) {
        int begin = old == null ? 0 : old.begin(oldSubject);
        int end = old == null ? 0 : old.end(oldSubject);
        BitSet gone = new BitSet();
        for (int row = removed == null ? 0 : removed.begin(subject);
                removed != null && row < removed.end(subject);
                row++) {
            int at = begin;
            while (at < end && (gone.get(at - begin) || old == null || !old.isEqual(at, removed, row))) {
                at++;
            }
            if (at == end) {
                missing.accept(row);
            } else {
                gone.set(at - begin);
            }
        }
        for (int row = begin; old != null && row < end; row++) {
            if (!gone.get(row - begin)) {
                copy(old, row, row + 1);
            }
        }
        if (added != null) {
            copy(added, added.begin(subject), added.end(subject));
        }
    }

    private void copy(LinkTable from, int begin, int end) {
        from.copy(begin, end, columns, rows);
        rows += end - begin;
    }
}
