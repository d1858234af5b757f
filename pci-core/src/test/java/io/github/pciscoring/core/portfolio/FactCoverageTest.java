package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.portfolio.SampleFacts.MAY;
import static io.github.pciscoring.core.portfolio.SampleFacts.charge;
import static io.github.pciscoring.core.portfolio.SampleFacts.own;
import static io.github.pciscoring.core.portfolio.SampleFacts.person;
import static io.github.pciscoring.core.portfolio.SampleFacts.seats;
import static io.github.pciscoring.core.portfolio.SampleFacts.subscription;
import static io.github.pciscoring.core.portfolio.SampleFacts.tenant;
import static io.github.pciscoring.core.portfolio.SampleFacts.users;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactCoverageTest {

    @Test
    void rows_table_countsItsFacts() {
        FactCoverage coverage = coverage(
                charge("S1", MAY, "1"),
                charge("S1", MAY, "1"),
                users("S1", MAY, Environment.PRODUCTION, 1),
                users("S1", MAY, Environment.SANDBOX, 1),
                person("H1", "P1"),
                person("H1", "P1"),
                own(SubjectType.PARTNER, "P1", "rate", "1"),
                own(SubjectType.CUSTOMER, "C1", "rate", "1"));
        assertThat(coverage.rows(FactTable.PARTNERS)).isEqualTo(1);
        assertThat(coverage.rows(FactTable.TENANTS)).isEqualTo(1);
        assertThat(coverage.rows(FactTable.SUBSCRIPTIONS)).isEqualTo(1);
        assertThat(coverage.rows(FactTable.BILLING)).isEqualTo(2);
        assertThat(coverage.rows(FactTable.SEATS)).isZero();
        assertThat(coverage.rows(FactTable.USAGE)).isEqualTo(2);
        assertThat(coverage.rows(FactTable.PEOPLE)).isEqualTo(2);
        assertThat(coverage.rows(FactTable.EXAMS)).isZero();
        assertThat(coverage.rows(FactTable.FACTS)).isEqualTo(2);
    }

    @Test
    void months_table_isFromItsFirstToItsLastFact() {
        FactCoverage coverage = coverage(
                users("S1", MAY, Environment.PRODUCTION, 1),
                users("S1", MAY.plusMonths(2), Environment.SANDBOX, 1),
                users("S1", MAY.minusMonths(3), Environment.PRODUCTION, 1),
                own(SubjectType.PARTNER, "P1", "rate", "1"),
                own(SubjectType.PARTNER, "P1", "size", "1", MAY));
        assertThat(coverage.months(FactTable.USAGE)).contains(MonthRange.of(MAY.minusMonths(3), MAY.plusMonths(2)));
        assertThat(coverage.months(FactTable.FACTS)).contains(MonthRange.of(MAY, MAY));
        assertThat(coverage.months(FactTable.SEATS)).isEmpty();
        assertThat(coverage.months(FactTable.PARTNERS)).isEmpty();
    }

    @Test
    void latestMonth_facts_isTheLastOfBillsSeatsAndUsage() {
        assertThat(coverage(seats("S1", MAY, 0), charge("S1", MAY.minusMonths(1), "1"))
                        .latestMonth())
                .contains(MAY);
        assertThat(coverage(charge("S1", MAY, "1"), users("S1", MAY.plusMonths(1), Environment.SANDBOX, 0))
                        .latestMonth())
                .contains(MAY.plusMonths(1));
        assertThat(coverage(own(SubjectType.PARTNER, "P1", "rate", "1", MAY)).latestMonth())
                .isEmpty();
    }

    @Test
    void constructor_mapChangedLater_staysAsItWas() {
        Map<FactTable, Long> rows = new EnumMap<>(Map.of(FactTable.SEATS, 3L));
        FactCoverage coverage = new FactCoverage(rows, Map.of());
        rows.clear();
        assertThat(coverage.rows(FactTable.SEATS)).isEqualTo(3);
    }

    private static FactCoverage coverage(Fact... facts) {
        PortfolioBuilder builder = new PortfolioBuilder()
                .add(Partner.of("P1"))
                .add(tenant("T1", "C1"))
                .add(subscription("S1", "T1"));
        for (Fact fact : facts) {
            builder.add(fact);
        }
        return builder.build().coverage();
    }
}
