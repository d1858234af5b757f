package io.github.pciscoring.core.portfolio;

import com.google.common.collect.ImmutableMap;
import io.github.pciscoring.core.columns.Grouping;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthCounts;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns the rows of a builder into columns: checks references, orders accounts, sorts facts. Used once. */
final class PortfolioAssembly {
    private final BulkFacts rows;
    private final TreeAssembly accounts;
    private final int[] partnerOfRef;
    private final int[] personOfRef;
    private final String[] people;

    PortfolioAssembly(BulkFacts rows) {
        this.rows = rows;
        this.accounts = new TreeAssembly(rows);
        this.partnerOfRef = new int[rows.partners.size()];
        Arrays.fill(partnerOfRef, -1);
        for (int number = 0; number < rows.partnerRows.size(); number++) {
            partnerOfRef[rows.partnerRef(rows.partnerRows.get(number).id())] = number;
        }
        this.personOfRef = new int[rows.people.size()];
        List<String> ids = new ArrayList<>();
        for (int ref = 0; ref < personOfRef.length; ref++) {
            personOfRef[ref] = rows.people.isDefined(ref) ? ids.size() : -1;
            if (rows.people.isDefined(ref)) {
                ids.add(rows.people.id(ref));
            }
        }
        this.people = ids.toArray(String[]::new);
    }

    Portfolio assemble() {
        new ReferenceCheck(rows).run();
        new BillingLimit(rows).check();
        int subscriptions = accounts.subscriptionCount();
        int[] subscriptionOfRef = accounts.subscriptionOfRef();
        LinkTable associations = partnerLinks(rows.associationRows, 4, subscriptionOfRef, subscriptions);
        LinkTable affiliations = partnerLinks(rows.affiliationRows, 4, personOfRef, people.length);
        LinkTable exams = exams();
        MonthSeries billed = rows.billingRows.summed(subscriptionOfRef, subscriptions);
        MonthSeries seats = unique(rows.seatRows, FactTable.SEATS, subscriptionOfRef, subscriptions);
        MonthSeries production = unique(rows.productionRows, FactTable.USAGE, subscriptionOfRef, subscriptions);
        MonthSeries sandbox = unique(rows.sandboxRows, FactTable.USAGE, subscriptionOfRef, subscriptions);
        Map<FactKey, MonthSeries> ownFacts = ownFacts();
        if (!rows.faults.isEmpty()) {
            throw new InvalidPortfolioException(rows.faults);
        }
        if (rows.hasExcused()) {
            throw new IllegalStateException("a record was excused as malformed, but no fault was reported");
        }
        int[] customerOfSubscription = new int[subscriptions];
        for (int subscription = 0; subscription < subscriptions; subscription++) {
            customerOfSubscription[subscription] =
                    accounts.tree().outer(AccountLevel.CUSTOMER, AccountLevel.SUBSCRIPTION, subscription);
        }
        int[] personOfPerson = new int[people.length];
        Arrays.setAll(personOfPerson, person -> person);
        PortfolioColumns columns = new PortfolioColumns(
                rows.codes,
                new Names(rows.partnerRows.stream().map(partner -> partner.id()).toArray(String[]::new)),
                accounts.customers(),
                accounts.tenants(),
                new Names(people),
                accounts.tree(),
                accounts.subscriptions(),
                associations,
                billed,
                seats,
                production,
                sandbox,
                affiliations,
                exams,
                ownFacts,
                Map.of(
                        FactTable.BILLING,
                                new MonthCounts.Builder().addAll(billed).build(),
                        FactTable.SEATS, new MonthCounts.Builder().addAll(seats).build(),
                        FactTable.USAGE,
                                new MonthCounts.Builder()
                                        .addAll(production)
                                        .addAll(sandbox)
                                        .build()),
                byPartner(associations, customerOfSubscription),
                byPartner(affiliations, personOfPerson));
        List<PartnerRecord> partners = new ArrayList<>();
        for (int number = 0; number < rows.partnerRows.size(); number++) {
            partners.add(new PartnerRecord(rows.partnerRows.get(number), number, ownFacts));
        }
        return new Portfolio(columns, partners, coverage());
    }

    /** Groups rows by their subject, keeping the first columns, with partners by number. */
    private LinkTable partnerLinks(IntTable table, int subjectColumn, int[] subjectOfRef, int subjects) {
        Grouping grouping = bySubject(table, subjectColumn, subjectOfRef, subjects);
        int[][] columns = gather(table, grouping, PortfolioColumns.LAST + 1);
        int[] partners = columns[PortfolioColumns.PARTNER];
        Arrays.setAll(partners, row -> partnerOfRef[partners[row]]);
        return new LinkTable(grouping.starts(), columns);
    }

    private LinkTable exams() {
        Grouping grouping = bySubject(rows.examRows, 3, personOfRef, people.length);
        return new LinkTable(grouping.starts(), gather(rows.examRows, grouping, PortfolioColumns.EXPIRES_ON + 1));
    }

    private static Grouping bySubject(IntTable table, int subjectColumn, int[] subjectOfRef, int subjects) {
        int[] subjectOfRow = new int[table.size()];
        Arrays.setAll(subjectOfRow, row -> subjectOfRef[table.get(subjectColumn, row)]);
        return Grouping.of(subjectOfRow, subjects);
    }

