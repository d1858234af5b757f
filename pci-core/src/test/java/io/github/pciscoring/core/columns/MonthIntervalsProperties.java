package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.MonthSets.Run;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MonthIntervalsProperties {

    @Property
    void window_anyAsOf_holdsExactlyTheMonthsOfTheModel(
            @ForAll("runs") List<Run> others,
            @ForAll("runs") List<Run> runs,
            @ForAll @IntRange(min = MonthSets.LOWEST, max = 100) int asOf) {
        MonthIntervals.Builder builder = new MonthIntervals.Builder();
        builder.add(MonthSets.set(others));
        builder.add(MonthSets.set(runs));

        long window = builder.build().window(1, asOf);

        Set<Integer> months = MonthSets.model(runs);
        for (int back = 0; back < Long.SIZE; back++) {
            int month = asOf - back;
            if (month >= MonthSets.LOWEST && month <= MonthSets.HIGHEST) {
                assertThat((window >>> back & 1) == 1)
                        .as("month %d as of %d", month, asOf)
                        .isEqualTo(months.contains(month));
            }
        }
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        return MonthSets.runs();
    }
}
