package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.PortfolioColumns;
import java.util.Arrays;

/**
 * Counts the people affiliated with a partner in a month who have passed no exam. A person's runs at a partner do not
 * overlap, so that it counts once, and as many runs hold in a month as have begun by then and not ended before it.
 * Thread-safe.
 */
final class PeopleWithoutExams {
    private final PortfolioColumns columns;
    private final boolean read;
    private final Memo<Index> index = new Memo<>();

    /**
     * Creates the count.
     *
     * @param read whether any indicator reads exams; if not, nobody lacks one
     */
    PeopleWithoutExams(PortfolioColumns columns, boolean read) {
        this.columns = columns;
        this.read = read;
    }

    /** All runs, so that a partner's are counted without looking at people. */
    private final class Index {
        /** By partner, where its runs begin in the arrays below, and one more for the end. */
        private final int[] start;
        /** The first months of a partner's runs, ascending. */
        private final int[] first;
        /** Their last months, ascending by themselves. */
        private final int[] last;

        Index() {
            int partners = columns.partners().size();
            start = new int[partners + 1];
            forEachRun(0, peopleToCount(), (partner, from, to) -> start[partner + 1]++);
            for (int partner = 0; partner < partners; partner++) {
                start[partner + 1] += start[partner];
            }
            int[] next = start.clone();
            first = new int[start[partners]];
            last = new int[start[partners]];
            forEachRun(0, peopleToCount(), (partner, from, to) -> {
                first[next[partner]] = from;
                last[next[partner]++] = to;
            });
            for (int partner = 0; partner < partners; partner++) {
                Arrays.sort(first, start[partner], start[partner + 1]);
                Arrays.sort(last, start[partner], start[partner + 1]);
            }
        }

        int count(int partner, int month) {
            if (partner >= start.length - 1) {
                return 0;
            }
            int begin = start[partner];
            int end = start[partner + 1];
            return below(first, begin, end, month + 1L) - below(last, begin, end, month);
        }
    }

    private int peopleToCount() {
        return read ? columns.people().size() : 0;
    }

    /** Finds the runs of all people, so that no scoring has to. */
    void prepare() {
        index.get(Index::new);
    }

    /** Returns the counts of some partners. */
    long[] of(Places places, int month) {
        long[] counts = new long[places.size()];
        Index all = index.get(Index::new);
        for (int place = 0; place < counts.length; place++) {
            counts[place] = all.count(places.partner(place), month);
        }
        return counts;
    }

    /** Adds the counts of some partners from the people from one to another, exclusive, alone. */
    void add(int begin, int beyond, Places places, int month, long[] counts) {
        if (read) {
            forEachRun(begin, beyond, (partner, from, to) -> {
                int place = places.of(partner);
                if (place >= 0 && from <= month && month <= to) {
                    counts[place]++;
                }
            });
        }
    }

    /** Returns how many of the sorted months from one index to another are below a month. */
    private static int below(int[] months, int begin, int end, long month) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (months[middle] < month) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - begin;
    }

    private interface RunTaker {
        void take(int partner, int first, int last);
    }

    private void forEachRun(int begin, int end, RunTaker runs) {
        LinkTable affiliations = columns.affiliations();
        RowsByPartner rows = new RowsByPartner();
        IntervalSet months = new IntervalSet();
        for (int person = begin; person < end; person++) {
            if (columns.exams().begin(person) < columns.exams().end(person)) {
                continue;
            }
            rows.of(
                    affiliations.begin(person),
                    affiliations.end(person),
                    row -> affiliations.get(PortfolioColumns.PARTNER, row));
            while (rows.nextPartner()) {
                months.clear();
                while (rows.nextRow()) {
                    months.add(
                            affiliations.get(PortfolioColumns.FIRST, rows.row()),
                            affiliations.get(PortfolioColumns.LAST, rows.row()));
                }
                for (int run = 0, count = months.runs(); run < count; run++) {
                    runs.take(rows.partner(), months.first(run), months.last(run));
                }
            }
        }
    }
}
