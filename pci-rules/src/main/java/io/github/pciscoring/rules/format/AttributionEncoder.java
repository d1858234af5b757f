package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Encodes the attribution table: the way back of {@link AttributionDecoder}.
 *
 * @param products the product families
 */
record AttributionEncoder(GroupReferences products) {

    /** Returns the table, the indicators that are credited alike together; absent if nothing credits. */
    Optional<Node> encode(CompetencyRuleSet rules) {
        AttributionPolicy attribution = rules.attribution();
        Map<List<CreditRule>, List<String>> alike = new LinkedHashMap<>();
        Stream<String> ids = Stream.concat(
                rules.indicators().stream().map(IndicatorRule::id),
                rules.classifications().stream().map(Classification::id));
        ids.filter(attribution.rows()::containsKey)
                .forEach(id -> alike.computeIfAbsent(attribution.rowsOf(id), any -> new ArrayList<>())
                        .add(id));
        List<Node> sections = new ArrayList<>();
        alike.forEach((credits, credited) -> sections.add(new Keys()
                .with("indicators", YamlNodes.texts(credited))
                .with("credits", YamlNodes.lines(YamlNodes.all(credits, this::credit)))
                .lines()));
        return sections.isEmpty() ? Optional.empty() : Optional.of(YamlNodes.lines(sections));
    }

    private Node credit(CreditRule rule) {
        Keys keys = new Keys()
                .with("type", YamlNodes.text(rule.type()))
                .with("products", rule.products().map(products::refer));
        if (!rule.displacedBy().isEmpty()) {
            keys.with("displaced-by", YamlNodes.texts(rule.displacedBy()));
        }
        return keys.inline();
    }
}
