package io.github.pciscoring.cli;

import io.github.pciscoring.insight.explain.AccountExplanation;
import io.github.pciscoring.insight.explain.MeasureParts;
import java.util.ArrayList;
import java.util.List;

/** What was left out of accounts that earned nothing, account by account; that of others is told with what they earned. */
final class LeftOutLines {
    private LeftOutLines() {}

    /** Returns whether some accounts are not shown. */
    static boolean cuts(MeasureParts parts, ExplainDepth depth) {
        return others(parts).size() - depth.most() > 1;
    }

    /** Returns the lines; none if all accounts earned something. */
    static List<String> lines(MeasureParts parts, ExplainDepth depth, Look look) {
        List<String> lines = new ArrayList<>();
        List<AccountExplanation> others = others(parts);
        int count = others.size() - depth.most() <= 1 ? others.size() : depth.most();
        if (count > 0) {
            lines.add(look.faint("  Earned nothing"));
        }
        for (AccountExplanation account : others.subList(0, count)) {
            lines.add("  " + Text.safe(account.id()));
            lines.addAll(AccountSentences.of(account, 4, look));
        }
        if (count < others.size()) {
            lines.add(look.faint("  and " + Numbers.grouped(others.size() - count) + " more"));
        }
        return lines;
    }

    private static List<AccountExplanation> others(MeasureParts parts) {
        return parts.leavingOut().stream().filter(account -> !account.earned()).toList();
    }
}
