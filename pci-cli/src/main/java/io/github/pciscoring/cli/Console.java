package io.github.pciscoring.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Says things: results on standard output, all else on standard error. */
final class Console {
    private static final String PREFIX = "pci: ";

    private final Surroundings surroundings;

    Console(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Says something in a line of its own on standard error; what is harmful in it is escaped. */
    void note(String message) {
        line(PREFIX + message);
    }

    /** Puts a line on standard error as it is, but for what is harmful in it. */
    void line(String message) {
        Device err = surroundings.err();
        try {
            err.stream().write((Text.safe(message) + "\n").getBytes(err.charset()));
            err.stream().flush();
        } catch (IOException e) {
            // There is nowhere left to say so.
        }
    }

    /** Writes a result for people to standard output; on a terminal in its charset. */
    void printText(Content content) {
        print(content, surroundings.out().charset());
    }

    /** Writes a result for programs to standard output. */
    void printData(Content content) {
        print(content, StandardCharsets.UTF_8);
    }

    private void print(Content content, Charset charset) {
        OutputStream out = surroundings.out().stream();
        try {
            Writer writer = writer(out, charset);
            content.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw OutputException.toStandardOutput(e);
        }
    }

    /** Puts question marks where the charset has no sign. */
    static Writer writer(OutputStream out, Charset charset) {
        return new BufferedWriter(new OutputStreamWriter(
                out,
                charset.newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }
}
