package io.github.pciscoring.samples;

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
import io.github.pciscoring.core.portfolio.BulkFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns rows into value objects and hands them on; keeps none. Not thread-safe. */
final class ValueRows implements RowSink {
    private final Consumer<? super Fact> facts;
    private final int firstMonth;
    private final YearMonth[] months;
    private String tenant = "";
    private String subscription = "";
    private String person = "";

    ValueRows(Consumer<? super Fact> facts, Market market) {
        this.facts = facts;
        this.firstMonth = market.first();
        this.months = new YearMonth[market.last() - market.first() + 1];
        Arrays.setAll(months, index -> MonthRange.yearMonth(firstMonth + index));
    }

    /** Nearly all rows are in one of the same few months. */
    private YearMonth month(int month) {
        int index = month - firstMonth;
        return index >= 0 && index < months.length ? months[index] : MonthRange.yearMonth(month);
    }

    @Override
    public void partner(Partner partner) {
        facts.accept(partner);
    }

    @Override
    public void tenant(String id, String customerId) {
        tenant = id;
        facts.accept(new Tenant(id, customerId));
    }

    @Override
    public void subscription(String id, String product, String channel, int agreementStart) {
        subscription = id;
        facts.accept(Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product(product)
                .channel(channel)
                .agreementStart(
                        agreementStart == BulkFacts.NO_MONTH ? Optional.empty() : Optional.of(month(agreementStart)))
                .build());
    }

    @Override
    public void association(int partner, String type, int first, int last) {
        facts.accept(PartnerAssociation.builder()
                .partnerId(PartnerRows.id(partner))
                .subscriptionId(subscription)
                .type(type)
                .months(new MonthRange(first, last))
                .build());
    }

    @Override
    public void billing(int month, long tenThousandths) {
        facts.accept(BillingLine.builder()
                .subscriptionId(subscription)
                .month(month(month))
                .kind(tenThousandths < 0 ? BillingLine.Kind.CREDIT : BillingLine.Kind.CHARGE)
                .amount(new Amount(Math.abs(tenThousandths)))
                .build());
    }

    @Override
    public void seats(int month, int seats) {
        facts.accept(new PaidSeats(subscription, month(month), seats));
    }

    @Override
    public void users(int month, Environment environment, int users) {
        facts.accept(ActiveUsers.builder()
                .subscriptionId(subscription)
                .month(month(month))
                .environment(environment)
                .users(users)
                .build());
    }

    @Override
    public void affiliation(String personId, int partner, int first, int last) {
        person = personId;
        facts.accept(new Affiliation(personId, PartnerRows.id(partner), new MonthRange(first, last)));
    }

    @Override
    public void exam(String exam, int passedOn, int expiresOn) {
        facts.accept(ExamPass.builder()
                .personId(person)
                .exam(exam)
                .passedOn(LocalDate.ofEpochDay(passedOn))
                .expiresOn(
                        expiresOn == BulkFacts.NEVER_EXPIRES
                                ? Optional.empty()
                                : Optional.of(LocalDate.ofEpochDay(expiresOn)))
                .build());
    }
}
