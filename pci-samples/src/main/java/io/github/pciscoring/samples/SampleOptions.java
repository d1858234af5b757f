package io.github.pciscoring.samples;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sample portfolio is to be like. A value, thread-safe.
 *
 * @param partners the number of partners, 1 to {@value #MAX_PARTNERS}
 * @param customers the number of customers, 0 to {@value #MAX_ACCOUNTS}
 * @param people the number of people, 0 to {@value #MAX_ACCOUNTS}
 * @param months the number of months with bills, seats and users, 1 to {@value #MAX_MONTHS}
 * @param lastMonth the last of these months, in the years 1900 to 2999
 * @param seed any number; another one gives another portfolio
 * @param agreementChannels channels whose subscriptions have the start of an agreement even if no scope of the rule set
 *     limits its months, as some file formats ask for
 */
public record SampleOptions(
        int partners,
        int customers,
        int people,
        int months,
        YearMonth lastMonth,
        long seed,
        Set<String> agreementChannels) {
    /** The most partners. */
    public static final int MAX_PARTNERS = 1_000_000;

    /** The most customers, and the most people. */
    public static final int MAX_ACCOUNTS = 100_000_000;

    /** The most months. */
    public static final int MAX_MONTHS = 1_200;

    /** How many partners there are, unless stated. */
    public static final int DEFAULT_PARTNERS = 60;

    /** How many customers there are for each partner, unless stated. */
    public static final int CUSTOMERS_PER_PARTNER = 25;

    /** How many people there are for each partner, unless stated. */
    public static final int PEOPLE_PER_PARTNER = 8;

    /** How many months there are, unless stated: two years and the month before. */
    public static final int DEFAULT_MONTHS = 25;

    /** The last month, unless stated; never today's, since the facts must not depend on when they are made. */
    public static final YearMonth DEFAULT_LAST_MONTH = YearMonth.of(2021, 6);

    /** The seed, unless stated. */
    public static final long DEFAULT_SEED = 1;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** Copies; throws {@link IllegalArgumentException}, naming the option, for a value out of its range. */
    public SampleOptions {
        check("partners", partners, 1, MAX_PARTNERS);
        check("customers", customers, 0, MAX_ACCOUNTS);
        check("people", people, 0, MAX_ACCOUNTS);
        check("months", months, 1, MAX_MONTHS);
        check("the year of lastMonth", lastMonth.getYear(), FIRST_YEAR, LAST_YEAR);
        agreementChannels = Collections.unmodifiableSet(new TreeSet<>(agreementChannels));
    }

    private static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(option + " is not in " + least + ".." + most + ": " + value);
        }
    }

    /** Returns the options under which nothing is stated. */
    public static SampleOptions defaults() {
        return ofPartners(DEFAULT_PARTNERS);
    }

    /**
     * Returns the options for so many partners, with customers and people in proportion.
     *
     * @param partners the number of partners, 1 to {@value #MAX_PARTNERS}
     * @throws IllegalArgumentException if it is out of this range
     */
    public static SampleOptions ofPartners(int partners) {
        check("partners", partners, 1, MAX_PARTNERS);
        return new SampleOptions(
                partners,
                partners * CUSTOMERS_PER_PARTNER,
                partners * PEOPLE_PER_PARTNER,
                DEFAULT_MONTHS,
                DEFAULT_LAST_MONTH,
                DEFAULT_SEED,
                Set.of());
    }

    /** Returns these options with another number of customers. */
    public SampleOptions withCustomers(int number) {
        return new SampleOptions(partners, number, people, months, lastMonth, seed, agreementChannels);
    }

    /** Returns these options with another number of people. */
    public SampleOptions withPeople(int number) {
        return new SampleOptions(partners, customers, number, months, lastMonth, seed, agreementChannels);
    }

    /** Returns these options with another number of months. */
    public SampleOptions withMonths(int number) {
        return new SampleOptions(partners, customers, people, number, lastMonth, seed, agreementChannels);
    }

    /** Returns these options with another last month. */
    public SampleOptions withLastMonth(YearMonth month) {
        return new SampleOptions(partners, customers, people, months, month, seed, agreementChannels);
    }

    /** Returns these options with another seed. */
    public SampleOptions withSeed(long number) {
        return new SampleOptions(partners, customers, people, months, lastMonth, number, agreementChannels);
    }

    /** Returns these options with other channels that have agreements in any case. */
    public SampleOptions withAgreementChannels(Set<String> channels) {
        return new SampleOptions(partners, customers, people, months, lastMonth, seed, channels);
    }
}
