package io.github.pciscoring.rules.reference;

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
import io.github.pciscoring.rules.reference.EdgePlans.AffiliationPlan;
import io.github.pciscoring.rules.reference.EdgePlans.AssociationPlan;
import io.github.pciscoring.rules.reference.EdgePlans.BillPlan;
import io.github.pciscoring.rules.reference.EdgePlans.CustomerPlan;
import io.github.pciscoring.rules.reference.EdgePlans.EdgeDay;
import io.github.pciscoring.rules.reference.EdgePlans.ExamPlan;
import io.github.pciscoring.rules.reference.EdgePlans.LifePlan;
import io.github.pciscoring.rules.reference.EdgePlans.OwnFactPlan;
import io.github.pciscoring.rules.reference.EdgePlans.PartnerPlan;
import io.github.pciscoring.rules.reference.EdgePlans.PersonPlan;
import io.github.pciscoring.rules.reference.EdgePlans.PortfolioPlan;
import io.github.pciscoring.rules.reference.EdgePlans.SubscriptionPlan;
import io.github.pciscoring.rules.reference.EdgePlans.TenantPlan;
import io.github.pciscoring.rules.reference.EdgePlans.UnpaidRows;
import io.github.pciscoring.rules.reference.EdgePlans.UsagePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Writes a plan out as facts that are valid by DATA.md: gives ids, resolves positions and months, drops repeated keys. */
final class EdgeAssembly {
    private static final int FIRST_MONTH = -14;
    private static final int LAST_MONTH = 2;

    private final PortfolioPlan plan;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Object> keys = new HashSet<>();
    private final Map<SubjectType, List<String>> subjects = new EnumMap<>(SubjectType.class);

    private EdgeAssembly(PortfolioPlan plan) {
        this.plan = plan;
        for (SubjectType type : SubjectType.values()) {
            subjects.put(type, new ArrayList<>());
        }
    }

    /** Returns the facts, shuffled as the plan says. */
    static List<Fact> facts(PortfolioPlan plan) {
        EdgeAssembly assembly = new EdgeAssembly(plan);
        plan.partners().forEach(assembly::partner);
        plan.customers().forEach(assembly::customers);
        plan.people().forEach(assembly::people);
        plan.ownFacts().forEach(assembly::ownFact);
        if (plan.shuffle() != 0) {
            Collections.shuffle(assembly.facts, new Random(plan.shuffle()));
        }
        return List.copyOf(assembly.facts);
    }

    private String newId(SubjectType type) {
        List<String> ids = subjects.get(type);
        int number = ids.size();
        String id = switch (plan.ids()) {
            case READABLE -> type.name().toLowerCase(Locale.ROOT) + "-" + number;
            case SHARED -> Integer.toString(number);
            case AWKWARD -> " \"" + (100 - number) + "\", é";
        };
        ids.add(id);
        return id;
    }

    private String partnerId(int position) {
        List<String> ids = subjects.get(SubjectType.PARTNER);
        return ids.get(position % ids.size());
    }

    private void partner(PartnerPlan partner) {
        facts.add(Partner.builder()
                .id(newId(SubjectType.PARTNER))
                .scored(partner.scored())
                .location(partner.profile() ? Optional.of("LU") : Optional.empty())
                .renewalMonth(partner.profile() ? Optional.of(plan.asOf().plusMonths(3)) : Optional.empty())
                .build());
    }

    private void customers(CustomerPlan customer) {
        for (int copy = 0; copy < customer.copies(); copy++) {
            String customerId = newId(SubjectType.CUSTOMER);
            for (TenantPlan tenant : customer.tenants()) {
                String tenantId = newId(SubjectType.TENANT);
                facts.add(new Tenant(tenantId, customerId));
                tenant.subscriptions().forEach(subscription -> subscription(tenantId, subscription));
            }
        }
    }

