package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTableTest {

    @Test
    void get_rowsOfASubject_areItsOwn() {
        LinkTable table = new LinkTable(new int[] {0, 1, 1, 3}, new int[][] {{7, 8, 9}, {70, 80, 90}});
        assertThat(table.subjects()).isEqualTo(3);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.begin(1)).isEqualTo(table.end(1));
        assertThat(table.begin(2)).isEqualTo(1);
        assertThat(table.end(2)).isEqualTo(3);
        assertThat(table.get(1, 2)).isEqualTo(90);
    }

    @Test
    void isFirst_valueStatedBeforeByTheSameSubject_isNot() {
        LinkTable table = new LinkTable(new int[] {0, 1, 5}, new int[][] {{7, 7, 8, 7, 8}});
        assertThat(table.isFirst(0, 0, 0)).isTrue();
        assertThat(table.isFirst(0, 1, 1)).isTrue();
        assertThat(table.isFirst(0, 1, 2)).isTrue();
        assertThat(table.isFirst(0, 1, 3)).isFalse();
        assertThat(table.isFirst(0, 1, 4)).isFalse();
    }
}
