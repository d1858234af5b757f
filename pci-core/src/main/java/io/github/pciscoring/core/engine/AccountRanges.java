package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PartnerAccounts;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which accounts are to be tallied, in the portfolio's order, cut into runs of customers or of people that a worker takes
 * one at a time. Accounts changed since the base was made stand where those stood that they replace; new ones stand last.
 */
final class AccountRanges {
    /** Large enough to hide the cost of a call, small enough that two workers finish together. */
    private static final int BLOCK = 256;
    /** The place of the base among a portfolio's parts. */
    static final int BASE = 0;
    /** The place of the overlay. */
    static final int OVERLAY = 1;

    private static final List<AccountLevel> KINDS = List.of(AccountLevel.CUSTOMER, AccountLevel.PERSON);
    private static final int[] NONE = {};

    /** Customers or people of a part from one number to another, exclusive. */
    record Range(int part, AccountLevel kind, int first, int beyond) {}

    private final List<Range> ranges = new ArrayList<>();
    private long accounts;

    private AccountRanges() {}

    static AccountRanges all(Portfolio portfolio) {
        AccountRanges all = new AccountRanges();
        all.addAll(portfolio, AccountLevel.CUSTOMER);
        all.addAll(portfolio, AccountLevel.PERSON);
        return all;
    }

    private void addAll(Portfolio portfolio, AccountLevel kind) {
        int end = portfolio.columns().size(kind);
        if (portfolio.overlay().isEmpty()) {
            addBlocks(BASE, kind, 0, end);
            return;
        }
        Overlay overlay = portfolio.overlay().get();
        int[] replaced = replaced(overlay, kind);
        int next = 0;
        for (int i = 0; i < replaced.length; i++) {
            addBlocks(BASE, kind, next, replaced[i]);
            addBlocks(OVERLAY, kind, i, i + 1);
            next = replaced[i] + 1;
        }
        addBlocks(BASE, kind, next, end);
        addBlocks(OVERLAY, kind, replaced.length, overlay.columns().size(kind));
    }

    private static int[] replaced(Overlay overlay, AccountLevel kind) {
        return kind == AccountLevel.PERSON ? overlay.people() : overlay.customers();
    }

    /** Returns the accounts that a partner was ever linked to: the only ones that can credit it. */
    static AccountRanges ofPartner(Portfolio portfolio, int partner) {
        AccountRanges linked = new AccountRanges();
        linked.addOfPartner(portfolio, AccountLevel.CUSTOMER, partner);
        linked.addOfPartner(portfolio, AccountLevel.PERSON, partner);
        return linked;
    }

    private void addOfPartner(Portfolio portfolio, AccountLevel kind, int partner) {
        PartnerAccounts inBase = accountsOfPartner(portfolio.columns(), kind);
        if (portfolio.overlay().isEmpty()) {
            addRuns(inBase, kind, partner);
            return;
        }
        Overlay overlay = portfolio.overlay().get();
        int[] replaced = replaced(overlay, kind);
        PartnerAccounts inOverlay = accountsOfPartner(overlay.columns(), kind);
        int base = inBase.begin(partner);
        for (int at = inOverlay.begin(partner); at < inOverlay.end(partner); at++) {
            int account = inOverlay.account(at);
            int before = account < replaced.length ? replaced[account] : Integer.MAX_VALUE;
            base = addOfBase(inBase, kind, replaced, base, inBase.end(partner), before);
            add(OVERLAY, kind, account, account + 1);
        }
        addOfBase(inBase, kind, replaced, base, inBase.end(partner), Integer.MAX_VALUE);
    }

    /** Adds a partner's accounts of the base that are not replaced, up to one, exclusive; returns the place after them. */
    private int addOfBase(
            PartnerAccounts accountsOfPartner, AccountLevel kind, int[] replaced, int begin, int end, int before) {
        int at = begin;
        for (; at < end && accountsOfPartner.account(at) < before; at++) {
            int account = accountsOfPartner.account(at);
            if (Arrays.binarySearch(replaced, account) < 0) {
                add(BASE, kind, account, account + 1);
            }
        }
        return at;
    }

    private static PartnerAccounts accountsOfPartner(PortfolioColumns columns, AccountLevel kind) {
        return kind == AccountLevel.PERSON ? columns.peopleOfPartner() : columns.customersOfPartner();
    }

    static AccountRanges one(int part, AccountLevel kind, int account) {
        AccountRanges one = new AccountRanges();
        one.add(part, kind, account, account + 1);
        return one;
    }

    /**
     * Returns what one portfolio has of the accounts in which it may differ from another with the same base: its overlay, and
     * what the other's replaces and its own does not.
     */
    static AccountRanges differing(Optional<Overlay> other, Optional<Overlay> own) {
        AccountRanges differing = new AccountRanges();
        for (AccountLevel kind : KINDS) {
            int[] replaced = own.map(overlay -> replaced(overlay, kind)).orElse(NONE);
            for (int account : other.map(overlay -> replaced(overlay, kind)).orElse(NONE)) {
                if (Arrays.binarySearch(replaced, account) < 0) {
                    differing.add(BASE, kind, account, account + 1);
                }
            }
            differing.addBlocks(
                    OVERLAY,
                    kind,
                    0,
                    own.map(overlay -> overlay.columns().size(kind)).orElse(0));
        }
        return differing;
    }

    /** Returns the same accounts, one at a time. */
    AccountRanges singly() {
        AccountRanges singly = new AccountRanges();
        for (Range range : ranges) {
            for (int account = range.first(); account < range.beyond(); account++) {
                singly.add(range.part(), range.kind(), account, account + 1);
            }
        }
        return singly;
    }

    private void addBlocks(int part, AccountLevel kind, int begin, int end) {
        for (int first = begin; first < end; first += BLOCK) {
            add(part, kind, first, Math.min(first + BLOCK, end));
        }
    }

    private void addRuns(PartnerAccounts accountsOfPartner, AccountLevel kind, int partner) {
        int end = accountsOfPartner.end(partner);
        for (int i = accountsOfPartner.begin(partner); i < end; ) {
            int first = accountsOfPartner.account(i);
            int beyond = first;
            while (i < end && accountsOfPartner.account(i) == beyond) {
                beyond++;
                i++;
            }
            add(BASE, kind, first, beyond);
        }
    }

    private void add(int part, AccountLevel kind, int first, int beyond) {
        ranges.add(new Range(part, kind, first, beyond));
        accounts += beyond - first;
    }

    List<Range> list() {
        return ranges;
    }

    /** Returns whether any of the accounts is of a part. */
    boolean touch(int part) {
        for (Range range : ranges) {
            if (range.part() == part) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of accounts in all ranges. */
    long accounts() {
        return accounts;
    }
}
