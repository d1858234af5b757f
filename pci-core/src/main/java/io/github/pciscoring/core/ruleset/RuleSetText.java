package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Set;

/** A rule set as one text that is the same for equal rule sets: everything unordered is sorted. */
final class RuleSetText {
    private RuleSetText() {}

    static String canonical(CompetencyRuleSet rules) {
        return String.join(
                "\n",
                rules.id(),
                rules.version(),
                rules.title(),
                rules.source().toString(),
                rules.inForce().toString(),
                sorted(rules.productFamilies()),
                sorted(rules.channelGroups()),
                rules.attribution().toString(),
                rules.indicators().toString(),
                rules.maximumTotal().toString(),
                rules.rounding().toString(),
                rules.tiers().toString());
    }

    private static String sorted(Map<String, Set<String>> groups) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(groups, ImmutableSortedSet::copyOf))
                .toString();
    }
}
