package io.github.pciscoring.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Evidence as JSON Lines. Not thread-safe. */
final class EvidenceJsonLines implements EvidenceFormat {
    private final Writer target;
    private final JsonWriter json;

    EvidenceJsonLines(Writer target) {
        this.target = target;
        this.json = new JsonWriter(target);
        // Only so may one object follow another; what is written is strict all the same.
        json.setStrictness(Strictness.LENIENT);
    }

    @Override
    public void beginItem() throws IOException {
        json.beginObject();
    }

    @Override
    public void text(EvidenceColumn column, String text) throws IOException {
        json.name(column.key());
        if (hasLoneSurrogate(text)) {
            json.jsonValue(quoted(text));
        } else {
            json.value(text);
        }
    }

    @Override
    public void word(EvidenceColumn column, String word) throws IOException {
        json.name(column.key()).value(word);
    }

    @Override
    public void number(EvidenceColumn column, String number) throws IOException {
        json.name(column.key()).jsonValue(number);
    }

    @Override
    public void months(EvidenceColumn column, List<YearMonth> months) throws IOException {
        json.name(column.key()).beginArray();
        for (YearMonth month : months) {
            json.value(month.toString());
        }
        json.endArray();
    }

    @Override
    public void endItem() throws IOException {
        json.endObject();
        target.write('\n');
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(EvidenceJsonLines::isSurrogate);
            }
        }
        return false;
    }

    private static boolean isSurrogate(int code) {
        return Character.getType(code) == Character.SURROGATE;
    }

    /** Returns the text as a literal of ASCII: half a character has no bytes in UTF-8, but can be escaped. */
    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(unit -> literal.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return literal.append('"').toString();
    }
}
