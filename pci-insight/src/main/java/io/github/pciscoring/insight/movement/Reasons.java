package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceAccount;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.evidence.LeftOutReasons;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds why items of an account went: what is left out of it after that was not before. */
final class Reasons {
    private final YearMonth before;
    private final YearMonth after;
    private final List<LeftOutItem> leftOut;
    private final Set<Key> byMonth = new HashSet<>();
    private final Set<Key> byMonthsBack = new HashSet<>();

    /** A reason in a month. */
    private record Key(EvidenceAccount account, String reason, Optional<ExamPass> exam, int month) {
        static Key of(LeftOutItem item, int month) {
            return new Key(item.account(), item.reason().code(), item.exam(), month);
        }
    }

    Reasons(YearMonth before, YearMonth after, List<LeftOutItem> leftOutBefore, List<LeftOutItem> leftOutAfter) {
        this.before = before;
        this.after = after;
        this.leftOut = leftOutAfter;
        for (LeftOutItem item : leftOutBefore) {
            for (YearMonth month : item.months()) {
                byMonth.add(Key.of(item, MonthRange.month(month)));
                byMonthsBack.add(Key.of(item, back(before, month)));
            }
        }
    }

    private static int back(YearMonth asOf, YearMonth month) {
        return MonthRange.month(asOf) - MonthRange.month(month);
    }

    /** Returns why an item went; of a level, also reasons that lie in other months than its own. */
    List<LeftOutItem> of(CreditedItem item, boolean level) {
        YearMonth month = level ? after.minusMonths(back(before, item.month())) : item.month();
        List<LeftOutItem> ofMonth = leftOut.stream()
                .filter(out -> out.months().contains(month) && isNew(out, month, level))
                .toList();
        if (!ofMonth.isEmpty() || !level) {
            return withoutConsequences(ofMonth);
        }
        return withoutConsequences(leftOut.stream()
                .filter(out -> out.months().stream().anyMatch(any -> isNew(out, any, true)))
                .toList());
    }

    private boolean isNew(LeftOutItem out, YearMonth month, boolean level) {
        return level
                ? !byMonthsBack.contains(Key.of(out, back(after, month)))
                : !byMonth.contains(Key.of(out, MonthRange.month(month)));
    }

    /** Leaves out the exams that are not enough by themselves, where something happened to another one. */
    private static List<LeftOutItem> withoutConsequences(List<LeftOutItem> reasons) {
        List<LeftOutItem> causes = reasons.stream()
                .filter(out -> !out.reason().equals(LeftOutReasons.FORMULA_INCOMPLETE))
                .toList();
        return causes.isEmpty() ? reasons : causes;
    }
}
