package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Series with and without gaps against maps. */
class MonthSeriesProperties {

    @Property
    void at_anyMonth_agreesWithTheMap(
            @ForAll("subjects") List<Map<Integer, Long>> subjects, @ForAll("months") int month) {
        MonthSeries series = series(subjects);
        for (int subject = 0; subject < subjects.size(); subject++) {
            assertThat(series.at(subject, month))
                    .isEqualTo(subjects.get(subject).getOrDefault(month, 0L));
        }
    }

    @Property
    void firstFrom_anyMonth_agreesWithTheMap(
            @ForAll("subjects") List<Map<Integer, Long>> subjects, @ForAll("months") int month) {
        MonthSeries series = series(subjects);
        for (int subject = 0; subject < subjects.size(); subject++) {
            long before = subjects.get(subject).keySet().stream()
                    .filter(other -> other < month)
                    .count();
            int row = series.firstFrom(subject, month);
            assertThat(row - series.begin(subject)).isEqualTo((int) before);
            int found = series.find(subject, month);
            assertThat(found).isEqualTo(subjects.get(subject).containsKey(month) ? row : -1 - row);
        }
    }

    private static MonthSeries series(List<Map<Integer, Long>> subjects) {
        Ints start = new Ints();
        Ints months = new Ints();
        Longs values = new Longs();
        start.add(0);
        for (Map<Integer, Long> subject : subjects) {
            subject.forEach((month, value) -> {
                months.add(month);
                values.add(value);
            });
            start.add(months.size());
        }
        return MonthSeries.of(start.toArray(), months.toArray(), values.toArray());
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 15)),
                Tuple.of(1, Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE, -1)));
    }

    @Provide
    Arbitrary<List<Map<Integer, Long>>> subjects() {
        Arbitrary<Long> values = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(1, 9)), Tuple.of(1, Arbitraries.longs()));
        return Arbitraries.maps(months(), values)
                .ofMaxSize(16)
                .map(map -> (Map<Integer, Long>) new TreeMap<>(map))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .withoutEdgeCases();
    }
}
