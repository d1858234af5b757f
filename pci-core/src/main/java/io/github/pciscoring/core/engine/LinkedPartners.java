package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.engine.AccountRanges.Range;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.Arrays;

/** Finds the partners that were ever linked to some accounts: the only ones whom these can credit. Used by one thread. */
final class LinkedPartners {
    private final Ints found = new Ints();

    LinkedPartners add(BoundPortfolio bound, AccountRanges ranges) {
        for (Range range : ranges.list()) {
            PortfolioColumns columns = bound.part(range.part()).columns();
            boolean people = range.kind() == AccountLevel.PERSON;
            LinkTable links = people ? columns.affiliations() : columns.associations();
            int begin = people ? range.first() : firstSubscription(columns, range.first());
            int beyond = people ? range.beyond() : firstSubscription(columns, range.beyond());
            for (int subject = begin; subject < beyond; subject++) {
                for (int row = links.begin(subject); row < links.end(subject); row++) {
                    found.add(links.get(PortfolioColumns.PARTNER, row));
                }
            }
        }
        return this;
    }

    /** Adds the partners from one number to another, exclusive, linked to an account or not. */
    LinkedPartners addAll(int first, int beyond) {
        for (int partner = first; partner < beyond; partner++) {
            found.add(partner);
        }
        return this;
    }

    private static int firstSubscription(PortfolioColumns columns, int customer) {
        return columns.tree().begin(AccountLevel.SUBSCRIPTION, AccountLevel.CUSTOMER, customer);
    }

    /** Returns those found whose number is below a limit, each once, ascending. */
    int[] below(int limit) {
        int[] sorted = found.toArray();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] < limit && (i == 0 || sorted[i] != sorted[i - 1])) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }
}
