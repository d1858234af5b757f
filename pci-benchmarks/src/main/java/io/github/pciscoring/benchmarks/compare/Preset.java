package io.github.pciscoring.benchmarks.compare;

import java.util.List;

/**
 * How large the portfolio is, and how long each race takes.
 *
 * @param label its name, as it stands on the command line
 * @param customers the number of customers; partners and people are in proportion
 * @param raceSeconds for how long a race goes on; it may take longer, since every contender has its rounds
 * @param warmUpSeconds for how long a contender may warm up
 */
public record Preset(String label, int customers, double raceSeconds, double warmUpSeconds) {
    private static final int CUSTOMERS_PER_PARTNER = 65;
    private static final int PEOPLE_PER_PARTNER = 40;

    /** So many partners are different enough. */
    private static final int LEAST_PARTNERS = 10;

    private static final List<Preset> ALL = List.of(
            new Preset("smoke", 8_000, 2, 1),
            new Preset("standard", 48_750, 10, 8),
            new Preset("full", 390_000, 40, 20));

    /**
     * Returns the preset of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Preset named(String label) {
        return ALL.stream()
                .filter(preset -> preset.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no preset " + label));
    }

    /** Returns the size of a portfolio that is smaller by this factor. */
    Size size(int divisor) {
        int partners = Math.max(LEAST_PARTNERS, customers / divisor / CUSTOMERS_PER_PARTNER);
        return new Size(partners, customers / divisor, partners * PEOPLE_PER_PARTNER);
    }
}
