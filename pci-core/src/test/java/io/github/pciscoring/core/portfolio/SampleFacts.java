package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Short ways to say facts. */
final class SampleFacts {
    static final YearMonth MAY = YearMonth.of(2021, 5);

    private SampleFacts() {}

    static Fact tenant(String id, String customer) {
        return new Tenant(id, customer);
    }

    static Fact subscription(String id, String tenant, String product, String channel) {
        return Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product(product)
                .channel(channel)
                .build();
    }

    static Fact subscription(String id, String tenant) {
        return subscription(id, tenant, "A", "DIRECT");
    }

    static Fact association(String partner, String subscription) {
        return association(partner, subscription, MonthRange.ALWAYS);
    }

    static Fact association(String partner, String subscription, MonthRange months) {
        return PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId(subscription)
                .type("OWNER")
                .months(months)
                .build();
    }

    static Fact charge(String subscription, YearMonth month, String amount) {
        return bill(subscription, month, amount).build();
    }

    static Fact credit(String subscription, YearMonth month, String amount) {
        return bill(subscription, month, amount).kind(BillingLine.Kind.CREDIT).build();
    }

    private static BillingLine.Builder bill(String subscription, YearMonth month, String amount) {
        return BillingLine.builder().subscriptionId(subscription).month(month).amount(Amount.of(amount));
    }

    static Fact seats(String subscription, YearMonth month, int seats) {
        return new PaidSeats(subscription, month, seats);
    }

    static Fact users(String subscription, YearMonth month, Environment environment, int users) {
        return ActiveUsers.builder()
                .subscriptionId(subscription)
                .month(month)
                .environment(environment)
                .users(users)
                .build();
    }

    static Fact person(String id, String partner) {
        return new Affiliation(id, partner, MonthRange.ALWAYS);
    }

    static Fact exam(String person, String exam) {
        return ExamPass.builder()
                .personId(person)
                .exam(exam)
                .passedOn(LocalDate.of(2020, 2, 29))
                .build();
    }

    static Fact own(SubjectType type, String subject, String name, String value) {
        return own(type, subject, name, value, null);
    }

    static Fact own(SubjectType type, String subject, String name, String value, YearMonth month) {
        return OwnFact.builder()
                .subjectType(type)
                .subjectId(subject)
                .name(name)
                .value(Amount.of(value))
                .month(Optional.ofNullable(month))
                .build();
    }
}
