package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.rules.reference.EdgePlans.AssociationPlan;
import io.github.pciscoring.rules.reference.EdgePlans.LifePlan;
import io.github.pciscoring.rules.reference.EdgePlans.SubscriptionPlan;
import io.github.pciscoring.rules.reference.EdgePlans.UnpaidRows;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Customers that come around the window's start or in it, and partners that come just before, with or after them. */
final class EdgeLatecomers {
    private EdgeLatecomers() {}

    /** Subscriptions that are otherwise like those with few users. */
    static Arbitrary<SubscriptionPlan> subscription() {
        Arbitrary<Integer> firstPaid = Arbitraries.of(-5, -11, -12, -10, -1, 0);
        Arbitrary<Integer> pause = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 2), Tuple.of(1, 4));
        Arbitrary<Integer> delay =
                Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(2, 0), Tuple.of(1, -1), Tuple.of(1, 3));
        Arbitrary<List<AssociationPlan>> others = Combinators.combine(
                        Arbitraries.of(1, 0, 2), Arbitraries.of("DPOR", "CPOR_OSA", "CPOR_OSU", "CSP"))
                .as((partner, type) -> new AssociationPlan(partner, type, EdgeTimes.ALWAYS))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        EdgeSubscriptions.withFewUsers(),
                        firstPaid,
                        pause,
                        delay,
                        Arbitraries.of("CSP", "DPOR", "CPOR_OSA"),
                        others)
                .as((plan, paidFrom, pausedAfter, monthsLater, type, other) -> new SubscriptionPlan(
                        plan.product(),
                        plan.channel(),
                        plan.agreementStart(),
                        life(paidFrom, pausedAfter),
                        plan.usage(),
                        plan.bills(),
                        EdgeSubscriptions.together(List.of(comingIn(paidFrom + monthsLater, type)), other, List.of())));
    }

    private static AssociationPlan comingIn(int month, String type) {
        return new AssociationPlan(0, type, asOf -> MonthRange.from(asOf.plusMonths(month)));
    }

    /** Paid from a month on, and perhaps not in one month some months later. */
    private static LifePlan life(int firstPaid, int pausedAfter) {
        Set<Integer> changes = pausedAfter == 0
                ? Set.of(firstPaid)
                : Set.of(firstPaid, firstPaid + pausedAfter, firstPaid + pausedAfter + 1);
        return new LifePlan(false, changes, 1, UnpaidRows.MISSING, Set.of());
    }
}
