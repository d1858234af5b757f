/**
 * Points and tier alone, with the measures given, by engines for decisions; in a profile of their own, as some of these
 * come with many dependencies or other licences.
 *
 * <p>Start at {@link io.github.pciscoring.benchmarks.points.PointsRace}.
 */
@NullMarked
package io.github.pciscoring.benchmarks.points;

import org.jspecify.annotations.NullMarked;
