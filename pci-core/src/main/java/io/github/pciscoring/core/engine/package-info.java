/**
 * The engine: facts and rules in, scores out.
 *
 * <p>Start at {@link io.github.pciscoring.core.engine.PciScorer}, which binds a portfolio, and {@link
 * io.github.pciscoring.core.engine.BoundPortfolio}, which scores it for any month. Binding resolves what depends on no
 * month (the {@code …Binder} classes); tallying runs indicator by indicator over blocks of accounts; finishing turns a
 * partner's sums into measures, points, a tier and findings. Evidence is the same run once more, into a sink that itemises
 * (the {@code Evidence…} classes), followed by what the declared inputs leave out ({@code …LeftOuts}).
 *
 * <p>A portfolio that was changed has two parts, its base and an overlay of the accounts that differ; a part is bound by itself
 * ({@code BoundPart}), and sums are brought up to date by difference ({@code Retally}). Whatever a rule set asks for has a
 * number ({@code InputPlan}), so that binding a part compares no rules.
 */
@NullMarked
package io.github.pciscoring.core.engine;

import org.jspecify.annotations.NullMarked;
