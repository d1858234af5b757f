package io.github.pciscoring.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FaultLogTest {

    @Test
    void faults_none_isEmpty() {
        FaultLog log = new FaultLog(1);
        assertThat(log.isEmpty()).isTrue();
        assertThat(log.count()).isZero();
        assertThat(log.faults()).isEmpty();
    }

    @Test
    void faults_anyOrder_areByTableThenPositionThenArrival() {
        FaultLog log = new FaultLog(10);
        log.add(fault(FactTable.FACTS, 1, "e"));
        log.add(fault(FactTable.SEATS, 20, "c"));
        log.add(fault(FactTable.SEATS, 20, "d"));
        log.add(fault(FactTable.SEATS, 3, "b"));
        log.add(fault(FactTable.PARTNERS, 900, "a"));
        assertThat(log.faults()).extracting(Fault::column).containsExactly("a", "b", "c", "d", "e");
        assertThat(log.isEmpty()).isFalse();
    }

    @Test
    void faults_moreThanTheLimit_keepsTheFirstAndCountsAll() {
        FaultLog log = new FaultLog(2);
        log.add(fault(FactTable.SEATS, 3, "late"));
        log.add(fault(FactTable.SEATS, 2, "second"));
        log.add(fault(FactTable.SEATS, 1, "first"));
        log.add(fault(FactTable.SEATS, 2, "second again"));
        assertThat(log.count()).isEqualTo(4);
        assertThat(log.faults()).extracting(Fault::column).containsExactly("first", "second");
    }

    @Test
    void constructor_limitBelowOne_isRefused() {
        assertThatThrownBy(() -> new FaultLog(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is below 1: 0");
    }

    private static Fault fault(FactTable table, long position, String column) {
        return new Fault(table, position, column, "is wrong", "");
    }
}
