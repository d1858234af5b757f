package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.MonthSets.Run;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sets of runs against sets of numbers. */
class IntervalSetProperties {

    @Property
    void add_anyRuns_holdsTheirMonths(@ForAll("runs") List<Run> runs) {
        IntervalSet set = MonthSets.set(runs);
        assertThat(MonthSets.model(set)).isEqualTo(MonthSets.model(runs));
        assertNormal(set);
    }

    @Property
    void addAll_anyTwo_isTheirUnion(@ForAll("runs") List<Run> a, @ForAll("runs") List<Run> b) {
        Set<Integer> union = MonthSets.model(a);
        union.addAll(MonthSets.model(b));
        IntervalSet set = MonthSets.set(a).addAll(MonthSets.set(b));
        assertThat(MonthSets.model(set)).isEqualTo(union);
        assertNormal(set);
    }

    @Property
    void setIntersection_anyTwo_isInBoth(@ForAll("runs") List<Run> a, @ForAll("runs") List<Run> b) {
        Set<Integer> both = MonthSets.model(a);
        both.retainAll(MonthSets.model(b));
        IntervalSet set = new IntervalSet().add(3, 4).setIntersection(MonthSets.set(a), MonthSets.set(b));
        assertThat(MonthSets.model(set)).isEqualTo(both);
        assertNormal(set);
    }

    @Property
    void setDifference_anyTwo_isInTheFirstOnly(@ForAll("runs") List<Run> a, @ForAll("runs") List<Run> b) {
        Set<Integer> rest = MonthSets.model(a);
        rest.removeAll(MonthSets.model(b));
        IntervalSet set = new IntervalSet().add(3, 4).setDifference(MonthSets.set(a), MonthSets.set(b));
        assertThat(MonthSets.model(set)).isEqualTo(rest);
        assertNormal(set);
    }

    private static void assertNormal(IntervalSet set) {
        for (int run = 0, runs = set.runs(); run < runs; run++) {
            assertThat(set.last(run)).isGreaterThanOrEqualTo(set.first(run));
            if (run > 0) {
                assertThat((long) set.first(run)).isGreaterThan(set.last(run - 1) + 1L);
            }
        }
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        return MonthSets.runs();
    }
}
