package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void add_subjectsThatFollowEachOther_areOneSegment() {
        Segments segments = new Segments()
                .add(0, 3, 2)
                .add(0, 5, 1)
                .add(0, 7, 1)
                .add(1, 8, 2)
                .add(1, 10, 0);
        assertThat(segments.count()).isEqualTo(3);
        assertThat(segments.size()).isEqualTo(6);
        assertThat(segments.source(2)).isEqualTo(1);
        assertThat(segments.begin(0)).isEqualTo(3);
        assertThat(segments.target(1)).isEqualTo(3);
        assertThat(segments.target(3)).isEqualTo(6);
    }

    @Test
    void find_subject_isItsNewNumber() {
        Segments segments = new Segments()
                .add(0, 3, 2)
                .add(1, 0, 1)
                .add(0, 7, 2)
                .add(Segments.NEW, 0, 1)
                .add(1, 4, 1);
        assertThat(segments.find(0, 2)).isEqualTo(-1);
        assertThat(segments.find(0, 3)).isZero();
        assertThat(segments.find(0, 8)).isEqualTo(4);
        assertThat(segments.find(0, 4)).isEqualTo(1);
        assertThat(segments.find(0, 5)).isEqualTo(-1);
        assertThat(segments.find(0, 9)).isEqualTo(-1);
        assertThat(segments.find(1, 0)).isEqualTo(2);
        assertThat(segments.find(1, 4)).isEqualTo(6);
        assertThat(segments.find(1, 1)).isEqualTo(-1);
        assertThat(segments.find(Segments.NEW, 0)).isEqualTo(5);
        assertThat(new Segments().find(0, 0)).isEqualTo(-1);
    }

    @Test
    void isWhole_onlyAllSubjectsInTheirOrder_is() {
        assertThat(Segments.whole(4).isWhole(4)).isTrue();
        assertThat(Segments.whole(4).isWhole(5)).isFalse();
        assertThat(new Segments().isWhole(0)).isTrue();
        assertThat(new Segments().add(0, 0, 2).add(0, 2, 2).isWhole(4)).isTrue();
        assertThat(new Segments().add(1, 0, 4).isWhole(4)).isFalse();
        assertThat(new Segments().add(0, 1, 4).isWhole(4)).isFalse();
        assertThat(new Segments().add(0, 0, 3).add(Segments.NEW, 0, 1).isWhole(4))
                .isFalse();
    }
}
