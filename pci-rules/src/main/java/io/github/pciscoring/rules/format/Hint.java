package io.github.pciscoring.rules.format;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The end of a message about a name that is not known. */
final class Hint {
    private static final int MOST_LISTED = 30;

    private Hint() {}

    static String of(Optional<String> meant, Collection<String> known) {
        if (meant.isPresent()) {
            return meant(meant.get());
        }
        List<String> names = known.stream().limit(MOST_LISTED).map(Shown::plain).toList();
        return names.isEmpty() ? "; there is none" : "; known: " + String.join(", ", names);
    }

    /** Returns the end of a message about a name that is nearly another. */
    static String meant(String name) {
        return ", did you mean " + Shown.quoted(name) + "?";
    }
}
