package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.BillingLine.Kind;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.rules.reference.EdgePlans.AssociationPlan;
import io.github.pciscoring.rules.reference.EdgePlans.BillPlan;
import io.github.pciscoring.rules.reference.EdgePlans.LifePlan;
import io.github.pciscoring.rules.reference.EdgePlans.SubscriptionPlan;
import io.github.pciscoring.rules.reference.EdgePlans.UnpaidRows;
import io.github.pciscoring.rules.reference.EdgePlans.UsagePlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Subscriptions with their seats, usage, bills and partners; the plain values first, as values shrink towards those. */
final class EdgeSubscriptions {
    private EdgeSubscriptions() {}

    /** Subscriptions of tenants that sit at the threshold of a new deployment. */
    static Arbitrary<SubscriptionPlan> withFewUsers() {
        Arbitrary<UsagePlan> baseline = row(Arbitraries.just(-12), Arbitraries.of(5, 4, 6, 0));
        Arbitrary<UsagePlan> later = row(Arbitraries.of(-1, -11, 0, -5, -10, -2), Arbitraries.of(6, 5, 4, 7));
        Arbitrary<List<UsagePlan>> more =
                row(EdgeTimes.anyMonth(), fewUsers()).list().ofMaxSize(2);
        return subscription(
                Arbitraries.frequencyOf(Tuple.of(1, alwaysPaid()), Tuple.of(3, life())),
                Arbitraries.frequencyOf(Tuple.of(2, associations()), Tuple.of(1, lasting())),
                Combinators.combine(baseline.list().ofMaxSize(1), later.list().ofMaxSize(1), more)
                        .as(EdgeSubscriptions::together));
    }

    /** Subscriptions of which one or two bring a partner to the baseline that growth needs; mostly paid all the time. */
    static Arbitrary<SubscriptionPlan> withManyUsers() {
        Arbitrary<UsagePlan> baseline = row(Arbitraries.just(-12), usersAtBaseline());
        Arbitrary<UsagePlan> current = row(Arbitraries.just(0), usersAfterGrowth());
        Arbitrary<List<UsagePlan>> more =
                row(EdgeTimes.anyMonth(), fewUsers()).list().ofMaxSize(2);
        return subscription(
                Arbitraries.frequencyOf(Tuple.of(2, alwaysPaid()), Tuple.of(1, life())),
                Arbitraries.oneOf(associations(), lasting()),
                Combinators.combine(baseline.list().ofSize(1), current.list().ofSize(1), more)
                        .as(EdgeSubscriptions::together));
    }

    static <T> List<T> together(List<T> some, List<T> others, List<T> more) {
        return Stream.of(some, others, more).flatMap(List::stream).toList();
    }

    private static Arbitrary<SubscriptionPlan> subscription(
            Arbitrary<LifePlan> life, Arbitrary<List<AssociationPlan>> associations, Arbitrary<List<UsagePlan>> usage) {
        return Combinators.combine(product(), channel(), agreementStart(), life, usage, bills(), associations)
                .as(SubscriptionPlan::new);
    }

