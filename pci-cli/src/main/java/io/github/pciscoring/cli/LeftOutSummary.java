package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.insight.explain.AccountExplanation;
import io.github.pciscoring.insight.explain.LeftOutReason;
import io.github.pciscoring.insight.explain.MeasureParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What was left out, by reason: first what somebody else displaced, then what cost most in bills, then what concerns most
 * accounts; of each, first the accounts that earned nothing at all.
 */
final class LeftOutSummary {
    private static final int MOST_REASONS = 5;
    private static final int MOST_NAMED = 4;
    private static final String INDENT = "    ";

    private final Look look;
    private final List<Entry> entries;

    /** All that was left out for one reason. */
    private static final class Entry {
        private final Reason reason;
        private final Map<String, String> accounts = new LinkedHashMap<>();
        private long billed;
        private boolean displaced;

        Entry(Reason reason) {
            this.reason = reason;
        }

        void add(AccountExplanation account, LeftOutReason one) {
            OptionalLong number = one.items().get(0).number();
            accounts.merge(
                    account.id(),
                    number.isPresent() ? account.id() + " (" + Numbers.grouped(number.getAsLong()) + ")" : account.id(),
                    (before, now) -> before);
            billed += one.billed().map(Amount::tenThousandths).orElse(0L);
            displaced |= one.items().get(0).displacedBy().isPresent();
        }

        int count() {
            return accounts.size();
        }
    }

    private static final Comparator<Entry> WHAT_MATTERS_FIRST = Comparator.comparing((Entry entry) -> !entry.displaced)
            .thenComparing(entry -> -entry.billed)
            .thenComparing(entry -> -entry.count());

    private LeftOutSummary(MeasureParts parts, Look look) {
        this.look = look;
        Map<Reason, Entry> byReason = new LinkedHashMap<>();
        Stream.concat(
                        parts.leavingOut().stream().filter(account -> !account.earned()),
                        parts.leavingOut().stream().filter(AccountExplanation::earned))
                .forEach(account -> account.leftOut()
                        .forEach(one -> byReason.computeIfAbsent(one.reason(), Entry::new)
                                .add(account, one)));
        this.entries = byReason.values().stream().sorted(WHAT_MATTERS_FIRST).toList();
    }

    /** Returns the lines; none if nothing was left out. */
    static List<String> lines(MeasureParts parts, Look look) {
        return new LeftOutSummary(parts, look).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (entries.isEmpty()) {
            return lines;
        }
        lines.add(look.faint("  Left out, at least in some months"));
        int count = entries.size() == MOST_REASONS + 1 ? entries.size() : Math.min(MOST_REASONS, entries.size());
        for (Entry entry : entries.subList(0, count)) {
            lines.addAll(lines(entry));
        }
        if (count < entries.size()) {
            lines.add(look.faint(INDENT + "and " + (entries.size() - count) + " more reasons"));
        }
        return lines;
    }

    private List<String> lines(Entry entry) {
        List<String> names = List.copyOf(entry.accounts.values());
        int most = names.size() == MOST_NAMED + 1 ? names.size() : MOST_NAMED;
        String text = Text.safe(entry.reason.text() + ": " + Text.listed(names, most, name -> name)
                + AccountSentences.billed(new Amount(entry.billed)));
        List<String> lines = new ArrayList<>();
        String begin = INDENT;
        for (String line : Text.wrapped(text, look.width() - INDENT.length() - 2)) {
            lines.add(begin + line);
            begin = INDENT + "  ";
        }
        return lines;
    }
}
