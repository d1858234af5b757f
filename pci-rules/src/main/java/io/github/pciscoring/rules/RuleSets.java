package io.github.pciscoring.rules;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.format.RuleSetReader;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The catalogue of the built-in rule sets. They are read once, when the first is asked for. Thread-safe. */
public final class RuleSets {
    private static final String SMMCS_SMB = "smmcs-smb";
    private static final List<String> BUILT_IN = List.of(SMMCS_SMB);

    private RuleSets() {}

    /** Returns the ids of the built-in rule sets. */
    public static Set<String> names() {
        return Catalogue.BY_NAME.keySet();
    }

    /** Returns the built-in rule set with this id, if there is one. */
    public static Optional<CompetencyRuleSet> named(String id) {
        return Optional.ofNullable(Catalogue.BY_NAME.get(id));
    }

    /** Returns the rules of the Small and Midmarket Cloud Solutions competency's SMB option (SPEC). */
    public static CompetencyRuleSet smmcsSmb() {
        return named(SMMCS_SMB).orElseThrow();
    }

    /** Returns every association type that a built-in rule set declares. */
    public static Set<String> associationTypes() {
        Set<String> types = new TreeSet<>();
        Catalogue.BY_NAME
                .values()
                .forEach(rules -> types.addAll(rules.attribution().types()));
        return Collections.unmodifiableSet(types);
    }

    /** Holds what was read; loaded, by one thread, when it is first needed. */
    private static final class Catalogue {
        static final Map<String, CompetencyRuleSet> BY_NAME = read();

        private static Map<String, CompetencyRuleSet> read() {
            Map<String, CompetencyRuleSet> rules = new LinkedHashMap<>();
            BUILT_IN.forEach(name -> rules.put(name, read(name + ".yaml")));
            return Collections.unmodifiableMap(rules);
        }

        /** Asks this class for the file, so that it is found in the same module, jar or relocated package. */
        private static CompetencyRuleSet read(String file) {
            try (InputStream in = RuleSets.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new FileNotFoundException(file);
                }
                return RuleSetReader.of(StandardIndicators.factories()).read(file, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
