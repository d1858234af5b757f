package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PortfolioColumns;
import java.util.List;

/**
 * A part of a portfolio, its base or its overlay, with all prepared that depends on no month. Thread-safe.
 *
 * @param columns its facts
 * @param inputs by indicator, what its inputs are bound to
 * @param findings what findings are made from
 */
record BoundPart(PortfolioColumns columns, List<BoundInputs> inputs, FindingBinder findings) {

    /** Binds a part; does not depend on the options. */
    static BoundPart of(
            PortfolioColumns columns,
            BoundRules rules,
            CodeTables tables,
            IgnoredCodes ignored,
            ScoringOptions options) {
        InputBinder binder = new InputBinder(columns, rules.rules().attribution(), tables);
        int indicators = rules.indicators().size();
        BoundInputs[] inputs = new BoundInputs[indicators];
        FindingBinder[] findings = new FindingBinder[1];
        Pieces.forEach(indicators + 1, options, piece -> {
            if (piece < indicators) {
                inputs[piece] = binder.bind(rules.indicators().get(piece));
            } else {
                findings[0] = new FindingBinder(columns, ignored, rules.indicators());
            }
        });
        return new BoundPart(columns, List.of(inputs), findings[0]);
    }
}
