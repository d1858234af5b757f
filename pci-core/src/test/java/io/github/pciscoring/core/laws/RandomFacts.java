package io.github.pciscoring.core.laws;

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
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Small consistent portfolios of abstract codes, the same for the same seed. */
public final class RandomFacts {
    /** The as-of month around which the facts lie. */
    public static final YearMonth AS_OF = YearMonth.of(2024, 2);

    private static final String[] PRODUCTS = {"A", "B", "C"};
    private static final String[] TYPES = {"OWNER", "HELPER", "CLAIM"};

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final int partners;

    private RandomFacts(long seed) {
        random = new Random(seed);
        partners = 1 + random.nextInt(4);
    }

    /** Returns the facts of a seed, in random order. */
    public static List<Fact> of(long seed) {
        RandomFacts made = new RandomFacts(seed);
        made.makePartners();
        made.makeCustomers();
        made.makePeople();
        Collections.shuffle(made.facts, made.random);
        return made.facts;
    }

    private void makePartners() {
        for (int p = 0; p < partners; p++) {
            Partner.Builder partner = Partner.builder().id("P" + p).scored(random.nextInt(5) > 0);
            if (random.nextInt(3) > 0) {
                partner.renewalMonth(month(40));
            }
            facts.add(partner.build());
        }
    }

    private void makeCustomers() {
        int tenants = 0;
        int subscriptions = 0;
        for (int c = 0; c < random.nextInt(6); c++) {
            for (int t = 0; t <= random.nextInt(2); t++) {
                String tenant = "T" + tenants++;
                facts.add(new Tenant(tenant, "C" + c));
                for (int s = 0; s < random.nextInt(4); s++) {
                    makeSubscription("S" + subscriptions++, tenant);
                }
            }
            for (YearMonth month : months()) {
                facts.add(OwnFact.builder()
                        .subjectType(SubjectType.CUSTOMER)
                        .subjectId("C" + c)
                        .name("survey")
                        .month(month)
                        .value(new Amount(random.nextInt(50_001)))
                        .build());
            }
        }
    }

    private void makeSubscription(String id, String tenant) {
        facts.add(Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product(PRODUCTS[random.nextInt(PRODUCTS.length)])
                .channel("DIRECT")
                .build());
        for (int a = 0; a < random.nextInt(4); a++) {
            facts.add(PartnerAssociation.builder()
                    .partnerId("P" + random.nextInt(partners))
                    .subscriptionId(id)
                    .type(TYPES[random.nextInt(TYPES.length)])
                    .months(range())
                    .build());
        }
        for (YearMonth month : months()) {
            facts.add(new PaidSeats(id, month, random.nextInt(3)));
            if (random.nextBoolean()) {
                facts.add(BillingLine.builder()
                        .subscriptionId(id)
                        .month(month)
                        .kind(random.nextInt(4) == 0 ? BillingLine.Kind.CREDIT : BillingLine.Kind.CHARGE)
                        .amount(new Amount(random.nextInt(1_000_000)))
                        .build());
            }
            for (Environment environment : Environment.values()) {
                facts.add(ActiveUsers.builder()
                        .subscriptionId(id)
                        .month(month)
                        .environment(environment)
                        .users(random.nextInt(12))
                        .build());
            }
        }
    }

    private void makePeople() {
        for (int p = 0; p < random.nextInt(6); p++) {
            String person = "H" + p;
            for (int a = 0; a <= random.nextInt(2); a++) {
                facts.add(new Affiliation(person, "P" + random.nextInt(partners), range()));
            }
            for (int e = 0; e < random.nextInt(4); e++) {
                YearMonth passed = month(40);
                ExamPass.Builder exam = ExamPass.builder()
                        .personId(person)
                        .exam("X" + random.nextInt(3))
                        .passedOn(passed.atDay(1 + random.nextInt(28)));
                if (random.nextInt(3) == 0) {
                    exam.expiresOn(passed.plusMonths(1L + random.nextInt(30)).atEndOfMonth());
                }
                facts.add(exam.build());
            }
        }
    }

    /** Returns most of the months from two years before the as-of month to the one after it, now and then further. */
    private List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (int back = random.nextInt(8) == 0 ? 70 : 26; back >= -1; back--) {
            if (random.nextInt(5) > 0) {
                months.add(AS_OF.minusMonths(back));
            }
        }
        return months;
    }

    private MonthRange range() {
        YearMonth first = month(30);
        YearMonth last = first.plusMonths(random.nextInt(30));
        return MonthRange.of(
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(first),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(last));
    }

    private YearMonth month(int furthestBack) {
        return AS_OF.minusMonths(random.nextInt(furthestBack + 2) - 1L);
    }
}
