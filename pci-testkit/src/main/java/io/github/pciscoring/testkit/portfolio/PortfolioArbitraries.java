package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.testkit.portfolio.Plans.IdStyle;
import io.github.pciscoring.testkit.portfolio.Plans.PortfolioPlan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Small portfolios for jqwik's properties, consistent and crowded at the edges: months before the look-back and after the
 * as-of month, missing rows and rows of 0, the same link or exam twice, the end of February, several partners on one
 * subscription, types that displace others, customers that leave and come back, own facts dated and undated and below 0,
 * partners that are not scored, tenants without subscriptions, ids that several kinds of things share. A portfolio shrinks
 * to the accounts, rows and months that matter.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<PortfolioCase> portfolios() {
 *     return PortfolioArbitraries.of(PortfolioCodes.of(rules, shapes)).cases();
 * }
 * }</pre>
 *
 * @param codes what they are made of
 * @param partners the most partners, 1 or more; there is always one
 * @param customers the most customers, 0 or more
 * @param people the most people, 0 or more
 */
public record PortfolioArbitraries(PortfolioCodes codes, int partners, int customers, int people) {
    private static final int FEW_PARTNERS = 4;
    private static final int FEW_ACCOUNTS = 5;

    /** Returns portfolios of up to 4 partners, 5 customers and 5 people. */
    public static PortfolioArbitraries of(PortfolioCodes codes) {
        return new PortfolioArbitraries(codes, FEW_PARTNERS, FEW_ACCOUNTS, FEW_ACCOUNTS);
    }

    /** Returns the same with another number of partners at most. */
    public PortfolioArbitraries withPartners(int most) {
        return new PortfolioArbitraries(codes, most, customers, people);
    }

    /** Returns the same with another number of customers at most. */
    public PortfolioArbitraries withCustomers(int most) {
        return new PortfolioArbitraries(codes, partners, most, people);
    }

    /** Returns the same with another number of people at most. */
    public PortfolioArbitraries withPeople(int most) {
        return new PortfolioArbitraries(codes, partners, customers, most);
    }

    /** Returns the portfolios with the months to score them for. */
    public Arbitrary<PortfolioCase> cases() {
        PlanArbitraries plans = new PlanArbitraries(codes);
        return Combinators.combine(
                        plans.asOf(),
                        Arbitraries.of(IdStyle.class),
                        plans.person().list().ofMaxSize(people),
                        plans.customer().list().ofMaxSize(customers),
                        plans.ownFacts(),
                        plans.partner().list().ofMinSize(1).ofMaxSize(partners))
                .as(PortfolioPlan::new)
                .map(plan -> PlanFacts.of(plan, codes))
                .withoutEdgeCases();
    }

    /** Returns the facts of such portfolios, for what holds at any month. */
    public Arbitrary<List<Fact>> facts() {
        return cases().map(PortfolioCase::facts);
    }
}
