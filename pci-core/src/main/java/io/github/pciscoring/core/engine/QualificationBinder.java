package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** At the ends of which months people hold the exams that a formula asks for (SPEC, measures 3 and 4). */
final class QualificationBinder {
    private final LinkTable exams;
    private final int people;
    private final ExamCodes formula;
    private final ExamLimits limits;
    private final IntervalSet qualified = new IntervalSet();
    private final IntervalSet held = new IntervalSet();
    private IntervalSet soFar = new IntervalSet();
    private IntervalSet next = new IntervalSet();

    QualificationBinder(PortfolioColumns columns, ExamCodes formula, ExamLimits limits) {
        this.exams = columns.exams();
        this.people = columns.people().size();
        this.formula = formula;
        this.limits = limits;
    }

    MonthIntervals byPerson() {
        MonthIntervals.Builder byPerson = new MonthIntervals.Builder();
        for (int person = 0; person < people; person++) {
            qualified.clear();
            for (int alternative = 0; alternative < formula.alternatives(); alternative++) {
                if (hasOneForEach(person, alternative)) {
                    addQualified(person, alternative);
                }
            }
            byPerson.add(qualified);
        }
        return byPerson.build();
    }

    /** Returns whether a person has passed an exam for each requirement, whenever: of most alternatives, it has not. */
    private boolean hasOneForEach(int person, int alternative) {
        for (int requirement = 0; requirement < formula.requirements(alternative); requirement++) {
            boolean met = false;
            for (int row = exams.begin(person); !met && row < exams.end(person); row++) {
                met = formula.meets(alternative, requirement, exams.get(PortfolioColumns.EXAM, row));
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private void addQualified(int person, int alternative) {
        soFar.clear().add(MonthRange.OPEN_FIRST, MonthRange.OPEN_LAST);
        for (int requirement = 0; requirement < formula.requirements(alternative); requirement++) {
            findHeld(person, alternative, requirement);
            next.setIntersection(soFar, held);
            IntervalSet spare = soFar;
            soFar = next;
            next = spare;
        }
        qualified.addAll(soFar);
    }

    /** Finds the months at whose end the person holds one of the exams: passed by then, and still counting. */
    private void findHeld(int person, int alternative, int requirement) {
        held.clear();
        for (int row = exams.begin(person); row < exams.end(person); row++) {
            if (formula.meets(alternative, requirement, exams.get(PortfolioColumns.EXAM, row))) {
                MonthRange months = heldMonths(exams, row, limits);
                held.add(months.first(), months.last());
            }
        }
    }

    /**
     * Returns the months at whose end an exam is held; none if it was retired when it was passed, or if it expires or is no
     * longer honoured before the first of them.
     */
    private static MonthRange heldMonths(LinkTable exams, int row, ExamLimits limits) {
        int exam = exams.get(PortfolioColumns.EXAM, row);
        int passedOn = exams.get(PortfolioColumns.PASSED_ON, row);
        if (passedOn > limits.lastPass(exam)) {
            return MonthRange.NEVER;
        }
        int lastDay = Math.min(exams.get(PortfolioColumns.EXPIRES_ON, row), limits.lastHonoured(exam));
        return new MonthRange(
                MonthRange.month(YearMonth.from(LocalDate.ofEpochDay(passedOn))),
                lastDay == ExamLimits.NEVER
                        ? MonthRange.OPEN_LAST
                        : MonthRange.lastMonthEndedBy(LocalDate.ofEpochDay(lastDay)));
    }

    /** Returns the rows of the exams that a person holds at the end of a month. */
    static IntStream held(LinkTable exams, ExamLimits limits, int person, int month) {
        return IntStream.range(exams.begin(person), exams.end(person)).filter(row -> {
            MonthRange months = heldMonths(exams, row, limits);
            return months.first() <= month && month <= months.last();
        });
    }
}
