package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.indicator.MonthsInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a rule set in a portfolio's code numbers: made once, and used again for all portfolios that share the
 * codes. Thread-safe.
 */
final class CodeTables {
    private final Dictionary codes;
    private final List<ScopeCodes> scopes;
    private final List<AttributionRows> rows;
    private final @Nullable ExamCodes[] exams;
    private final ExamLimits examLimits;

    CodeTables(Dictionary codes, BoundRules rules) {
        InputPlan plan = rules.plan();
        this.codes = codes;
        this.examLimits = new ExamLimits(codes, rules.rules().examTerms());
        this.scopes = plan.scopes().stream()
                .map(scope -> new ScopeCodes(codes, scope))
                .toList();
        this.rows = plan.onSubscriptions().stream()
                .map(credits -> new AttributionRows(codes, credits.rows()))
                .toList();
        this.exams = new ExamCodes[plan.months().size()];
        for (int number = 0; number < exams.length; number++) {
            if (plan.months().get(number) instanceof MonthsInput.Qualified qualified) {
                exams[number] = new ExamCodes(codes, qualified.formula());
            }
        }
    }

    /** Returns the codes that the numbers belong to. */
    Dictionary codes() {
        return codes;
    }

    /** Returns a scope, by its number in the plan. */
    ScopeCodes scope(int number) {
        return scopes.get(number);
    }

    /** Returns the rows of credits on subscriptions, by their number in the plan. */
    AttributionRows rows(int onSubscriptions) {
        return rows.get(onSubscriptions);
    }

    /** Returns until which days exams can be passed and count. */
    ExamLimits examLimits() {
        return examLimits;
    }

    /** Returns the formula of a set of months that is made from one, by its number in the plan. */
    ExamCodes exams(int months) {
        ExamCodes formula = exams[months];
        if (formula == null) {
            throw new IllegalArgumentException("months that are not made from exams: " + months);
        }
        return formula;
    }
}
