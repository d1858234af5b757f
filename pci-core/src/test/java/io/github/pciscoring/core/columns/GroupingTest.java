package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {

    @Test
    void of_rows_keepsTheirOrderWithinAGroup() {
        Grouping grouping = Grouping.of(new int[] {2, 0, 2, -1, 0, 2}, 4);
        assertThat(rows(grouping, 0)).containsExactly(1, 4);
        assertThat(rows(grouping, 1)).isEmpty();
        assertThat(rows(grouping, 2)).containsExactly(0, 2, 5);
        assertThat(rows(grouping, 3)).isEmpty();
        assertThat(grouping.rows()).isEqualTo(5);
        assertThat(grouping.starts()).containsExactly(0, 2, 2, 5, 5);
    }

    @Test
    void of_noRowsAndNoGroups_isEmpty() {
        assertThat(Grouping.of(new int[0], 0).rows()).isZero();
        assertThat(Grouping.of(new int[] {-1, -1}, 1).rows()).isZero();
    }

    private static List<Integer> rows(Grouping grouping, int group) {
        List<Integer> rows = new ArrayList<>();
        for (int i = grouping.begin(group); i < grouping.end(group); i++) {
            rows.add(grouping.row(i));
        }
        return rows;
    }
}
