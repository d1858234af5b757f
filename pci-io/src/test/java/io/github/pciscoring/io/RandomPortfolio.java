package io.github.pciscoring.io;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Facts made up from a seed, with ids that are hard to write and to read; table by table, in any order within one. */
final class RandomPortfolio {
    private static final String[] PIECES = {
        "a",
        "A",
        "7",
        " ",
        ",",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "é",
        "𝄞",
        "\uFEFF",
        "-",
        "=",
        "#",
        "'",
        "\u0000",
        "long enough to be seen "
    };

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();

    private RandomPortfolio(long seed) {
        this.random = new Random(seed);
    }

    static List<Fact> facts(long seed) {
        RandomPortfolio portfolio = new RandomPortfolio(seed);
        portfolio.fill();
        portfolio.facts.sort(Comparator.comparing(Fact::table));
        return portfolio.facts;
    }

    private void fill() {
        List<String> partners = ids();
        List<String> tenants = ids();
        List<String> customers = ids();
        List<String> subscriptions = ids();
        List<String> people = ids();
        partners.forEach(id -> facts.add(Partner.builder()
                .id(id)
                .name(random.nextBoolean() ? id : "Name " + text())
                .scored(random.nextBoolean())
                .build()));
        tenants.forEach(id -> facts.add(new Tenant(id, any(customers))));
        subscriptions.forEach(id -> facts.add(subscription(id, any(tenants))));
        people.forEach(id -> facts.add(new Affiliation(id, any(partners), months())));
        some(() -> facts.add(PartnerAssociation.builder()
                .partnerId(any(partners))
                .subscriptionId(any(subscriptions))
                .type(any(List.copyOf(TestFolder.OPTIONS.associationTypes())))
                .months(months())
                .build()));
        some(() -> facts.add(BillingLine.builder()
                .subscriptionId(any(subscriptions))
                .month(month())
                .kind(any(List.of(BillingLine.Kind.values())))
                .amount(new Amount(amount()))
                .build()));
        some(() -> facts.add(ExamPass.builder()
                .personId(any(people))
                .exam(any(List.of("PL-400", "MB-300", "MB,\"800\"")))
                .passedOn(day())
                .expiresOn(random.nextBoolean() ? Optional.empty() : Optional.of(day().plusYears(9)))
                .build()));
        snapshots(subscriptions);
        ownFacts(List.of(customers, tenants, subscriptions, people, partners));
    }

    private Subscription subscription(String id, String tenant) {
        boolean agreement = random.nextBoolean();
        return Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product(any(List.of("SALES", "RETAIL", "any, \"thing\"")))
                .channel(agreement ? "EA" : any(List.of("CSP", "ea", "WEB_DIRECT")))
                .agreementStart(agreement ? Optional.of(month()) : Optional.empty())
                .build();
    }

    private void snapshots(List<String> subscriptions) {
        Set<String> keys = new TreeSet<>();
        some(() -> {
            String subscription = any(subscriptions);
            YearMonth month = month();
            Environment environment = any(List.of(Environment.values()));
            if (keys.add("seats " + month + subscription)) {
                facts.add(new PaidSeats(subscription, month, count()));
            }
            if (keys.add(environment + " " + month + subscription)) {
                facts.add(ActiveUsers.builder()
                        .subscriptionId(subscription)
                        .month(month)
                        .environment(environment)
                        .users(count())
                        .build());
            }
        });
    }

    /** Adds own facts of these subjects, given in the order of the subject types; customers must have a tenant. */
    private void ownFacts(List<List<String>> subjects) {
        Set<String> customers = new TreeSet<>();
        facts.forEach(fact -> {
            if (fact instanceof Tenant tenant) {
                customers.add(tenant.customerId());
            }
        });
        Set<String> keys = new TreeSet<>();
        some(() -> {
            SubjectType type = any(List.of(SubjectType.values()));
            String subject = any(type == SubjectType.CUSTOMER ? List.copyOf(customers) : subjects.get(type.ordinal()));
            Optional<YearMonth> month = random.nextBoolean() ? Optional.empty() : Optional.of(month());
            String name = any(List.of("size", "rate, \"per\" user"));
            if (keys.add(type + name + month + subject)) {
                facts.add(OwnFact.builder()
                        .subjectType(type)
                        .subjectId(subject)
                        .month(month)
                        .name(name)
                        .value(new Amount(random.nextBoolean() ? amount() : -amount()))
                        .build());
            }
        });
    }

    private List<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            ids.add(text());
        }
        return List.copyOf(ids);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private MonthRange months() {
        YearMonth first = month();
        return MonthRange.of(
                random.nextBoolean() ? Optional.empty() : Optional.of(first),
                random.nextBoolean() ? Optional.empty() : Optional.of(first.plusMonths(random.nextInt(14))));
    }

    private YearMonth month() {
        return YearMonth.of(2019, 11).plusMonths(random.nextInt(6));
    }

    private LocalDate day() {
        return LocalDate.of(2019, 12, 25).plusDays(random.nextInt(80));
    }

    private int count() {
        return any(List.of(0, 1, 5, 999_999_999, PaidSeats.MAX_COUNT));
    }

    private long amount() {
        return any(
                List.of(0L, 1L, 10_000L, 12_3400L, 99_9999L, Amount.MAX.tenThousandths(), random.nextLong(1_000_000)));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void some(Runnable action) {
        for (int i = random.nextInt(12); i > 0; i--) {
            action.run();
        }
    }
}
