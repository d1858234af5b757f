package io.github.pciscoring.io;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.insight.movement.Movements;
import java.time.YearMonth;
import java.util.List;

/**
 * Scores before and after changes under one rule set, to be written. Thread-safe.
 *
 * @param rules the rule set
 * @param asOf the month whose end the scores are computed for
 * @param changes what was changed
 * @param compared the partners, in the order in which they are written; may be empty
 */
public record WhatIfSheet(CompetencyRuleSet rules, YearMonth asOf, WhatIfChanges changes, List<Movements> compared) {
    /** Copies. */
    public WhatIfSheet {
        compared = List.copyOf(compared);
    }
}
