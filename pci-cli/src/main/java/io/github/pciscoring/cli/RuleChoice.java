package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.format.RuleSetReader;
import io.github.pciscoring.rules.spelling.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns what {@code --rules} says into rule sets: names of the catalogue and files. */
final class RuleChoice {
    /** The rule set that holds when none is asked for. */
    static final String DEFAULT = "smmcs-smb";

    private static final Pattern FILE = Pattern.compile(".*\\.(yaml|yml|json)|.*[/\\\\].*");

    private RuleChoice() {}

    /**
     * Returns the rule sets named, in their order.
     *
     * @throws WrongUsageException if a name is not known, or given twice
     * @throws IOException if a file cannot be read
     */
    static List<CompetencyRuleSet> of(Optional<String> names) throws IOException {
        Set<String> distinct = new LinkedHashSet<>();
        for (String name : split(names.orElse(DEFAULT))) {
            if (name.isEmpty()) {
                throw new WrongUsageException("--rules has an empty name");
            }
            if (!distinct.add(name)) {
                throw new WrongUsageException("--rules names " + name + " twice");
            }
        }
        // Not a stream, since reading may throw.
        CompetencyRuleSet[] chosen = new CompetencyRuleSet[distinct.size()];
        int i = 0;
        for (String name : distinct) {
            chosen[i++] = named(name);
        }
        return List.of(chosen);
    }

    /** Returns the association types that facts may have: those of the catalogue and of the rule sets in use. */
    static Set<String> associationTypes(List<CompetencyRuleSet> rules) {
        Set<String> types = new TreeSet<>(RuleSets.associationTypes());
        rules.forEach(set -> types.addAll(set.attribution().types()));
        return types;
    }

    /** A file may have a comma in its name. */
    private static List<String> split(String names) {
        return isFile(names) ? List.of(names) : List.of(names.split(",", -1));
    }

    private static boolean isFile(String name) {
        try {
            return FILE.matcher(name).matches() && Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static CompetencyRuleSet named(String name) throws IOException {
        Optional<CompetencyRuleSet> builtIn = RuleSets.named(name);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        if (isFile(name)) {
            return RuleSetReader.read(Path.of(name));
        }
        if (FILE.matcher(name).matches()) {
            throw new WrongUsageException("no such rule-set file: " + name);
        }
        throw new WrongUsageException("no such rule set: " + name
                + Spelling.nearest(name, RuleSets.names())
                        .map(nearest -> "; did you mean " + nearest + "?")
                        .orElse("; there are " + String.join(", ", RuleSets.names())
                                + ", and files that end with .yaml, .yml or .json"));
    }
}
