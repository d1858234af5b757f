package io.github.pciscoring.core.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pciscoring.core.columns.Grouping;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.MonthlyRows;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.PartnerAccounts;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        this.partnerOfRef = new int[rows.ids.partners.size()];
        Arrays.fill(partnerOfRef, -1);
        for (int number = 0; number < rows.partnerRows.size(); number++) {
            partnerOfRef[rows.partnerRef(rows.partnerRows.get(number).id())] = number;
        }
        this.personOfRef = new int[rows.ids.people.size()];
        List<String> ids = new ArrayList<>();
        for (int ref = 0; ref < personOfRef.length; ref++) {
            personOfRef[ref] = rows.ids.people.isDefined(ref) ? ids.size() : -1;
            if (rows.ids.people.isDefined(ref)) {
                ids.add(rows.ids.people.id(ref));
            }
        }
        this.people = ids.toArray(String[]::new);
    }

    Portfolio assemble() {
        new ReferenceCheck(rows).run();
        long billedInAll = BillingLimit.check(rows, 0);
        int subscriptions = accounts.subscriptionCount();
        int[] subscriptionOfRef = accounts.subscriptionOfRef();
        LinkTable associations = partnerLinks(rows.associationRows, 4, subscriptionOfRef, subscriptions);
        LinkTable affiliations = partnerLinks(rows.affiliationRows, 4, personOfRef, people.length);
        LinkTable exams = exams();
        MonthSeries billed = rows.billingRows.summed(ref -> subscriptionOfRef[ref], subscriptions);
        MonthSeries seats = unique(rows.seatRows, FactTable.SEATS, subscriptionOfRef, subscriptions);
        MonthSeries production = unique(rows.productionRows, FactTable.USAGE, subscriptionOfRef, subscriptions);
        MonthSeries sandbox = unique(rows.sandboxRows, FactTable.USAGE, subscriptionOfRef, subscriptions);
        Map<FactKey, MonthSeries> ownFacts = ownFacts();
        if (!rows.faults.isEmpty()) {
            throw new InvalidPortfolioException(rows.faults);
        }
        if (rows.ids.hasExcused()) {
            throw new IllegalStateException("a record was excused as malformed, but no fault was reported");
        }
        PortfolioColumns columns = new PortfolioColumns(
                rows.ids.codes(),
                new Names(partnerIds()),
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
                PortfolioColumns.rowsByMonth(billed, seats, production, sandbox),
                PartnerAccounts.ofCustomers(associations, accounts.tree()),
                PartnerAccounts.of(affiliations, person -> person, people.length));
        ImmutableList.Builder<PartnerRecord> partners = ImmutableList.builder();
        Map<String, MonthSeries> partnerFacts = PartnerRecord.facts(ownFacts);
        for (int number = 0; number < rows.partnerRows.size(); number++) {
            partners.add(new PartnerRecord(rows.partnerRows.get(number), number, partnerFacts));
        }
        return new Portfolio(columns, Optional.empty(), partners.build(), RowCounts.NONE.plus(rows, 1), billedInAll);
    }

    /** Groups rows by their subject, keeping the first columns, with partners by number. */
    private LinkTable partnerLinks(IntTable table, int subjectColumn, int[] subjectOfRef, int subjects) {
        Grouping grouping = bySubject(table, subjectColumn, subjectOfRef, subjects);
        int[][] columns = table.gather(grouping, PortfolioColumns.LAST + 1);
        int[] partners = columns[PortfolioColumns.PARTNER];
        for (int row = 0; row < partners.length; row++) {
            partners[row] = partnerOfRef[partners[row]];
        }
        return new LinkTable(grouping.starts(), columns);
    }

    private LinkTable exams() {
        Grouping grouping = bySubject(rows.examRows, 3, personOfRef, people.length);
        return new LinkTable(grouping.starts(), rows.examRows.gather(grouping, PortfolioColumns.EXPIRES_ON + 1));
    }

    private static Grouping bySubject(IntTable table, int subjectColumn, int[] subjectOfRef, int subjects) {
        int[] subjectOfRow = table.column(subjectColumn);
        for (int row = 0; row < subjectOfRow.length; row++) {
            subjectOfRow[row] = subjectOfRef[subjectOfRow[row]];
        }
        return Grouping.of(subjectOfRow, subjects);
    }

    private String[] partnerIds() {
        String[] ids = new String[rows.partnerRows.size()];
        Arrays.setAll(ids, number -> rows.partnerRows.get(number).id());
        return ids;
    }

    private MonthSeries unique(MonthlyRows table, FactTable name, int[] indexOfRef, int subjects) {
        return table.unique(
                ref -> indexOfRef[ref],
                subjects,
                (ref, month, position, first) ->
                        repeated(name, position, first, rows.ids.subscriptions.id(ref), month));
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
            EntityIds ids = rows.ids.of(key.subjectType());
            series.put(
                    key,
                    table.unique(
                            ref -> indexOfRef[ref],
                            subjects(key.subjectType()),
                            (ref, month, position, first) ->
                                    repeated(FactTable.FACTS, position, first, ids.id(ref), month)));
        });
        return series.buildOrThrow();
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
}
