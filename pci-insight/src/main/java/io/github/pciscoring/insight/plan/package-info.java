/**
 * The way to a target: what one unit more of each indicator earns a partner, and the cheapest combinations of whole units
 * that reach a tier or a score (SPEC, Score).
 *
 * <p>Start at {@link io.github.pciscoring.insight.plan.Planner}, which takes a {@link
 * io.github.pciscoring.insight.plan.PlanRequest} and makes a {@link io.github.pciscoring.insight.plan.Plan}.
 */
@NullMarked
package io.github.pciscoring.insight.plan;

import org.jspecify.annotations.NullMarked;
