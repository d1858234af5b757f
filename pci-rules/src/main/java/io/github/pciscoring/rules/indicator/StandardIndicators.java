package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.util.List;

/** The indicator types that come with the library. Thread-safe. */
public final class StandardIndicators {
    private static final List<IndicatorFactory> FACTORIES = List.of(
            NetNewRevenue.TYPE,
            NetCustomerAdds.TYPE,
            QualifiedPeople.TYPE,
            NewDeployments.TYPE,
            MonthlyActiveUserGrowth.TYPE,
            PartnerWithCode.TYPE,
            CustomersWithCode.TYPE);

    private StandardIndicators() {}

    /** Returns the factories of all types. */
    public static List<IndicatorFactory> factories() {
        return FACTORIES;
    }

    /**
     * Returns a scorer for a rule set that uses only these types.
     *
     * @throws io.github.pciscoring.core.ruleset.InvalidRuleSetException as {@link PciScorer#of} does
     */
    public static PciScorer scorer(CompetencyRuleSet rules) {
        return PciScorer.of(rules, FACTORIES);
    }
}
