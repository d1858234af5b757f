/**
 * The facts of many partners, compact and consistent.
 *
 * <p>Start at {@link io.github.pciscoring.core.portfolio.PortfolioBuilder}, which takes facts in any order and refuses
 * contradictions, and {@link io.github.pciscoring.core.portfolio.Portfolio}, which it makes. {@link
 * io.github.pciscoring.core.portfolio.PortfolioChanges} makes another portfolio of one: a what-if, or a new month.
 */
@NullMarked
package io.github.pciscoring.core.portfolio;

import org.jspecify.annotations.NullMarked;
