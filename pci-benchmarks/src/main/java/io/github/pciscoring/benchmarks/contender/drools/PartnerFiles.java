package io.github.pciscoring.benchmarks.contender.drools;

import static java.util.stream.Collectors.groupingBy;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what concerns each partner: all facts of the customers that it was ever linked to, other partners' links
 * included as they may displace its own, and all facts of the people that were ever affiliated with it.
 */
final class PartnerFiles {
    private final Map<String, String> customerOfTenant = new HashMap<>();
    private final Map<String, String> customerOfSubscription = new HashMap<>();
    private final Map<String, Set<String>> accountsOfPartner = new LinkedHashMap<>();

    private PartnerFiles() {}

    static Map<String, List<Fact>> of(List<Fact> facts) {
        PartnerFiles files = new PartnerFiles();
        Map<String, List<Fact>> ofAccount = facts.stream().collect(groupingBy(files::account));
        Map<String, List<Fact>> ofPartner = new HashMap<>();
        files.accountsOfPartner.forEach((partner, accounts) -> {
            List<Fact> all = new ArrayList<>();
            accounts.forEach(account -> all.addAll(ofAccount.getOrDefault(account, List.of())));
            ofPartner.put(partner, all);
        });
        return ofPartner;
    }

    /** Returns the customer or person that a fact belongs to; whatever it refers to has come before. */
    private String account(Fact fact) {
        if (fact instanceof Partner partner) {
            accountsOfPartner.put(partner.id(), new LinkedHashSet<>());
            return "";
        } else if (fact instanceof Tenant tenant) {
            String customer = "customer " + tenant.customerId();
            customerOfTenant.put(tenant.id(), customer);
            return customer;
        } else if (fact instanceof Subscription subscription) {
            String customer = customerOfTenant.getOrDefault(subscription.tenantId(), "");
            customerOfSubscription.put(subscription.id(), customer);
            return customer;
        } else if (fact instanceof PartnerAssociation association) {
            return concerning(association.partnerId(), customer(association.subscriptionId()));
        } else if (fact instanceof BillingLine bill) {
            return customer(bill.subscriptionId());
        } else if (fact instanceof PaidSeats seats) {
            return customer(seats.subscriptionId());
        } else if (fact instanceof ActiveUsers users) {
            return customer(users.subscriptionId());
        } else if (fact instanceof Affiliation affiliation) {
            return concerning(affiliation.partnerId(), "person " + affiliation.personId());
        } else if (fact instanceof ExamPass pass) {
            return "person " + pass.personId();
        }
        return "";
    }

    private String customer(String subscriptionId) {
        return customerOfSubscription.getOrDefault(subscriptionId, "");
    }

    private String concerning(String partnerId, String account) {
        accountsOfPartner
                .computeIfAbsent(partnerId, id -> new LinkedHashSet<>())
                .add(account);
        return account;
    }
}
