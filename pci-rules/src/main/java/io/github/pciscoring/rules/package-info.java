/** The indicators and the rule sets. */
@NullMarked
package io.github.pciscoring.rules;

import org.jspecify.annotations.NullMarked;
