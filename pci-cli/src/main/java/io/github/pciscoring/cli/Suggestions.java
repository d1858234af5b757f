package io.github.pciscoring.cli;

import java.util.Optional;

/** Words for guesses. */
final class Suggestions {
    private Suggestions() {}

    /** Returns the end of a message about an unknown name. */
    static String didYouMean(Optional<String> nearest) {
        return nearest.map(name -> "; did you mean " + name + "?").orElse("");
    }
}
