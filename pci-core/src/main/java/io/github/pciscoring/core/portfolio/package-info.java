/** Placeholder. */
@NullMarked
package io.github.pciscoring.core.portfolio;

import org.jspecify.annotations.NullMarked;
