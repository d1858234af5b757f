package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.AccountLevel;
import java.util.function.IntUnaryOperator;

/** Unites links by partner, so that a partner linked twice to an account counts once (SPEC, Attribution). */
final class LinkMerger {
    private LinkMerger() {}

    /** Returns the links of the accounts of a level from those of their subscriptions. */
    static CreditColumn toLevel(PortfolioColumns columns, CreditColumn bySubscription, AccountLevel level) {
        CreditColumn.Builder merged = new CreditColumn.Builder();
        RowsByPartner links = new RowsByPartner();
        IntervalSet months = new IntervalSet();
        IntUnaryOperator partnerOfLink = bySubscription::partner;
        int accounts = columns.tree().size(level);
        for (int account = 0; account < accounts; account++) {
            int begin = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account);
            int end = columns.tree().begin(AccountLevel.SUBSCRIPTION, level, account + 1);
            if (end - begin == 1) {
                merged.addAll(bySubscription, begin);
                continue;
            }
            links.of(bySubscription.begin(begin), bySubscription.begin(end), partnerOfLink);
            while (links.nextPartner()) {
                months.clear();
                while (links.nextRow()) {
                    bySubscription.months().addTo(months, links.row());
                }
                merged.add(links.partner(), months);
            }
            merged.endAccount();
        }
        return merged.build();
    }

    /** Returns the links of people to the partners that they are affiliated with. */
    static CreditColumn ofPeople(LinkTable affiliations) {
        CreditColumn.Builder merged = new CreditColumn.Builder();
        RowsByPartner links = new RowsByPartner();
        IntervalSet months = new IntervalSet();
        for (int person = 0; person < affiliations.subjects(); person++) {
            links.of(
                    affiliations.begin(person),
                    affiliations.end(person),
                    row -> affiliations.get(PortfolioColumns.PARTNER, row));
            while (links.nextPartner()) {
                months.clear();
                while (links.nextRow()) {
                    months.add(
                            affiliations.get(PortfolioColumns.FIRST, links.row()),
                            affiliations.get(PortfolioColumns.LAST, links.row()));
                }
                merged.add(links.partner(), months);
            }
            merged.endAccount();
        }
        return merged.build();
    }
}
