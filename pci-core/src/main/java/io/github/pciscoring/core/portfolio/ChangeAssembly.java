package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Grouping;
import io.github.pciscoring.core.columns.LinkMerge;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.MonthlyRows;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PartnerAccounts;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.columns.SeriesMerge;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a changed portfolio of an old one: gathers accounts, merges what is added and removed into them. Used once. */
final class ChangeAssembly {
    static final String NOT_THERE = "is not in the portfolio as stated";

    private final Portfolio portfolio;
    private final BulkFacts added;
    private final BulkFacts removed;
    private final ChangedAccounts accounts;
    private final ChangedPartners partners;
    private final Changed subscriptions;
    private final Changed people;

    ChangeAssembly(Portfolio portfolio, BulkFacts added, BulkFacts removed, int mostInOverlay) {
        this.portfolio = portfolio;
        this.added = added;
        this.removed = removed;
        this.accounts = new ChangedAccounts(portfolio, added, removed, mostInOverlay);
        this.partners = new ChangedPartners(portfolio, added);
        this.subscriptions = accounts.subscriptions();
        this.people = accounts.people();
    }

    Portfolio assemble() {
        new ReferenceCheck(added).run();
        new ReferenceCheck(removed).run();
        checkPeople();
        long billedInAll = BillingLimit.check(added, portfolio.billedInAll());
        PortfolioColumns columns = columns();
        if (!added.faults.isEmpty()) {
            throw new InvalidPortfolioException(added.faults);
        }
        if (added.ids.hasExcused()) {
            throw new IllegalStateException("a record was excused as malformed, but no fault was reported");
        }
        return new Portfolio(
                accounts.whole() ? columns : portfolio.columns(),
                accounts.whole()
                        ? Optional.empty()
                        : Optional.of(new Overlay(columns, accounts.customersOfBase(), accounts.peopleOfBase())),
                partners.records(columns.ownFacts()),
                portfolio.rows().plus(added, 1).plus(removed, -1),
                billedInAll);
    }

    private PortfolioColumns columns() {
        LinkTable associations = links(
                FactTable.ASSOCIATIONS, subscriptions, PortfolioColumns::associations, rows -> rows.associationRows, 4);
        LinkTable affiliations =
                links(FactTable.PEOPLE, people, PortfolioColumns::affiliations, rows -> rows.affiliationRows, 4);
        LinkTable exams = links(FactTable.EXAMS, people, PortfolioColumns::exams, rows -> rows.examRows, 3);
        MonthSeries billed =
                series(FactTable.BILLING, subscriptions, PortfolioColumns::billed, rows -> rows.billingRows, true);
        MonthSeries seats =
                series(FactTable.SEATS, subscriptions, PortfolioColumns::seats, rows -> rows.seatRows, false);
        MonthSeries production = series(
                FactTable.USAGE, subscriptions, PortfolioColumns::production, rows -> rows.productionRows, false);
        MonthSeries sandbox =
                series(FactTable.USAGE, subscriptions, PortfolioColumns::sandbox, rows -> rows.sandboxRows, false);
        PortfolioColumns base = portfolio.columns();
        boolean sameCustomers = associations == base.associations() && accounts.tree() == base.tree();
        boolean sameMonths = billed == base.billed()
                && seats == base.seats()
                && production == base.production()
                && sandbox == base.sandbox();
        return new PortfolioColumns(
                added.ids.codes(),
                partners.names(),
                accounts.customerNames(),
                accounts.tenantNames(),
                accounts.personNames(),
                accounts.tree(),
                accounts.subscriptionColumns(),
                associations,
                billed,
                seats,
                production,
                sandbox,
                affiliations,
                exams,
                ownFacts(),
                sameMonths ? base.rowsByMonth() : PortfolioColumns.rowsByMonth(billed, seats, production, sandbox),
                sameCustomers ? base.customersOfPartner() : PartnerAccounts.ofCustomers(associations, accounts.tree()),
                affiliations == base.affiliations()
                        ? base.peopleOfPartner()
                        : PartnerAccounts.of(affiliations, person -> person, affiliations.subjects()));
    }

    /** What is removed defines nobody. */
    private void checkPeople() {
        for (int row = 0; row < removed.affiliationRows.size(); row++) {
            int person = removed.affiliationRows.get(4, row);
            if (removed.ids.people.isUnknown(person)) {
                int position = removed.affiliationRows.get(5, row);
                String id = removed.ids.people.id(person);
                removed.faults.add(new Fault(FactTable.PEOPLE, position, "person_id", "unknown person", id));
            }
        }
    }