    private static int[][] gather(IntTable table, Grouping grouping, int width) {
        int[] order = new int[grouping.rows()];
        Arrays.setAll(order, grouping::row);
        int[][] columns = new int[width][];
        Arrays.setAll(columns, column -> table.gather(column, order));
        return columns;
    }

    private MonthSeries unique(MonthlyRows table, FactTable name, int[] indexOfRef, int subjects) {
        return table.unique(
                indexOfRef,
                subjects,
                (ref, month, position, first) -> repeated(name, position, first, rows.subscriptions.id(ref), month));
    }

    private void repeated(FactTable table, int position, int first, String id, int month) {
        String value = month == PortfolioColumns.UNDATED
                ? ""
                : MonthRange.yearMonth(month).toString();
        rows.faults.add(new Fault(table, position, "month", "duplicate row of " + id + ", first at " + first, value));
    }

    private Map<FactKey, MonthSeries> ownFacts() {
        ImmutableMap.Builder<FactKey, MonthSeries> series = ImmutableMap.builder();
        rows.factRows.forEach((key, table) -> {
            int[] indexOfRef = indexOfRef(key.subjectType());
            EntityIds ids = ids(key.subjectType());
            series.put(
                    key,
                    table.unique(
                            indexOfRef,
                            subjects(key.subjectType()),
                            (ref, month, position, first) ->
                                    repeated(FactTable.FACTS, position, first, ids.id(ref), month)));
        });
        return series.buildOrThrow();
    }

    private EntityIds ids(SubjectType type) {
        return switch (type) {
            case CUSTOMER -> rows.customers;
            case TENANT -> rows.tenants;
            case SUBSCRIPTION -> rows.subscriptions;
            case PERSON -> rows.people;
            case PARTNER -> rows.partners;
        };
    }

    private int[] indexOfRef(SubjectType type) {
        return switch (type) {
            case CUSTOMER -> accounts.customerOfRef();
            case TENANT -> accounts.tenantOfRef();
            case SUBSCRIPTION -> accounts.subscriptionOfRef();
            case PERSON -> personOfRef;
            case PARTNER -> partnerOfRef;
        };
    }

    private int subjects(SubjectType type) {
        return switch (type) {
            case CUSTOMER -> accounts.customers().size();
            case TENANT -> accounts.tenants().size();
            case SUBSCRIPTION -> accounts.subscriptionCount();
            case PERSON -> people.length;
            case PARTNER -> rows.partnerRows.size();
        };
    }

    /** Returns by partner the accounts that it is linked to, ascending and each once. */
    private LinkTable byPartner(LinkTable links, int[] accountOfSubject) {
        int partners = rows.partnerRows.size();
        int[] accountOfRow = new int[links.rows()];
        int[] partnerOfRow = new int[links.rows()];
        int[] latest = new int[partners];
        Arrays.fill(latest, -1);
        for (int subject = 0; subject < links.subjects(); subject++) {
            for (int row = links.begin(subject); row < links.end(subject); row++) {
                int partner = links.get(PortfolioColumns.PARTNER, row);
                accountOfRow[row] = accountOfSubject[subject];
                partnerOfRow[row] = latest[partner] == accountOfSubject[subject] ? -1 : partner;
                latest[partner] = accountOfSubject[subject];
            }
        }
        Grouping grouping = Grouping.of(partnerOfRow, partners);
        int[] accounts = new int[grouping.rows()];
        Arrays.setAll(accounts, position -> accountOfRow[grouping.row(position)]);
        return new LinkTable(grouping.starts(), new int[][] {accounts});
    }

    private FactCoverage coverage() {
        Map<FactTable, Long> counts = new EnumMap<>(FactTable.class);
        counts.put(FactTable.PARTNERS, (long) rows.partnerRows.size());
        counts.put(FactTable.TENANTS, (long) rows.tenantRows.size());
        counts.put(FactTable.SUBSCRIPTIONS, (long) rows.subscriptionRows.size());
        counts.put(FactTable.ASSOCIATIONS, (long) rows.associationRows.size());
        counts.put(FactTable.PEOPLE, (long) rows.affiliationRows.size());
        counts.put(FactTable.EXAMS, (long) rows.examRows.size());
        Map<FactTable, MonthRange> months = new EnumMap<>(FactTable.class);
        cover(FactTable.BILLING, rows.billingRows, counts, months);
        cover(FactTable.SEATS, rows.seatRows, counts, months);
        cover(FactTable.USAGE, rows.productionRows, counts, months);
        cover(FactTable.USAGE, rows.sandboxRows, counts, months);
        rows.factRows.values().forEach(table -> cover(FactTable.FACTS, table, counts, months));
        return new FactCoverage(counts, months);
    }

    private static void cover(
            FactTable name, MonthlyRows table, Map<FactTable, Long> counts, Map<FactTable, MonthRange> months) {
        counts.merge(name, (long) table.size(), Long::sum);
        table.months()
                .ifPresent(range -> months.merge(
                        name,
                        range,
                        (a, b) -> new MonthRange(Math.min(a.first(), b.first()), Math.max(a.last(), b.last()))));
    }
}
