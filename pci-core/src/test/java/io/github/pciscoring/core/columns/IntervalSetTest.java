package io.github.pciscoring.core.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalSetTest {
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    @Test
    void runs_nothingAdded_isZero() {
        assertThat(new IntervalSet().runs()).isZero();
        assertThat(new IntervalSet()).hasToString("");
    }

    @Test
    void add_lastBeforeFirst_addsNothing() {
        assertThat(new IntervalSet().add(5, 4).add(MAX, MIN).runs()).isZero();
    }

    @Test
    void add_touchingRuns_becomeOne() {
        assertRuns(new IntervalSet().add(1, 3).add(4, 6), 1, 6);
        assertRuns(new IntervalSet().add(4, 6).add(1, 3), 1, 6);
    }

    @Test
    void add_runsWithAGapOfOne_stayTwo() {
        assertRuns(new IntervalSet().add(1, 3).add(5, 6), 1, 3, 5, 6);
        assertRuns(new IntervalSet().add(5, 6).add(1, 3), 1, 3, 5, 6);
    }

    @Test
    void add_runInsideAnother_isSwallowed() {
        assertRuns(new IntervalSet().add(1, 9).add(3, 4).add(11, 12), 1, 9, 11, 12);
    }

    @Test
    void add_openEnds_meetTheirNeighbours() {
        assertRuns(new IntervalSet().add(MIN, -1).add(0, MAX), MIN, MAX);
        assertRuns(new IntervalSet().add(0, MAX).add(MIN, -1), MIN, MAX);
        assertRuns(new IntervalSet().add(MIN, MAX).add(MIN, MIN).add(MAX, MAX), MIN, MAX);
        assertRuns(new IntervalSet().add(MAX, MAX).add(MIN, MIN), MIN, MIN, MAX, MAX);
    }

    @Test
    void add_manyRuns_grows() {
        IntervalSet set = new IntervalSet();
        for (int i = 99; i >= 0; i--) {
            set.add(10 * i, 10 * i + 1);
        }
        assertThat(set.runs()).isEqualTo(100);
        assertThat(set.first(99)).isEqualTo(990);
    }

    @Test
    void addAll_set_unites() {
        assertRuns(
                new IntervalSet().add(1, 3).addAll(new IntervalSet().add(9, 9).add(3, 5)), 1, 5, 9, 9);
    }

    @Test
    void clear_afterDisorder_startsAfresh() {
        assertRuns(new IntervalSet().add(5, 6).add(1, 2).clear().add(7, 8), 7, 8);
    }

    @Test
    void setDifference_ofOpenEnds_leavesTheRest() {
        IntervalSet all = new IntervalSet().add(MIN, MAX);
        assertRuns(new IntervalSet().setDifference(all, new IntervalSet().add(0, 0)), MIN, -1, 1, MAX);
        assertRuns(new IntervalSet().setDifference(all, new IntervalSet().add(MIN, 5)), 6, MAX);
        assertRuns(new IntervalSet().setDifference(all, new IntervalSet().add(5, MAX)), MIN, 4);
        assertRuns(new IntervalSet().setDifference(all, all));
    }

    @Test
    void setIntersection_ofOpenEnds_isTheOther() {
        IntervalSet all = new IntervalSet().add(MIN, MAX);
        IntervalSet some = new IntervalSet().add(MIN, 3).add(7, 9).add(MAX, MAX);
        assertRuns(new IntervalSet().add(1, 1).setIntersection(all, some), MIN, 3, 7, 9, MAX, MAX);
    }

    @Test
    void toString_runs_readsLikeText() {
        assertThat(new IntervalSet().add(2020 * 12 + 6, MAX).add(2020 * 12, 2020 * 12 + 1))
                .hasToString("2020-01..2020-02, 2020-07..");
    }

    private static void assertRuns(IntervalSet set, int... ends) {
        int[] actual = new int[2 * set.runs()];
        for (int run = 0; run < set.runs(); run++) {
            actual[2 * run] = set.first(run);
            actual[2 * run + 1] = set.last(run);
        }
        assertThat(actual).containsExactly(ends);
    }
}
