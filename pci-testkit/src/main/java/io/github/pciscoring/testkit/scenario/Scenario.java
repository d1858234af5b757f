package io.github.pciscoring.testkit.scenario;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A few facts, said one after the other, and what a scorer makes of them:
 *
 * <pre>{@code
 * Scenario.asOf("2021-05")
 *         .customer("C")
 *         .subscription("S", "SALES", "CSP").linked("P", "CSP").paid("M-2..M").billed("M", "300")
 *         .score(scorer)
 *         .of("P").measures("net-new-revenue", "300");
 * }</pre>
 *
 * <p>What is said of a subscription, a person or a partner is said of the one mentioned last. Partners come into being when
 * they are mentioned, in that order; a customer mentioned has, unless stated, one tenant of its own name; and unless stated
 * there is one customer, C.
 *
 * <p>A month is {@code M}, the as-of month, {@code M-11}, {@code M+1} or {@code 2021-05}. A range is a month, or two with
 * {@code ..} between, both inclusive: an end left out is open, {@code ..} is always. Whatever happens in a month takes a
 * range too, and happens in each month of it. Amounts are decimals like {@code 12.5}, days are like {@code 2021-05-31}.
 *
 * <p>Methods change the scenario and return it. They throw {@link IllegalArgumentException} or {@link
 * java.time.format.DateTimeParseException} for what cannot be read, and {@link IllegalStateException} when nothing was
 * mentioned to say it of. Not thread-safe.
 */
public final class Scenario {
    private final Months months;
    private final Cast cast = new Cast();

    private Scenario(YearMonth asOf) {
        months = new Months(asOf);
    }

    /** Returns a scenario without facts, as of a month. */
    public static Scenario asOf(YearMonth month) {
        return new Scenario(month);
    }

    /** Returns a scenario without facts, as of a month like {@code 2021-05}. */
    public static Scenario asOf(String month) {
        return asOf(YearMonth.parse(month));
    }

    /** Sells later subscriptions of which nothing is stated as this product, through this channel. */
    public Scenario selling(String product, String channel) {
        cast.selling(product, channel);
        return this;
    }

    /** Mentions a partner, a scored one unless it was mentioned before. */
    public Scenario partner(String id) {
        cast.partner(id);
        return this;
    }

    /** Mentions a partner that appears in no result. */
    public Scenario unscored(String id) {
        return partner(id).ofPartner(partner -> partner.scored(false));
    }

    /** Gives the partner a display name. */
    public Scenario named(String name) {
        return ofPartner(partner -> partner.name(name));
    }

    /** Gives the partner a location. */
    public Scenario located(String location) {
        return ofPartner(partner -> partner.location(location));
    }

    /** Says in which month the partner's competency is renewed. */
    public Scenario renewed(String month) {
        return ofPartner(partner -> partner.renewalMonth(months.month(month)));
    }

    private Scenario ofPartner(UnaryOperator<Partner.Builder> details) {
        cast.ofPartner(details);
        return this;
    }

    /** Moves to a customer. */
    public Scenario customer(String id) {
        cast.customer(id);
        return this;
    }

    /** Moves to a tenant, a new one of the customer unless it was mentioned before. */
    public Scenario tenant(String id) {
        cast.tenant(id);
        return this;
    }

    /** Moves to a subscription, a new one of the tenant unless it was mentioned before, sold as {@link #selling} says. */
    public Scenario subscription(String id) {
        cast.subscription(id);
        return this;
    }

    /** Moves to a new subscription of the tenant for a product through a channel. */
    public Scenario subscription(String id, String product, String channel) {
        return subscription(id).product(product).channel(channel);
    }

    /** Says for which product the subscription is. */
    public Scenario product(String code) {
        return ofSubscription(subscription -> subscription.product(code));
    }

    /** Says through which channel the subscription is sold. */
    public Scenario channel(String code) {
        return ofSubscription(subscription -> subscription.channel(code));
    }

    /** Says in which month the subscription's agreement started. */
    public Scenario agreement(String start) {
        return ofSubscription(subscription -> subscription.agreementStart(months.month(start)));
    }

    private Scenario ofSubscription(UnaryOperator<Subscription.Builder> details) {
        cast.ofSubscription(details);
        return this;
    }

    /** Links a partner to the subscription, always. */
    public Scenario linked(String partner, String type) {
        return linked(partner, type, "..");
    }

    /** Links a partner to the subscription in a range of months, which may be {@code never}. */
    public Scenario linked(String partner, String type, String range) {
        cast.mention(partner);
        return add(PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId(cast.subscription())
                .type(type)
                .months(months.range(range))
                .build());
    }

