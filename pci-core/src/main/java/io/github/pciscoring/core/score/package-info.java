/**
 * What comes out: scores as values.
 *
 * <p>Start at {@link io.github.pciscoring.core.score.PciScore}. {@link io.github.pciscoring.core.score.Finding} is what
 * should be known of the facts behind it.
 */
@NullMarked
package io.github.pciscoring.core.score;

import org.jspecify.annotations.NullMarked;
