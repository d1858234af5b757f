/**
 * The rules of a programme as a value: who is credited, what each indicator may earn, how points become a tier.
 *
 * <p>Start at {@link io.github.pciscoring.core.ruleset.CompetencyRuleSet}. Nothing here computes a measure; the only
 * arithmetic is {@link io.github.pciscoring.core.ruleset.Ratio} and, the one place that rounds,
 * {@link io.github.pciscoring.core.ruleset.Points}.
 */
@NullMarked
package io.github.pciscoring.core.ruleset;

import org.jspecify.annotations.NullMarked;
