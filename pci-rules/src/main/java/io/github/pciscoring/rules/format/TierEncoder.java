package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Encodes the tiers: the way back of {@link TierDecoder}.
 *
 * @param rules whose tiers
 */
record TierEncoder(CompetencyRuleSet rules) {

    Node encode() {
        return YamlNodes.lines(YamlNodes.all(rules.tiers().tiers(), this::tier));
    }

    private Node tier(Tier tier) {
        return new Keys()
                .with("name", YamlNodes.text(tier.name()))
                .with("minimum", YamlNodes.plain(tier.minimum()))
                .with("minimum-per-indicator", minima(tier.perIndicator(), namesOf(IndicatorRule::id)))
                .with("minimum-per-category", minima(tier.perCategory(), namesOf(IndicatorRule::category)))
                .inline();
    }

    private Set<String> namesOf(Function<IndicatorRule, String> name) {
        return rules.indicators().stream().map(name).collect(Collectors.toSet());
    }

    /** Returns one number if it is asked of all, or a mapping; absent if nothing is asked of any. */
    private static Optional<Node> minima(Map<String, Points> minima, Set<String> all) {
        if (minima.isEmpty()) {
            return Optional.empty();
        }
        if (minima.keySet().equals(all) && Set.copyOf(minima.values()).size() == 1) {
            return Optional.of(YamlNodes.plain(minima.values().iterator().next()));
        }
        Keys keys = new Keys();
        minima.forEach((name, points) -> keys.with(name, YamlNodes.plain(points)));
        return Optional.of(keys.inline());
    }
}
