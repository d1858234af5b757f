/**
 * Why a partner has the score that it has: the tree from the total down to single facts, and why a customer earned nothing.
 *
 * <p>Start at {@link io.github.pciscoring.insight.explain.Explanation}, and for one customer at {@link
 * io.github.pciscoring.insight.explain.WhyNot}. Nothing is calculated here that the engine has not: scores and sums come from
 * it, items are its evidence, and what is worth what is asked of it.
 */
@NullMarked
package io.github.pciscoring.insight.explain;

import org.jspecify.annotations.NullMarked;
