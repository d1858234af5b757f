package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.rules.tree.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
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
    private final Map<String, RuleSetFile> bases;

    private RuleSetReader(IndicatorTypes types, Map<String, RuleSetFile> bases) {
        this.types = types;
        this.bases = bases;
    }

    /**
     * Returns a reader of files that extend no other.
     *
     * @param types the indicator types that rule sets may name
     * @throws IllegalArgumentException if two of them have one name
     */
    public static RuleSetReader of(Collection<? extends IndicatorFactory> types) {
        return new RuleSetReader(IndicatorTypes.of(types), Map.of());
    }

    /** Returns this reader, of files that may extend others: sound ones, by the names that {@code extends} states. */
    public RuleSetReader withBases(Map<String, RuleSetFile> files) {
        return new RuleSetReader(types, Map.copyOf(files));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidRuleSetException if it is not a rule set that makes sense
     */
    public CompetencyRuleSet read(Path file) throws IOException {
        return read(RuleSetFile.at(file));
    }

    /**
     * Reads a file.
     *
     * @throws InvalidRuleSetException if it is not a rule set that makes sense
     */
    public CompetencyRuleSet read(RuleSetFile file) {
        Faults faults = new Faults(file.name());
        Optional<CompetencyRuleSet> rules = new BaseResolver(bases)
                .completed(file.root(faults))
                .flatMap(root -> RuleSetDecoder.decode(root, types));
        if (rules.isEmpty() || !faults.isEmpty()) {
            throw faults.toException();
        }
        return rules.get();
    }
}
