package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes rule sets as YAML files for people to read and change. What is written, {@link RuleSetReader} reads as an equal rule
 * set with an equal fingerprint; each text is read back before it is handed out. Thread-safe.
 *
 * <p>A rule set made in code can hold what no file says: a number that is not a decimal, a text of several lines, a product
 * in a scope that no family has, an indicator type that is not known. Such a rule set is refused, and nothing is written.
 */
public final class RuleSetWriter {
    private final IndicatorTypes types;
    private final RuleSetReader reader;

    private RuleSetWriter(IndicatorTypes types, RuleSetReader reader) {
        this.types = types;
        this.reader = reader;
    }

    /**
     * Returns a writer.
     *
     * @param types the indicator types that rule sets may name; parameters stand in the order in which these declare them
     * @throws IllegalArgumentException if two of them have one name
     */
    public static RuleSetWriter of(Collection<? extends IndicatorFactory> types) {
        return new RuleSetWriter(IndicatorTypes.of(types), RuleSetReader.of(types));
    }

    /**
     * Writes a rule set to a file, which is replaced if there is one.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException as {@link #write(CompetencyRuleSet)} throws it; the file is left as it was
     */
    public void write(CompetencyRuleSet rules, Path file) throws IOException {
        Files.writeString(file, write(rules));
    }

    /**
     * Returns the text of a file that says the same as a rule set.
     *
     * @throws InvalidRuleSetException if the rule set has what no file may say, with all such faults and their paths
     * @throws IllegalArgumentException if a file would say something else
     */
    public String write(CompetencyRuleSet rules) {
        String text = dump(RuleSetEncoder.encode(rules, types));
        CompetencyRuleSet read = readBack(rules.id(), text);
        if (!read.equals(rules)) {
            throw new IllegalArgumentException("rule set " + rules.id() + ": a file would say something else at "
                    + String.join(", ", ReadBack.differences(rules, read)));
        }
        return text;
    }

    private CompetencyRuleSet readBack(String id, String text) {
        try {
            return reader.read(RuleSetFile.of(id, text));
        } catch (InvalidRuleSetException e) {
            List<RuleFault> faults = e.faults().stream()
                    .map(fault -> RuleFault.at(fault.path(), fault.text()))
                    .toList();
            throw new InvalidRuleSetException(id, faults);
        }
    }

    private static String dump(Node root) {
        DumpSettings settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setSplitLines(false)
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setDumpComments(true)
                .build();
        StringBuilder text = new StringBuilder();
        new Dump(settings).dumpNode(root, new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int offset, int length) {
                text.append(part, offset, offset + length);
            }
        });
        return text.toString();
    }
}
