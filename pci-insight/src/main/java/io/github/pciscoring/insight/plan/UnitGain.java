package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.ruleset.Points;

/**
 * A number of units that earns more than one unit less does. A value, thread-safe.
 *
 * @param units the number, 1 or more
 * @param points what the indicator earns with so many units more, all in all
 * @param gained how much that is more than now
 */
public record UnitGain(long units, Points points, Points gained) {}