    private void subscription(String tenantId, SubscriptionPlan subscription) {
        String id = newId(SubjectType.SUBSCRIPTION);
        boolean agreement = subscription.channel().equals("EA");
        facts.add(Subscription.builder()
                .id(id)
                .tenantId(tenantId)
                .product(subscription.product())
                .channel(subscription.channel())
                .agreementStart(Optional.of(plan.asOf().plusMonths(subscription.agreementStart()))
                        .filter(start -> agreement))
                .build());
        seats(id, subscription.life());
        subscription.usage().forEach(usage -> usage(id, usage));
        subscription.bills().forEach(bill -> bill(id, bill));
        subscription.associations().forEach(association -> association(id, association));
    }

    private void seats(String subscriptionId, LifePlan life) {
        boolean paid = life.startsPaid();
        for (int month = FIRST_MONTH; month <= LAST_MONTH; month++) {
            paid ^= life.changes().contains(month);
            boolean zeroRow = life.unpaid() == UnpaidRows.ZERO || (life.unpaid() == UnpaidRows.BOTH && month % 2 == 0);
            if (paid || zeroRow) {
                facts.add(new PaidSeats(subscriptionId, plan.asOf().plusMonths(month), paid ? life.seats() : 0));
            }
        }
        for (int month : life.farMonths()) {
            facts.add(new PaidSeats(subscriptionId, plan.asOf().plusMonths(month), life.seats()));
        }
    }

    private void usage(String subscriptionId, UsagePlan usage) {
        ActiveUsers row = ActiveUsers.builder()
                .subscriptionId(subscriptionId)
                .month(plan.asOf().plusMonths(usage.month()))
                .environment(usage.environment())
                .users(usage.users())
                .build();
        if (keys.add(List.of(row.table(), subscriptionId, row.month(), row.environment()))) {
            facts.add(row);
        }
    }

    private void bill(String subscriptionId, BillPlan bill) {
        facts.add(BillingLine.builder()
                .subscriptionId(subscriptionId)
                .month(plan.asOf().plusMonths(bill.month()))
                .kind(bill.kind())
                .amount(Amount.of(bill.amount()))
                .build());
    }

    private void association(String subscriptionId, AssociationPlan association) {
        facts.add(PartnerAssociation.builder()
                .partnerId(partnerId(association.partner()))
                .subscriptionId(subscriptionId)
                .type(association.type())
                .months(association.months().at(plan.asOf()))
                .build());
    }

    private void people(PersonPlan person) {
        for (int copy = 0; copy < person.copies(); copy++) {
            String id = newId(SubjectType.PERSON);
            for (AffiliationPlan affiliation : person.affiliations()) {
                facts.add(new Affiliation(
                        id,
                        partnerId(affiliation.partner()),
                        affiliation.months().at(plan.asOf())));
            }
            person.exams().forEach(exam -> exam(id, exam));
        }
    }

    /** An exam that would expire before it is passed expires on the day itself. */
    private void exam(String personId, ExamPlan exam) {
        LocalDate passedOn = exam.passedOn().at(plan.asOf());
        Optional<LocalDate> expiresOn = exam.expiresOn().map((EdgeDay day) -> day.at(plan.asOf()));
        facts.add(ExamPass.builder()
                .personId(personId)
                .exam(exam.exam())
                .passedOn(passedOn)
                .expiresOn(expiresOn.map(day -> day.isBefore(passedOn) ? passedOn : day))
                .build());
    }

    private void ownFact(OwnFactPlan ownFact) {
        List<String> known = subjects.get(ownFact.subjectType());
        if (known.isEmpty()) {
            return;
        }
        OwnFact fact = OwnFact.builder()
                .subjectType(ownFact.subjectType())
                .subjectId(known.get(ownFact.subject() % known.size()))
                .month(ownFact.month().map(month -> plan.asOf().plusMonths(month)))
                .name(ownFact.name())
                .value(Amount.of(ownFact.value()))
                .build();
        if (keys.add(List.of(fact.table(), fact.subjectType(), fact.subjectId(), fact.month(), fact.name()))) {
            facts.add(fact);
        }
    }
}
