/**
 * The benchmarks of the library, with JMH.
 *
 * <p>Start at {@link io.github.pciscoring.benchmarks.ScoringBenchmark}. All run on a sample portfolio of
 * {@code pci-samples}; how to run them and what each row means stands in the module's
 * {@code README.md}.
 */
@NullMarked
package io.github.pciscoring.benchmarks;

import org.jspecify.annotations.NullMarked;
