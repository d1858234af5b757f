/**
 * For rule authors: laws that an own indicator is tested against, the same that the library's own are, and a contract for
 * rule sets.
 *
 * <p>Start at {@link io.github.pciscoring.testkit.IndicatorLaws}: extend it, name your indicator, and run it like any other
 * test. {@link io.github.pciscoring.testkit.RuleSetContract} does the same for a rule set; {@code testkit.scenario} is for
 * tests of single cases, {@code testkit.portfolio} for properties of your own.
 */
@NullMarked
package io.github.pciscoring.testkit;

import org.jspecify.annotations.NullMarked;
