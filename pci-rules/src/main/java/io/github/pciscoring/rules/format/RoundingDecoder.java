package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.rules.tree.FileNode;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes what is rounded: {@code {decimals: 6}} for the points of each indicator, which may be said by {@code of:
 * indicators}, too; {@code {of: total, decimals: 0}}; or {@code none}.
 */
final class RoundingDecoder {
    static final String NONE = "none";

    private static final Map<String, RoundingPolicy.Of> ROUNDED =
            Map.of("indicators", RoundingPolicy.Of.INDICATORS, "total", RoundingPolicy.Of.TOTAL);

    private static final Decoder<RoundingPolicy> MAPPING = Fields.decoder(fields -> {
        Optional<RoundingPolicy.Of> of = fields.optional("of", RoundingDecoder::of);
        Field<Integer> decimals = fields.required("decimals", Scalars.whole(0, Points.SCALE));
        return () -> new RoundingPolicy(of.orElse(RoundingPolicy.Of.INDICATORS), decimals.get());
    });

    private RoundingDecoder() {}

    static Optional<RoundingPolicy> decode(FileNode node) {
        if (node instanceof FileNode.Scalar scalar && scalar.text().equals(NONE)) {
            return Optional.of(RoundingPolicy.none());
        }
        return node instanceof FileNode.Mapping ? MAPPING.decode(node) : node.reject("a mapping, or " + NONE);
    }

    private static Optional<RoundingPolicy.Of> of(FileNode node) {
        Optional<RoundingPolicy.Of> of = node instanceof FileNode.Scalar scalar
                ? Optional.ofNullable(ROUNDED.get(scalar.text()))
                : Optional.empty();
        return of.or(() -> node.reject("indicators or total"));
    }
}
