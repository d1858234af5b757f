/**
 * The engine side by side with what users would pick instead, in one run on one portfolio: a table of ratios.
 *
 * <p>Start at {@link io.github.pciscoring.benchmarks.compare.Bench}. A row of the table comes from a {@link
 * io.github.pciscoring.benchmarks.compare.Comparison}; to add one, write a class that implements it and name it in {@link
 * io.github.pciscoring.benchmarks.compare.Comparisons}. JMH, in the package above, is the microscope; this is the race, since
 * contenders share one portfolio that is too large to be made twice and must take turns.
 */
@NullMarked
package io.github.pciscoring.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
