/** Placeholder. */
@NullMarked
package io.github.pciscoring.core.engine;

import org.jspecify.annotations.NullMarked;
