package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableMap;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One indicator of a rule set, and by which of what is evaluated for it partners are scored: all by the same, or each as its
 * class asks. Thread-safe.
 */
final class ScoredRule {
    /**
     * A way to score.
     *
     * @param rule the rule, without variants
     * @param indicator the place of what is evaluated for it
     */
    record Way(IndicatorRule rule, int indicator) {}

    private final Optional<Way> ofAll;
    private final String classification;
    private final ImmutableMap<String, Way> byClass;

    private ScoredRule(Optional<Way> ofAll, String classification, ImmutableMap<String, Way> byClass) {
        this.ofAll = ofAll;
        this.classification = classification;
        this.byClass = byClass;
    }

    /** Returns a rule that scores all partners in one way. */
    static ScoredRule of(Way ofAll) {
        return new ScoredRule(Optional.of(ofAll), "", ImmutableMap.of());
    }

    /** Returns a rule that scores partners by their class; all classes of the classification have a way. */
    static ScoredRule of(String classification, Map<String, Way> byClass) {
        return new ScoredRule(Optional.empty(), classification, ImmutableMap.copyOf(byClass));
    }

    /** Returns whether the class of a partner matters. */
    boolean varies() {
        return ofAll.isEmpty();
    }

    /** Returns how a partner is scored, by its class in each classification. */
    Way of(Map<String, String> classes) {
        return ofAll.isPresent()
                ? ofAll.get()
                : Objects.requireNonNull(byClass.get(classes.get(classification)), classification);
    }
}
