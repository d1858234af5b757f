package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.ADDS;
import static io.github.pciscoring.rules.functional.SmbScenario.CONSULTANTS;
import static io.github.pciscoring.rules.functional.SmbScenario.DEPLOYMENTS;
import static io.github.pciscoring.rules.functional.SmbScenario.DEVELOPERS;
import static io.github.pciscoring.rules.functional.SmbScenario.GROWTH;
import static io.github.pciscoring.rules.functional.SmbScenario.REVENUE;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.rules.reference.EdgeCase;
import io.github.pciscoring.rules.reference.EdgePortfolios;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** In which direction one more fact can move a measure, and which measures it cannot move at all. */
class MonotonicityProperties {
    private static final int TRIES = 100;
    private static final List<String> EXAMS =
            List.of("PL-200", "MB-220", "MB-300", "MB-330", "MB-500", "MB-800", "PL-400");

    @Provide
    Arbitrary<EdgeCase> cases() {
        return EdgePortfolios.cases();
    }

    @Property(tries = TRIES)
    void moreCharged_revenueNeverFalls(
            @ForAll("cases") EdgeCase edge,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(min = -13, max = 1) int month) {
        Change change = new Change(edge).with(bill(edge, pick, month, BillingLine.Kind.CHARGE));
        change.assertNeverFalls(REVENUE);
        change.assertOnlyMoves(Set.of(REVENUE));
    }

    @Property(tries = TRIES)
    void moreCredited_revenueNeverRises(
            @ForAll("cases") EdgeCase edge,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(min = -13, max = 1) int month) {
        Change change = new Change(edge).with(bill(edge, pick, month, BillingLine.Kind.CREDIT));
        change.assertNeverRises(REVENUE);
        change.assertOnlyMoves(Set.of(REVENUE));
    }

    @Property(tries = TRIES)
    void anotherExamPassed_peopleNeverFall(
            @ForAll("cases") EdgeCase edge,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(max = 6) int exam,
            @ForAll @IntRange(min = -700, max = 40) int day) {
        LocalDate passedOn = edge.asOf().atEndOfMonth().plusDays(day);
        Change change = new Change(edge)
                .with(ExamPass.builder()
                        .personId(one(edge, Affiliation.class, pick).personId())
                        .exam(EXAMS.get(exam))
                        .passedOn(passedOn)
                        .build());
        change.assertNeverFalls(CONSULTANTS);
        change.assertNeverFalls(DEVELOPERS);
        change.assertOnlyMoves(day > 0 ? Set.of() : Set.of(CONSULTANTS, DEVELOPERS));
    }

    @Property(tries = TRIES)
    void anotherAffiliation_peopleNeverFall(
            @ForAll("cases") EdgeCase edge,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(min = -2, max = 2) int month) {
        YearMonth only = edge.asOf().plusMonths(month);
        Change change = new Change(edge)
                .with(new Affiliation(
                        one(edge, Affiliation.class, pick).personId(),
                        new Change(edge).partner(pick),
                        MonthRange.of(only, only)));
        change.assertNeverFalls(CONSULTANTS);
        change.assertNeverFalls(DEVELOPERS);
        change.assertOnlyMoves(month == 0 ? Set.of(CONSULTANTS, DEVELOPERS) : Set.of());
    }

    @Property(tries = TRIES)
    void moreUsersInM_growthNeverFalls(
            @ForAll("cases") EdgeCase edge, @ForAll @IntRange(max = 99) int pick, @ForAll Environment environment) {
        Change change = new Change(edge).withUsers(one(edge, Subscription.class, pick), 0, environment);
        change.assertNeverFalls(GROWTH);
        change.assertOnlyMoves(Set.of(GROWTH));
    }

    @Property(tries = TRIES)
    void moreUsersAYearBefore_neitherGrowthNorDeploymentsRise(
            @ForAll("cases") EdgeCase edge, @ForAll @IntRange(max = 99) int pick, @ForAll Environment environment) {
        Change change = new Change(edge).withUsers(one(edge, Subscription.class, pick), -12, environment);
        change.assertNeverRises(GROWTH);
        change.assertNeverRises(DEPLOYMENTS);
        change.assertOnlyMoves(environment == Environment.PRODUCTION ? Set.of(GROWTH, DEPLOYMENTS) : Set.of(GROWTH));
    }

