/**
 * How a partner's score went, month by month, and what caused the changes.
 *
 * <p>Start at {@link io.github.pciscoring.insight.trend.Trend}: its scores, the steps between them, and for each step the
 * movements.
 */
@NullMarked
package io.github.pciscoring.insight.trend;

import org.jspecify.annotations.NullMarked;