    /** Mostly eligible; the others are unknown or nearly a code that SPEC names. */
    private static Arbitrary<String> product() {
        List<String> eligible =
                ReferenceRules.ELIGIBLE_PRODUCTS.stream().sorted().toList();
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(eligible)),
                Tuple.of(1, Arbitraries.of("OFFICE_365", "AZURE", "sales", "PLAN_3", "NO_SUCH_PRODUCT")));
    }

    private static Arbitrary<String> channel() {
        return Arbitraries.frequency(
                Tuple.of(4, "CSP"),
                Tuple.of(4, "EA"),
                Tuple.of(2, "WEB_DIRECT"),
                Tuple.of(2, "OTHER"),
                Tuple.of(1, "OPEN"),
                Tuple.of(1, "csp"));
    }

    /** Starts for which the 12th month, or the 13th, lies at an end of the window. */
    private static Arbitrary<Integer> agreementStart() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(-11, -12, -13, -22, -23, -24)),
                Tuple.of(3, Arbitraries.of(0, 1, -1, -10, -14, -21)),
                Tuple.of(1, Arbitraries.of(-5, -17, -36, -80, 12)));
    }

    private static Arbitrary<LifePlan> alwaysPaid() {
        return Arbitraries.just(new LifePlan(true, Set.of(), 1, UnpaidRows.MISSING, Set.of()));
    }

    /** On and off, mostly at the ends of the window; months without seats as zero rows, as missing rows, or both. */
    private static Arbitrary<LifePlan> life() {
        Arbitrary<Set<Integer>> changes = Arbitraries.frequencyOf(
                Tuple.of(1, EdgeTimes.month().set().ofSize(0)),
                Tuple.of(3, EdgeTimes.month().set().ofMinSize(1).ofMaxSize(3)));
        Arbitrary<Set<Integer>> farMonths = Arbitraries.frequencyOf(
                Tuple.of(9, EdgeTimes.farMonth().set().ofSize(0)),
                Tuple.of(1, EdgeTimes.farMonth().set().ofMinSize(1).ofMaxSize(3)));
        return Combinators.combine(
                        Arbitraries.of(false, true),
                        changes,
                        Arbitraries.of(1, 5, 1_000),
                        Arbitraries.of(UnpaidRows.class),
                        farMonths)
                .as(LifePlan::new);
    }

    private static Arbitrary<UsagePlan> row(Arbitrary<Integer> month, Arbitrary<Integer> users) {
        Arbitrary<Environment> environment =
                Arbitraries.frequency(Tuple.of(4, Environment.PRODUCTION), Tuple.of(1, Environment.SANDBOX));
        return Combinators.combine(month, environment, users).as(UsagePlan::new);
    }

    private static Arbitrary<Integer> fewUsers() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(0, 1, 2, 4, 5, 6)), Tuple.of(1, Arbitraries.of(3, 7, 10)));
    }

    /** Alone at the baseline that growth needs, or one of two. */
    private static Arbitrary<Integer> usersAtBaseline() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(50, 49, 51)),
                Tuple.of(5, Arbitraries.of(25, 24, 26, 48, 1, 2)),
                Tuple.of(1, Arbitraries.of(60, 100, 1_000_000_000)));
    }

    /** Fewer, as many, a little more, and at the threshold of growth. */
    private static Arbitrary<Integer> usersAfterGrowth() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(50, 49, 51, 55, 60, 67, 68)),
                Tuple.of(3, Arbitraries.of(25, 24, 26, 48, 1, 2)),
                Tuple.of(1, Arbitraries.of(81, 0, 1_000_000_000)));
    }

    private static Arbitrary<List<BillPlan>> bills() {
        Arbitrary<Kind> kind = Arbitraries.frequency(Tuple.of(3, Kind.CHARGE), Tuple.of(1, Kind.CREDIT));
        Arbitrary<String> amount = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("10", "0.0001", "0.0015", "7.1234", "0", "450", "0.01", "0.0075")),
                Tuple.of(4, Arbitraries.of("1000", "15000", "30000", "29999.9999", "30000.0001", "3333.3333")),
                Tuple.of(1, Arbitraries.of("1000000000000")));
        return Combinators.combine(EdgeTimes.anyMonth(), kind, amount)
                .as(BillPlan::new)
                .list()
                .ofMaxSize(5);
    }

    /** All types in any mixture: the same partner twice, in pieces, and claims of others and its own that displace. */
    private static Arbitrary<List<AssociationPlan>> associations() {
        Arbitrary<AssociationPlan> association =
                Combinators.combine(partner(), type(), EdgeTimes.range()).as(AssociationPlan::new);
        return Arbitraries.frequencyOf(
                Tuple.of(1, association.list().ofSize(0)),
                Tuple.of(4, association.list().ofMinSize(1).ofMaxSize(2)),
                Tuple.of(3, association.list().ofMinSize(2).ofMaxSize(5)),
                Tuple.of(1, pieces()));
    }

    /** One partner all the time, and perhaps another association. */
    private static Arbitrary<List<AssociationPlan>> lasting() {
        Arbitrary<AssociationPlan> always = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1)),
                        Arbitraries.of("CSP", "DPOR", "CPOR_OSU", "CPOR_OSA"))
                .as((partner, type) -> new AssociationPlan(partner, type, EdgeTimes.ALWAYS));
        Arbitrary<AssociationPlan> other =
                Combinators.combine(partner(), type(), EdgeTimes.range()).as(AssociationPlan::new);
        return Combinators.combine(
                        always.list().ofSize(1),
                        other.list().ofMaxSize(1),
                        other.list().ofSize(0))
                .as(EdgeSubscriptions::together);
    }

    /** One partner, of one type, up to a month and again from another month. */
    private static Arbitrary<List<AssociationPlan>> pieces() {
        return Combinators.combine(partner(), type(), EdgeTimes.rangesApart())
                .as((partner, type, ranges) -> ranges.stream()
                        .map(range -> new AssociationPlan(partner, type, range))
                        .toList());
    }

    private static Arbitrary<Integer> partner() {
        return Arbitraries.frequency(
                Tuple.of(6, 0), Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(1, 3), Tuple.of(1, 4), Tuple.of(1, 5));
    }

    private static Arbitrary<String> type() {
        return Arbitraries.frequency(
                Tuple.of(3, "CSP"), Tuple.of(4, "DPOR"), Tuple.of(2, "CPOR_OSA"), Tuple.of(2, "CPOR_OSU"));
    }
}
