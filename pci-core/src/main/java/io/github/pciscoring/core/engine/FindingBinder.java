package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.util.List;

/** The sums that findings are made from, counted while binding wherever they depend on no month. Thread-safe. */
final class FindingBinder {
    private final CoverageBinder coverage;
    private final IgnoredSubscriptions ignored;
    private final PeopleWithoutExams people;
    private final int partners;

    FindingBinder(PortfolioColumns columns, CompetencyRuleSet rules, List<BoundIndicator> indicators) {
        coverage = new CoverageBinder(columns, indicators);
        ignored = new IgnoredSubscriptions(columns, rules.attribution(), indicators);
        people = new PeopleWithoutExams(
                columns, indicators.stream().anyMatch(indicator -> indicator.reads(FactTable.EXAMS)));
        partners = columns.partners().size();
    }

    /** Returns what was counted over all accounts. */
    FindingCounts counts() {
        return ignored.all();
    }

    /** Returns the sums of all partners over all accounts. */
    FindingSums all(int month) {
        return new FindingSums(coverage.all(), ignored.all(), people.all(month));
    }

    /** Returns one partner's sums over all accounts, which touches no other partner's. */
    FindingSums ofPartner(int partner, int month) {
        return new FindingSums(coverage.all(), ignored.all().only(partner), new long[] {people.of(partner, month)});
    }

    /** Returns the sums of all partners over one customer. */
    FindingSums ofCustomer(int customer) {
        return new FindingSums(coverage.ofCustomer(customer), ignored.ofCustomer(customer), new long[partners]);
    }

    /** Returns the sums of all partners over one person. */
    FindingSums ofPerson(int person, int month) {
        return new FindingSums(coverage.ofPerson(person), ignored.none(), people.ofPerson(person, month));
    }
}
