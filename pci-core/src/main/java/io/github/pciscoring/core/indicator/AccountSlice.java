package io.github.pciscoring.core.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import java.time.YearMonth;

/**
 * A run of consecutive accounts, customers with all that is theirs or people, as one indicator sees them at one as-of
 * month. Accounts are numbers: {@code for (int t = slice.begin(TENANT); t < slice.end(TENANT); t++)}. Sets of months are
 * masks as in {@link io.github.pciscoring.core.portfolio.MonthSet}. Months beyond the indicator's look-back read as empty,
 * which nobody notices while scoring; the laws of pci-testkit catch an indicator that reads them. So mask what is read by
 * the months that are meant, and declare a look-back that holds them all.
 *
 * <p>A partner of an account is a <i>link</i>: {@link #beginLinks} to {@link #endLinks} are the partners that may be
 * credited on the account, each once, and {@link #creditedMonths} says when.
 *
 * <p>Customers come with their tenants, tenant-products and subscriptions, people without: a slice holds accounts of
 * either kind, and the levels of the other kind are empty in it.
 *
 * <p>Valid during one call of {@link Indicator#evaluate} only; not thread-safe. Every method throws
 * {@link IllegalArgumentException} when given another indicator's input, an account of another level or outside the
 * slice, a link of such an account, or a single month outside the look-back. An indicator that catches it and goes on fails all
 * the same.
 */
public interface AccountSlice {

    /** Returns the first account of a level; equal to {@link #end} if the slice has none. */
    int begin(AccountLevel level);

    /** Returns the account after the last one of a level. */
    int end(AccountLevel level);

    /** Returns the first account of an inner level within an account of an outer one. */
    int begin(AccountLevel inner, AccountLevel outer, int account);

    /** Returns the account after the last one of an inner level within an account of an outer one. */
    int end(AccountLevel inner, AccountLevel outer, int account);

    /** Returns the account of an outer level that an account of an inner one lies in. */
    int outer(AccountLevel outer, AccountLevel inner, int account);

    /** Returns the first link of an account: its partners are the links up to {@link #endLinks}. */
    int beginLinks(CreditInput input, int account);

    /** Returns the link after the last one of an account. */
    int endLinks(CreditInput input, int account);

    /**
     * Returns the months, of those that the input declares, in which the partner of a link may be credited; {@link Credits}
     * takes it in no other.
     */
    long creditedMonths(CreditInput input, int link);

    /** Returns the partner of a link. */
    PartnerRecord partner(CreditInput input, int link);

    /** Returns an account's months, as far as the look-back goes. */
    long months(MonthsInput input, int account);

    /**
     * Returns the {@link #months} of all accounts of the input's level, those of the first account at 0: faster than one by
     * one. The array may be longer than there are accounts. It is the slice's, of which the indicator may change it until it
     * asks for the same input's again.
     */
    long[] allMonths(MonthsInput input);

    /** Returns an account's number in the month so many months before the as-of month, at most the look-back; 0 without a fact. */
    long value(SeriesInput input, int account, int monthsBack);

    /** Returns the months for which an account has a number in a series, as far as the look-back goes. */
    long valueMonths(SeriesInput input, int account);

    /** Returns the months for which an account's number in a series is not 0, as far as the look-back goes. */
    long nonZeroMonths(SeriesInput input, int account);

    /** Returns an account's undated own fact, 0 without one. */
    long undatedValue(SeriesInput input, int account);

    /** Returns the number of the product of a tenant-product or subscription. */
    long perProduct(ProductInput input, AccountLevel level, int account);

    /** Returns the as-of month. */
    YearMonth asOf();

    /** Returns how many months before the as-of month a month lies; negative if after it. */
    int monthsBack(YearMonth month);
}
