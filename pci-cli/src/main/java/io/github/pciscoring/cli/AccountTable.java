package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.insight.explain.AccountExplanation;
import io.github.pciscoring.insight.explain.Margin;
import io.github.pciscoring.insight.explain.MeasureParts;
import io.github.pciscoring.insight.explain.SlotSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The accounts that a measure is made of: a row each with what it added to each sum and what it is worth in points; those
 * not shown are summed up in a row, so that rows visibly add up to the total.
 */
final class AccountTable {
    private static final String GAP = "  ";
    private static final int SHORTEST_ID = 12;

    private final MeasureParts parts;
    private final String unit;
    private final boolean whole;
    private final ExplainDepth depth;
    private final Look look;
    private final List<Slot> slots;
    private final List<AccountExplanation> shown;
    private final List<AccountExplanation> rest;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private AccountTable(MeasureParts parts, String unit, boolean whole, ExplainDepth depth, Look look) {
        this.parts = parts;
        this.unit = unit;
        this.whole = whole;
        this.depth = depth;
        this.look = look;
        this.slots = parts.sums().stream().map(SlotSum::slot).toList();
        List<AccountExplanation> earning = parts.earning();
        // A row that says "1 more" is no shorter than the row itself.
        int count = earning.size() - depth.most() <= 1 ? earning.size() : depth.most();
        this.shown = earning.subList(0, count);
        this.rest = earning.subList(count, earning.size());
    }

    /**
     * Returns the lines of the table; none if no account earned anything.
     *
     * @param unit the unit of the measure, which is told already
     * @param whole whether all accounts are among the parts, so that they add up to the sums
     */
    static List<String> lines(MeasureParts parts, String unit, boolean whole, ExplainDepth depth, Look look) {
        return new AccountTable(parts, unit, whole, depth, look).lines();
    }

    /** Returns whether some accounts are not shown. */
    static boolean cuts(MeasureParts parts, ExplainDepth depth) {
        return parts.earning().size() - depth.most() > 1;
    }

    private List<String> lines() {
        if (shown.isEmpty()) {
            return List.of();
        }
        rows.add(heading());
        for (AccountExplanation account : shown) {
            List<String> row = row(
                    Text.safe(account.id()),
                    account.sums().stream().map(SlotSum::value).toList());
            row.add(account.margin()
                    .map(margin -> Numbers.score(margin.points()))
                    .orElse(""));
            row.add(account.margin().flatMap(Margin::limitText).map(this::mark).orElse(""));
            rows.add(row);
        }
        if (!rest.isEmpty()) {
            rows.add(row("and " + Numbers.grouped(rest.size()) + " more", restOfSlots()));
        }
        if (whole && shown.size() + rest.size() > 1) {
            rows.add(row("total", parts.sums().stream().map(SlotSum::value).toList()));
        }
        return laidOut();
    }

    /** Returns the mark of a note on what an account is worth, which stands below the table. */
    private String mark(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return mark(notes.indexOf(note));
    }

    private static String mark(int note) {
        return "(" + (char) ('a' + note) + ")";
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>();
        Set<AccountLevel> kinds = parts.kinds();
        boolean oneUnit = slots.stream().map(Slot::unit).distinct().count() == 1;
        String kind = kinds.size() > 1 ? "account" : kinds.contains(AccountLevel.PERSON) ? "person" : "customer";
        String first = slots.get(0).unit();
        boolean told = !oneUnit || first.equals(unit) || slots.get(0).name().equals(first);
        heading.add(Text.safe(told ? kind : kind + " (" + first + ")"));
        for (Slot slot : slots) {
            heading.add(Text.safe(
                    oneUnit || slot.name().equals(slot.unit()) ? slot.name() : slot.name() + " (" + slot.unit() + ")"));
        }
        boolean worth = shown.stream().anyMatch(account -> account.margin().isPresent());
        heading.add(worth ? "worth" : "");
        heading.add("");
        return heading;
    }

    private List<String> row(String id, List<BigDecimal> values) {
        List<String> row = new ArrayList<>();
        row.add(id);
        for (int place = 0; place < slots.size(); place++) {
            row.add(Numbers.measure(
                    Ratio.of(values.get(place)), slots.get(place).unit()));
        }
        return row;
    }

    private List<BigDecimal> restOfSlots() {
        return IntStream.range(0, slots.size())
                .mapToObj(place -> rest.stream()
                        .map(account -> account.sums().get(place).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    private List<String> laidOut() {
        int columns = slots.size() + 3;
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Text.width(row.get(i)));
            }
        }
        int numbers = IntStream.range(1, columns)
                .map(i -> widths[i] == 0 ? 0 : GAP.length() + widths[i])
                .sum();
        widths[0] = Math.min(widths[0], Math.max(SHORTEST_ID, look.width() - GAP.length() - numbers));
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            String line = line(rows.get(number), widths);
            boolean aside = number == 0 || number > shown.size();
            lines.add(aside ? look.faint(line) : line);
            if (number > 0 && number <= shown.size()) {
                lines.addAll(sentences(shown.get(number - 1)));
            }
        }
        for (int note = 0; note < notes.size(); note++) {
            String begin = GAP + mark(note) + " ";
            for (String line : Text.wrapped(Text.safe(notes.get(note)), look.width() - begin.length())) {
                lines.add(look.faint(begin + line));
                begin = Text.blanks(begin.length());
            }
        }
        return lines;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(GAP)
                .append(Text.left(Text.shortened(row.get(0), widths[0], look.ellipsis()), widths[0]));
        for (int i = 1; i < row.size(); i++) {
            line.append(GAP).append(Text.right(row.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }

    /** People are few, and how they qualify is what one wants to know. */
    private List<String> sentences(AccountExplanation account) {
        if (depth.sentences()) {
            return AccountSentences.of(account, 4, look);
        }
        return account.kind() == AccountLevel.PERSON ? AccountSentences.credited(account, 4, look) : List.of();
    }
}
