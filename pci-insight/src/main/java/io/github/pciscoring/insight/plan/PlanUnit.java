package io.github.pciscoring.insight.plan;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.ruleset.Ratio;

/**
 * The unit in which an indicator is planned. What it counts is read from the sums that the indicator keeps:
 *
 * <ul>
 *   <li>where the measure is a whole number in the unit of such a sum, as customers, a unit is 1 of them, or the largest
 *       power of ten up to a hundredth of what earns all points;
 *   <li>where the sum has decimals, as USD, it is the largest power of ten up to a tenth of what earns all points: 1,000 of
 *       30,000;
 *   <li>where the measure is a ratio of whole numbers, as growth is, it is 1 of what the first sum counts, over the basis as
 *       it is now, or the largest power of ten, likewise;
 *   <li>other measures, such as averages, have no unit until one is given, in the measure's own unit.
 * </ul>
 *
 * <p>A value, thread-safe.
 *
 * @param size how many of what is counted make a unit, above 0
 * @param of what is counted, in the plural, or its unit, for people
 * @param step how much a unit adds to the measure, exactly
 */
public record PlanUnit(Amount size, String of, Ratio step) {}
