package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.YamlNodes.text;

import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Encodes classifications: the way back of {@link ClassificationDecoder}.
 *
 * @param parameters encodes their parameters
 */
record ClassificationEncoder(ParameterEncoder parameters) {

    Node encode(Classification classification) {
        return new Keys()
                .with("id", text(classification.id()))
                .with("type", text(classification.type()))
                .with("unit", classification.unit().map(YamlNodes::text))
                .with("parameters", parameters.encode(classification.type(), classification.parameters()))
                .with(
                        "classes",
                        YamlNodes.lines(YamlNodes.all(classification.classes(), ClassificationEncoder::partnerClass)))
                .lines();
    }

    private static Node partnerClass(PartnerClass one) {
        return new Keys()
                .with("name", text(one.name()))
                .with("from", one.from().map(ValueEncoder::number))
                .inline();
    }
}
