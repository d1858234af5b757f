package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Parameters;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The indicator types that come with the library. Thread-safe. */
public final class StandardIndicators {
    private static final List<IndicatorFactory> FACTORIES = List.of(
            new Factory("net-new-revenue", NetNewRevenue.PARAMETERS, NetNewRevenue::new),
            new Factory("net-customer-adds", NetCustomerAdds.PARAMETERS, NetCustomerAdds::new),
            new Factory("qualified-people", QualifiedPeople.PARAMETERS, QualifiedPeople::new),
            new Factory("new-deployments", NewDeployments.PARAMETERS, NewDeployments::new),
            new Factory(
                    "monthly-active-user-growth", MonthlyActiveUserGrowth.PARAMETERS, MonthlyActiveUserGrowth::new));

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

    private record Factory(String type, Set<String> parameterNames, Function<Parameters, Indicator> maker)
            implements IndicatorFactory {
        @Override
        public Indicator create(Parameters parameters) {
            return maker.apply(parameters);
        }
    }
}
