package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.BulkFacts;
import io.github.pciscoring.io.CodesRead.Origin;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codes that one kind of subject has in a column: each that is asked for becomes an undated own fact, others are counted.
 * Not thread-safe.
 */
final class CodeColumn {
    private static final int NOT_ASKED_FOR = -1;

    private final SubjectType of;
    private final String column;
    private final Set<String> askedFor;
    private final BulkFacts portfolio;
    private final TextRefs refs = new TextRefs(this::meet);
    private final List<String> met = new ArrayList<>();
    private final List<Integer> factNames = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final BitSet subjects = new BitSet();
    /** Begins the names of the facts. */
    private final String prefix;

    private Origin origin = Origin.NOWHERE;

    CodeColumn(SubjectType of, String column, Set<String> askedFor, BulkFacts portfolio) {
        this.of = of;
        this.column = column;
        this.askedFor = askedFor;
        this.portfolio = portfolio;
        String any = OwnFact.codeName(column, "?");
        this.prefix = any.substring(0, any.length() - 1);
    }

    /** Returns the table that has the column, if there is one. */
    FactTable table() {
        return of == SubjectType.PARTNER ? FactTable.PARTNERS : FactTable.TENANTS;
    }

    SubjectType of() {
        return of;
    }

    String column() {
        return column;
    }

    private int meet(String code) {
        met.add(code);
        counts.add(0);
        factNames.add(askedFor.contains(code) ? portfolio.code(OwnFact.codeName(column, code)) : NOT_ASKED_FOR);
        return met.size() - 1;
    }

    /** Reads the code of a subject from a place in its row; only once, since an id may be defined twice by mistake. */
    void read(Row row, int at, int subject) {
        if (!row.has(at)) {
            return;
        }
        origin = Origin.COLUMN;
        int code = row.refIfAny(at, refs);
        if (code == TextRefs.NONE || subjects.get(subject)) {
            return;
        }
        subjects.set(subject);
        counts.set(code, counts.get(code) + 1);
        int name = factNames.get(code);
        if (name != NOT_ASKED_FOR) {
            portfolio.fact(of, subject, BulkFacts.NO_MONTH, name, Amount.UNITS, row.line());
        }
    }

    /** Returns whether an undated own fact of such a subject is one of the column's codes. */
    boolean names(SubjectType type, String fact) {
        return type == of && fact.length() > prefix.length() && fact.startsWith(prefix);
    }

    /** Notes that such a fact was read; returns whether there is none of them in the column itself. */
    boolean admitFact() {
        if (origin == Origin.COLUMN) {
            return false;
        }
        origin = Origin.FACTS;
        return true;
    }

    CodesRead found() {
        Map<String, Integer> others = new HashMap<>();
        for (int code = 0; code < met.size(); code++) {
            if (factNames.get(code) == NOT_ASKED_FOR) {
                others.put(met.get(code), counts.get(code));
            }
        }
        return new CodesRead(of, column, origin, others);
    }
}
