/**
 * What comes out: scores as values.
 *
 * <p>Start at {@link io.github.pciscoring.core.score.PciScore}.
 */
@NullMarked
package io.github.pciscoring.core.score;

import org.jspecify.annotations.NullMarked;
