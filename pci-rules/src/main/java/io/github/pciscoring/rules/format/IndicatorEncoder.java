package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.YamlNodes.plain;
import static io.github.pciscoring.rules.format.YamlNodes.text;

import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Variants;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Encodes indicators: the way back of {@link IndicatorDecoder}.
 *
 * @param parameters encodes their parameters
 */
record IndicatorEncoder(ParameterEncoder parameters) {

    Node encode(IndicatorRule rule) {
        Keys keys = new Keys()
                .with("id", text(rule.id()))
                .with("category", text(rule.category()))
                .with("type", text(rule.type()))
                .with("max-points", plain(rule.maxPoints()))
                .with("unit", text(rule.unit()));
        new CurveEncoder(rule.maxPoints()).to(keys, rule.curve());
        keys.with("parameters", parameters.encode(rule.type(), rule.parameters()));
        rule.variants()
                .ifPresent(variants -> keys.with("varies-by", text(variants.classification()))
                        .with("variants", variants(rule, variants)));
        return keys.lines();
    }

    private Node variants(IndicatorRule rule, Variants variants) {
        Keys byClass = new Keys();
        variants.byClass().forEach((name, variant) -> {
            Keys keys = new Keys();
            variant.curve().ifPresent(curve -> new CurveEncoder(rule.maxPoints()).to(keys, curve));
            keys.with("parameters", parameters.encode(rule.type(), variant.parameters()));
            byClass.with(name, variant.parameters().names().isEmpty() ? keys.inline() : keys.lines());
        });
        return byClass.lines();
    }
}
