/** Placeholder. */
@NullMarked
package io.github.pciscoring.core.ruleset;

import org.jspecify.annotations.NullMarked;
