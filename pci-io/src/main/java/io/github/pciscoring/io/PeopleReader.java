package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import java.util.List;

/** Reads people's affiliations. */
final class PeopleReader extends TableReader {
    private static final int ID = 0;
    private static final int PARTNER = 1;
    private static final int FROM = 2;
    private static final int TO = 3;

    private final Known known;

    PeopleReader(Known known) {
        super(FactTable.PEOPLE, List.of("person_id", "partner_id", "from", "to"));
        this.known = known;
    }

    @Override
    void read(Row row) {
        int person = row.ref(ID, known.people);
        int partner = row.ref(PARTNER, known.partners);
        MonthRange months = Months.between(row, FROM, TO);
        known.portfolio.affiliation(
                known.orStandIn(FactTable.PEOPLE, person),
                known.orStandIn(FactTable.PARTNERS, partner),
                months.first(),
                months.last(),
                row.line());
    }

    @Override
    void excuse(Row row) {
        known.excuse(FactTable.PEOPLE, row.refIfAny(ID, known.people));
    }
}
