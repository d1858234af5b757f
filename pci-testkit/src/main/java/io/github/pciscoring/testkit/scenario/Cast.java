package io.github.pciscoring.testkit.scenario;

import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Who and what a scenario has mentioned, and whom it speaks of. Not thread-safe. */
final class Cast {
    private final Map<String, Partner> partners = new LinkedHashMap<>();
    private final Set<String> customers = new LinkedHashSet<>();
    private final Map<String, Tenant> tenants = new LinkedHashMap<>();
    private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private Optional<String> partner = Optional.empty();
    private Tenant tenant = new Tenant("C", "C");
    private Optional<String> subscription = Optional.empty();
    private Optional<String> person = Optional.empty();
    private String product = "PRODUCT";
    private String channel = "CHANNEL";

    void selling(String newProduct, String newChannel) {
        product = newProduct;
        channel = newChannel;
    }

    void partner(String id) {
        mention(id);
        partner = Optional.of(id);
    }

    /** Brings a partner into being, and goes on speaking of another. */
    void mention(String id) {
        partners.putIfAbsent(id, Partner.of(id));
    }

    void ofPartner(UnaryOperator<Partner.Builder> details) {
        partners.computeIfPresent(
                mentioned(partner, "partner"),
                (id, known) -> details.apply(Partner.builder().from(known)).build());
    }

    void customer(String id) {
        customers.add(id);
        tenant = new Tenant(id, id);
        subscription = Optional.empty();
    }

    void tenant(String id) {
        tenant = tenants.computeIfAbsent(id, unknown -> new Tenant(id, tenant.customerId()));
        subscription = Optional.empty();
    }

    void subscription(String id) {
        if (!subscriptions.containsKey(id)) {
            Tenant known = tenants.putIfAbsent(tenant.id(), tenant);
            if (known != null && !known.equals(tenant)) {
                throw new IllegalStateException("tenant " + tenant.id() + " is customer " + known.customerId()
                        + "'s: state which tenant of customer " + tenant.customerId() + " has subscription " + id);
            }
            subscriptions.put(
                    id,
                    Subscription.builder()
                            .id(id)
                            .tenantId(tenant.id())
                            .product(product)
                            .channel(channel)
                            .build());
        }
        subscription = Optional.of(id);
    }

    String subscription() {
        return mentioned(subscription, "subscription");
    }

    void ofSubscription(UnaryOperator<Subscription.Builder> details) {
        subscriptions.computeIfPresent(
                subscription(),
                (id, known) -> details.apply(Subscription.builder().from(known)).build());
    }

    void person(String id) {
        person = Optional.of(id);
    }

    String person() {
        return mentioned(person, "person");
    }

    private static String mentioned(Optional<String> id, String what) {
        return id.orElseThrow(() -> new IllegalStateException("no " + what + " was mentioned to say this of"));
    }

    void add(Fact fact) {
        if (fact instanceof Partner added) {
            partners.put(added.id(), added);
        } else if (fact instanceof Tenant added) {
            tenants.put(added.id(), added);
        } else if (fact instanceof Subscription added) {
            subscriptions.put(added.id(), added);
        } else {
            facts.add(fact);
        }
    }

    List<Fact> facts() {
        Map<String, Tenant> all = new LinkedHashMap<>(tenants);
        for (String customer : customers) {
            if (tenants.values().stream().noneMatch(known -> known.customerId().equals(customer))) {
                all.putIfAbsent(customer, new Tenant(customer, customer));
            }
        }
        List<Fact> everything = new ArrayList<>(partners.values());
        everything.addAll(all.values());
        everything.addAll(subscriptions.values());
        everything.addAll(facts);
        return everything;
    }
}
