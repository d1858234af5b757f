/**
 * What a rule author implements: an indicator declares its inputs and slots, reads slices of accounts, and writes credits.
 *
 * <p>Start at {@link io.github.pciscoring.core.indicator.Indicator}. The engine resolves the declared inputs (scopes,
 * attribution, exam formulas, own facts) once per portfolio, so an indicator only does arithmetic on months.
 */
@NullMarked
package io.github.pciscoring.core.indicator;

import org.jspecify.annotations.NullMarked;
