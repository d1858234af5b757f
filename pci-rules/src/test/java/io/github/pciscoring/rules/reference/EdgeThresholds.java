package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.BillingLine.Kind;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.rules.reference.EdgePlans.AffiliationPlan;
import io.github.pciscoring.rules.reference.EdgePlans.AssociationPlan;
import io.github.pciscoring.rules.reference.EdgePlans.BillPlan;
import io.github.pciscoring.rules.reference.EdgePlans.CustomerPlan;
import io.github.pciscoring.rules.reference.EdgePlans.ExamPlan;
import io.github.pciscoring.rules.reference.EdgePlans.LifePlan;
import io.github.pciscoring.rules.reference.EdgePlans.PartnerPlan;
import io.github.pciscoring.rules.reference.EdgePlans.PersonPlan;
import io.github.pciscoring.rules.reference.EdgePlans.SubscriptionPlan;
import io.github.pciscoring.rules.reference.EdgePlans.TenantPlan;
import io.github.pciscoring.rules.reference.EdgePlans.UnpaidRows;
import io.github.pciscoring.rules.reference.EdgePlans.UsagePlan;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Customers and people by the dozen, at the thresholds where points are full and tiers begin, all of the first partner. */
final class EdgeThresholds {
    private static final List<AssociationPlan> FIRST_PARTNER = List.of(new AssociationPlan(0, "CSP", EdgeTimes.ALWAYS));

    private EdgeThresholds() {}

    /** The first partner, and perhaps others. */
    static Arbitrary<List<PartnerPlan>> partners() {
        return Arbitraries.of(1, 2, 3).map(count -> Collections.nCopies(count, new PartnerPlan(true, false)));
    }

    /** About ten customers of a kind, and one whose users grow. */
    static Arbitrary<List<CustomerPlan>> customers() {
        return Combinators.combine(Arbitraries.oneOf(silver(), gold()), about(10), growing())
                .as((kind, copies, growing) -> List.of(new CustomerPlan(kind.tenants(), copies), growing));
    }

    /** About five consultants and about two developers. */
    static Arbitrary<List<PersonPlan>> people() {
        return Combinators.combine(about(5), about(2))
                .as((consultants, developers) -> List.of(person("MB-800", consultants), person("PL-400", developers)));
    }

    /** Mostly this count, or one less or more. */
    private static Arbitrary<Integer> about(int count) {
        return Arbitraries.frequency(Tuple.of(8, count), Tuple.of(1, count - 1), Tuple.of(1, count + 1));
    }

    /** Neither new nor with deployments nor billed enough: people and growth alone make Silver. */
    private static Arbitrary<CustomerPlan> silver() {
        return Arbitraries.of("0", "0.0001", "3000").map(amount -> customer(-14, atThreshold(5), bill(amount)));
    }

    /** Ten of them make Gold, and some of them only just, with rounded points, or just not. */
    private static Arbitrary<CustomerPlan> gold() {
        Arbitrary<CustomerPlan> added = Combinators.combine(
                        Arbitraries.of(-5, -11, 0, -12), Arbitraries.of("3000", "2999.9999", "2999.999"))
                .as((firstPaid, amount) -> customer(firstPaid, atThreshold(5), bill(amount)));
        Arbitrary<CustomerPlan> deployed =
                Arbitraries.of("0", "0.0001").map(amount -> customer(-14, atThreshold(6), bill(amount)));
        return Arbitraries.oneOf(added, deployed);
    }

    /** By just 35 %, less than it, and so little less that the rounded points are full. */
    private static Arbitrary<CustomerPlan> growing() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(growing(60, 81), growing(100, 135))),
                Tuple.of(4, Arbitraries.of(growing(200_000_000, 269_999_999), growing(20_000_000, 26_999_999))),
                Tuple.of(1, Arbitraries.of(growing(60, 80), growing(49, 81))));
    }

    private static CustomerPlan growing(int before, int now) {
        return customer(-14, List.of(usage(-12, before), usage(0, now)), bill("0"));
    }

    private static List<UsagePlan> atThreshold(int users) {
        return List.of(usage(-3, users), usage(-1, users));
    }

    private static BillPlan bill(String amount) {
        return new BillPlan(0, Kind.CHARGE, amount);
    }

    private static CustomerPlan customer(int firstPaid, List<UsagePlan> usage, BillPlan bill) {
        LifePlan life = new LifePlan(false, Set.of(firstPaid), 1, UnpaidRows.MISSING, Set.of());
        SubscriptionPlan subscription =
                new SubscriptionPlan("SALES", "CSP", 0, life, usage, List.of(bill), FIRST_PARTNER);
        return new CustomerPlan(List.of(new TenantPlan(List.of(subscription))), 1);
    }

    private static UsagePlan usage(int month, int users) {
        return new UsagePlan(month, Environment.PRODUCTION, users);
    }

    private static PersonPlan person(String exam, int copies) {
        return new PersonPlan(
                List.of(new AffiliationPlan(0, EdgeTimes.ALWAYS)),
                List.of(new ExamPlan(exam, asOf -> asOf.minusMonths(20).atDay(15), Optional.empty())),
                copies);
    }
}
