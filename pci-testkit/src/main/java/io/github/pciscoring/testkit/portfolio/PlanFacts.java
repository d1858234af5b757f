package io.github.pciscoring.testkit.portfolio;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.testkit.portfolio.Plans.AffiliationPlan;
import io.github.pciscoring.testkit.portfolio.Plans.CustomerPlan;
import io.github.pciscoring.testkit.portfolio.Plans.ExamPlan;
import io.github.pciscoring.testkit.portfolio.Plans.IdStyle;
import io.github.pciscoring.testkit.portfolio.Plans.LinkPlan;
import io.github.pciscoring.testkit.portfolio.Plans.OwnFactPlan;
import io.github.pciscoring.testkit.portfolio.Plans.PartnerPlan;
import io.github.pciscoring.testkit.portfolio.Plans.PersonPlan;
import io.github.pciscoring.testkit.portfolio.Plans.PortfolioPlan;
import io.github.pciscoring.testkit.portfolio.Plans.RunPlan;
import io.github.pciscoring.testkit.portfolio.Plans.SubscriptionPlan;
import io.github.pciscoring.testkit.portfolio.Plans.TenantPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Writes a plan out as facts: gives ids, resolves positions and months, keeps one snapshot a month. Used once. */
final class PlanFacts {
    /** The most things of a kind for which falling ids differ. */
    private static final int MOST = 99;

    private final PortfolioPlan plan;
    private final PortfolioCodes codes;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<SubjectType, List<String>> ids = new EnumMap<>(SubjectType.class);
    private final Set<Object> taken = new HashSet<>();

    private PlanFacts(PortfolioPlan plan, PortfolioCodes codes) {
        this.plan = plan;
        this.codes = codes;
    }

    static PortfolioCase of(PortfolioPlan plan, PortfolioCodes codes) {
        PlanFacts made = new PlanFacts(plan, codes);
        plan.partners().forEach(made::addPartner);
        plan.customers().forEach(made::addCustomer);
        plan.people().forEach(made::addPerson);
        plan.facts().forEach(made::addOwnFact);
        return new PortfolioCase(made.facts, plan.asOf());
    }

    private List<String> ids(SubjectType type) {
        return ids.computeIfAbsent(type, unknown -> new ArrayList<>());
    }

    /** Returns the id of one thing more of a type. */
    private String next(SubjectType type, String letter) {
        List<String> known = ids(type);
        String prefix = plan.ids() == IdStyle.SHARED ? "" : letter;
        int number = plan.ids() == IdStyle.FALLING ? MOST - known.size() : known.size();
        known.add(prefix + number);
        return prefix + number;
    }

    private String partner(int place) {
        List<String> partners = ids(SubjectType.PARTNER);
        return partners.get(place % partners.size());
    }

    private void addPartner(PartnerPlan partner) {
        facts.add(Partner.builder()
                .id(next(SubjectType.PARTNER, "P"))
                .scored(partner.scored())
                .renewalMonth(partner.renewal().map(plan.asOf()::minusMonths))
                .location(partner.location())
                .build());
    }

    private void addCustomer(CustomerPlan customer) {
        String id = next(SubjectType.CUSTOMER, "C");
        for (TenantPlan tenant : customer.tenants()) {
            String tenantId = next(SubjectType.TENANT, "T");
            facts.add(new Tenant(tenantId, id));
            tenant.subscriptions().forEach(subscription -> addSubscription(subscription, tenantId));
        }
    }

    private void addSubscription(SubscriptionPlan subscription, String tenant) {
        String id = next(SubjectType.SUBSCRIPTION, "S");
        boolean agreed = codes.agreementChannels().contains(subscription.channel());
        Optional<Integer> start = agreed ? subscription.agreement().or(() -> Optional.of(1)) : subscription.agreement();
        facts.add(Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product(subscription.product())
                .channel(subscription.channel())
                .agreementStart(start.map(plan.asOf()::minusMonths))
                .build());
        for (LinkPlan link : subscription.links()) {
            facts.add(PartnerAssociation.builder()
                    .partnerId(partner(link.partner()))
                    .subscriptionId(id)
                    .type(link.type())
                    .months(link.months().at(plan.asOf()))
                    .build());
        }
        subscription
                .seats()
                .forEach(run ->
                        eachMonth(run, "seats", id, (month, number) -> facts.add(new PaidSeats(id, month, number))));
        subscription
                .usage()
                .forEach(usage -> eachMonth(
                        usage.run(),
                        usage.environment(),
                        id,
                        (month, number) -> facts.add(ActiveUsers.builder()
                                .subscriptionId(id)
                                .month(month)
                                .environment(usage.environment())
                                .users(number)
                                .build())));
        subscription.bills().forEach(bill -> {
            for (YearMonth month : months(bill.run())) {
                facts.add(BillingLine.builder()
                        .subscriptionId(id)
                        .month(month)
                        .kind(bill.kind())
                        .amount(new Amount(bill.run().number()))
                        .build());
            }
        });
    }

    /** Hands on each month of a run that has nothing of the kind yet. */
    private void eachMonth(RunPlan run, Object kind, String id, ObjIntConsumer<YearMonth> taker) {
        for (YearMonth month : months(run)) {
            if (taken.add(List.of(kind, id, month))) {
                taker.accept(month, Math.toIntExact(run.number()));
            }
        }
    }

    private List<YearMonth> months(RunPlan run) {
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < run.length(); i++) {
            months.add(plan.asOf().minusMonths(run.back()).plusMonths(i));
        }
        return months;
    }

    private void addPerson(PersonPlan person) {
        String id = next(SubjectType.PERSON, "H");
        for (AffiliationPlan affiliation : person.affiliations()) {
            facts.add(new Affiliation(
                    id, partner(affiliation.partner()), affiliation.months().at(plan.asOf())));
        }
        for (ExamPlan exam : person.exams()) {
            LocalDate passed = exam.passedOn().at(plan.asOf());
            facts.add(ExamPass.builder()
                    .personId(id)
                    .exam(exam.exam())
                    .passedOn(passed)
                    .expiresOn(exam.expiresOn().map(day -> day.at(plan.asOf())).filter(day -> !day.isBefore(passed)))
                    .build());
        }
    }

    private void addOwnFact(OwnFactPlan own) {
        List<String> subjects = ids(own.name().subjectType());
        if (subjects.isEmpty()) {
            return;
        }
        String subject = subjects.get(own.subject() % subjects.size());
        OwnFact.Builder fact = OwnFact.builder()
                .subjectType(own.name().subjectType())
                .subjectId(subject)
                .name(own.name().name())
                .value(new Amount(own.run().number()));
        if (!own.dated()) {
            if (taken.add(List.of(own.name(), subject))) {
                facts.add(fact.build());
            }
            return;
        }
        for (YearMonth month : months(own.run())) {
            if (taken.add(List.of(own.name(), subject, month))) {
                facts.add(fact.month(month).build());
            }
        }
    }
}
