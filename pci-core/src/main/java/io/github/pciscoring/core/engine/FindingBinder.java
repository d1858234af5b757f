package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.engine.AccountRanges.Range;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import java.util.List;

/**
 * The sums that findings are made from, of one part of a portfolio: counted while binding wherever they depend on no month.
 * Thread-safe.
 */
final class FindingBinder {
    private final PortfolioColumns columns;
    private final IgnoredCodes codes;
    private final CoverageBinder coverage;
    private final PeopleWithoutExams people;

    FindingBinder(PortfolioColumns columns, IgnoredCodes codes, List<BoundIndicator> indicators) {
        this.columns = columns;
        this.codes = codes;
        this.coverage = new CoverageBinder(columns, indicators);
        this.people = new PeopleWithoutExams(
                columns, indicators.stream().anyMatch(indicator -> indicator.reads(FactTable.EXAMS)));
    }

    /** Returns the rows of all accounts, counted once. */
    CoverageSums coverage() {
        return coverage.all();
    }

    /** Returns what is left out of all subscriptions. */
    FindingCounts ignored(Places places) {
        IgnoredSubscriptions ignored = new IgnoredSubscriptions(columns, codes, places);
        ignored.count(0, columns.subscriptions().size());
        return ignored.counts();
    }

    /** Returns the numbers of people without an exam, of all people. */
    PeopleWithoutExams people() {
        return people;
    }

    /** Returns the sums over those accounts of some ranges that are of one part. */
    FindingSums of(AccountRanges ranges, int part, Places places, int month) {
        CoverageBinder.Count rows = coverage.count();
        IgnoredSubscriptions ignored = new IgnoredSubscriptions(columns, codes, places);
        long[] withoutExams = new long[places.size()];
        for (Range range : ranges.list()) {
            if (range.part() != part) {
                continue;
            }
            rows.add(range.kind(), range.first(), range.beyond());
            if (range.kind() == AccountLevel.PERSON) {
                people.add(range.first(), range.beyond(), places, month, withoutExams);
            } else {
                ignored.count(
                        columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, range.first()),
                        columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, range.beyond()));
            }
        }
        return new FindingSums(rows.sums(), ignored.counts(), withoutExams);
    }
}
