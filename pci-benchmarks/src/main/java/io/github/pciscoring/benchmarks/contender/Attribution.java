package io.github.pciscoring.benchmarks.contender;

import io.github.pciscoring.core.facts.PartnerAssociation;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is credited in a month, from value objects (SPEC, Attribution). */
public final class Attribution {
    private Attribution() {}

    /**
     * Returns whether a partner is credited on a subscription in a month.
     *
     * @param associations all associations with the subscription
     * @param displacedBy by association type that credits, the types that displace it
     */
    public static boolean credits(
            List<PartnerAssociation> associations,
            String partnerId,
            YearMonth month,
            Map<String, Set<String>> displacedBy) {
        return associations.stream()
                .filter(association -> association.partnerId().equals(partnerId))
                .filter(association -> association.months().contains(month))
                .anyMatch(association -> displacedBy.containsKey(association.type())
                        && !isHeld(associations, displacedBy.getOrDefault(association.type(), Set.of()), month));
    }

    private static boolean isHeld(List<PartnerAssociation> associations, Set<String> types, YearMonth month) {
        return !types.isEmpty()
                && associations.stream()
                        .anyMatch(association -> types.contains(association.type())
                                && association.months().contains(month));
    }
}
