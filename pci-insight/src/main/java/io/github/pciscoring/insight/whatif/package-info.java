/**
 * What scores would be if facts were others: before, after, and what makes the difference.
 *
 * <p>Start at {@link io.github.pciscoring.insight.whatif.WhatIf}.
 */
@NullMarked
package io.github.pciscoring.insight.whatif;

import org.jspecify.annotations.NullMarked;
