package io.github.pciscoring.benchmarks;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns rows into value objects, which share their ids and months. Not thread-safe. */
final class ValueRows implements FactRows {
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Integer, YearMonth> months = new HashMap<>();
    private String tenant = "";
    private String subscription = "";
    private String person = "";

    List<Fact> facts() {
        return facts;
    }

    private YearMonth month(int month) {
        return months.computeIfAbsent(month, MonthRange::yearMonth);
    }

    @Override
    public void partner(int number) {
        facts.add(Partner.of(SyntheticPortfolio.partnerId(number)));
    }

    @Override
    public void tenant(int number, int customer) {
        tenant = "T" + number;
        facts.add(new Tenant(tenant, "C" + customer));
    }

    @Override
    public void subscription(int number, String product, String channel, int agreementStart) {
        subscription = "S" + number;
        facts.add(Subscription.builder()
                .id(subscription)
                .tenantId(tenant)
                .product(product)
                .channel(channel)
                .agreementStart(
                        agreementStart == BulkFacts.NO_MONTH ? Optional.empty() : Optional.of(month(agreementStart)))
                .build());
    }

    @Override
    public void association(int partner, String type, int first, int last) {
        facts.add(PartnerAssociation.builder()
                .partnerId(SyntheticPortfolio.partnerId(partner))
                .subscriptionId(subscription)
                .type(type)
                .months(new MonthRange(first, last))
                .build());
    }

    @Override
    public void billing(int month, long tenThousandths) {
        facts.add(BillingLine.builder()
                .subscriptionId(subscription)
                .month(month(month))
                .kind(tenThousandths < 0 ? BillingLine.Kind.CREDIT : BillingLine.Kind.CHARGE)
                .amount(new Amount(Math.abs(tenThousandths)))
                .build());
    }

    @Override
    public void seats(int month, int seats) {
        facts.add(new PaidSeats(subscription, month(month), seats));
    }

    @Override
    public void users(int month, Environment environment, int users) {
        facts.add(ActiveUsers.builder()
                .subscriptionId(subscription)
                .month(month(month))
                .environment(environment)
                .users(users)
                .build());
    }

    @Override
    public void affiliation(int number, int partner, int first, int last) {
        person = "U" + number;
        facts.add(new Affiliation(person, SyntheticPortfolio.partnerId(partner), new MonthRange(first, last)));
    }

    @Override
    public void exam(String exam, int passedOn, int expiresOn) {
        facts.add(ExamPass.builder()
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
