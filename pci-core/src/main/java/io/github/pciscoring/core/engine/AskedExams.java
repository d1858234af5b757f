package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.columns.PortfolioColumns.EXAM;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.core.ruleset.ExamFormula.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The exams that a formula asks for, and what people lack who do not meet it (SPEC, measures 3 and 4). Thread-safe. */
final class AskedExams {
    private final PortfolioColumns columns;
    private final MonthsInput input;
    private final ExamFormula formula;
    private final ExamLimits limits;
    private final BitSet named = new BitSet();

    private AskedExams(PortfolioColumns columns, MonthsInput input, ExamFormula formula, ExamLimits limits) {
        this.columns = columns;
        this.input = input;
        this.formula = formula;
        this.limits = limits;
        for (String exam : formula.exams()) {
            int code = columns.codes().find(exam);
            if (code >= 0) {
                named.set(code);
            }
        }
    }

    /** Returns those of each formula that an indicator declares. */
    static List<AskedExams> of(PortfolioColumns columns, BoundIndicator indicator, ExamLimits limits) {
        List<AskedExams> asked = new ArrayList<>();
        for (MonthsInput input : indicator.shape().inputs().months()) {
            if (input.source() instanceof MonthsInput.Qualified qualified) {
                asked.add(new AskedExams(columns, input, qualified.formula(), limits));
            }
        }
        return asked;
    }

    /** Returns the indicator's input: the months in which people meet the formula. */
    MonthsInput input() {
        return input;
    }

    /** Returns whether the formula names an exam, by code number. */
    boolean names(int examCode) {
        return named.get(examCode);
    }

    /** Returns until which days exams can be passed and count. */
    ExamLimits limits() {
        return limits;
    }

    /**
     * Returns what a person lacks at the end of a month to meet that alternative with an exam that lacks the least, of those
     * that can still be met then.
     */
    Optional<String> missingBeside(int examRow, int person, int month) {
        String exam = columns.codes().text(columns.exams().get(EXAM, examRow));
        Set<String> held = held(person, month);
        LocalDate lastDay = MonthRange.yearMonth(month).atEndOfMonth();
        return formula.anyOf().stream()
                .filter(alternative -> names(alternative, exam))
                .map(alternative -> missing(alternative, held))
                .filter(missing -> missing.stream()
                        .allMatch(requirement -> !honoured(requirement, lastDay).isEmpty()))
                .min(Comparator.comparingInt(List::size))
                .map(missing -> "also needs "
                        + missing.stream()
                                .map(requirement -> oneOf(honoured(requirement, lastDay), lastDay))
                                .collect(Collectors.joining(", and ")))
                .or(() -> Optional.of("what else it needs is no longer honoured"));
    }

    private List<String> honoured(Requirement requirement, LocalDate day) {
        return requirement.anyOf().stream()
                .filter(exam -> limits.isHonoured(exam, day))
                .toList();
    }

    private static boolean names(Alternative alternative, String exam) {
        return alternative.allOf().stream()
                .anyMatch(requirement -> requirement.anyOf().contains(exam));
    }

    private static List<Requirement> missing(Alternative alternative, Set<String> held) {
        return alternative.allOf().stream()
                .filter(requirement -> Collections.disjoint(requirement.anyOf(), held))
                .toList();
    }

    private String oneOf(List<String> exams, LocalDate day) {
        return (exams.size() > 1 ? "one of " : "")
                + exams.stream().map(exam -> limits.named(exam, day)).collect(Collectors.joining(", "));
    }

    private Set<String> held(int person, int month) {
        return QualificationBinder.held(columns.exams(), limits, person, month)
                .mapToObj(row -> columns.codes().text(columns.exams().get(EXAM, row)))
                .collect(Collectors.toSet());
    }
}
