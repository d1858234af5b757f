/** Placeholder. */
@NullMarked
package io.github.pciscoring.core.score;

import org.jspecify.annotations.NullMarked;
