package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.columns.PortfolioColumns.EXAM;
import static io.github.pciscoring.core.columns.PortfolioColumns.EXPIRES_ON;
import static io.github.pciscoring.core.columns.PortfolioColumns.PARTNER;
import static io.github.pciscoring.core.columns.PortfolioColumns.PASSED_ON;

import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.evidence.LeftOutReasons;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.portfolio.MonthSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says why people do not count for partners, for one input of affiliations: because of the affiliation, or because of each
 * of their exams. Used by one thread.
 */
final class PersonLeftOuts {
    /** An exam formula with the months at whose end people meet it. */
    record Qualification(AskedExams asked, MonthIntervals months) {}

    private final PortfolioColumns columns;
    private final LinkTable affiliations;
    private final CreditColumn links;
    private final List<Qualification> qualifications;
    private final long countingMonths;
    private final int asOf;
    /** The last days of the months, in epoch days, by months back. */
    private final int[] lastDays;

    private final LeftOutView view;
    private final EvidenceOutput output;

    private int person;
    private int partner;

    /**
     * Creates the explanation.
     *
     * @param links the affiliations
     * @param countingMonths the months that may credit
     */
    PersonLeftOuts(
            PortfolioColumns columns,
            CreditColumn links,
            List<Qualification> qualifications,
            long countingMonths,
            int asOf,
            LeftOutView view,
            EvidenceOutput output) {
        this.columns = columns;
        this.affiliations = columns.affiliations();
        this.links = links;
        this.qualifications = qualifications;
        this.countingMonths = countingMonths;
        this.asOf = asOf;
        this.lastDays = new int[MonthSet.oldest(countingMonths) + 1];
        Arrays.setAll(
                lastDays,
                back -> Math.toIntExact(
                        MonthRange.yearMonth(asOf - back).atEndOfMonth().toEpochDay()));
        this.view = view;
        this.output = output;
    }

    /** Explains the people from one number to another, exclusive, to some of the partners that they are linked to. */
    void explain(int begin, int end, PartnerSet toPartners) {
        for (person = begin; person < end; person++) {
            for (int row = affiliations.begin(person); row < affiliations.end(person); row++) {
                partner = affiliations.get(PARTNER, row);
                if (toPartners.has(partner) && affiliations.isFirst(PARTNER, person, row)) {
                    explain();
                }
            }
        }
    }

    private void explain() {
        long affiliated = countingMonths & affiliatedMonths();
        if (affiliated == 0) {
            leaveOut(countingMonths, LeftOutReasons.AFFILIATION_OUTSIDE_WINDOW);
            return;
        }
        leaveOut(countingMonths & ~affiliated, LeftOutReasons.NOT_AFFILIATED);
        boolean none = columns.exams().begin(person) == columns.exams().end(person);
        for (Qualification qualification : qualifications) {
            if (none) {
                leaveOut(affiliated, LeftOutReasons.NO_EXAMS);
            }
            for (int exam = columns.exams().begin(person);
                    exam < columns.exams().end(person);
                    exam++) {
                explain(exam, qualification, affiliated);
            }
        }
    }

    private long affiliatedMonths() {
        for (int link = links.begin(person); link < links.end(person); link++) {
            if (links.partner(link) == partner) {
                return links.months().window(link, asOf);
            }
        }
        return 0;
    }

    private void explain(int exam, Qualification qualification, long affiliated) {
        int code = columns.exams().get(EXAM, exam);
        if (!qualification.asked().names(code)) {
            leaveOut(exam, affiliated, LeftOutReasons.EXAM_NOT_ASKED_FOR);
            return;
        }
        int passedOn = columns.exams().get(PASSED_ON, exam);
        int lastPass = qualification.asked().limits().lastPass(code);
        if (passedOn > lastPass) {
            leaveOut(exam, affiliated, LeftOutReasons.PASSED_AFTER_RETIREMENT, "retired on ", lastPass);
            return;
        }
        int expiresOn = columns.exams().get(EXPIRES_ON, exam);
        int lastHonoured = qualification.asked().limits().lastHonoured(code);
        // By days, since reckoning the months of each exam would cost more than all else here.
        long sincePassed = 0;
        long unexpired = 0;
        long held = 0;
        for (long rest = affiliated; rest != 0; rest = MonthSet.withoutNewest(rest)) {
            int lastDay = lastDays[MonthSet.newest(rest)];
            if (passedOn <= lastDay) {
                long month = MonthSet.at(MonthSet.newest(rest));
                sincePassed |= month;
                unexpired |= expiresOn >= lastDay ? month : 0;
                held |= Math.min(expiresOn, lastHonoured) >= lastDay ? month : 0;
            }
        }
        leaveOut(exam, affiliated & ~sincePassed, LeftOutReasons.NOT_YET_PASSED);
        leaveOut(exam, affiliated & sincePassed & ~unexpired, LeftOutReasons.EXPIRED);
        leaveOut(exam, unexpired & ~held, LeftOutReasons.NO_LONGER_HONOURED, "honoured until ", lastHonoured);
        long incomplete = affiliated & held & ~qualification.months().window(person, asOf);
        if (incomplete != 0) {
            int month = asOf - MonthSet.newest(incomplete);
            int ofPerson = person;
            output.leftOut(view(incomplete, LeftOutReasons.FORMULA_INCOMPLETE)
                    .withExam(exam)
                    .withDetail(() -> qualification.asked().missingBeside(exam, ofPerson, month)));
        }
    }

    private void leaveOut(int exam, long months, Reason reason) {
        if (months != 0) {
            output.leftOut(view(months, reason).withExam(exam));
        }
    }

    private void leaveOut(int exam, long months, Reason reason, String limit, int day) {
        if (months != 0) {
            output.leftOut(view(months, reason)
                    .withExam(exam)
                    .withDetail(() -> Optional.of(limit + LocalDate.ofEpochDay(day))));
        }
    }

    private void leaveOut(long months, Reason reason) {
        if (months != 0) {
            output.leftOut(view(months, reason));
        }
    }

    private LeftOutView view(long months, Reason reason) {
        return view.set(partner, AccountLevel.PERSON, person, months, reason);
    }
}
