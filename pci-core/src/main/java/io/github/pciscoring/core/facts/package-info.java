/** Placeholder. */
@NullMarked
package io.github.pciscoring.core.facts;

import org.jspecify.annotations.NullMarked;
