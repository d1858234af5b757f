/**
 * What users would pick instead of this library, doing the same job on the same facts.
 *
 * <p>Start at {@link io.github.pciscoring.benchmarks.contender.Contender}.
 */
@NullMarked
package io.github.pciscoring.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
