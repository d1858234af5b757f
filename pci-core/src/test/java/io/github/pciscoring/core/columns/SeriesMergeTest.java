package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeriesMergeTest {

    /** A naive model: maps by month. */
    @Property
    void series_sourcesWithRowsAddedAndRemoved_isAsTheModel(@ForAll long seed) {
        Random random = new Random(seed);
        List<Map<Integer, Long>> base = model(random, 6, 100);
        List<Map<Integer, Long>> overlay = model(random, 3, random.nextBoolean() ? 100 : 7_000_001);
        Segments segments =
                new Segments().add(0, 1, 2).add(1, 0, 2).add(0, 4, 2).add(Segments.NEW, 0, 1);
        List<Map<Integer, Long>> expected = new ArrayList<>();
        for (Map<Integer, Long> subject :
                List.of(base.get(1), base.get(2), overlay.get(0), overlay.get(1), base.get(4), base.get(5))) {
            expected.add(new TreeMap<>(subject));
        }
        expected.add(new TreeMap<>());
        List<Map<Integer, Long>> removed = new ArrayList<>();
        List<Map<Integer, Long>> added = new ArrayList<>();
        for (Map<Integer, Long> subject : expected) {
            Map<Integer, Long> gone = new TreeMap<>(subject);
            gone.keySet().removeIf(month -> random.nextInt(4) > 0);
            subject.keySet().removeAll(gone.keySet());
            removed.add(gone);
            Map<Integer, Long> more = random.nextBoolean()
                    ? new TreeMap<>()
                    : model(random, 1, random.nextInt(500)).get(0);
            more.forEach((month, value) -> subject.merge(month, value, Long::sum));
            added.add(more);
        }
        List<String> conflicts = new ArrayList<>();
        MonthSeries merged = new SeriesMerge(
                        segments,
                        List.of(series(base), series(overlay)),
                        series(added),
                        series(removed),
                        true,
                        told(conflicts))
                .series();
        assertThat(model(merged)).isEqualTo(expected);
        assertThat(conflicts).isEmpty();
    }

    @Test
    void series_contradictions_areTold() {
        MonthSeries old = series(List.of(Map.of(1, 10L, 2, 20L)));
        List<String> conflicts = new ArrayList<>();
        new SeriesMerge(
                        Segments.whole(1),
                        List.of(old),
                        series(List.of(Map.of(2, 5L, 3, 5L))),
                        series(List.of(Map.of(1, 11L, 4, 1L))),
                        false,
                        told(conflicts))
                .series();
        assertThat(conflicts).containsExactly("missing 0 1", "repeated 0 2", "missing 0 4");
    }

    @Test
    void series_nothingNew_isTheOldOne() {
        MonthSeries old = series(List.of(Map.of(1, 10L), Map.of()));
        assertThat(new SeriesMerge(Segments.whole(2), List.of(old), null, null, false, told(new ArrayList<>()))
                        .series())
                .isSameAs(old);
    }

    @Test
    void series_sourceWithoutRows_isEmpty() {
        List<MonthSeries> none = Arrays.asList((MonthSeries) null);
        MonthSeries merged =
                new SeriesMerge(Segments.whole(2), none, null, null, false, told(new ArrayList<>())).series();
        assertThat(merged.subjects()).isEqualTo(2);
        assertThat(merged.rows()).isZero();
    }

    private static SeriesMerge.Conflicts told(List<String> conflicts) {
        return new SeriesMerge.Conflicts() {
            @Override
            public void repeated(int subject, int month) {
                conflicts.add("repeated " + subject + " " + month);
            }

            @Override
            public void missing(int subject, int month) {
                conflicts.add("missing " + subject + " " + month);
            }
        };
    }

    private static List<Map<Integer, Long>> model(Random random, int subjects, long unit) {
        List<Map<Integer, Long>> model = new ArrayList<>();
        for (int subject = 0; subject < subjects; subject++) {
            Map<Integer, Long> values = new TreeMap<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                values.put(random.nextInt(9), unit * (random.nextInt(200) - 100));
            }
            model.add(values);
        }
        return model;
    }

    private static MonthSeries series(List<Map<Integer, Long>> model) {
        MonthSeries.Builder series = new MonthSeries.Builder(model.size(), 0);
        for (Map<Integer, Long> subject : model) {
            new TreeMap<>(subject).forEach(series::add);
            series.endSubject();
        }
        return series.build();
    }

    private static List<Map<Integer, Long>> model(MonthSeries series) {
        List<Map<Integer, Long>> model = new ArrayList<>();
        for (int subject = 0; subject < series.subjects(); subject++) {
            Map<Integer, Long> values = new TreeMap<>();
            for (RowCursor row = new RowCursor(series, subject); row.month() != RowCursor.END; row.next()) {
                values.put((int) row.month(), row.value());
            }
            model.add(values);
        }
        return model;
    }
}
