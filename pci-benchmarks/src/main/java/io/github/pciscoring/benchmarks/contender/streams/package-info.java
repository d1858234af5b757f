/**
 * The whole job with Java streams over value objects, grouped beforehand.
 *
 * <p>Start at {@link io.github.pciscoring.benchmarks.contender.streams.StreamsContender}.
 */
@NullMarked
package io.github.pciscoring.benchmarks.contender.streams;

import org.jspecify.annotations.NullMarked;
