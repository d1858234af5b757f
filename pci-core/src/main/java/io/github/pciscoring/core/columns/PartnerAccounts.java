package io.github.pciscoring.core.columns;

import io.github.pciscoring.core.facts.AccountLevel;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The accounts that each partner is linked to, ascending and each once. Partners without one cost nothing. Thread-safe. */
public final class PartnerAccounts {
    /** Up to how many links sorting them is faster than counting by partner. */
    private static final int FEW = 256;

    private final int[] partners;
    /** Where the accounts of each of these partners begin, and one more for the end. */
    private final int[] start;

    private final int[] accounts;

    private PartnerAccounts(int[] partners, int[] start, int[] accounts) {
        this.partners = partners;
        this.start = start;
        this.accounts = accounts;
    }

    /** Returns the customers of all partners that associations name. */
    public static PartnerAccounts ofCustomers(LinkTable associations, AccountTree tree) {
        return of(
                associations,
                customer -> tree.begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer),
                tree.size(AccountLevel.CUSTOMER));
    }

    /**
     * Returns the accounts of all partners that links name.
     *
     * @param links by subject, with the partner in the column {@link PortfolioColumns#PARTNER}
     * @param firstSubject where an account's subjects begin; also asked for the account after the last one
     * @param accounts the number of accounts
     */
    public static PartnerAccounts of(LinkTable links, IntUnaryOperator firstSubject, int accounts) {
        long[] pairs = new long[links.rows()];
        int size = 0;
        int row = 0;
        for (int account = 0; account < accounts; account++) {
            int subject = firstSubject.applyAsInt(account + 1) - 1;
            int end = subject < 0 ? 0 : links.end(subject);
            for (int begin = row; row < end; row++) {
                int partner = links.get(PortfolioColumns.PARTNER, row);
                if (row == begin || pairs[size - 1] != pair(partner, account)) {
                    pairs[size++] = pair(partner, account);
                }
            }
        }
        return of(size <= FEW ? sorted(pairs, size) : byPartner(pairs, size), size);
    }

    private static long pair(int partner, int account) {
        return (long) partner << Integer.SIZE | account;
    }

    private static long[] sorted(long[] pairs, int size) {
        Arrays.sort(pairs, 0, size);
        return pairs;
    }

    private static long[] byPartner(long[] pairs, int size) {
        int partners = 0;
        int[] partnerOfPair = new int[size];
        for (int i = 0; i < size; i++) {
            partnerOfPair[i] = (int) (pairs[i] >> Integer.SIZE);
            partners = Math.max(partners, partnerOfPair[i] + 1);
        }
        Grouping grouping = Grouping.of(partnerOfPair, partners);
        long[] grouped = new long[size];
        for (int i = 0; i < size; i++) {
            grouped[i] = pairs[grouping.row(i)];
        }
        return grouped;
    }

    private static PartnerAccounts of(long[] pairs, int size) {
        Ints partners = new Ints();
        Ints start = new Ints();
        int[] accounts = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int partner = (int) (pairs[i] >> Integer.SIZE);
            if (i == 0 || partner != partners.get(partners.size() - 1)) {
                partners.add(partner);
                start.add(kept);
            } else if (pairs[i] == pairs[i - 1]) {
                continue;
            }
            accounts[kept++] = (int) pairs[i];
        }
        start.add(kept);
        return new PartnerAccounts(partners.toArray(), start.toArray(), Arrays.copyOf(accounts, kept));
    }

    /** Returns where a partner's accounts begin. */
    public int begin(int partner) {
        int at = Arrays.binarySearch(partners, partner);
        return at < 0 ? 0 : start[at];
    }

    /** Returns where a partner's accounts end, exclusive; where they begin when there are none. */
    public int end(int partner) {
        int at = Arrays.binarySearch(partners, partner);
        return at < 0 ? 0 : start[at + 1];
    }

    /** Returns the account at a place between a partner's begin and end. */
    public int account(int place) {
        return accounts[place];
    }
}
