package io.github.pciscoring.core.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what the tiers of a rule set ask for that nobody can earn. */
final class TierChecks {
    private final Points maximumTotal;
    private final Map<String, Points> maximumOfIndicator = new LinkedHashMap<>();
    private final Map<String, Points> maximumOfCategory = new LinkedHashMap<>();
    private final List<RuleFault> faults = new ArrayList<>();

    private TierChecks(CompetencyRuleSet rules) {
        maximumTotal = rules.maximumTotal();
        for (IndicatorRule rule : rules.indicators()) {
            maximumOfIndicator.merge(rule.id(), rule.maxPoints(), Points::plus);
            maximumOfCategory.merge(rule.category(), rule.maxPoints(), Points::plus);
        }
    }

    static List<RuleFault> faults(CompetencyRuleSet rules) {
        TierChecks checks = new TierChecks(rules);
        for (int i = 0; i < rules.tiers().tiers().size(); i++) {
            checks.check("tiers[" + i + "].", rules.tiers().tiers().get(i));
        }
        return checks.faults;
    }

    private void check(String path, TierLadder.Tier tier) {
        if (tier.minimum().compareTo(maximumTotal) > 0) {
            unreachable(path + "minimum", tier, tier.minimum() + " points", maximumTotal);
        }
        tier.perIndicator()
                .forEach((id, minimum) -> check(
                        path + "minimum-per-indicator." + id, tier, "an indicator", id, minimum, maximumOfIndicator));
        tier.perCategory()
                .forEach((name, minimum) -> check(
                        path + "minimum-per-category." + name, tier, "a category", name, minimum, maximumOfCategory));
    }

    private void check(
            String path, TierLadder.Tier tier, String kind, String name, Points minimum, Map<String, Points> maxima) {
        Points maximum = maxima.get(name);
        if (maximum == null) {
            faults.add(RuleFault.at(
                    path,
                    "tier " + tier.name() + " asks for points of " + kind + " that is not there: " + name + "; known: "
                            + String.join(", ", maxima.keySet())));
        } else if (minimum.compareTo(maximum) > 0) {
            unreachable(path, tier, minimum + " points of " + name, maximum);
        }
    }

    private void unreachable(String path, TierLadder.Tier tier, String asked, Points maximum) {
        faults.add(RuleFault.at(
                path,
                "tier " + tier.name() + " cannot be reached: it asks for " + asked + ", but at most " + maximum
                        + " can be earned"));
    }
}
