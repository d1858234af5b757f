package io.github.pciscoring.testkit;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Splits facts by account: each customer and each person goes to one part with all that is theirs, partners to all. */
final class FactSplit {
    private final List<Fact> facts;
    private final Map<String, String> customerOfTenant = new HashMap<>();
    private final Map<String, String> customerOfSubscription = new HashMap<>();

    FactSplit(List<Fact> facts) {
        this.facts = facts;
        for (Fact fact : facts) {
            if (fact instanceof Tenant tenant) {
                customerOfTenant.put(tenant.id(), tenant.customerId());
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof Subscription subscription) {
                customerOfSubscription.put(subscription.id(), owner(customerOfTenant, subscription.tenantId()));
            }
        }
    }

    /** Returns the facts in so many parts. */
    List<List<Fact>> into(int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> keep(account -> Math.floorMod(account.hashCode(), parts) == part))
                .toList();
    }

    /** Returns the facts without those of one account. */
    List<Fact> without(String account) {
        return keep(other -> !other.equals(account));
    }

    /** Returns the facts of partners and of one account. */
    List<Fact> only(String account) {
        return keep(account::equals);
    }

    /** Returns the facts of partners and of the accounts, named {@code customer/ID} or {@code person/ID}, that pass. */
    private List<Fact> keep(Predicate<String> accounts) {
        return facts.stream()
                .filter(fact -> account(fact).isEmpty() || accounts.test(account(fact)))
                .toList();
    }

    Set<String> customers() {
        return new TreeSet<>(customerOfTenant.values());
    }

    Set<String> people() {
        Set<String> people = new TreeSet<>();
        facts.forEach(fact -> {
            if (fact instanceof Affiliation affiliation) {
                people.add(affiliation.personId());
            }
        });
        return people;
    }

    String account(Fact fact) {
        if (fact instanceof Tenant tenant) {
            return customer(tenant.customerId());
        } else if (fact instanceof Subscription subscription) {
            return customerOf(subscription.id());
        } else if (fact instanceof PartnerAssociation association) {
            return customerOf(association.subscriptionId());
        } else if (fact instanceof BillingLine line) {
            return customerOf(line.subscriptionId());
        } else if (fact instanceof PaidSeats seats) {
            return customerOf(seats.subscriptionId());
        } else if (fact instanceof ActiveUsers users) {
            return customerOf(users.subscriptionId());
        } else if (fact instanceof Affiliation affiliation) {
            return person(affiliation.personId());
        } else if (fact instanceof ExamPass exam) {
            return person(exam.personId());
        } else if (fact instanceof OwnFact own) {
            return account(own.subjectType(), own.subjectId());
        }
        return "";
    }

    private String account(SubjectType type, String id) {
        return switch (type) {
            case CUSTOMER -> customer(id);
            case TENANT -> customer(owner(customerOfTenant, id));
            case SUBSCRIPTION -> customerOf(id);
            case PERSON -> person(id);
            case PARTNER -> "";
        };
    }

    private String customerOf(String subscription) {
        return customer(owner(customerOfSubscription, subscription));
    }

    private static String owner(Map<String, String> owners, String id) {
        return Objects.requireNonNull(owners.get(id), id);
    }

    static String customer(String id) {
        return "customer/" + id;
    }

    static String person(String id) {
        return "person/" + id;
    }
}
