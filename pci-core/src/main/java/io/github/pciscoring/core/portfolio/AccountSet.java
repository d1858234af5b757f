package io.github.pciscoring.core.portfolio;

import io.github.pciscoring.core.columns.Ints;
import java.util.Arrays;
import java.util.BitSet;

/** The accounts that changes touch; each may be added often. Not thread-safe. */
final class AccountSet {
    /** Above one in this many of all accounts, marking them is faster than sorting. */
    private static final int FEW = 64;

    private final Ints added = new Ints();
    private int latest = -1;

    /** Adds an account; a number below 0 is none. */
    void add(int account) {
        if (account != latest && account >= 0) {
            added.add(account);
            latest = account;
        }
    }

    /** Returns the accounts, ascending and each once. */
    int[] sorted(int accounts) {
        int[] all = added.toArray();
        if (all.length > accounts / FEW) {
            BitSet marked = new BitSet(accounts);
            for (int account : all) {
                marked.set(account);
            }
            return marked.stream().toArray();
        }
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }
}
