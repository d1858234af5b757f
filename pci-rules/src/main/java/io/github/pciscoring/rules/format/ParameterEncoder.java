package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Encodes the parameters of indicators and classifications: the way back of {@link ParameterDecoder}.
 *
 * @param values encodes their values
 * @param types the types in whose order the parameters stand
 */
record ParameterEncoder(ValueEncoder values, IndicatorTypes types) {

    /** Returns the parameters of a type, those that it does not declare last; absent if there are none. */
    Optional<Node> encode(String type, Parameters parameters) {
        Map<String, Object> rest = new LinkedHashMap<>(parameters.values());
        Keys keys = new Keys();
        for (String name : declared(type)) {
            Object value = rest.remove(name);
            if (value != null) {
                keys.with(name, values.encode(value));
            }
        }
        rest.forEach((name, value) -> keys.with(name, values.encode(value)));
        return parameters.names().isEmpty() ? Optional.empty() : Optional.of(keys.lines());
    }

    private List<String> declared(String type) {
        IndicatorFactory known = types.byName().get(type);
        return known == null
                ? List.of()
                : new ArrayList<>(
                        known.parameters().stream().map(Parameter::name).toList());
    }
}
