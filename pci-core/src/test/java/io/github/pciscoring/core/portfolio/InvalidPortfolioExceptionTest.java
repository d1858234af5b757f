package io.github.pciscoring.core.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.FaultLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class InvalidPortfolioExceptionTest {

    @Test
    void getMessage_oneFault_saysSo() {
        assertThat(refused(1)).hasMessage("1 fault:\nseats:1: month: is missing");
    }

    @Test
    void getMessage_manyFaults_countsAllAndListsTwenty() {
        InvalidPortfolioException refused = refused(30);
        assertThat(refused.getMessage().lines()).hasSize(21);
        assertThat(refused.getMessage()).startsWith("30 faults:\n").endsWith("seats:20: month: is missing");
        assertThat(refused.faults()).hasSize(25);
        assertThat(refused.count()).isEqualTo(30);
    }

    @Test
    void faults_sentElsewhere_arrive() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused(2));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidPortfolioException) in.readObject()).faults())
                    .isEqualTo(refused(2).faults());
        }
    }

    private static InvalidPortfolioException refused(int faults) {
        FaultLog log = new FaultLog(25);
        for (int position = 1; position <= faults; position++) {
            log.add(new Fault(FactTable.SEATS, position, "month", "is missing", ""));
        }
        return new InvalidPortfolioException(log);
    }
}
