package io.github.pciscoring.samples;

import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CreditRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the association types of a rule set are for, each in one role and in the order of their codes. Thread-safe.
 *
 * @param claims the types that displace others
 * @param displaceable the types that others displace, and that displace none
 * @param sellers the other types that credit
 * @param idle the types that neither credit nor displace
 */
record AssociationRoles(List<String> claims, List<String> displaceable, List<String> sellers, List<String> idle) {

    static AssociationRoles of(AttributionPolicy policy) {
        Set<String> claims = new TreeSet<>();
        Set<String> displaced = new TreeSet<>();
        Set<String> crediting = new TreeSet<>();
        policy.rows().values().forEach(rows -> {
            for (CreditRule row : rows) {
                crediting.add(row.type());
                claims.addAll(row.displacedBy());
                if (!row.displacedBy().isEmpty()) {
                    displaced.add(row.type());
                }
            }
        });
        displaced.removeAll(claims);
        Set<String> sellers = new TreeSet<>(crediting);
        sellers.removeAll(claims);
        sellers.removeAll(displaced);
        Set<String> idle = new TreeSet<>(policy.types());
        idle.removeAll(crediting);
        idle.removeAll(claims);
        return new AssociationRoles(
                List.copyOf(claims), List.copyOf(displaced), List.copyOf(sellers), List.copyOf(idle));
    }

    /** Returns whether a channel has a seller type of its own, which then has the channel's code. */
    boolean hasOwnSeller(String channel) {
        return sellers.contains(channel);
    }

    /** Returns how a partner is usually linked to a subscription of a channel; absent if no type credits. */
    Optional<String> usual(String channel, Dice dice) {
        if (hasOwnSeller(channel)) {
            return Optional.of(channel);
        }
        for (List<String> role : List.of(displaceable, sellers, claims)) {
            if (!role.isEmpty()) {
                return Optional.of(dice.oneOf(role));
            }
        }
        return Optional.empty();
    }
}
