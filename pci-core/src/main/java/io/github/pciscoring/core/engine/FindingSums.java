package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All sums from which findings are made: a part of tallies, and like them a commutative group. What depends on no month is
 * shared with the bound portfolio, not copied. A value, thread-safe.
 */
final class FindingSums {
    /** Nothing, of no partner. */
    static final FindingSums NONE =
            new FindingSums(CoverageSums.NONE, new FindingCounts(ImmutableList.of()), new long[0]);

    private final CoverageSums coverage;
    private final FindingCounts counts;
    /** By partner, the people affiliated in the as-of month who have passed no exam. */
    private final long[] peopleWithoutExams;

    /** Creates sums over these, of which the caller gives the array up. */
    FindingSums(CoverageSums coverage, FindingCounts counts, long[] peopleWithoutExams) {
        this.coverage = coverage;
        this.counts = counts;
        this.peopleWithoutExams = peopleWithoutExams;
    }

    CoverageSums coverage() {
        return coverage;
    }

    FindingCounts counts() {
        return counts;
    }

    long[] peopleWithoutExams() {
        return peopleWithoutExams;
    }

    /** Returns the sums of some partners, which have their numbers as places here. */
    FindingSums only(Places places) {
        long[] people = new long[places.size()];
        for (int place = 0; place < people.length; place++) {
            int partner = places.partner(place);
            people[place] = partner < peopleWithoutExams.length ? peopleWithoutExams[partner] : 0;
        }
        return new FindingSums(coverage, counts.only(places), people);
    }

    long peopleWithoutExams(int partner) {
        return peopleWithoutExams[partner];
    }

    FindingSums combine(FindingSums other, LongBinaryOperator operator) {
        long[] people = new long[peopleWithoutExams.length];
        for (int partner = 0; partner < people.length; partner++) {
            people[partner] = operator.applyAsLong(peopleWithoutExams[partner], other.peopleWithoutExams[partner]);
        }
        return new FindingSums(
                coverage.combine(other.coverage, operator), counts.combine(other.counts, operator), people);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingSums that
                && coverage.equals(that.coverage)
                && counts.equals(that.counts)
                && Arrays.equals(peopleWithoutExams, that.peopleWithoutExams);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * coverage.hashCode() + counts.hashCode()) + Arrays.hashCode(peopleWithoutExams);
    }
}
