/**
 * What moved between two scores of a partner: account by account, item by item, with the points that each moved and why.
 *
 * <p>Start at {@link io.github.pciscoring.insight.movement.Movements}, which compares two months of one portfolio, or one
 * month of two portfolios; its {@link io.github.pciscoring.insight.movement.MovementLine lines} tell people in short. Both sides are {@link io.github.pciscoring.insight.movement.ScoredEvidence}: a score with all
 * the evidence behind it.
 */
@NullMarked
package io.github.pciscoring.insight.movement;

import org.jspecify.annotations.NullMarked;
