package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import io.github.pciscoring.rules.tree.FileNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decodes the tiers. What a tier asks of each indicator or category is points for all of them, or a mapping from some of
 * them to points.
 */
final class TierDecoder {
    /** What results say where no tier is reached. */
    static final String NO_TIER = "NONE";

    /** More than any programme has; a number asked of every indicator is kept once for each tier and indicator. */
    static final int MOST_TIERS = 100;

    private TierDecoder() {}

    /** Returns the decoder of the tiers; the indicators must have been declared before. */
    static Decoder<TierLadder> of(Vocabulary vocabulary) {
        Decoder<Tier> tier = Fields.decoder(fields -> {
            Field<String> name = fields.required("name", TierDecoder::name);
            Field<Points> minimum = fields.required("minimum", Scalars::points);
            Optional<Map<String, Points>> perIndicator =
                    fields.optional("minimum-per-indicator", minima(vocabulary.indicators()));
            Optional<Map<String, Points>> perCategory =
                    fields.optional("minimum-per-category", minima(vocabulary.categories()));
            return () ->
                    new Tier(name.get(), minimum.get(), perIndicator.orElse(Map.of()), perCategory.orElse(Map.of()));
        });
        return Decoders.then(Decoders.listOfAtMost(MOST_TIERS, tier), TierLadder::new);
    }

    private static Optional<String> name(FileNode node) {
        return Scalars.text(node)
                .flatMap(name -> name.equals(NO_TIER)
                        ? node.reject("a name other than " + NO_TIER + ", which says that no tier is reached")
                        : Optional.of(name));
    }

    private static Decoder<Map<String, Points>> minima(Names names) {
        Decoder<Map<String, Points>> ofSome = Decoders.mapOf(names::refer, Scalars::points);
        return node -> {
            if (node instanceof FileNode.Mapping) {
                return ofSome.decode(node);
            }
            return Scalars.points(node).map(minimum -> {
                Map<String, Points> ofAll = new TreeMap<>();
                names.declared().forEach(name -> ofAll.put(name, minimum));
                return ofAll;
            });
        };
    }
}
