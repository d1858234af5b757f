package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.MonthSets.Run;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MonthIntervalsProperties {

    /** Near enough for sets that are the bits of an int; those of a long; and too far for either. */
    @Provide
    Arbitrary<Integer> others() {
        return Arbitraries.of(0, 50, 500);
    }

    @Property
    void window_anyAsOf_holdsExactlyTheMonthsOfTheModel(
            @ForAll("others") int other,
            @ForAll("runs") List<Run> runs,
            @ForAll @IntRange(min = MonthSets.LOWEST - 100, max = 200) int asOf) {
        MonthIntervals months = months(other, runs);

        long window = months.window(1, asOf);

        long[] windows = new long[2];
        months.windows(1, 2, asOf, windows);
        assertThat(windows).containsExactly(window, 0);
        for (int back = 0; back < Long.SIZE; back++) {
            int month = asOf - back;
            assertThat((window >>> back & 1) == 1)
                    .as("month %d as of %d", month, asOf)
                    .isEqualTo(runs.stream().anyMatch(run -> run.first() <= month && month <= run.last()));
        }
    }

    @Property
    void addTo_anySet_givesItBack(@ForAll("others") int other, @ForAll("runs") List<Run> runs) {
        MonthIntervals months = months(other, runs);
        MonthIntervals.Builder again = new MonthIntervals.Builder();
        again.add(months, 1);

        IntervalSet set = new IntervalSet();
        again.build().addTo(set, 0);

        assertThat(set).hasToString(MonthSets.set(runs).toString());
    }

    private static MonthIntervals months(int other, List<Run> runs) {
        MonthIntervals.Builder builder = new MonthIntervals.Builder();
        builder.add(new IntervalSet().add(other, other));
        builder.add(MonthSets.set(runs));
        return builder.build();
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        return MonthSets.runs();
    }
}
