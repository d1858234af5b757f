package io.github.pciscoring.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. */
final class Suggestions {
    private static final int LONGEST = 60;

    private Suggestions() {}

    /** Returns the known name that differs least, whatever the case, if it differs by little. */
    static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> name.length() <= LONGEST && written.length() <= LONGEST)
                .filter(name -> distance(written, name) <= Math.max(1, name.length() / 4))
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /** Returns the end of a message about an unknown name. */
    static String didYouMean(Optional<String> nearest) {
        return nearest.map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** Counts the characters to insert, delete or replace. */
    private static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
