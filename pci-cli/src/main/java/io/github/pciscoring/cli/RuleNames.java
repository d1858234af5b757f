package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.spelling.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the command line calls a rule set: a name of the catalogue, or a file. */
final class RuleNames {
    private static final Pattern FILE = Pattern.compile(".*\\.(yaml|yml|json)|.*[/\\\\].*");

    private RuleNames() {}

    static boolean isFile(String name) {
        try {
            return FILE.matcher(name).matches() && Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Returns the editions that a name stands for, the earliest first; of a file, the one in it.
     *
     * @throws WrongUsageException if the name is not known
     */
    static List<CompetencyRuleSet> editions(String name, RuleSets catalogue) throws IOException {
        List<CompetencyRuleSet> known = catalogue.editions(name);
        if (!known.isEmpty()) {
            return known;
        }
        if (isFile(name)) {
            return List.of(catalogue.reader().read(Path.of(name)));
        }
        if (FILE.matcher(name).matches()) {
            throw new WrongUsageException("no such rule-set file: " + name);
        }
        Optional<String> nearest = Spelling.nearest(name, catalogue.ids());
        throw new WrongUsageException("no such rule set: " + name
                + (nearest.isPresent()
                        ? Suggestions.didYouMean(nearest)
                        : "; there are " + String.join(", ", catalogue.ids())
                                + ", files that end with .yaml, .yml or .json, and those that --extension brings"));
    }

    /** Returns the rule set that a name stands for, of several editions the latest. */
    static CompetencyRuleSet latest(String name, RuleSets catalogue) throws IOException {
        List<CompetencyRuleSet> editions = editions(name, catalogue);
        return editions.get(editions.size() - 1);
    }
}
