package io.github.pciscoring.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table for people: on a terminal, and in a page. */
final class TextTable {
    private static final List<String> HEADER =
            List.of("work", "against", "measured", "unit", "80 % of rounds", "target", "reached");
    private static final int LARGE = 100;
    private static final int MEDIUM = 10;

    private TextTable() {}

    private static List<List<String>> cells(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    row.work(),
                    row.against().isEmpty() ? "–" : row.against(),
                    number(row.number().median()),
                    row.unit(),
                    number(row.number().low()) + " – " + number(row.number().high()),
                    target(row.target()),
                    reached(row)));
        }
        return cells;
    }

    private static String reached(Row row) {
        if (row.target().sense() == Target.Sense.NONE) {
            return "–";
        }
        return row.reached() ? "yes" : "no";
    }

    private static String target(Target target) {
        return switch (target.sense()) {
            case AT_LEAST -> "≥ " + number(target.bound());
            case AT_MOST -> "≤ " + number(target.bound());
            case NONE -> "–";
        };
    }

    /** Returns a number with about three digits. */
    static String number(double number) {
        double size = Math.abs(number);
        String format = size >= LARGE ? "%,.0f" : size >= MEDIUM ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, number).replace(",", " ");
    }

    /** Returns the table in columns of equal width. */
    static String aligned(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(cells(rows));
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                int place = column;
                int width = lines.stream()
                        .mapToInt(other -> other.get(place).length())
                        .max()
                        .orElse(0);
                String cell = line.get(column);
                text.append(cell).append(" ".repeat(width - cell.length() + 2));
            }
            text.setLength(text.toString().stripTrailing().length());
            text.append('\n');
        }
        return text.toString();
    }

    /** Returns the table in Markdown. */
    static String markdown(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        line(text, HEADER);
        line(text, HEADER.stream().map(name -> "---").toList());
        cells(rows).forEach(cells -> line(text, cells));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
