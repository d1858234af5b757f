package io.github.pciscoring.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/**
 * Decodes UTF-8 without losing what is not UTF-8: each such byte becomes a character that cannot come from valid input,
 * so that the field it stands in can be named. Skips a byte order mark. Also notices on the way whether the text has any
 * quote. Not thread-safe.
 */
final class Utf8Reader extends Reader {
    private static final int BUFFER_SIZE = 1 << 16;
    private static final char FIRST_STRAY = 0xDC80;
    private static final char LAST_STRAY = 0xDCFF;

    private final InputStream input;
    private final IntConsumer bytesRead;
    private final byte[] bytes = new byte[BUFFER_SIZE];
    private final ByteBuffer undecoded = ByteBuffer.wrap(bytes).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean started;
    private boolean lastBytes;
    private boolean atEnd;
    private boolean quotes;
    private boolean strayBytes;

    /**
     * Creates a reader.
     *
     * @param input where the bytes come from; closed with this reader
     * @param bytesRead is told the size of each chunk
     */
    Utf8Reader(InputStream input, IntConsumer bytesRead) {
        this.input = input;
        this.bytesRead = bytesRead;
    }

    /** Returns whether a quote has been read so far. */
    boolean hasQuotes() {
        return quotes;
    }

    /** Returns whether anything that is not UTF-8 has been read so far. */
    boolean hasStrayBytes() {
        return strayBytes;
    }

    /** Returns whether the end of the input has been reported. */
    boolean isAtEnd() {
        return atEnd;
    }

    /** Returns whether a character stands for a byte that is not UTF-8, where no high surrogate precedes it. */
    static boolean isStray(char character) {
        return character >= FIRST_STRAY && character <= LAST_STRAY;
    }

    /** Returns the byte that a stray character stands for. */
    static int strayByte(char stray) {
        return stray & 0xFF;
    }

    /** Reads as {@link Reader} says; the length must be at least 2, room for any character. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer decoded = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(undecoded, decoded, lastBytes);
            if (result.isMalformed() && decoded.hasRemaining()) {
                strayBytes = true;
                decoded.put((char) (0xDC00 | (undecoded.get() & 0xFF)));
            } else if (decoded.position() > offset) {
                return decoded.position() - offset;
            } else if (lastBytes) {
                atEnd = true;
                return -1;
            } else {
                fill();
            }
        }
    }

    private void fill() throws IOException {
        undecoded.compact();
        int start = undecoded.position();
        int count = input.readNBytes(bytes, start, bytes.length - start);
        undecoded.position(start + count).flip();
        lastBytes = start + count < bytes.length;
        // As a string, since the search in it is vectorised, and there is none for arrays.
        quotes |= new String(bytes, start, count, StandardCharsets.ISO_8859_1).indexOf('"') >= 0;
        if (!started && count >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            undecoded.position(3);
        }
        started = true;
        bytesRead.accept(count);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
