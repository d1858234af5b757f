package io.github.pciscoring.core.facts;

/** The checks that several fact types share. */
final class Checks {
    private Checks() {}

    static String nonEmpty(String value, String what) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return value;
    }

    static void count(int value, String what) {
        if (value < 0 || value > PaidSeats.MAX_COUNT) {
            throw new IllegalArgumentException(what + " is not in 0.." + PaidSeats.MAX_COUNT + ": " + value);
        }
    }
}
