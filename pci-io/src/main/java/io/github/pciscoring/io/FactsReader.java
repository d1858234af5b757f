package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.BulkFacts;
import java.util.List;

/** Reads a rule author's own facts. */
final class FactsReader extends TableReader {
    private static final int SUBJECT_TYPE = 0;
    private static final int SUBJECT = 1;
    private static final int MONTH = 2;
    private static final int NAME = 3;
    private static final int VALUE = 4;

    private static final SubjectType[] TYPES = SubjectType.values();

    private final Known known;
    private final Choice types = Choice.of(TYPES);

    FactsReader(Known known) {
        super(FactTable.FACTS, List.of("subject_type", "subject_id", "month", "name", "value"));
        this.known = known;
    }

    @Override
    void read(Row row) {
        int type = types.in(row, SUBJECT_TYPE);
        int subject = row.ref(SUBJECT, type == TextRefs.NONE ? known.codes : subjects(TYPES[type]));
        int month = row.isEmpty(MONTH) ? BulkFacts.NO_MONTH : row.month(MONTH);
        int name = row.ref(NAME, known.codes);
        long value = row.amount(VALUE, true);
        if (type != TextRefs.NONE && name != TextRefs.NONE && month == BulkFacts.NO_MONTH) {
            checkCode(TYPES[type], name, row);
        }
        if (type != TextRefs.NONE && subject != TextRefs.NONE) {
            boolean isKeyKnown = month != Texts.MALFORMED && name != TextRefs.NONE;
            known.portfolio.fact(
                    TYPES[type],
                    subject,
                    isKeyKnown ? month : Known.monthOrStandIn(Texts.MALFORMED, row),
                    known.codeOrStandIn(name),
                    value == Long.MIN_VALUE ? 0 : value,
                    row.line());
        }
    }

    /** A code stands in one place only, so that its own table's column is all there is if there is one. */
    private void checkCode(SubjectType type, int name, Row row) {
        known.codeColumns
                .ofFact(type, name, row, NAME)
                .filter(column -> !column.admitFact())
                .ifPresent(column -> row.fault(
                        NAME,
                        "column " + column.column() + " of " + PortfolioFolder.fileName(column.table())
                                + " gives the codes already"));
    }

    private TextRefs subjects(SubjectType type) {
        return switch (type) {
            case CUSTOMER -> known.customers;
            case TENANT -> known.tenants;
            case SUBSCRIPTION -> known.subscriptions;
            case PERSON -> known.people;
            case PARTNER -> known.partners;
        };
    }
}
