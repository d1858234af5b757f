/**
 * Portfolios to test rules on: small, consistent, crowded at the edges of what an indicator reads, and shrinking to the
 * few facts that matter when a property fails.
 *
 * <p>Start at {@link io.github.pciscoring.testkit.portfolio.PortfolioArbitraries}. {@link
 * io.github.pciscoring.testkit.portfolio.PortfolioCodes} says which products, association types, exams and own facts they
 * are made of. Inside, a plan is drawn ({@code Plans}), which is what shrinks, and written out as facts by {@code PlanFacts}.
 */
@NullMarked
package io.github.pciscoring.testkit.portfolio;

import org.jspecify.annotations.NullMarked;
