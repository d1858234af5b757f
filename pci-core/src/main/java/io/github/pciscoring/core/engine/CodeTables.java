package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a rule set in a portfolio's code numbers: made once, and used again for all portfolios that share the
 * codes. Thread-safe.
 */
final class CodeTables {
    private final Dictionary codes;
    private final Map<SubscriptionScope, ScopeCodes> scopes = new ConcurrentHashMap<>();
    private final Map<List<CreditRule>, AttributionRows> rows = new ConcurrentHashMap<>();
    private final Map<ExamFormula, ExamCodes> formulas = new ConcurrentHashMap<>();

    CodeTables(Dictionary codes) {
        this.codes = codes;
    }

    /** Returns the codes that the numbers belong to. */
    Dictionary codes() {
        return codes;
    }

    ScopeCodes of(SubscriptionScope scope) {
        return scopes.computeIfAbsent(scope, key -> new ScopeCodes(codes, key));
    }

    AttributionRows of(List<CreditRule> rules) {
        return rows.computeIfAbsent(rules, key -> new AttributionRows(codes, key));
    }

    ExamCodes of(ExamFormula formula) {
        return formulas.computeIfAbsent(formula, key -> new ExamCodes(codes, key));
    }
}
