package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.Arrays;

/** Unites links by partner, so that a partner linked twice to an account counts once (SPEC, Attribution). */
final class LinkMerger {
    private LinkMerger() {}

    /** Returns the links of the accounts of a level from those of their subscriptions. */
    static CreditColumn toLevel(PortfolioColumns columns, CreditColumn bySubscription, AccountLevel level) {
        CreditColumn.Builder merged = new CreditColumn.Builder();
        IntervalSet months = new IntervalSet();
        for (int account = 0; account < columns.tree().size(level); account++) {
            int begin = bySubscription.begin(columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account));
            int end = bySubscription.begin(columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account + 1));
            long[] byPartner = new long[end - begin];
            for (int i = 0; i < byPartner.length; i++) {
                byPartner[i] = (long) bySubscription.partner(begin + i) << Integer.SIZE | (begin + i);
            }
            Arrays.sort(byPartner);
            for (int i = 0; i < byPartner.length; ) {
                int partner = (int) (byPartner[i] >> Integer.SIZE);
                months.clear();
                for (; i < byPartner.length && (int) (byPartner[i] >> Integer.SIZE) == partner; i++) {
                    bySubscription.months().addTo(months, (int) byPartner[i]);
                }
                merged.add(partner, months);
            }
            merged.endAccount();
        }
        return merged.build();
    }

    /** Returns the links of people to the partners that they are affiliated with. */
    static CreditColumn ofPeople(LinkTable affiliations) {
        CreditColumn.Builder merged = new CreditColumn.Builder();
        IntervalSet months = new IntervalSet();
        for (int person = 0; person < affiliations.subjects(); person++) {
            int begin = affiliations.begin(person);
            long[] byPartner = new long[affiliations.end(person) - begin];
            for (int i = 0; i < byPartner.length; i++) {
                byPartner[i] =
                        (long) affiliations.get(PortfolioColumns.PARTNER, begin + i) << Integer.SIZE | (begin + i);
            }
            Arrays.sort(byPartner);
            for (int i = 0; i < byPartner.length; ) {
                int partner = (int) (byPartner[i] >> Integer.SIZE);
                months.clear();
                for (; i < byPartner.length && (int) (byPartner[i] >> Integer.SIZE) == partner; i++) {
                    int row = (int) byPartner[i];
                    months.add(
                            affiliations.get(PortfolioColumns.FIRST, row),
                            affiliations.get(PortfolioColumns.LAST, row));
                }
                merged.add(partner, months);
            }
            merged.endAccount();
        }
        return merged.build();
    }
}
