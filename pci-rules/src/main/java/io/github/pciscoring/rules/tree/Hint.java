package io.github.pciscoring.rules.tree;

import io.github.pciscoring.rules.spelling.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The end of a message about a name that is not known. */
public final class Hint {
    private static final int MOST_LISTED = 30;

    /** More names than these are not compared one by one, so that a hostile file cannot make a long search of each. */
    private static final int MOST_COMPARED = 1_000;

    private Hint() {}

    /** Returns the known name that one at a place was perhaps meant to be. */
    public static Optional<String> nearest(Place place, String name, Collection<String> known) {
        return place.deservesHints() && known.size() <= MOST_COMPARED
                ? Spelling.nearest(name, known)
                : Optional.empty();
    }

    /** Returns the end of a message: what was meant, or else the known names. */
    public static String of(Optional<String> meant, Collection<String> known) {
        if (meant.isPresent()) {
            return meant(meant.get());
        }
        List<String> names = known.stream().limit(MOST_LISTED).map(Shown::plain).toList();
        return names.isEmpty() ? "; there is none" : "; known: " + String.join(", ", names);
    }

    /** Returns the end of a message about a name that is nearly another. */
    public static String meant(String name) {
        return ", did you mean " + Shown.quoted(name) + "?";
    }
}
