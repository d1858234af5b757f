package io.github.pciscoring.rules.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. */
final class Spelling {
    private static final int LONGEST = 60;
    private static final int MOST_LISTED = 30;

    private record Guess(String name, int distance) {}

    private Spelling() {}

    /** Returns the known name that differs least, if it differs by little. */
    static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .map(name -> new Guess(name, distance(written, name)))
                .filter(guess -> guess.distance() <= allowance(guess.name()))
                .min(Comparator.comparingInt(Guess::distance))
                .map(Guess::name);
    }

    /** Returns the end of a message about an unknown name. */
    static String hint(Optional<String> meant, Collection<String> known) {
        if (meant.isPresent()) {
            return ", did you mean " + Shown.quoted(meant.get()) + "?";
        }
        List<String> names = known.stream().limit(MOST_LISTED).map(Shown::plain).toList();
        return names.isEmpty() ? "; there is none" : "; known: " + String.join(", ", names);
    }

    private static int allowance(String name) {
        return name.length() <= 3 ? 1 : Math.max(2, name.length() / 3);
    }

    /** Counts the characters to insert, delete or replace, whatever the case; huge for long names. */
    private static int distance(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
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
