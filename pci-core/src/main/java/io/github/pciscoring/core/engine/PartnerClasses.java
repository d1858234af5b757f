package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableMap;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts partners into classes, from their sums. Thread-safe. */
final class PartnerClasses {
    private final BoundRules rules;
    private final List<Classification> classifications;

    PartnerClasses(BoundRules rules) {
        this.rules = rules;
        this.classifications = rules.rules().classifications();
    }

    /** Returns by classification the class of the partner whose sums stand at a place of the tallies. */
    Map<String, String> of(PartnerTallies tallies, int place, PartnerRecord partner) {
        if (classifications.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, String> classes = ImmutableMap.builder();
        for (int i = 0; i < classifications.size(); i++) {
            Measurement measured =
                    Measures.of(rules.indicators(), rules.firstClassification() + i, tallies, place, partner);
            Optional<Ratio> measure =
                    measured instanceof Measurement.Value value ? Optional.of(value.value()) : Optional.empty();
            classes.put(classifications.get(i).id(), classifications.get(i).classOf(measure));
        }
        return classes.buildOrThrow();
    }
}
