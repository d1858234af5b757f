package io.github.pciscoring.io;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.BulkFacts;
import java.time.LocalDate;
import java.util.List;

/** Reads exams that people passed. */
final class ExamsReader extends TableReader {
    private static final int PERSON = 0;
    private static final int EXAM = 1;
    private static final int PASSED_ON = 2;
    private static final int EXPIRES_ON = 3;

    private final Known known;

    ExamsReader(Known known) {
        super(FactTable.EXAMS, List.of("person_id", "exam", "passed_on", "expires_on"));
        this.known = known;
    }

    @Override
    void read(Row row) {
        int person = row.ref(PERSON, known.people);
        int exam = row.ref(EXAM, known.codes);
        LocalDate passedOn = row.day(PASSED_ON);
        LocalDate expiresOn = row.isEmpty(EXPIRES_ON) ? null : row.day(EXPIRES_ON);
        if (passedOn != null && expiresOn != null && expiresOn.isBefore(passedOn)) {
            row.fault(EXPIRES_ON, "before passed_on, which is " + passedOn);
        }
        known.portfolio.exam(
                known.orStandIn(FactTable.PEOPLE, person),
                known.codeOrStandIn(exam),
                passedOn == null ? 0 : (int) passedOn.toEpochDay(),
                expiresOn == null ? BulkFacts.NEVER_EXPIRES : (int) expiresOn.toEpochDay(),
                row.line());
    }
}
