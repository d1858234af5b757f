package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;

/**
 * A rule set with its indicators made. Thread-safe.
 *
 * @param rules the rule set
 * @param indicators the indicators, in its order
 */
record BoundRules(CompetencyRuleSet rules, ImmutableList<BoundIndicator> indicators) {}
