/**
 * The format of rule-set files: from text to a {@link io.github.pciscoring.core.ruleset.CompetencyRuleSet}, with every
 * fault at its line and column.
 *
 * <p>Start at {@link io.github.pciscoring.rules.format.RuleSetReader}. A file passes through three steps: {@code
 * TreeReader} of the package {@code tree} turns text into {@code FileNode}s, each with its place, and refuses whatever of YAML the format does not
 * use; the decoders, one per concept, turn nodes into the values of the core; and those values refuse what contradicts
 * itself. No step stops at the first fault: a {@code Decoder} notes what is wrong at the node's place and returns nothing.
 */
@NullMarked
package io.github.pciscoring.rules.format;

import org.jspecify.annotations.NullMarked;
