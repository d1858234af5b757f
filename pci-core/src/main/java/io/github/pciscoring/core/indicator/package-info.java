/** Placeholder. */
@NullMarked
package io.github.pciscoring.core.indicator;

import org.jspecify.annotations.NullMarked;
