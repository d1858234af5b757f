package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.rules.reference.EdgePlans.CustomerPlan;
import io.github.pciscoring.rules.reference.EdgePlans.IdStyle;
import io.github.pciscoring.rules.reference.EdgePlans.OwnFactPlan;
import io.github.pciscoring.rules.reference.EdgePlans.PartnerPlan;
import io.github.pciscoring.rules.reference.EdgePlans.PersonPlan;
import io.github.pciscoring.rules.reference.EdgePlans.PortfolioPlan;
import io.github.pciscoring.rules.reference.EdgePlans.SubscriptionPlan;
import io.github.pciscoring.rules.reference.EdgePlans.TenantPlan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates small portfolios that are valid by DATA.md and crowded at the edges of SPEC's rules. A random portfolio
 * would nearly always miss them: here user counts add up to just below, at and above each threshold, everything starts
 * and ends around the window's ends, partners share subscriptions and displace each other, and so on.
 *
 * <p>A case is drawn as a plan ({@link EdgePlans}), which is what shrinks, and written out by {@link EdgeAssembly}.
 */
public final class EdgePortfolios {
    private EdgePortfolios() {}

    /** Returns portfolios together with the month to score; the facts are shuffled. */
    public static Arbitrary<EdgeCase> cases() {
        Arbitrary<EdgeCase> crowded = cases(partner().list().ofMinSize(1).ofMaxSize(6), customers(), people());
        Arbitrary<EdgeCase> atThresholds =
                cases(EdgeThresholds.partners(), EdgeThresholds.customers(), EdgeThresholds.people());
        return Arbitraries.frequencyOf(Tuple.of(7, crowded), Tuple.of(1, atThresholds))
                .withoutEdgeCases();
    }

    private static Arbitrary<EdgeCase> cases(
            Arbitrary<List<PartnerPlan>> partners,
            Arbitrary<List<CustomerPlan>> customers,
            Arbitrary<List<PersonPlan>> people) {
        return Combinators.combine(
                        Arbitraries.longs(),
                        EdgeTimes.asOf(),
                        Arbitraries.of(IdStyle.class),
                        ownFacts(),
                        people,
                        partners,
                        customers)
                .as(PortfolioPlan::new)
                .map(plan -> new EdgeCase(EdgeAssembly.facts(plan), plan.asOf()));
    }

    /** Returns the facts of such portfolios, for laws that hold at any month. */
    public static Arbitrary<List<Fact>> facts() {
        return cases().map(EdgeCase::facts);
    }

    private static Arbitrary<PartnerPlan> partner() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)), Arbitraries.of(false, true))
                .as(PartnerPlan::new);
    }

    /** Often so few that a single count decides. */
    private static Arbitrary<List<CustomerPlan>> customers() {
        Arbitrary<TenantPlan> fewUsers = tenant(EdgeSubscriptions.withFewUsers(), 3);
        Arbitrary<TenantPlan> manyUsers = tenant(EdgeSubscriptions.withManyUsers(), 2);
        Arbitrary<TenantPlan> latecomers = tenant(EdgeLatecomers.subscription(), 2);
        Arbitrary<TenantPlan> either = Arbitraries.oneOf(fewUsers, manyUsers);
        return Arbitraries.frequencyOf(
                Tuple.of(5, customer(fewUsers, 3).list().ofMinSize(1).ofMaxSize(4)),
                Tuple.of(6, customer(manyUsers, 1).list().ofMinSize(1).ofMaxSize(2)),
                Tuple.of(8, customer(fewUsers, 2).list().ofMinSize(3).ofMaxSize(8)),
                Tuple.of(6, customer(either, 3).list().ofMinSize(2).ofMaxSize(6)),
                Tuple.of(4, customer(latecomers, 2).list().ofMinSize(1).ofMaxSize(3)),
                Tuple.of(1, customer(either, 1).list().ofSize(0)));
    }

    private static Arbitrary<List<PersonPlan>> people() {
        return EdgePeople.person().list().ofMaxSize(6);
    }

    private static Arbitrary<CustomerPlan> customer(Arbitrary<TenantPlan> tenant, int tenants) {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                tenant.list().ofSize(1),
                                tenant.list().ofMinSize(1).ofMaxSize(tenants)),
                        Arbitraries.frequency(Tuple.of(30, 1), Tuple.of(1, 2)))
                .as(CustomerPlan::new);
    }

    /** Up to so many subscriptions, two of the same, or none. */
    private static Arbitrary<TenantPlan> tenant(Arbitrary<SubscriptionPlan> subscription, int subscriptions) {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, subscription.list().ofSize(1)),
                        Tuple.of(6, subscription.list().ofMinSize(1).ofMaxSize(subscriptions)),
                        Tuple.of(2, subscription.map(twin -> List.of(twin, twin))),
                        Tuple.of(1, subscription.list().ofSize(0)))
                .map(TenantPlan::new);
    }

    /** A rule author's own numbers, which this rule set ignores. */
    private static Arbitrary<List<OwnFactPlan>> ownFacts() {
        Arbitrary<OwnFactPlan> fact = Combinators.combine(
                        Arbitraries.of(SubjectType.class),
                        Arbitraries.integers().between(0, 5),
                        EdgeTimes.anyMonth().optional(0.7),
                        Arbitraries.of("number", "score", "active_users"),
                        Arbitraries.of("1", "0", "-30000", "0.0001"))
                .as(OwnFactPlan::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, fact.list().ofSize(0)), Tuple.of(1, fact.list().ofMaxSize(4)));
    }
}
