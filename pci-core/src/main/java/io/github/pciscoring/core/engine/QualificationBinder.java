package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.core.ruleset.ExamFormula.Requirement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** At the ends of which months people hold the exams that a formula asks for (SPEC, measures 3 and 4). */
final class QualificationBinder {
    private final PortfolioColumns columns;
    private final ExamFormula formula;

    private final IntervalSet qualified = new IntervalSet();
    private final IntervalSet held = new IntervalSet();
    private IntervalSet soFar = new IntervalSet();
    private IntervalSet next = new IntervalSet();

    QualificationBinder(PortfolioColumns columns, ExamFormula formula) {
        this.columns = columns;
        this.formula = formula;
    }

    MonthIntervals byPerson() {
        MonthIntervals.Builder byPerson = new MonthIntervals.Builder();
        for (int person = 0; person < columns.people().size(); person++) {
            qualified.clear();
            for (Alternative alternative : formula.anyOf()) {
                soFar.clear().add(MonthRange.OPEN_FIRST, MonthRange.OPEN_LAST);
                for (Requirement requirement : alternative.allOf()) {
                    findHeld(person, requirement);
                    next.setIntersection(soFar, held);
                    IntervalSet spare = soFar;
                    soFar = next;
                    next = spare;
                }
                qualified.addAll(soFar);
            }
            byPerson.add(qualified);
        }
        return byPerson.build();
    }

    /** Finds the months at whose end the person holds one of the exams: passed by then, not expired before it. */
    private void findHeld(int person, Requirement requirement) {
        LinkTable exams = columns.exams();
        held.clear();
        for (int row = exams.begin(person); row < exams.end(person); row++) {
            if (requirement.anyOf().contains(columns.codes().text(exams.get(PortfolioColumns.EXAM, row)))) {
                MonthRange months = heldMonths(
                        exams.get(PortfolioColumns.PASSED_ON, row), exams.get(PortfolioColumns.EXPIRES_ON, row));
                held.add(months.first(), months.last());
            }
        }
    }

    /** Returns the months at whose end an exam is held; none if it expires before the first of them. */
    private static MonthRange heldMonths(int passedOn, int expiresOn) {
        int first = MonthRange.month(YearMonth.from(LocalDate.ofEpochDay(passedOn)));
        return new MonthRange(
                first,
                expiresOn == Integer.MAX_VALUE
                        ? MonthRange.OPEN_LAST
                        : MonthRange.lastMonthEndedBy(LocalDate.ofEpochDay(expiresOn)));
    }

    /** Returns the rows of the exams that a person holds at the end of a month. */
    static IntStream held(LinkTable exams, int person, int month) {
        return IntStream.range(exams.begin(person), exams.end(person)).filter(row -> {
            MonthRange months =
                    heldMonths(exams.get(PortfolioColumns.PASSED_ON, row), exams.get(PortfolioColumns.EXPIRES_ON, row));
            return months.first() <= month && month <= months.last();
        });
    }
}
