package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.format.RuleSetFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The text of the built-in rule set with a few places changed, as someone would who writes another one after it.
 *
 * @param text the text
 */
public record BuiltInText(String text) {
    private static final String FILE = "smmcs-smb.yaml";

    /** Returns the text as it is. */
    public static BuiltInText unchanged() {
        try (InputStream in = Objects.requireNonNull(RuleSets.class.getResourceAsStream(FILE), FILE)) {
            return new BuiltInText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces what the text says in exactly one place. */
    public BuiltInText with(String old, String replacement) {
        return replace(0, text.length(), old, replacement);
    }

    /** Replaces what the text says in exactly one place of an indicator's. */
    public BuiltInText in(String indicator, String old, String replacement) {
        int begin = text.indexOf("  - id: " + indicator + "\n");
        if (begin < 0) {
            throw new IllegalArgumentException("no indicator " + indicator);
        }
        int next = text.indexOf("\n  - id: ", begin);
        return replace(begin, next < 0 ? text.length() : next, old, replacement);
    }

    private BuiltInText replace(int begin, int end, String old, String replacement) {
        String part = text.substring(begin, end);
        int at = part.indexOf(old);
        if (at < 0 || part.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException("not there in exactly one place: " + old);
        }
        return new BuiltInText(text.substring(0, begin) + part.replace(old, replacement) + text.substring(end));
    }

    /** Reads the rule set; throws {@link io.github.pciscoring.core.ruleset.InvalidRuleSetException} as the reader does. */
    public CompetencyRuleSet rules() {
        return RuleSets.builtIn().reader().read(RuleSetFile.of(FILE, text));
    }
}
