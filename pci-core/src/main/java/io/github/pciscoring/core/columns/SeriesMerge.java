package io.github.pciscoring.core.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one series of old ones, of rows that are added and of rows that are taken away. Used once, by one thread. */
public final class SeriesMerge {
    /** Told of what contradicts the old rows. */
    public interface Conflicts {
        /** Told of an added row whose subject has one for the month; only if values are not summed. */
        void repeated(int subject, int month);

        /** Told of a row to be taken away that is not there, or has another value. */
        void missing(int subject, int month);
    }

    private final Segments segments;
    private final List<? extends @Nullable MonthSeries> sources;
    private final @Nullable MonthSeries added;
    private final @Nullable MonthSeries removed;
    private final boolean summed;
    private final Conflicts conflicts;

    /**
     * Creates a merge.
     *
     * @param segments which subjects come from where
     * @param sources the old series by source, null where there is none
     * @param added rows to be added, by new number
     * @param removed rows to be taken away before that, by new number
     * @param summed whether a row added to another one of its month adds to its value
     * @param conflicts told of contradictions
     */
    public SeriesMerge(
            Segments segments,
            List<? extends @Nullable MonthSeries> sources,
            @Nullable MonthSeries added,
            @Nullable MonthSeries removed,
            boolean summed,
            Conflicts conflicts) {
        this.segments = segments;
        this.sources = sources;
        this.added = added;
        this.removed = removed;
        this.summed = summed;
        this.conflicts = conflicts;
    }

    /** Returns the new series; the old one if nothing is new. */
    public MonthSeries series() {
        MonthSeries first = sources.get(0);
        if (first != null && added == null && removed == null && segments.isWhole(first.subjects())) {
            return first;
        }
        MonthSeries.Builder merged = new MonthSeries.Builder(segments.size(), first, expectedRows());
        for (int segment = 0; segment < segments.count(); segment++) {
            int from = segments.source(segment);
            merge(
                    merged,
                    from == Segments.NEW ? null : sources.get(from),
                    segments.begin(segment),
                    segments.target(segment),
                    segments.target(segment + 1));
        }
        return merged.buildAsIs();
    }

    private int expectedRows() {
        long rows = added == null ? 0 : added.rows();
        for (int segment = 0; segment < segments.count(); segment++) {
            MonthSeries source =
                    segments.source(segment) == Segments.NEW ? null : sources.get(segments.source(segment));
            if (source != null) {
                int begin = segments.begin(segment);
                rows += source.rows(begin, begin + segments.target(segment + 1) - segments.target(segment));
            }
        }
        return Math.toIntExact(rows);
    }

    private void merge(MonthSeries.Builder merged, @Nullable MonthSeries old, int oldBegin, int begin, int end) {
        int subject = begin;
        while (subject < end) {
            int changed = firstChanged(subject, end);
            if (old == null) {
                for (; subject < changed; subject++) {
                    merged.endSubject();
                }
            } else {
                merged.addSubjects(old, oldBegin + subject - begin, oldBegin + changed - begin);
            }
            subject = changed;
            if (subject < end) {
                merge(merged, old, oldBegin + subject - begin, subject);
                merged.endSubject();
                subject++;
            }
        }
    }

    private int firstChanged(int from, int end) {
        int subject = from;
        while (subject < end && !hasRows(added, subject) && !hasRows(removed, subject)) {
            subject++;
        }
        return subject;
    }

    private static boolean hasRows(@Nullable MonthSeries series, int subject) {
        return series != null && series.beginRun(subject) < series.endRun(subject);
    }

    private void merge(MonthSeries.Builder merged, @Nullable MonthSeries old, int oldSubject, int subject) {
        if (!hasRows(removed, subject) && added != null && isLater(added, subject, old, oldSubject)) {
            if (old != null) {
                merged.addRuns(old, oldSubject);
            }
            merged.addRuns(added, subject);
            return;
        }
        RowCursor there = new RowCursor(old, oldSubject);
        RowCursor plus = new RowCursor(added, subject);
        RowCursor minus = new RowCursor(removed, subject);
        while (true) {
            long month = Math.min(there.month(), Math.min(plus.month(), minus.month()));
            if (month == RowCursor.END) {
                return;
            }
            boolean present = there.month() == month;
            long value = present ? there.value() : 0;
            if (present) {
                there.next();
            }
            if (minus.month() == month) {
                if (!present || value != minus.value()) {
                    conflicts.missing(subject, (int) month);
                }
                present = false;
                value = 0;
                minus.next();
            }
            if (plus.month() == month) {
                if (present && !summed) {
                    conflicts.repeated(subject, (int) month);
                } else {
                    value += plus.value();
                }
                present = true;
                plus.next();
            }
            if (present) {
                merged.add((int) month, value);
            }
        }
    }

    /** Returns whether all rows of one subject are later than all of another one, as those of a new month are. */
    private static boolean isLater(MonthSeries series, int subject, @Nullable MonthSeries old, int oldSubject) {
        return !hasRows(old, oldSubject)
                || old == null
                || series.firstMonth(series.beginRun(subject)) > old.lastMonth(old.endRun(oldSubject) - 1);
    }
}
