/**
 * The built-in rule sets.
 *
 * <p>Start at {@link io.github.pciscoring.rules.RuleSets}. The rule sets themselves are data: the YAML files in this
 * package's resources, which hold every number, code and reading.
 */
@NullMarked
package io.github.pciscoring.rules;

import org.jspecify.annotations.NullMarked;
