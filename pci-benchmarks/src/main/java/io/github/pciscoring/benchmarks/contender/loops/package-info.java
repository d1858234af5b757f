/**
 * The whole job with hand-written loops over primitive columns: the limit of plain Java for exactly these six indicators.
 *
 * <p>Start at {@link io.github.pciscoring.benchmarks.contender.loops.LoopsContender}.
 */
@NullMarked
package io.github.pciscoring.benchmarks.contender.loops;

import org.jspecify.annotations.NullMarked;
