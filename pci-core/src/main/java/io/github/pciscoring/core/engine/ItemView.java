package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the views over items have in common: numbers, turned into values when asked for. Used by one thread. */
abstract class ItemView implements EvidenceItem {
    final FactValues facts;
    private final String indicatorId;
    private final int asOf;

    int partner;

    ItemView(FactValues facts, String indicatorId, int asOf) {
        this.facts = facts;
        this.indicatorId = indicatorId;
        this.asOf = asOf;
    }

    abstract AccountLevel level();

    abstract int accountNumber();

    /** Returns the month that a particular association or affiliation had to hold in, in months back. */
    abstract int decisiveMonth();

    @Override
    public final String indicatorId() {
        return indicatorId;
    }

    @Override
    public final String partnerId() {
        return facts.columns().partners().id(partner);
    }

    @Override
    public final EvidenceAccount account() {
        return facts.account(level(), accountNumber());
    }

    /**
     * Returns the first affiliation of the two that holds in the decisive month; if none does, the last of those that were over
     * by then, or else their first.
     */
    @Override
    public final Optional<Affiliation> affiliation() {
        if (level() != AccountLevel.PERSON) {
            return Optional.empty();
        }
        int person = accountNumber();
        YearMonth decisive = month(decisiveMonth());
        LinkTable affiliations = facts.columns().affiliations();
        List<Affiliation> ofPartner = IntStream.range(affiliations.begin(person), affiliations.end(person))
                .filter(row -> affiliations.get(PortfolioColumns.PARTNER, row) == partner)
                .mapToObj(row -> facts.affiliation(person, row))
                .toList();
        return ofPartner.stream()
                .filter(affiliation -> affiliation.months().contains(decisive))
                .findFirst()
                .or(() -> ofPartner.stream()
                        .filter(affiliation -> isOver(affiliation.months(), decisive))
                        .max(Comparator.comparingInt(
                                affiliation -> affiliation.months().last())))
                .or(() -> ofPartner.stream().findFirst());
    }

    private static boolean isOver(MonthRange months, YearMonth month) {
        return !months.isEmpty() && months.last() < MonthRange.month(month);
    }

    final int asOf() {
        return asOf;
    }

    final YearMonth month(int monthsBack) {
        return MonthRange.yearMonth(asOf - monthsBack);
    }
}
