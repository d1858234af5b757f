package io.github.pciscoring.rules.format;

import io.github.pciscoring.rules.tree.Faults;
import io.github.pciscoring.rules.tree.FileNode;
import io.github.pciscoring.rules.tree.SourceText;
import io.github.pciscoring.rules.tree.TreeReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A rule-set file, not yet read: its name, for messages, and what is in it. A value, thread-safe. */
public final class RuleSetFile {
    private final String name;
    private final byte[] content;

    private RuleSetFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Returns a file with this text. */
    public static RuleSetFile of(String name, String text) {
        return new RuleSetFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a file with what a stream holds, up to the size at which {@link RuleSetReader} refuses it; does not close the
     * stream. No stream, as a class gives for a resource that it does not have, is no file.
     *
     * @throws IOException if there is no stream, or it cannot be read
     */
    public static RuleSetFile of(String name, @Nullable InputStream in) throws IOException {
        if (in == null) {
            throw new FileNotFoundException("no resource " + name + " where it was looked for");
        }
        return new RuleSetFile(name, in.readNBytes(SourceText.LARGEST + 1));
    }

    /**
     * Returns a file of the file system, called by its last name.
     *
     * @throws IOException if it cannot be read
     */
    public static RuleSetFile at(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return of(String.valueOf(path.getFileName()), in);
        }
    }

    /** Returns what messages call it. */
    public String name() {
        return name;
    }

    /** Returns its root; throws if it is not YAML that the format uses. */
    FileNode root(Faults faults) {
        return SourceText.decode(content, faults)
                .flatMap(text -> TreeReader.read(text, "a rule set", faults))
                .orElseThrow(faults::toException);
    }

    @Override
    public String toString() {
        return name;
    }
}
