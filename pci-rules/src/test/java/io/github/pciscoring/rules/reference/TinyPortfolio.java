package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A few facts as of 2021-06, in SPEC's words, and the evidence for them. What is said of a subscription is said of the
 * latest; months are written as {@link TinyMonths} says. Customers, tenants and partners come into being when mentioned.
 */
final class TinyPortfolio {
    private final Set<Partner> partners = new LinkedHashSet<>();
    private final Set<Tenant> tenants = new LinkedHashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private String subscription = "";

    /** Adds a subscription for SALES through CSP of the customer C's tenant T. */
    TinyPortfolio subscription(String id) {
        return subscription(id, "SALES", "CSP");
    }

    TinyPortfolio subscription(String id, String product, String channel) {
        return subscription(id, "T", product, channel, Optional.empty());
    }

    TinyPortfolio subscriptionOfTenant(String id, String tenant) {
        return subscription(id, tenant, "SALES", "CSP", Optional.empty());
    }

    /** Adds a subscription for SALES under an enterprise agreement. */
    TinyPortfolio agreement(String id, String start) {
        return subscription(id, "T", "SALES", "EA", Optional.of(TinyMonths.month(start)));
    }

    private TinyPortfolio subscription(
            String id, String tenant, String product, String channel, Optional<YearMonth> agreementStart) {
        tenants.add(new Tenant(tenant, "C"));
        subscription = id;
        return add(Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product(product)
                .channel(channel)
                .agreementStart(agreementStart)
                .build());
    }

    TinyPortfolio linked(String partner, String type, String range) {
        partners.add(Partner.of(partner));
        return add(link(subscription, partner, type, range));
    }

    /** An association that is not added. */
    static PartnerAssociation link(String subscription, String partner, String type, String range) {
        return PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId(subscription)
                .type(type)
                .months(TinyMonths.range(range))
                .build();
    }

    TinyPortfolio paid(String range) {
        return eachMonth(range, month -> new PaidSeats(subscription, month, 1));
    }

    TinyPortfolio billed(String range, String amount, BillingLine.Kind kind) {
        return eachMonth(
                range,
                month -> BillingLine.builder()
                        .subscriptionId(subscription)
                        .month(month)
                        .kind(kind)
                        .amount(Amount.of(amount))
                        .build());
    }

    TinyPortfolio users(String range, int users, Environment environment) {
        return eachMonth(
                range,
                month -> ActiveUsers.builder()
                        .subscriptionId(subscription)
                        .month(month)
                        .environment(environment)
                        .users(users)
                        .build());
    }

    TinyPortfolio person(String id, String partner, String range) {
        partners.add(Partner.of(partner));
        return add(new Affiliation(id, partner, TinyMonths.range(range)));
    }

    TinyPortfolio passed(String person, String exam, String day) {
        return passed(person, exam, day, Optional.empty());
    }

    TinyPortfolio passed(String person, String exam, String day, Optional<LocalDate> expiresOn) {
        return add(ExamPass.builder()
                .personId(person)
                .exam(exam)
                .passedOn(LocalDate.parse(day))
                .expiresOn(expiresOn)
                .build());
    }

    private TinyPortfolio eachMonth(String range, Function<YearMonth, Fact> fact) {
        MonthRange months = TinyMonths.range(range);
        for (int month = months.first(); month <= months.last(); month++) {
            facts.add(fact.apply(MonthRange.yearMonth(month)));
        }
        return this;
    }

    private TinyPortfolio add(Fact fact) {
        facts.add(fact);
        return this;
    }

    ReferenceEvidence evidence() {
        List<Fact> all = new ArrayList<>(partners);
        all.addAll(tenants);
        all.addAll(facts);
        return new ReferenceEvidence(all, TinyMonths.AS_OF);
    }

    /** What an indicator credits a partner with, in lines like {@code adds CUSTOMER C M-3 as of M-3: 1}. */
    List<String> credits(String partner, String indicator) {
        return TinyLines.credits(evidence().credits(partner).stream()
                .filter(credit -> credit.indicatorId().equals(indicator))
                .toList());
    }

    /** What an indicator leaves out for a partner, in lines like {@code SUBSCRIPTION S M-11..M-4 not-associated}. */
    List<String> leftOut(String partner, String indicator) {
        return TinyLines.leftOut(evidence().leftOut(partner).stream()
                .filter(leftOut -> leftOut.indicatorId().equals(indicator))
                .toList());
    }
}
