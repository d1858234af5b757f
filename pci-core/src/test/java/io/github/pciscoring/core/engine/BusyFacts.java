package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Facts of some customers and people, each a little different, about all that {@link BusyIndicator} reads. */
final class BusyFacts {
    static final YearMonth AS_OF = YearMonth.of(2024, 2);

    private static final int PARTNERS = 3;
    private static final List<String> TYPES = List.of("OWNER", "HELPER", "CLAIM");
    private static final List<String> PRODUCTS = List.of("A", "B", "C");

    private BusyFacts() {}

    static List<Fact> of(int customers, int people) {
        List<Fact> facts = new ArrayList<>();
        for (int p = 0; p < PARTNERS; p++) {
            Partner.Builder partner = Partner.builder().id("P" + p);
            facts.add((p == 0 ? partner : partner.renewalMonth(AS_OF.minusMonths(5L * p))).build());
        }
        for (int c = 0; c < customers; c++) {
            facts.addAll(customer(c));
        }
        for (int h = 0; h < people; h++) {
            facts.addAll(person(h));
        }
        return facts;
    }

    static List<Fact> customer(int c) {
        List<Fact> facts = new ArrayList<>(List.of(new Tenant("T" + c, "C" + c)));
        facts.add(OwnFact.builder()
                .subjectType(SubjectType.CUSTOMER)
                .subjectId("C" + c)
                .name("survey")
                .value(new Amount(c))
                .build());
        for (int s = 0; s <= c % 3; s++) {
            String id = "S" + c + "-" + s;
            facts.add(Subscription.builder()
                    .id(id)
                    .tenantId("T" + c)
                    .product(PRODUCTS.get(s))
                    .channel("DIRECT")
                    .build());
            for (int link = 0; link <= (c + s) % 3; link++) {
                facts.add(PartnerAssociation.builder()
                        .partnerId("P" + (c + link) % PARTNERS)
                        .subscriptionId(id)
                        .type(TYPES.get(link))
                        .months(MonthRange.from(AS_OF.minusMonths(c % 14)))
                        .build());
            }
            for (int back = 0; back < 14; back++) {
                facts.addAll(month(id, AS_OF.minusMonths(back), c + s + back));
            }
        }
        for (int back = 0; back < 14; back += 1 + c % 2) {
            facts.add(OwnFact.builder()
                    .subjectType(SubjectType.CUSTOMER)
                    .subjectId("C" + c)
                    .name("survey")
                    .month(AS_OF.minusMonths(back))
                    .value(new Amount((c + back) % 6))
                    .build());
        }
        return facts;
    }

    private static List<Fact> month(String subscription, YearMonth month, int number) {
        return List.of(
                new PaidSeats(subscription, month, number % 4),
                ActiveUsers.builder()
                        .subscriptionId(subscription)
                        .month(month)
                        .users(number % 7)
                        .build(),
                BillingLine.builder()
                        .subscriptionId(subscription)
                        .month(month)
                        .amount(new Amount(10_000L * number))
                        .build());
    }

    private static List<Fact> person(int h) {
        return List.of(
                new Affiliation("H" + h, "P" + h % PARTNERS, MonthRange.from(AS_OF.minusMonths(h))),
                ExamPass.builder()
                        .personId("H" + h)
                        .exam("X" + h % 4 % 3)
                        .passedOn(AS_OF.minusMonths(h % 4).atDay(1))
                        .build());
    }
}
