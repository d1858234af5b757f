package io.github.pciscoring.benchmarks.contender.loops;

import java.util.Arrays;

/** Collects the links of one account after the other. Not thread-safe. */
final class LinksBuilder {
    private int[] starts = new int[16];
    private int[] partners = new int[16];
    private long[] months = new long[16];
    private int accounts;
    private int links;

    /** Adds months to the latest account's link with a partner. */
    void add(int partner, long credited) {
        if (credited == 0) {
            return;
        }
        for (int link = starts[accounts]; link < links; link++) {
            if (partners[link] == partner) {
                months[link] |= credited;
                return;
            }
        }
        if (links == partners.length) {
            partners = Arrays.copyOf(partners, links * 2);
            months = Arrays.copyOf(months, links * 2);
        }
        partners[links] = partner;
        months[links] = credited;
        links++;
    }

    /** Returns whether the latest account has no link yet. */
    boolean isEmpty() {
        return starts[accounts] == links;
    }

    /** Ends the latest account. */
    void end() {
        accounts++;
        if (accounts == starts.length) {
            starts = Arrays.copyOf(starts, accounts * 2);
        }
        starts[accounts] = links;
    }

    Links build() {
        return new Links(
                Arrays.copyOf(starts, accounts + 1), Arrays.copyOf(partners, links), Arrays.copyOf(months, links));
    }
}
