package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkMergeTest {
    private final LinkTable base = new LinkTable(new int[] {0, 2, 3, 3}, new int[][] {{1, 1, 2}, {5, 5, 6}});
    private final LinkTable overlay = new LinkTable(new int[] {0, 1}, new int[][] {{3}, {7}});

    @Test
    void table_rowsAddedAndRemoved_areMerged() {
        Segments segments =
                new Segments().add(0, 0, 1).add(1, 0, 1).add(0, 1, 2).add(Segments.NEW, 0, 1);
        LinkTable added = new LinkTable(new int[] {0, 0, 1, 1, 1, 2}, new int[][] {{8, 9}, {80, 90}});
        LinkTable removed = new LinkTable(new int[] {0, 1, 1, 3, 3, 3}, new int[][] {{1, 2, 2}, {5, 6, 6}});
        List<Integer> missing = new ArrayList<>();
        LinkTable merged = new LinkMerge(segments, List.of(base, overlay), added, removed, missing::add).table();
        assertThat(rows(merged)).containsExactly("0: 1 5", "1: 3 7", "1: 8 80", "4: 9 90");
        assertThat(missing).containsExactly(2);
    }

    @Test
    void table_nothingNew_isTheOldOne() {
        assertThat(new LinkMerge(Segments.whole(3), List.of(base), null, null, row -> {}).table())
                .isSameAs(base);
    }

    private static List<String> rows(LinkTable table) {
        List<String> rows = new ArrayList<>();
        for (int subject = 0; subject < table.subjects(); subject++) {
            for (int row = table.begin(subject); row < table.end(subject); row++) {
                rows.add(subject + ": " + table.get(0, row) + " " + table.get(1, row));
            }
        }
        return rows;
    }
}