    /** Has one seat of the subscription paid. */
    public Scenario paid(String range) {
        return seats(range, 1);
    }

    /** Has seats of the subscription paid; 0 is a row that says so. */
    public Scenario seats(String range, int seats) {
        return each(range, month -> new PaidSeats(cast.subscription(), month, seats));
    }

    /** Has users of the subscription active in production. */
    public Scenario users(String range, int users) {
        return users(range, users, Environment.PRODUCTION);
    }

    /** Has users of the subscription active in sandboxes. */
    public Scenario sandboxUsers(String range, int users) {
        return users(range, users, Environment.SANDBOX);
    }

    private Scenario users(String range, int users, Environment environment) {
        return each(
                range,
                month -> ActiveUsers.builder()
                        .subscriptionId(cast.subscription())
                        .month(month)
                        .environment(environment)
                        .users(users)
                        .build());
    }

    /** Charges an amount on the subscription. */
    public Scenario billed(String range, String amount) {
        return billed(range, amount, BillingLine.Kind.CHARGE);
    }

    /** Credits an amount on the subscription. */
    public Scenario refunded(String range, String amount) {
        return billed(range, amount, BillingLine.Kind.CREDIT);
    }

    private Scenario billed(String range, String amount, BillingLine.Kind kind) {
        return each(
                range,
                month -> BillingLine.builder()
                        .subscriptionId(cast.subscription())
                        .month(month)
                        .kind(kind)
                        .amount(Amount.of(amount))
                        .build());
    }

    /** Moves to a person, and affiliates it with a partner, always. */
    public Scenario person(String id, String partner) {
        return person(id, partner, "..");
    }

    /** Moves to a person, and affiliates it with a partner in a range of months, which may be {@code never}. */
    public Scenario person(String id, String partner, String range) {
        cast.mention(partner);
        cast.person(id);
        return add(new Affiliation(id, partner, months.range(range)));
    }

    /** Has the person pass an exam on a day. */
    public Scenario passed(String exam, String day) {
        return passed(exam, day, Optional.empty());
    }

    /** Has the person pass an exam on a day; it counts until another day, inclusive. */
    public Scenario passed(String exam, String day, String expires) {
        return passed(exam, day, Optional.of(LocalDate.parse(expires)));
    }

    private Scenario passed(String exam, String day, Optional<LocalDate> expires) {
        return add(ExamPass.builder()
                .personId(cast.person())
                .exam(exam)
                .passedOn(LocalDate.parse(day))
                .expiresOn(expires)
                .build());
    }

    /** States an undated own fact of a customer, tenant, subscription, person or partner. */
    public Scenario fact(SubjectType type, String id, String name, String value) {
        return add(own(type, id, name, value).build());
    }

    /** States an own fact of a customer, tenant, subscription, person or partner. */
    public Scenario fact(SubjectType type, String id, String name, String range, String value) {
        return each(range, month -> own(type, id, name, value).month(month).build());
    }

    private static OwnFact.Builder own(SubjectType type, String id, String name, String value) {
        return OwnFact.builder().subjectType(type).subjectId(id).name(name).value(Amount.of(value));
    }

    private Scenario each(String range, Function<YearMonth, Fact> fact) {
        months.each(range).forEach(month -> add(fact.apply(month)));
        return this;
    }

    /** Adds any fact. */
    public Scenario add(Fact fact) {
        cast.add(fact);
        return this;
    }

    /** Adds any facts. */
    public Scenario addAll(Iterable<? extends Fact> facts) {
        facts.forEach(this::add);
        return this;
    }

    /** Lets a piece of a scenario that several tests share add its facts. */
    public Scenario with(Consumer<? super Scenario> piece) {
        piece.accept(this);
        return this;
    }

    /** Returns the as-of month. */
    public YearMonth asOf() {
        return months.asOf();
    }

    /** Returns the facts: partners, tenants, subscriptions, and then the others, each in the order of their mention. */
    public List<Fact> facts() {
        return cast.facts();
    }

    /**
     * Returns the facts as a portfolio.
     *
     * @throws io.github.pciscoring.core.portfolio.InvalidPortfolioException if they contradict each other
     */
    public Portfolio portfolio() {
        return new PortfolioBuilder().addAll(facts()).build();
    }

    /**
     * Returns what a scorer makes of the facts so far.
     *
     * @throws io.github.pciscoring.core.portfolio.InvalidPortfolioException if they contradict each other
     */
    public ScenarioScores score(PciScorer scorer) {
        return new ScenarioScores(this, scorer.bind(portfolio()));
    }

    /** Returns the scenario as Java code. */
    @Override
    public String toString() {
        return ScenarioCode.of(facts(), asOf());
    }
}
