package io.github.pciscoring.rules;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.format.RuleSetFile;
import io.github.pciscoring.rules.format.RuleSetReader;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A catalogue of rule sets, and of the indicator types that they may name: those that come with the library, and those of
 * extensions. A rule set is known by its id, and by its id and version, {@code smmcs-smb@2021}. Immutable, thread-safe.
 */
public final class RuleSets {
    private static final String SMMCS_SMB = "smmcs-smb";
    private static final List<String> BUILT_IN = List.of(SMMCS_SMB);

    /** Editions of one rule set: first those that came into force first. */
    private static final Comparator<CompetencyRuleSet> BY_START =
            Comparator.comparingInt(rules -> rules.inForce().first());

    private final List<IndicatorFactory> types;
    private final Map<String, RuleSetFile> files;
    private final Map<String, List<CompetencyRuleSet>> byId;

    private RuleSets(
            List<IndicatorFactory> types, Map<String, RuleSetFile> files, Map<String, List<CompetencyRuleSet>> byId) {
        this.types = types;
        this.files = files;
        this.byId = byId;
    }

    /** Returns the catalogue of what comes with the library. It is read once, when it is first asked for. */
    public static RuleSets builtIn() {
        return BuiltIn.CATALOGUE;
    }

    /**
     * Returns the catalogue of what comes with the library and what the extensions bring that the {@link ServiceLoader} finds
     * for the calling thread.
     *
     * @throws InvalidExtensionException if an extension cannot be loaded or brings what cannot be used; the message names it
     */
    public static RuleSets installed() {
        return builtIn().with(ServiceLoader.load(PciExtension.class));
    }

    /**
     * Returns the same for the extensions that a class loader finds.
     *
     * @throws InvalidExtensionException likewise
     */
    public static RuleSets installed(ClassLoader loader) {
        return builtIn().with(ServiceLoader.load(PciExtension.class, loader));
    }

    private RuleSets with(ServiceLoader<PciExtension> extensions) {
        try {
            RuleSets all = this;
            for (PciExtension extension : extensions) {
                all = all.with(extension);
            }
            return all;
        } catch (ServiceConfigurationError e) {
            throw new InvalidExtensionException("an extension cannot be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * Returns this catalogue and what an extension brings.
     *
     * @throws InvalidExtensionException if the extension brings what cannot be used: a type or a version of a rule set that there
     *     is already, a file that is no rule set; the message names the extension and what is wrong
     */
    public RuleSets with(PciExtension extension) {
        try {
            return with(extension.indicatorTypes(), extension.ruleSets());
        } catch (IOException | RuntimeException e) {
            throw new InvalidExtensionException(
                    "extension " + extension.getClass().getName() + ": " + e.getMessage(), e);
        }
    }

    private RuleSets with(List<IndicatorFactory> moreTypes, List<RuleSetFile> moreFiles) {
        Set<String> known = types.stream().map(IndicatorFactory::type).collect(Collectors.toSet());
        for (IndicatorFactory type : moreTypes) {
            if (known.contains(type.type())) {
                throw new IllegalArgumentException(
                        "there is already an indicator type " + type.type() + "; give this one another name");
            }
        }
        List<IndicatorFactory> allTypes = new ArrayList<>(types);
        allTypes.addAll(moreTypes);
        RuleSetReader reader = RuleSetReader.of(allTypes);
        Map<String, RuleSetFile> allFiles = new LinkedHashMap<>(files);
        Map<String, List<CompetencyRuleSet>> all = new LinkedHashMap<>(byId);
        for (RuleSetFile file : moreFiles) {
            CompetencyRuleSet rules = reader.withBases(allFiles).read(file);
            if (allFiles.put(nameOf(rules), file) != null) {
                throw new IllegalArgumentException("there is already a rule set " + nameOf(rules));
            }
            List<CompetencyRuleSet> editions = new ArrayList<>(all.getOrDefault(rules.id(), List.of()));
            editions.add(rules);
            editions.sort(BY_START);
            all.put(rules.id(), List.copyOf(editions));
            allFiles.put(rules.id(), allFiles.get(nameOf(editions.get(editions.size() - 1))));
        }
        return new RuleSets(
                List.copyOf(allTypes), Collections.unmodifiableMap(allFiles), Collections.unmodifiableMap(all));
    }

    /** Returns the rules of the Small and Midmarket Cloud Solutions competency's SMB option (SPEC). */
    public static CompetencyRuleSet smmcsSmb() {
        return builtIn().named(SMMCS_SMB).orElseThrow();
    }

    /** Returns the name by which a catalogue knows an edition of a rule set, {@code smmcs-smb@2021}. */
    public static String nameOf(CompetencyRuleSet rules) {
        return rules.id() + "@" + rules.version();
    }

    /** Returns the indicator types that rule sets may name. */
    public List<IndicatorFactory> indicatorTypes() {
        return types;
    }

    /** Returns the ids of the rule sets. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** Returns all editions of all rule sets. */
    public List<CompetencyRuleSet> all() {
        return byId.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Returns the editions that a name stands for, the earliest first.
     *
     * @param name an id, for all its editions, or an id and a version, {@code smmcs-smb@2021}
     * @return the editions; none if the name is not known
     */
    public List<CompetencyRuleSet> editions(String name) {
        List<CompetencyRuleSet> ofId = byId.getOrDefault(name, List.of());
        return ofId.isEmpty()
                ? all().stream().filter(rules -> nameOf(rules).equals(name)).toList()
                : ofId;
    }

    /** Returns the edition that a name stands for, the latest of several; absent if the name is not known. */
    public Optional<CompetencyRuleSet> named(String name) {
        List<CompetencyRuleSet> editions = editions(name);
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** Returns the edition that was in force in a month, the latest of several; absent if none was. */
    public Optional<CompetencyRuleSet> inForce(String name, YearMonth month) {
        return editions(name).stream()
                .filter(rules -> rules.inForce().contains(month))
                .reduce((earlier, later) -> later);
    }

    /** Returns every association type that a rule set declares. */
    public Set<String> associationTypes() {
        Set<String> declared = new TreeSet<>();
        all().forEach(rules -> declared.addAll(rules.attribution().types()));
        return Collections.unmodifiableSet(declared);
    }

    /** Returns a reader of files that may use these types and extend these rule sets. */
    public RuleSetReader reader() {
        return RuleSetReader.of(types).withBases(files);
    }

    /**
     * Returns a scorer for a rule set that uses these types.
     *
     * @throws io.github.pciscoring.core.ruleset.InvalidRuleSetException as {@link PciScorer#of} does
     */
    public PciScorer scorer(CompetencyRuleSet rules) {
        return PciScorer.of(rules, types);
    }

    /** Holds what was read; loaded, by one thread, when it is first needed. */
    private static final class BuiltIn {
        static final RuleSets CATALOGUE = read();

        private static RuleSets read() {
            List<RuleSetFile> files = new ArrayList<>();
            BUILT_IN.forEach(name -> files.add(file(name + ".yaml")));
            return new RuleSets(List.of(), Map.of(), Map.of()).with(StandardIndicators.factories(), files);
        }

        /** Asks this class for the file, so that it is found in the same module, jar or relocated package. */
        private static RuleSetFile file(String name) {
            try (InputStream in = RuleSets.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException(name);
                }
                return RuleSetFile.of(name, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
