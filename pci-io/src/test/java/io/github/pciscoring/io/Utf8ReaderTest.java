package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {
    private static String read(Utf8Reader reader, int length) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[length + 2];
        int count;
        while ((count = reader.read(buffer, 1, length)) >= 0) {
            text.append(buffer, 1, count);
        }
        return text.toString();
    }

    private static Utf8Reader reader(byte[] bytes) {
        return new Utf8Reader(new ByteArrayInputStream(bytes), count -> {});
    }

    @Property
    void read_anyValidText_isTheSame(@ForAll String text, @ForAll @IntRange(min = 2, max = 20) int length)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String valid = new String(bytes, StandardCharsets.UTF_8);
        Utf8Reader reader = reader(bytes);
        assertThat(read(reader, length)).isEqualTo(valid.startsWith("\uFEFF") ? valid.substring(1) : valid);
        assertThat(reader.hasStrayBytes()).isFalse();
        assertThat(reader.hasQuotes()).isEqualTo(valid.indexOf('"') >= 0);
        assertThat(reader.isAtEnd()).isTrue();
    }

    @Property
    void read_anyBytes_losesNone(@ForAll byte[] bytes, @ForAll @IntRange(min = 2, max = 20) int length)
            throws IOException {
        byte[] head = {'"'};
        byte[] all = Arrays.copyOf(head, 1 + bytes.length);
        System.arraycopy(bytes, 0, all, 1, bytes.length);
        Utf8Reader reader = reader(all);
        String text = read(reader, length);
        java.io.ByteArrayOutputStream back = new java.io.ByteArrayOutputStream();
        boolean strays = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character <= 0xFFFF && Utf8Reader.isStray((char) character)) {
                strays = true;
                back.write(Utf8Reader.strayByte((char) character));
            } else {
                back.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(back.toByteArray()).isEqualTo(all);
        assertThat(reader.hasStrayBytes()).isEqualTo(strays);
    }

    @Test
    void read_charactersAcrossChunks_areWhole() throws IOException {
        String text = "x" + "Ä€𝄞".repeat(40_000);
        assertThat(read(reader(text.getBytes(StandardCharsets.UTF_8)), 8192)).isEqualTo(text);
    }

    @Test
    void read_quoteInALaterChunk_isNoticedBeforeItIsHandedOut() throws IOException {
        Utf8Reader reader = reader((" ".repeat(100_000) + '"').getBytes(StandardCharsets.UTF_8));
        char[] buffer = new char[8192];
        assertThat(reader.read(buffer, 0, buffer.length)).isPositive();
        assertThat(reader.hasQuotes()).isFalse();
        read(reader, 8192);
        assertThat(reader.hasQuotes()).isTrue();
    }

    @Test
    void close_closesTheInputAndCountsItsBytes() throws IOException {
        boolean[] closed = {false};
        int[] counted = {0};
        InputStream input = new ByteArrayInputStream(new byte[200_000]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Utf8Reader reader = new Utf8Reader(input, count -> counted[0] += count)) {
            read(reader, 8192);
        }
        assertThat(closed[0]).isTrue();
        assertThat(counted[0]).isEqualTo(200_000);
    }
}
