package io.github.pciscoring.rules.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. */
public final class Spelling {
    private static final int LONGEST = 60;

    private record Guess(String name, int distance) {}

    private Spelling() {}

    /** Returns the known name that differs least, whatever the case, if it differs by little; never a long one. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> name.length() <= LONGEST && written.length() <= LONGEST)
                .map(name -> new Guess(name, distance(written, name)))
                .filter(guess -> guess.distance() <= allowance(guess.name()))
                .min(Comparator.comparingInt(Guess::distance))
                .map(Guess::name);
    }

    private static int allowance(String name) {
        return name.length() <= 3 ? 1 : Math.max(2, name.length() / 4);
    }

    /** Counts the characters to insert, delete, replace, or swap with the next. */
    private static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[][] rows = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, left, right, i, j);
            }
        }
        return rows[left.length()][right.length()];
    }

    private static int step(int[][] rows, String left, String right, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
