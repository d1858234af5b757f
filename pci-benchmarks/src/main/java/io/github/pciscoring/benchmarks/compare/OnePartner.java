package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.time.YearMonth;
import java.util.List;

/**
 * A portfolio of one partner, and the job to score it.
 *
 * @param rules the rule set
 * @param facts all facts
 * @param partnerId the partner
 * @param asOf the month
 */
record OnePartner(CompetencyRuleSet rules, List<Fact> facts, String partnerId, YearMonth asOf) {}