    @Property(tries = TRIES)
    void moreUsersInBetween_deploymentsNeverFall(
            @ForAll("cases") EdgeCase edge,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(min = -11, max = -1) int month) {
        Change change = new Change(edge).withUsers(one(edge, Subscription.class, pick), month, Environment.PRODUCTION);
        change.assertNeverFalls(DEPLOYMENTS);
        change.assertOnlyMoves(Set.of(DEPLOYMENTS));
    }

    @Property(tries = TRIES)
    void anotherDeployedTenant_isOneMoreForItsPartnerOnly(
            @ForAll("cases") EdgeCase edge, @ForAll @IntRange(max = 99) int pick) {
        String partner = new Change(edge).partner(pick);
        Change change = new Change(edge)
                .with(new Tenant("new tenant", "new customer"))
                .with(Subscription.builder()
                        .id("new subscription")
                        .tenantId("new tenant")
                        .product("HR")
                        .channel("OPEN")
                        .build())
                .with(new PaidSeats("new subscription", edge.asOf().minusMonths(1), 1))
                .with(new PaidSeats("new subscription", edge.asOf(), 1))
                .with(association(partner, "new subscription", "CSP"))
                .with(ActiveUsers.builder()
                        .subscriptionId("new subscription")
                        .month(edge.asOf().minusMonths(1))
                        .users(6)
                        .build());
        change.assertRisesByOne(DEPLOYMENTS, partner);
        change.assertOnlyMoves(Set.of(DEPLOYMENTS));
    }

    @Property(tries = TRIES)
    void anotherNewCustomer_isOneMoreForItsPartnerOnly(
            @ForAll("cases") EdgeCase edge,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(min = -11, max = 0) int month) {
        String partner = new Change(edge).partner(pick);
        Change change = new Change(edge)
                .with(new Tenant("new tenant", "new customer"))
                .with(Subscription.builder()
                        .id("new subscription")
                        .tenantId("new tenant")
                        .product("HR")
                        .channel("WEB_DIRECT")
                        .build())
                .with(association(partner, "new subscription", "CSP"));
        for (int paid = month; paid <= 0; paid++) {
            change.with(new PaidSeats("new subscription", edge.asOf().plusMonths(paid), 1));
        }
        change.assertRisesByOne(ADDS, partner);
        change.assertOnlyMoves(Set.of(ADDS));
    }

    /** A CSP association displaces nobody, so that it cannot take a deployment from anyone. */
    @Property(tries = TRIES)
    void anotherCsp_deploymentsNeverFall(@ForAll("cases") EdgeCase edge, @ForAll @IntRange(max = 99) int pick) {
        Change change = new Change(edge);
        change.with(association(
                change.partner(pick), one(edge, Subscription.class, pick / 7).id(), "CSP"));
        change.assertNeverFalls(DEPLOYMENTS);
        change.assertOnlyMovesOf(change.partner(pick));
    }

    /** A claim moves only the indicators that it covers (R7). */
    @Property(tries = TRIES)
    void anotherClaim_movesOnlyWhatItCovers(
            @ForAll("cases") EdgeCase edge, @ForAll @IntRange(max = 99) int pick, @ForAll boolean usage) {
        Change change = new Change(edge);
        change.with(association(
                change.partner(pick), one(edge, Subscription.class, pick / 7).id(), usage ? "CPOR_OSU" : "CPOR_OSA"));
        change.assertOnlyMoves(usage ? Set.of(DEPLOYMENTS, GROWTH) : Set.of(REVENUE, ADDS));
    }

    private static BillingLine bill(EdgeCase edge, int pick, int month, BillingLine.Kind kind) {
        return BillingLine.builder()
                .subscriptionId(one(edge, Subscription.class, pick).id())
                .month(edge.asOf().plusMonths(month))
                .kind(kind)
                .amount(Amount.of("12.3456"))
                .build();
    }

    private static PartnerAssociation association(String partner, String subscription, String type) {
        return PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId(subscription)
                .type(type)
                .build();
    }

    /** One of the facts of a type; portfolios without any are passed over. */
    private static <F extends Fact> F one(EdgeCase edge, Class<F> type, int pick) {
        List<F> facts =
                edge.facts().stream().filter(type::isInstance).map(type::cast).toList();
        Assume.that(!facts.isEmpty());
        return facts.get(pick % facts.size());
    }
}
