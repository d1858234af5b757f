/**
 * The engine: facts and rules in, scores out.
 *
 * <p>Start at {@link io.github.pciscoring.core.engine.PciScorer}, which binds a portfolio, and {@link
 * io.github.pciscoring.core.engine.BoundPortfolio}, which scores it for any month. Binding resolves what depends on no
 * month (the {@code …Binder} classes); tallying runs indicator by indicator over blocks of accounts; finishing turns a
 * partner's sums into measures, points and a tier, and what was counted on the way ({@code FindingSums}) into findings.
 */
@NullMarked
package io.github.pciscoring.core.engine;

import org.jspecify.annotations.NullMarked;
