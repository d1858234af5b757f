package io.github.pciscoring.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void describe_value_isQuotedAtTheEnd() {
        Fault fault = new Fault(FactTable.SEATS, 7, "paid_seats", "is negative", "-1");
        assertThat(fault.describe("seats.txt")).isEqualTo("seats.txt:7: paid_seats: is negative: \"-1\"");
    }

    @Test
    void describe_noValue_endsWithTheProblem() {
        Fault fault = new Fault(FactTable.PARTNERS, 3, "row", "has too few fields", "");
        assertThat(fault.describe("p")).isEqualTo("p:3: row: has too few fields");
    }

    @Test
    void describe_positionNotKnown_isLeftOut() {
        Fault fault = new Fault(FactTable.PARTNERS, 0, "name", "is missing", "P1");
        assertThat(fault.describe("p")).isEqualTo("p: name: is missing: \"P1\"");
    }

    @Test
    void toString_anyFault_namesTheTable() {
        assertThat(new Fault(FactTable.USAGE, 9_000_000_000L, "month", "is missing", ""))
                .hasToString("usage:9000000000: month: is missing");
    }
}
