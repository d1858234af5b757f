/** Placeholder. */
@NullMarked
package io.github.pciscoring.core.evidence;

import org.jspecify.annotations.NullMarked;
