package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * Reads rule sets from YAML files (JSON is YAML, too), UTF-8, at most 1 MiB.
 *
 * <p>All faults are reported at once, each as {@code file:line:column: path: what was expected: the offending value};
 * only where the text is not even YAML, what follows is not looked at. Lines and columns count from 1. Tags, anchors,
 * aliases, duplicate keys, several documents and numbers other than plain decimals are faults, so that a file from
 * anywhere can be read without harm. Numbers are exact. Thread-safe.
 */
public final class RuleSetReader {
    private final IndicatorTypes types;

    private RuleSetReader(IndicatorTypes types) {
        this.types = types;
    }

    /**
     * Returns a reader.
     *
     * @param types the indicator types that rule sets may name
     * @throws IllegalArgumentException if two of them have one name
     */
    public static RuleSetReader of(Collection<? extends IndicatorFactory> types) {
        return new RuleSetReader(IndicatorTypes.of(types));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidRuleSetException if it is not a rule set that makes sense
     */
    public CompetencyRuleSet read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        }
    }

    /**
     * Reads a stream to its end, and does not close it.
     *
     * @param source what messages call the stream, such as a file name
     * @param in the stream
     * @throws IOException if the stream cannot be read
     * @throws InvalidRuleSetException if it holds no rule set that makes sense
     */
    public CompetencyRuleSet read(String source, InputStream in) throws IOException {
        Faults faults = new Faults(source);
        Optional<CompetencyRuleSet> rules = SourceText.decode(in.readNBytes(SourceText.LARGEST + 1), faults)
                .flatMap(text -> TreeReader.read(text, faults))
                .flatMap(root -> RuleSetDecoder.decode(root, types));
        if (rules.isEmpty() || !faults.isEmpty()) {
            throw faults.toException();
        }
        return rules.get();
    }
}
