/**
 * Unit tests of rules: a few facts said in the words of SPEC, and what a scorer makes of them.
 *
 * <p>Start at {@link io.github.pciscoring.testkit.scenario.Scenario}. {@link
 * io.github.pciscoring.testkit.scenario.ScenarioCode} goes the other way: it writes any facts as the scenario that makes them.
 */
@NullMarked
package io.github.pciscoring.testkit.scenario;

import org.jspecify.annotations.NullMarked;
