package io.github.pciscoring.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Evidence read again as another program would: each line as its fields, named as in CSV, without those left empty. */
final class EvidenceLines {
    private static final Pattern GUARD = Pattern.compile("(?<![^;\\t\\r\\n])'");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private EvidenceLines() {}

    static List<Map<String, String>> read(Path file) throws IOException {
        return file.toString().endsWith(".csv") ? csv(file) : json(file);
    }

    private static List<Map<String, String>> csv(Path file) throws IOException {
        List<Map<String, String>> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : reader) {
                Map<String, String> fields = new LinkedHashMap<>();
                row.getFieldsAsMap().forEach((name, field) -> {
                    if (!field.isEmpty()) {
                        fields.put(
                                name,
                                name.equals("months")
                                        ? months(field)
                                        : GUARD.matcher(field).replaceAll(""));
                    }
                });
                lines.add(fields);
            }
        }
        return lines;
    }

    /** Returns each month of the runs. */
    private static String months(String runs) {
        List<String> months = new ArrayList<>();
        for (String run : runs.split(" ")) {
            String[] ends = run.split("\\.\\.");
            YearMonth last = YearMonth.parse(ends[ends.length - 1]);
            for (YearMonth month = YearMonth.parse(ends[0]); !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(month.toString());
            }
        }
        return String.join(" ", months);
    }

    private static List<Map<String, String>> json(Path file) throws IOException {
        List<Map<String, String>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<String, String> fields = new LinkedHashMap<>();
            JsonParser.parseString(line)
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(entry -> fields.put(
                            CAPITAL.matcher(entry.getKey())
                                    .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT)),
                            text(entry.getValue())));
            lines.add(fields);
        }
        return lines;
    }

    private static String text(JsonElement value) {
        return value.isJsonArray()
                ? value.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .collect(Collectors.joining(" "))
                : value.getAsString();
    }

    /** Returns a field, which must be there. */
    static String get(Map<String, String> line, String field) {
        return Optional.ofNullable(line.get(field)).orElseThrow(() -> new AssertionError(field + " in " + line));
    }
}
