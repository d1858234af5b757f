package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.AccountTree;
import io.github.pciscoring.core.columns.Growth;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's view of a run of accounts; moved from run to run, and closed in between. Used by one thread. Notes what it
 * refuses, so that an indicator which goes on all the same fails in the end.
 */
@SuppressWarnings("EnumOrdinal") // bounds by level, in an array since every loop reads them
final class SliceView implements AccountSlice {
    private static final AccountLevel[] LEVELS = AccountLevel.values();

    private final List<PartnerRecord> partners;
    private final PortfolioColumns columns;
    private final AccountTree tree;
    private final BoundInputs inputs;
    private final int asOf;
    private final int lookBack;
    private final long readable;
    private final int[] begin = new int[LEVELS.length];
    private final int[] end = new int[LEVELS.length];
    /** By credits, the links of the accounts of the run. */
    private final int[] beginLink;

    private final int[] endLink;
    /** By months, what was given last. */
    private final long[][] allMonths;
    /** The thread of the call, during the call. */
    private @Nullable Thread caller;

    private @Nullable RuntimeException refused;

    SliceView(PortfolioColumns columns, List<PartnerRecord> partners, BoundInputs inputs, int asOf, int lookBack) {
        this.partners = partners;
        this.columns = columns;
        this.tree = columns.tree();
        this.inputs = inputs;
        this.asOf = asOf;
        this.lookBack = lookBack;
        this.readable = MonthSet.between(lookBack, 0);
        this.beginLink = new int[inputs.credits()];
        this.endLink = new int[inputs.credits()];
        this.allMonths = new long[inputs.months()][0];
    }

    /** Moves to the customers or people from one number to another, exclusive. */
    SliceView moveTo(AccountLevel kind, int first, int beyond) {
        for (AccountLevel level : LEVELS) {
            boolean held = (level == AccountLevel.PERSON) == (kind == AccountLevel.PERSON);
            begin[level.ordinal()] = held ? position(level, first) : 0;
            end[level.ordinal()] = held ? position(level, beyond) : 0;
        }
        for (int i = 0; i < beginLink.length; i++) {
            beginLink[i] = inputs.credits(i).begin(begin[inputs.creditLevel(i)]);
            endLink[i] = inputs.credits(i).begin(end[inputs.creditLevel(i)]);
        }
        caller = Thread.currentThread();
        refused = null;
        return this;
    }

    /** Ends a call: nothing of the run can be read any more, and nothing be credited. */
    void close() {
        Arrays.fill(begin, 0);
        Arrays.fill(end, 0);
        Arrays.fill(beginLink, 0);
        Arrays.fill(endLink, 0);
        caller = null;
    }

    /** Throws what was refused first since the last move, if the indicator has not let it through. */
    void throwRefused() {
        if (refused != null) {
            throw refused;
        }
    }

    /** Notes what is about to be thrown. */
    <E extends RuntimeException> E refusing(E thrown) {
        if (refused == null) {
            refused = thrown;
        }
        return thrown;
    }

    private IllegalArgumentException refusing(String message) {
        return refusing(new IllegalArgumentException(message));
    }

    private int position(AccountLevel level, int account) {
        return level == AccountLevel.PERSON ? account : tree.begin(level, AccountLevel.CUSTOMER, account);
    }

    @Override
    public int begin(AccountLevel level) {
        return begin[level.ordinal()];
    }

    @Override
    public int end(AccountLevel level) {
        return end[level.ordinal()];
    }

    @Override
    public int begin(AccountLevel inner, AccountLevel outer, int account) {
        check(outer, account);
        return tree.begin(inner, outer, account);
    }

    @Override
    public int end(AccountLevel inner, AccountLevel outer, int account) {
        check(outer, account);
        return tree.begin(inner, outer, account + 1);
    }

    @Override
    public int outer(AccountLevel outer, AccountLevel inner, int account) {
        check(inner, account);
        return tree.outer(outer, inner, account);
    }

    @Override
    public int beginLinks(CreditInput input, int account) {
        check(inputs.level(input), account);
        return inputs.credits(input).begin(account);
    }

    @Override
    public int endLinks(CreditInput input, int account) {
        check(inputs.level(input), account);
        return inputs.credits(input).end(account);
    }

    @Override
    public long creditedMonths(CreditInput input, int link) {
        long months = inputs.creditedMonths(input, link, asOf);
        checkLink(input, link);
        return months;
    }

    @Override
    public PartnerRecord partner(CreditInput input, int link) {
        CreditColumn credits = inputs.credits(input);
        checkLink(input, link);
        return partners.get(credits.partner(link));
    }

    @Override
    public long months(MonthsInput input, int account) {
        check(inputs.level(input), account);
        return inputs.months(input).window(account, asOf) & readable;
    }

    @Override
    public long[] allMonths(MonthsInput input) {
        int level = inputs.level(input);
        int accounts = end[level] - begin[level];
        long[] months = allMonths[input.index()];
        if (months.length < accounts) {
            // Runs of accounts are alike: with some room to spare, the next ones fit.
            months = new long[Growth.next(accounts)];
            allMonths[input.index()] = months;
        }
        inputs.months(input).windows(begin[level], end[level], asOf, months);
        for (int i = 0; i < accounts; i++) {
            months[i] &= readable;
        }
        return months;
    }

    @Override
    public long value(SeriesInput input, int account, int monthsBack) {
        check(inputs.level(input), account);
        checkLookBack(monthsBack);
        return inputs.series(input).at(account, asOf - monthsBack);
    }

