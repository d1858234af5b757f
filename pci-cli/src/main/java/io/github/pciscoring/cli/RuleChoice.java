package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.format.RuleSetReader;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.rules.spelling.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule sets that {@code --rules} asks for: names of the catalogue and files. */
final class RuleChoice {
    /** The rule set that holds when none is asked for. */
    static final String DEFAULT = "smmcs-smb";

    private static final Pattern FILE = Pattern.compile(".*\\.(yaml|yml|json)|.*[/\\\\].*");

    private final List<PciScorer> scorers = new ArrayList<>();
    private final Map<String, String> namesById = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    private RuleChoice() {}

    /**
     * Returns the rule sets named, in their order.
     *
     * @param options what each {@code --rules} says; none stands for the default
     * @throws WrongUsageException if a name is not known, or a rule set is given twice
     * @throws InvalidRuleSetException if a file holds no rule set that can be scored by; its faults begin with the file's
     *     name
     * @throws IOException if a file cannot be read
     */
    static RuleChoice of(List<String> options) throws IOException {
        Set<String> distinct = new LinkedHashSet<>();
        for (String option : options.isEmpty() ? List.of(DEFAULT) : options) {
            for (String name : split(option)) {
                if (name.isEmpty()) {
                    throw new WrongUsageException("--rules has an empty name");
                }
                if (!distinct.add(name)) {
                    throw new WrongUsageException("--rules names " + name + " twice");
                }
            }
        }
        RuleChoice choice = new RuleChoice();
        for (String name : distinct) {
            choice.add(name);
        }
        return choice;
    }

    /** Returns the scorers, one for each rule set. */
    List<PciScorer> scorers() {
        return List.copyOf(scorers);
    }

    /** Returns what is worth saying about the choice. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns the association types that facts may have: those of the catalogue and of the rule sets in use. */
    Set<String> associationTypes() {
        Set<String> types = new TreeSet<>(RuleSets.associationTypes());
        scorers.forEach(scorer -> types.addAll(scorer.rules().attribution().types()));
        return types;
    }

    private void add(String name) throws IOException {
        PciScorer scorer = named(name);
        String id = scorer.rules().id();
        String other = namesById.putIfAbsent(id, name);
        if (other != null) {
            throw new WrongUsageException(
                    "--rules has two rule sets that call themselves " + id + ": " + other + " and " + name);
        }
        scorers.add(scorer);
        RuleSets.named(id)
                .filter(builtIn -> !builtIn.fingerprint().equals(scorer.rules().fingerprint()))
                .ifPresent(builtIn -> notes.add(fileName(Path.of(name)) + " calls itself " + id
                        + ", as a built-in rule set does, but has other rules"));
    }

    /** A file may have a comma in its name. */
    private static List<String> split(String names) {
        return isFile(names)
                ? List.of(names)
                : Stream.of(names.split(",", -1)).map(String::strip).toList();
    }

    private static boolean isFile(String name) {
        try {
            return FILE.matcher(name).matches() && Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static PciScorer named(String name) throws IOException {
        Optional<CompetencyRuleSet> builtIn = RuleSets.named(name);
        if (builtIn.isPresent()) {
            return StandardIndicators.scorer(builtIn.get());
        }
        if (isFile(name)) {
            return read(Path.of(name));
        }
        if (FILE.matcher(name).matches()) {
            throw new WrongUsageException("no such rule-set file: " + name);
        }
        Optional<String> nearest = Spelling.nearest(name, RuleSets.names());
        throw new WrongUsageException("no such rule set: " + name
                + (nearest.isPresent()
                        ? Suggestions.didYouMean(nearest)
                        : "; there are " + String.join(", ", RuleSets.names())
                                + ", and files that end with .yaml, .yml or .json"));
    }

    private static PciScorer read(Path file) throws IOException {
        return StandardIndicators.scorer(
                RuleSetReader.of(StandardIndicators.factories()).read(file));
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
