package io.github.pciscoring.benchmarks.compare;

import java.util.Locale;

/** How large the portfolio is, and how long each race takes. */
public enum Preset {
    /** For a test of a few seconds. */
    TEST(2_000, 1, 1),
    /** All in two minutes. */
    SMOKE(8_000, 2, 0.5),
    /** One eighth of the full one. */
    STANDARD(48_750, 10, 3),
    /** Some 36 million rows. */
    FULL(390_000, 40, 6);

    private static final int CUSTOMERS_PER_PARTNER = 65;
    private static final int PEOPLE_PER_PARTNER = 40;

    private final int customers;
    private final double raceSeconds;
    private final double warmUpSeconds;

    Preset(int customers, double raceSeconds, double warmUpSeconds) {
        this.customers = customers;
        this.raceSeconds = raceSeconds;
        this.warmUpSeconds = warmUpSeconds;
    }

    /** Returns the preset of this name in lower case. */
    public static Preset named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns its name, as it stands on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the size of a portfolio that is smaller by this factor. */
    Size size(int divisor) {
        int partners = Math.max(10, customers / divisor / CUSTOMERS_PER_PARTNER);
        return new Size(partners, customers / divisor, partners * PEOPLE_PER_PARTNER);
    }

    /** Returns for how long a race should go on; it may take longer, since every contender has its rounds. */
    double raceSeconds() {
        return raceSeconds;
    }

    /** Returns for how long a contender may warm up. */
    double warmUpSeconds() {
        return warmUpSeconds;
    }
}
