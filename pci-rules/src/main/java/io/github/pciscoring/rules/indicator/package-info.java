/**
 * The indicator types that the built-in rule sets use (SPEC, The six measures). Every number, code, window and reading
 * comes as a parameter; none stands in the code, but for the standard value of a parameter that a rule need not state.
 *
 * <p>Start at {@link io.github.pciscoring.rules.indicator.StandardIndicators}.
 */
@NullMarked
package io.github.pciscoring.rules.indicator;

import org.jspecify.annotations.NullMarked;
