package io.github.pciscoring.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How wide the columns of a partner's table are; the points are aligned at their decimal point. Titles are shortened if
 * they must be, and bars take what is left.
 */
record IndicatorLayout(
        int title, int measure, int threshold, int whole, int fraction, int maximum, int bar, String ellipsis) {
    private static final String GAP = "  ";
    private static final String OF = " of ";
    private static final int SHORTEST_TITLE = 10;
    private static final int SHORTEST_BAR = 4;
    private static final int LONGEST_BAR = 20;

    static IndicatorLayout of(List<IndicatorRow> rows, IndicatorRow total, Look look) {
        List<IndicatorRow> all = Stream.concat(rows.stream(), Stream.of(total)).toList();
        int measure = widest(all, IndicatorRow::measure);
        int threshold = widest(all, IndicatorRow::threshold);
        int whole = all.stream().mapToInt(IndicatorRow::wholeDigits).max().orElse(0);
        int fraction = all.stream().mapToInt(IndicatorRow::fractionLength).max().orElse(0);
        int maximum = widest(all, IndicatorRow::maximum);

        int numbers = measure + 1 + threshold + GAP.length() + whole + fraction + OF.length() + maximum;
        int left = look.width() - numbers - 2 * GAP.length();
        int title = Math.min(widest(all, IndicatorRow::title), Math.max(SHORTEST_TITLE, left));
        int bar = Math.min(LONGEST_BAR, left - title - GAP.length());
        return new IndicatorLayout(
                title, measure, threshold, whole, fraction, maximum, bar < SHORTEST_BAR ? 0 : bar, look.ellipsis());
    }

    private static int widest(List<IndicatorRow> rows, Function<IndicatorRow, String> text) {
        return rows.stream().map(text).mapToInt(Text::width).max().orElse(0);
    }

    String row(IndicatorRow row, String bar) {
        String line = GAP
                + Text.left(Text.shortened(row.title(), title, ellipsis), title)
                + GAP
                + Text.right(row.measure(), measure)
                + " "
                + Text.left(row.threshold(), threshold)
                + GAP
                + points(row)
                + GAP
                + bar;
        return line.stripTrailing();
    }

    /** Returns the last row, with its title beside the points. */
    String totalRow(IndicatorRow total) {
        String row = GAP + Text.right(total.title(), title + GAP.length() + measure + 1 + threshold);
        return (row + GAP + points(total)).stripTrailing();
    }

    private String points(IndicatorRow row) {
        return Text.blanks(whole - row.wholeDigits())
                + row.points()
                + Text.blanks(fraction - row.fractionLength())
                + OF
                + Text.left(row.maximum(), maximum);
    }
}
