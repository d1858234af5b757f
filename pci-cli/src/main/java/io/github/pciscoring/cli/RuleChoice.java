package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rule sets that {@code --rules} asks for: names of the catalogue and files. */
final class RuleChoice {
    /** The rule set that holds when none is asked for. */
    static final String DEFAULT = "smmcs-smb";

    private final RuleSets catalogue;
    private final List<Editions> chosen = new ArrayList<>();
    private final Map<String, String> namesByRules = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** The editions that a name stands for, the earliest first; at least one. */
    private record Editions(List<PciScorer> scorers) {
        PciScorer latest() {
            return scorers.get(scorers.size() - 1);
        }

        /** Returns the latest that was in force; if none was, the one before the month, or else the first. */
        PciScorer at(YearMonth month) {
            PciScorer best = scorers.get(0);
            for (PciScorer scorer : scorers) {
                MonthRange inForce = scorer.rules().inForce();
                boolean begun = inForce.first() <= MonthRange.month(month);
                if (begun && (inForce.contains(month) || !best.rules().inForce().contains(month))) {
                    best = scorer;
                }
            }
            return best;
        }
    }

    private RuleChoice(RuleSets catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns the rule sets named, in their order.
     *
     * @param options what each {@code --rules} says; none stands for the default
     * @param catalogue the rule sets that have names
     * @throws WrongUsageException if a name is not known, or a rule set is given twice
     * @throws InvalidRuleSetException if a file holds no rule set that can be scored by
     * @throws IOException if a file cannot be read
     */
    static RuleChoice of(List<String> options, RuleSets catalogue) throws IOException {
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
        RuleChoice choice = new RuleChoice(catalogue);
        for (String name : distinct) {
            choice.add(name);
        }
        return choice;
    }

    /** Returns the scorers, one for each name: of several editions, the one in force in a month. */
    List<PciScorer> scorers(YearMonth month) {
        return chosen.stream().map(editions -> editions.at(month)).toList();
    }

    /** Returns the scorers, one for each name: of several editions, the latest. */
    List<PciScorer> scorers() {
        return chosen.stream().map(Editions::latest).toList();
    }

    /** Returns what is worth saying about the choice. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns the association types that facts may have: those of the catalogue and of the rule sets in use. */
    Set<String> associationTypes() {
        Set<String> types = new TreeSet<>(catalogue.associationTypes());
        chosen.forEach(editions -> editions.scorers()
                .forEach(scorer -> types.addAll(scorer.rules().attribution().types())));
        return types;
    }

    /** Returns the codes that any of the rule sets in use asks for. */
    Set<FactCodes> codes() {
        Set<FactCodes> codes = new LinkedHashSet<>();
        chosen.forEach(editions ->
                editions.scorers().forEach(scorer -> codes.addAll(scorer.rules().factCodes())));
        return codes;
    }

    private void add(String name) throws IOException {
        List<CompetencyRuleSet> editions = RuleNames.editions(name, catalogue);
        for (CompetencyRuleSet rules : editions) {
            String other = namesByRules.putIfAbsent(RuleSets.nameOf(rules), name);
            if (other != null) {
                throw new WrongUsageException("--rules has two rule sets that call themselves " + RuleSets.nameOf(rules)
                        + ": " + other + " and " + name);
            }
            catalogue.editions(RuleSets.nameOf(rules)).stream()
                    .filter(known -> !known.fingerprint().equals(rules.fingerprint()))
                    .forEach(known -> notes.add(Path.of(name).getFileName() + " calls itself " + RuleSets.nameOf(rules)
                            + ", as a rule set of the catalogue does, but has other rules"));
        }
        chosen.add(new Editions(editions.stream().map(catalogue::scorer).toList()));
    }

    /** A file may have a comma in its name. */
    private static List<String> split(String names) {
        return RuleNames.isFile(names)
                ? List.of(names)
                : Stream.of(names.split(",", -1)).map(String::strip).toList();
    }
}
