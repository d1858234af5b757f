package io.github.pciscoring.rules.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON for people: what fits on a line stands on one. */
final class JsonText {
    private static final int LONGEST_LINE = 120;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** Returns the text of maps, lists, texts, numbers and flags, with a line break at its end. */
    static String of(Map<String, ?> value) {
        JsonText json = new JsonText();
        json.write(value, "\n");
        return json.text.append('\n').toString();
    }

    private void write(Object value, String lineBreak) {
        String line = line(value);
        if (text.length() - text.lastIndexOf("\n") + line.length() <= LONGEST_LINE) {
            text.append(line);
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            String separator = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(separator).append(lineBreak).append(STEP).append(key(entry));
                write(entry.getValue(), lineBreak + STEP);
                separator = ",";
            }
            text.append(lineBreak).append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            String separator = "";
            for (Object item : list) {
                text.append(separator).append(lineBreak).append(STEP);
                write(item, lineBreak + STEP);
                separator = ",";
            }
            text.append(lineBreak).append(']');
        } else {
            text.append(line);
        }
    }

    private static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> key(entry) + line(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String string ? quoted(string) : String.valueOf(value);
    }

    private static String key(Map.Entry<?, ?> entry) {
        return quoted((String) entry.getKey()) + ": ";
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
