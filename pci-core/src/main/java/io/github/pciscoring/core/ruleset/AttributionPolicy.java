package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is credited: association types × indicators, with products and displacement (SPEC, Attribution). A partner linked
 * twice counts once, and each credited partner gets the full credit.
 *
 * @param types every association type of the programme, those that credit nothing included
 * @param rows by indicator id, the rows that credit; an indicator not named here credits through nothing
 */
public record AttributionPolicy(Set<String> types, Map<String, List<CreditRule>> rows) {
    /** Copies and sorts. */
    public AttributionPolicy {
        types = ImmutableSortedSet.copyOf(types);
        rows = ImmutableSortedMap.copyOf(Maps.transformValues(rows, ImmutableList::copyOf));
    }

    /** Returns the policy under which no association credits anything. */
    public static AttributionPolicy none() {
        return new AttributionPolicy(Set.of(), Map.of());
    }

    /** Returns the rows of an indicator, none if it is not named. */
    public List<CreditRule> rowsOf(String indicatorId) {
        return rows.getOrDefault(indicatorId, List.of());
    }
}
