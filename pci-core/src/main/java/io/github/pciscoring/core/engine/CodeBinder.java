package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.IntervalSet;
import io.github.pciscoring.core.columns.MonthIntervals;
import io.github.pciscoring.core.columns.MonthSeries;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.FactCodes;
import java.util.ArrayList;
import java.util.List;

/** Which accounts have a subject with one of some codes: all months for these, none for others. */
final class CodeBinder {
    private CodeBinder() {}

    /** Returns each account's months. */
    static MonthIntervals byAccount(PortfolioColumns columns, FactCodes codes, AccountLevel level) {
        AccountLevel subjects = AccountLevel.valueOf(codes.of().name());
        List<MonthSeries> facts = new ArrayList<>();
        for (String name : codes.factNames()) {
            MonthSeries ofName = columns.ownFacts().get(new FactKey(codes.of(), name));
            if (ofName != null) {
                facts.add(ofName);
            }
        }
        MonthIntervals.Builder byAccount = new MonthIntervals.Builder();
        IntervalSet never = new IntervalSet();
        IntervalSet always = new IntervalSet().add(MonthRange.OPEN_FIRST, MonthRange.OPEN_LAST);
        int accounts = columns.size(level);
        for (int account = 0; account < accounts; account++) {
            int begin = subjects == level ? account : columns.tree().begin(subjects, level, account);
            int end = subjects == level ? account + 1 : columns.tree().begin(subjects, level, account + 1);
            byAccount.add(hasAny(facts, begin, end) ? always : never);
        }
        return byAccount.build();
    }

    private static boolean hasAny(List<MonthSeries> facts, int begin, int end) {
        for (int subject = begin; subject < end; subject++) {
            for (MonthSeries ofName : facts) {
                if (ofName.at(subject, PortfolioColumns.UNDATED) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
