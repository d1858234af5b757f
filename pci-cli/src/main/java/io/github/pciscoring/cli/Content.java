package io.github.pciscoring.cli;

import java.io.IOException;
import java.io.Writer;

/** Something to be written, to standard output or a file. */
@FunctionalInterface
interface Content {
    /** Writes it; the writer is closed by the caller. */
    void writeTo(Writer writer) throws IOException;
}
