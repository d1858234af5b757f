package io.github.pciscoring.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the results of a run into a page, between two marks, so that no figure in it is typed by hand. */
final class Report {
    private static final String BEGIN = "<!-- results: written by ./bench report -->\n";
    private static final String END = "<!-- end of results -->\n";
    private static final double MICRO = 1e6;

    private Report() {}

    /** Writes the table into the page, and draws the picture that it shows. */
    static void write(Results results, Path page, Path picture) throws IOException {
        GrowthChart.draw(results.rows(), picture);
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " lacks the marks around the results");
        }
        Files.writeString(page, text.substring(0, begin + BEGIN.length()) + section(results) + text.substring(end));
    }

    private static String section(Results results) {
        Machine machine = results.machine();
        StringBuilder text = new StringBuilder();
        text.append('\n')
                .append("Preset `")
                .append(results.preset())
                .append("`: ")
                .append(results.sizes().entrySet().stream()
                        .map(size -> String.format(Locale.ROOT, "%,d", size.getValue())
                                        .replace(',', ' ') + " " + size.getKey())
                        .collect(Collectors.joining(", ")))
                .append(".\n\n")
                .append("Machine: ")
                .append(machine.processor())
                .append(", ")
                .append(machine.processors())
                .append(" processors; ")
                .append(machine.system())
                .append("; ")
                .append(machine.java())
                .append("; ")
                .append(String.join(" ", machine.options()))
                .append(".\n\n")
                .append(TextTable.markdown(results.rows()))
                .append("\nWhat the numbers come from, medians; seconds per call unless stated:\n\n")
                .append("| row | measured |\n| --- | --- |\n");
        for (Row row : results.rows()) {
            text.append("| `")
                    .append(row.id())
                    .append("` | ")
                    .append(measured(row.measured()))
                    .append(" |\n");
        }
        return text.append('\n').toString();
    }

    private static String measured(Map<String, Double> measured) {
        return measured.entrySet().stream()
                .map(entry -> entry.getKey() + " " + quantity(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String quantity(String name, double value) {
        if (name.startsWith("bytes") || name.equals("rows")) {
            return TextTable.number(value);
        }
        return value < 1 / 1e3 ? TextTable.number(value * MICRO) + " µs" : TextTable.number(value * 1e3) + " ms";
    }
}
