package io.github.pciscoring.rules.format;

import io.github.pciscoring.rules.tree.FileNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classifications that one part of a file declares, with the names of their classes. */
final class ClassNames {
    private final Names classifications = new Names("a classification");
    private final Map<String, Names> classes = new HashMap<>();

    /** Declares a classification, whose classes may not be known if it is at fault. */
    void declare(String classification) {
        classifications.declare(Set.of(classification));
    }

    /** Declares the classes of a classification. */
    void declare(String classification, List<String> names) {
        Names all = new Names("a class of " + classification);
        all.declare(Set.copyOf(names));
        classes.put(classification, all);
    }

    /** Decodes the id of a classification that must have been declared. */
    Optional<String> refer(FileNode node) {
        return classifications.refer(node);
    }

    /** Returns the decoder of the names of a classification's classes; of one that is not known, of any names. */
    Decoder<String> of(Optional<String> classification) {
        return classification
                .flatMap(id -> Optional.ofNullable(classes.get(id)))
                .<Decoder<String>>map(names -> names::refer)
                .orElse(Scalars::text);
    }
}
