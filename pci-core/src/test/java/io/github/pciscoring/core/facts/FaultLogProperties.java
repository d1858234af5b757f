package io.github.pciscoring.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FaultLogProperties {

    @Property
    void faults_anyArrival_areTheFirstOfAllStablySorted(
            @ForAll("faults") List<Fault> faults, @ForAll @IntRange(min = 1, max = 12) int limit) {
        FaultLog log = new FaultLog(limit);
        faults.forEach(log::add);

        assertThat(log.count()).isEqualTo(faults.size());
        assertThat(log.faults())
                .isEqualTo(faults.stream()
                        .sorted(Comparator.comparing(Fault::table).thenComparingLong(Fault::position))
                        .limit(limit)
                        .toList());
    }

    @Provide
    Arbitrary<List<Fault>> faults() {
        return Combinators.combine(
                        Arbitraries.of(FactTable.PARTNERS, FactTable.SEATS, FactTable.FACTS),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.strings().numeric().ofLength(3))
                .as((table, position, value) -> new Fault(table, position, "column", "is wrong", value))
                .list()
                .ofMaxSize(20);
    }
}