    private LinkTable links(
            FactTable name,
            Changed subjects,
            Function<PortfolioColumns, LinkTable> old,
            Function<BulkFacts, IntTable> rows,
            int subjectColumn) {
        Rows plus = rows(rows.apply(added), subjects, subjectColumn, name);
        Rows minus = rows(rows.apply(removed), subjects, subjectColumn, name);
        return new LinkMerge(
                        subjects.segments(),
                        sources(old),
                        plus.table(),
                        minus.table(),
                        row -> removed.faults.add(new Fault(name, minus.position(row), "row", NOT_THERE, "")))
                .table();
    }

    /** Rows by their subjects. */
    private record Rows(
            @Nullable LinkTable table,
            IntTable rows,
            @Nullable Grouping grouping,
            int positionColumn) {
        int position(int row) {
            return rows.get(positionColumn, grouping == null ? row : grouping.row(row));
        }
    }

    private Rows rows(IntTable table, Changed subjects, int subjectColumn, FactTable name) {
        if (table.size() == 0) {
            return new Rows(null, table, null, 0);
        }
        int[] subjectOfRow = table.column(subjectColumn);
        for (int row = 0; row < subjectOfRow.length; row++) {
            subjectOfRow[row] = subjects.number(subjectOfRow[row]);
        }
        Grouping grouping = Grouping.of(subjectOfRow, subjects.segments().size());
        int[][] columns = table.gather(grouping, subjectColumn);
        if (name != FactTable.EXAMS) {
            int[] partnerOfRow = columns[PortfolioColumns.PARTNER];
            for (int row = 0; row < partnerOfRow.length; row++) {
                partnerOfRow[row] = partners.number(partnerOfRow[row]);
            }
        }
        return new Rows(new LinkTable(grouping.starts(), columns), table, grouping, subjectColumn + 1);
    }

    private MonthSeries series(
            FactTable name,
            Changed subjects,
            Function<PortfolioColumns, MonthSeries> old,
            Function<BulkFacts, MonthlyRows> rows,
            boolean summed) {
        return merged(name, subjects, sources(old), rows.apply(added), rows.apply(removed), summed);
    }

    private <T> List<T> sources(Function<PortfolioColumns, T> old) {
        List<PortfolioColumns> sources = accounts.sources();
        return sources.size() == 1
                ? List.of(old.apply(sources.get(0)))
                : List.of(old.apply(sources.get(0)), old.apply(sources.get(1)));
    }

    private MonthSeries merged(
            FactTable name,
            Changed subjects,
            List<? extends @Nullable MonthSeries> sources,
            @Nullable MonthlyRows plus,
            @Nullable MonthlyRows minus,
            boolean summed) {
        SnapshotFaults faults = new SnapshotFaults(name, subjects, added, plus, minus);
        return new SeriesMerge(
                        subjects.segments(),
                        sources,
                        byMonth(subjects, plus, summed, faults),
                        byMonth(subjects, minus, false, faults),
                        summed,
                        faults)
                .series();
    }

    private static @Nullable MonthSeries byMonth(
            Changed subjects, @Nullable MonthlyRows rows, boolean summed, SnapshotFaults faults) {
        if (rows == null || rows.size() == 0) {
            return null;
        }
        int size = subjects.segments().size();
        return summed ? rows.summed(subjects::number, size) : rows.unique(subjects::number, size, faults);
    }

    private Map<FactKey, MonthSeries> ownFacts() {
        Set<FactKey> keys = new LinkedHashSet<>();
        for (PortfolioColumns source : accounts.sources()) {
            keys.addAll(source.ownFacts().keySet());
        }
        keys.addAll(added.factRows.keySet());
        keys.addAll(removed.factRows.keySet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<FactKey, MonthSeries> facts = new HashMap<>();
        for (FactKey key : keys) {
            List<@Nullable MonthSeries> old = new ArrayList<>();
            if (key.subjectType() == SubjectType.PARTNER) {
                // The latest ones are the whole portfolio's.
                List<PortfolioColumns> sources = accounts.sources();
                old.add(sources.get(sources.size() - 1).ownFacts().get(key));
            } else {
                accounts.sources().forEach(source -> old.add(source.ownFacts().get(key)));
            }
            facts.put(
                    key,
                    merged(
                            FactTable.FACTS,
                            subjects(key.subjectType()),
                            old,
                            added.factRows.get(key),
                            removed.factRows.get(key),
                            false));
        }
        return Map.copyOf(facts);
    }

    private Changed subjects(SubjectType type) {
        return switch (type) {
            case CUSTOMER -> accounts.customers();
            case TENANT -> accounts.tenants();
            case SUBSCRIPTION -> subscriptions;
            case PERSON -> people;
            case PARTNER -> partners.changed();
        };
    }
}
