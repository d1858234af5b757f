package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.YamlNodes.plain;
import static io.github.pciscoring.rules.format.YamlNodes.text;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Encodes indicators: the way back of {@link IndicatorDecoder}.
 *
 * @param values encodes their parameters
 * @param types the types in whose order the parameters stand
 */
record IndicatorEncoder(ValueEncoder values, IndicatorTypes types) {

    Node encode(List<IndicatorRule> indicators) {
        return YamlNodes.lines(YamlNodes.all(indicators, this::indicator));
    }

    private Node indicator(IndicatorRule rule) {
        Keys keys = new Keys()
                .with("id", text(rule.id()))
                .with("category", text(rule.category()))
                .with("type", text(rule.type()))
                .with("max-points", plain(rule.maxPoints()))
                .with("unit", text(rule.unit()));
        return new CurveEncoder(rule.maxPoints())
                .to(keys, rule.curve())
                .with("parameters", parameters(rule))
                .lines();
    }

    private Optional<Node> parameters(IndicatorRule rule) {
        Parameters parameters = rule.parameters();
        Keys keys = new Keys();
        for (String name : inDeclaredOrder(rule.type(), parameters)) {
            keys.with(
                    name,
                    values.encode(Objects.requireNonNull(parameters.values().get(name))));
        }
        return parameters.names().isEmpty() ? Optional.empty() : Optional.of(keys.lines());
    }

    private Set<String> inDeclaredOrder(String type, Parameters parameters) {
        Set<String> names = new LinkedHashSet<>();
        IndicatorFactory known = types.byName().get(type);
        if (known != null) {
            known.parameters().stream().map(Parameter::name).forEach(names::add);
            names.retainAll(parameters.names());
        }
        names.addAll(parameters.names());
        return names;
    }
}
