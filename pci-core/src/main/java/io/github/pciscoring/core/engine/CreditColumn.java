package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.Ints;
import io.github.pciscoring.core.columns.MonthIntervals;

/** Links by account: a partner and the months in which it may be credited; each partner once per account, ascending. */
final class CreditColumn {
    private final int[] start;
    private final int[] account;
    private final int[] partner;
    private final MonthIntervals months;

    private CreditColumn(int[] start, int[] account, int[] partner, MonthIntervals months) {
        this.start = start;
        this.account = account;
        this.partner = partner;
        this.months = months;
    }

    int begin(int account) {
        return start[account];
    }

    int end(int account) {
        return start[account + 1];
    }

    int links() {
        return partner.length;
    }

    int partner(int link) {
        return partner[link];
    }

    MonthIntervals months() {
        return months;
    }

    /** Returns the account of a link. */
    int account(int link) {
        return account[link];
    }

    /** Collects links, account by account. Not thread-safe. */
    static final class Builder {
        private final Ints start = new Ints();
        private final Ints account = new Ints();
        private final Ints partner = new Ints();
        private final MonthIntervals.Builder months = new MonthIntervals.Builder();

        Builder() {
            start.add(0);
        }

        /** Adds a link to the current account, unless it holds in no month. */
        void add(int ofPartner, IntervalSet inMonths) {
            if (inMonths.runs() > 0) {
                account.add(start.size() - 1);
                partner.add(ofPartner);
                months.add(inMonths);
            }
        }

        /** Adds to the current account all links of another column's, and ends it. */
        void addAll(CreditColumn other, int ofAccount) {
            for (int link = other.begin(ofAccount); link < other.end(ofAccount); link++) {
                account.add(start.size() - 1);
                partner.add(other.partner(link));
                months.add(other.months, link);
            }
            endAccount();
        }

        /** Ends the current account. */
        void endAccount() {
            start.add(partner.size());
        }

        CreditColumn build() {
            return new CreditColumn(start.toArray(), account.toArray(), partner.toArray(), months.build());
        }
    }
}
