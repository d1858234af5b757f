/**
 * The primitive columns that a portfolio and a bound portfolio are made of; internal, not exported.
 *
 * <p>Everything is "compressed sparse rows": a start array says where each subject's entries begin in flat arrays. Start
 * at {@link io.github.pciscoring.core.columns.PortfolioColumns}. Months are proleptic month numbers throughout. The
 * types hand out their arrays for reading and are never changed once built.
 */
@NullMarked
package io.github.pciscoring.core.columns;

import org.jspecify.annotations.NullMarked;
