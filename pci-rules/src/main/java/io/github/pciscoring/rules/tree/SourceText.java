package io.github.pciscoring.rules.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** From bytes to text: UTF-8, of a limited size, and only characters that YAML allows. */
public final class SourceText {
    /** The largest size in bytes. */
    public static final int LARGEST = 1 << 20;

    private SourceText() {}

    /** Returns the text; absent, its fault noted, if it is none. */
    public static Optional<String> decode(byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            faults.add(1, 1, "larger than " + LARGEST + " bytes");
            return Optional.empty();
        }
        CharBuffer buffer = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), buffer, true);
        String text = buffer.flip().toString();
        if (result.isError()) {
            addAfter(text, "not UTF-8 text", faults);
            return Optional.empty();
        }
        OptionalInt strange = IntStream.range(0, text.length())
                .filter(i -> !Character.isSurrogate(text.charAt(i)) && !StreamReader.isPrintable(text.charAt(i)))
                .findFirst();
        if (strange.isPresent()) {
            String character = Shown.plain(text.substring(strange.getAsInt(), strange.getAsInt() + 1));
            addAfter(text.substring(0, strange.getAsInt()), "a character that is not allowed: " + character, faults);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static void addAfter(String before, String what, Faults faults) {
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        faults.add(line, before.codePointCount(start, before.length()) + 1, what);
    }
}
