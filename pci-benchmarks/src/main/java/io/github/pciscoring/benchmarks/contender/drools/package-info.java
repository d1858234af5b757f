/**
 * The whole job with rules of Drools over value objects, for one partner at a time.
 *
 * <p>Start at {@link io.github.pciscoring.benchmarks.contender.drools.DroolsContender}; the rules are in {@code score.drl}.
 */
@NullMarked
package io.github.pciscoring.benchmarks.contender.drools;

import org.jspecify.annotations.NullMarked;