    @Override
    public long valueMonths(SeriesInput input, int account) {
        check(inputs.level(input), account);
        return inputs.series(input).months(account, asOf) & readable;
    }

    @Override
    public long nonZeroMonths(SeriesInput input, int account) {
        check(inputs.level(input), account);
        return inputs.series(input).nonZeroMonths(account, readable, asOf);
    }

    @Override
    public long undatedValue(SeriesInput input, int account) {
        check(inputs.level(input), account);
        return inputs.series(input).at(account, PortfolioColumns.UNDATED);
    }

    @Override
    public long perProduct(ProductInput input, AccountLevel level, int account) {
        if (level != AccountLevel.TENANT_PRODUCT && level != AccountLevel.SUBSCRIPTION) {
            throw refusing("a " + level + " has no product of its own");
        }
        check(level, account);
        int subscription = tree.begin(AccountLevel.SUBSCRIPTION, level, account);
        return inputs.products(input)[columns.subscriptions().product(subscription)];
    }

    @Override
    public YearMonth asOf() {
        return MonthRange.yearMonth(asOf);
    }

    @Override
    public int monthsBack(YearMonth month) {
        return asOf - MonthRange.month(month);
    }

    BoundInputs inputs() {
        return inputs;
    }

    int asOfMonth() {
        return asOf;
    }

    private void check(AccountLevel level, int account) {
        check(level.ordinal(), account);
    }

    private void check(int level, int account) {
        if (account < begin[level] || account >= end[level]) {
            throw refusing("no " + LEVELS[level] + " of this slice: " + account);
        }
    }

    private void checkLink(CreditInput input, int link) {
        if (link < beginLink[input.index()] || link >= endLink[input.index()]) {
            throw refusing("no link of this slice: " + link);
        }
    }

    /** Refuses to credit but in the thread of the call, and as long as it lasts. */
    private void checkCaller() {
        if (Thread.currentThread() != caller) {
            throw refusing("credits are taken in the thread that calls evaluate, until it returns");
        }
    }

    /** Returns the first account of a level, by its place. */
    int begin(int level) {
        return begin[level];
    }

    int end(int level) {
        return end[level];
    }

    void checkLookBack(int monthsBack) {
        if (monthsBack < 0 || monthsBack > lookBack) {
            throw refusing(monthsBack + " months back, but the shape declares a look-back of " + lookBack);
        }
    }

    void checkLookBack(long months) {
        if ((months & ~readable) != 0) {
            checkLookBack(MonthSet.oldest(months));
        }
    }

    /** Refuses what {@link io.github.pciscoring.core.indicator.Credits#add} refuses of months. */
    void checkAdd(CreditInput input, int link, int monthsBack, int creditedMonthsBack) {
        checkCaller();
        checkLookBack(monthsBack);
        checkLookBack(creditedMonthsBack);
        checkCredited(input, link, 1L << creditedMonthsBack);
    }

    /** Refuses what {@link io.github.pciscoring.core.indicator.Credits#addMonths} refuses of months. */
    void checkAddMonths(CreditInput input, int link, long months, int creditLag) {
        checkCaller();
        checkLookBack(creditLag);
        checkLookBack(months);
        checkLookBack(months == 0 ? 0 : MonthSet.oldest(months) + creditLag);
        checkCredited(input, link, months << creditLag);
    }

    /** Refuses what {@link io.github.pciscoring.core.indicator.Credits#addAmounts} refuses of accounts and months. */
    void checkAddAmounts(CreditInput input, int link, SeriesInput series, int account, long months) {
        checkCaller();
        checkLookBack(months);
        check(inputs.level(series), account);
        checkCredited(input, link, months);
    }

    /** Refuses what {@link io.github.pciscoring.core.indicator.Credits#leftOut} refuses. */
    void checkLeftOut(CreditInput input, int link, long months, @Nullable Reason reason) {
        checkCaller();
        checkLookBack(months);
        inputs.level(input);
        checkLink(input, link);
        if (reason == null) {
            throw refusing("left out without a reason");
        }
    }

    /** Refuses accounts of two levels, and months, where all of a level are credited by the numbers or months of it. */
    void checkAll(int creditLevel, int level, long months) {
        checkCaller();
        checkLookBack(months);
        if (creditLevel != level) {
            throw refusing("credits of each " + LEVELS[creditLevel] + " by each " + LEVELS[level]);
        }
    }

    /** Refuses months that are not one account's each, or beyond the look-back. */
    void checkAll(int creditLevel, long[] accountMonths, int creditLag) {
        checkCaller();
        checkLookBack(creditLag);
        int accounts = end[creditLevel] - begin[creditLevel];
        if (accountMonths.length < accounts) {
            throw refusing("months of " + accountMonths.length + " accounts, but the slice has " + accounts);
        }
        long all = MonthSet.NONE;
        for (int i = 0; i < accounts; i++) {
            all |= accountMonths[i];
        }
        checkLookBack(all);
        checkLookBack(all == MonthSet.NONE ? 0 : MonthSet.oldest(all) + creditLag);
    }

    /** Refuses to credit a partner in a month in which the declared credits do not. */
    private void checkCredited(CreditInput input, int link, long months) {
        if ((months & ~creditedMonths(input, link)) != 0) {
            throw refusing("partner " + partner(input, link) + " is not credited in all of the months "
                    + Long.toBinaryString(months));
        }
    }
}
