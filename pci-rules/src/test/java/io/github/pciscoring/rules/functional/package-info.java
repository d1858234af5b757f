/**
 * What SPEC says, sentence by sentence, as scenarios: a few facts, a month, and the exact measures, points and tier worked
 * out by hand. Each test class holds one section of SPEC and quotes it; each test stands on the edge that moves when its
 * sentence is changed. Months are written as SPEC writes them, counted from the as-of month: {@code M-12}, {@code M+1}.
 *
 * <p>Start at {@link io.github.pciscoring.rules.functional.SmbScenario}.
 */
@NullMarked
package io.github.pciscoring.rules.functional;

import org.jspecify.annotations.NullMarked;
