package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.PartnerAccounts;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.ArrayList;
import java.util.List;

/** Which accounts are to be tallied, cut into runs of customers or of people that a worker takes one at a time. */
final class AccountRanges {
    /** Large enough to hide the cost of a call, small enough that two workers finish together. */
    private static final int BLOCK = 256;

    /** Customers or people from one number to another, exclusive. */
    record Range(AccountLevel kind, int first, int beyond) {}

    private final List<Range> ranges = new ArrayList<>();
    private long accounts;

    private AccountRanges() {}

    static AccountRanges all(PortfolioColumns columns) {
        AccountRanges all = new AccountRanges();
        all.addBlocks(AccountLevel.CUSTOMER, columns.customers().size());
        all.addBlocks(AccountLevel.PERSON, columns.people().size());
        return all;
    }

    /** Returns the accounts that a partner was ever linked to: the only ones that can credit it. */
    static AccountRanges ofPartner(PortfolioColumns columns, int partner) {
        AccountRanges linked = new AccountRanges();
        linked.addRuns(AccountLevel.CUSTOMER, columns.customersOfPartner(), partner);
        linked.addRuns(AccountLevel.PERSON, columns.peopleOfPartner(), partner);
        return linked;
    }

    static AccountRanges one(AccountLevel kind, int account) {
        AccountRanges one = new AccountRanges();
        one.add(kind, account, account + 1);
        return one;
    }

    /** Returns the same accounts, one at a time. */
    AccountRanges singly() {
        AccountRanges singly = new AccountRanges();
        for (Range range : ranges) {
            for (int account = range.first(); account < range.beyond(); account++) {
                singly.add(range.kind(), account, account + 1);
            }
        }
        return singly;
    }

    private void addBlocks(AccountLevel kind, int count) {
        for (int first = 0; first < count; first += BLOCK) {
            add(kind, first, Math.min(first + BLOCK, count));
        }
    }

    private void addRuns(AccountLevel kind, PartnerAccounts accountsOfPartner, int partner) {
        int end = accountsOfPartner.end(partner);
        for (int i = accountsOfPartner.begin(partner); i < end; ) {
            int first = accountsOfPartner.account(i);
            int beyond = first;
            while (i < end && accountsOfPartner.account(i) == beyond) {
                beyond++;
                i++;
            }
            add(kind, first, beyond);
        }
    }

    private void add(AccountLevel kind, int first, int beyond) {
        ranges.add(new Range(kind, first, beyond));
        accounts += beyond - first;
    }

    List<Range> list() {
        return ranges;
    }

    /** Returns the number of accounts in all ranges. */
    long accounts() {
        return accounts;
    }
}
