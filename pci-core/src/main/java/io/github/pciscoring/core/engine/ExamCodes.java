package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.core.ruleset.ExamFormula.Requirement;
import java.util.ArrayList;
import java.util.List;

/** An exam formula in a portfolio's code numbers, so that no text is compared per exam. Thread-safe. */
final class ExamCodes {
    /** By alternative and requirement, and by code number, whether the exam is one of those that meet it. */
    private final boolean[][][] alternatives;

    private final boolean[] named;

    ExamCodes(Dictionary codes, ExamFormula formula) {
        named = new boolean[codes.size()];
        List<boolean[][]> all = new ArrayList<>();
        for (Alternative alternative : formula.anyOf()) {
            List<boolean[]> requirements = new ArrayList<>();
            for (Requirement requirement : alternative.allOf()) {
                requirements.add(codes(codes, requirement));
            }
            all.add(requirements.toArray(boolean[][]::new));
        }
        alternatives = all.toArray(boolean[][][]::new);
    }

    private boolean[] codes(Dictionary codes, Requirement requirement) {
        boolean[] exams = new boolean[codes.size()];
        for (String exam : requirement.anyOf()) {
            int code = codes.find(exam);
            if (code >= 0) {
                exams[code] = true;
                named[code] = true;
            }
        }
        return exams;
    }

    /** Returns whether the formula names an exam. */
    boolean names(int exam) {
        return named[exam];
    }

    /** Returns the number of alternatives. */
    int alternatives() {
        return alternatives.length;
    }

    /** Returns the number of requirements of an alternative. */
    int requirements(int alternative) {
        return alternatives[alternative].length;
    }

    /** Returns whether an exam meets a requirement. */
    boolean meets(int alternative, int requirement, int exam) {
        return alternatives[alternative][requirement][exam];
    }
}
