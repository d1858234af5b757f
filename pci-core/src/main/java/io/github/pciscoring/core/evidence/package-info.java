/**
 * Where points come from, item by item, as the same calculation that made the score reports it.
 *
 * <p>Start at {@link io.github.pciscoring.core.evidence.EvidenceSink}, which takes {@link
 * io.github.pciscoring.core.evidence.Credited} and {@link io.github.pciscoring.core.evidence.LeftOut} items, and {@link
 * io.github.pciscoring.core.evidence.EvidenceQuery}, which says which.
 */
@NullMarked
package io.github.pciscoring.core.evidence;

import org.jspecify.annotations.NullMarked;
