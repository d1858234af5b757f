/**
 * Where points come from, item by item, as the same calculation that made the score reports it.
 *
 * <p>Start at {@link io.github.pciscoring.core.evidence.EvidenceSink}.
 */
@NullMarked
package io.github.pciscoring.core.evidence;

import org.jspecify.annotations.NullMarked;
