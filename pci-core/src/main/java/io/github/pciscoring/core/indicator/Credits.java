package io.github.pciscoring.core.indicator;

/**
 * Takes what an indicator credits to partners. The same calls are either summed or itemised, so that a score and its
 * evidence are one calculation.
 *
 * <p>A partner can be credited only in the months that {@link AccountSlice#creditedMonths} gives for its link: mask with
 * them first. Takes credits only in the thread that calls {@link Indicator#evaluate}, until it returns; throws {@link
 * IllegalArgumentException} as {@link AccountSlice} does and when a partner was not credited in the month stated, and {@link
 * ArithmeticException} when a sum overflows.
 */
public interface Credits {

    /**
     * Adds an amount, positive or negative, to a partner's slot.
     *
     * @param input the credits that the link belongs to
     * @param link the partner of an account
     * @param slot the place of the slot in the indicator's shape
     * @param amount the amount
     * @param monthsBack the month that the amount belongs to
     * @param creditedMonthsBack the month in which the partner had to be credited to earn it
     */
    void add(CreditInput input, int link, int slot, long amount, int monthsBack, int creditedMonthsBack);

    /** Adds an amount that belongs to the month in which the partner had to be credited. */
    default void add(CreditInput input, int link, int slot, long amount, int monthsBack) {
        add(input, link, slot, amount, monthsBack, monthsBack);
    }

    /**
     * Adds the same amount for each of several months.
     *
     * @param input the credits that the link belongs to
     * @param link the partner of an account
     * @param slot the place of the slot in the indicator's shape
     * @param amount the amount per month
     * @param months the months that the amounts belong to
     * @param creditLag how many months before its own month the partner had to be credited for an amount
     */
    void addMonths(CreditInput input, int link, int slot, long amount, long months, int creditLag);

    /**
     * Adds the numbers of a series for each of several months.
     *
     * @param input the credits that the link belongs to
     * @param link the partner of an account
     * @param slot the place of the slot in the indicator's shape
     * @param series the series
     * @param account the account whose numbers are added
     * @param months the months
     */
    void addAmounts(CreditInput input, int link, int slot, SeriesInput series, int account, long months);

    /**
     * Adds for every account of the slice, to each of its partners, the account's numbers for those of some months in which
     * the partner is credited: the same as {@link #addAmounts} for all of them, faster.
     *
     * @param input the credits
     * @param slot the place of the slot in the indicator's shape
     * @param series the series, of the same level as the credits
     * @param months the months
     */
    void addAllAmounts(CreditInput input, int slot, SeriesInput series, long months);

    /**
     * Adds for every account of the slice, to each of its partners, 1 for each of some months that are the account's and in
     * which the partner is credited: the same as {@link #addMonths} for all of them, faster.
     *
     * @param input the credits
     * @param slot the place of the slot in the indicator's shape
     * @param accountMonths the accounts' months, of the same level as the credits
     * @param months the months
     */
    void addAllMonths(CreditInput input, int slot, MonthsInput accountMonths, long months);

    /**
     * Adds for every account of the slice, to each of its partners, 1 for each of the account's months for which the partner
     * is credited: the same as {@link #addMonths} for all of them, faster. For months that the indicator works out.
     *
     * @param input the credits
     * @param slot the place of the slot in the indicator's shape
     * @param accountMonths the months that the amounts belong to, of each account of the credits' level, that of the first
     *     account at 0: what {@link AccountSlice#allMonths} gave, changed as the indicator likes
     * @param creditLag how many months before its own month the partner has to be credited for an amount
     */
    void addAllMonths(CreditInput input, int slot, long[] accountMonths, int creditLag);

    /**
     * Notes months of an account for which a partner got nothing though it was credited, and why; sums ignore it. Why a
     * partner is not credited at all, the engine says by itself.
     *
     * @param input the credits that the link belongs to
     * @param link the partner of an account
     * @param months the months concerned; with none, nothing is noted
     * @param reason why
     */
    void leftOut(CreditInput input, int link, long months, Reason reason);

    /** Notes the same, with the number that decided, in the unit that the reason's text speaks of. */
    void leftOut(CreditInput input, int link, long months, Reason reason, long number);

    /**
     * Notes the same, with the month in which it was decided, where that is another one than those concerned: what is left
     * out of the account in that month says why. Without an implementation of its own, the month is not noted.
     *
     * @param input the credits that the link belongs to
     * @param link the partner of an account
     * @param months the months concerned; with none, nothing is noted
     * @param reason why, in words that the month can follow
     * @param monthsBack the month in which it was decided
     */
    default void leftOutSince(CreditInput input, int link, long months, Reason reason, int monthsBack) {
        leftOut(input, link, months, reason);
    }

    /** Returns whether anyone reads what is left out, so that an indicator can spare itself the work. */
    boolean itemises();
}
