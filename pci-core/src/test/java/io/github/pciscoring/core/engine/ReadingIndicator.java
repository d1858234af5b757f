package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Declares inputs and credits nothing; rule sets of such indicators credit owners through associations, not claims. */
final class ReadingIndicator implements Indicator, IndicatorFactory {
    private final String id;
    private final IndicatorShape shape;

    ReadingIndicator(String id, int lookBack, Consumer<Inputs.Builder> declaration) {
        this.id = id;
        Inputs.Builder inputs = Inputs.builder();
        declaration.accept(inputs);
        shape = new IndicatorShape("things", List.of(Slot.ofCounts("things", "things")), lookBack, inputs.build());
    }

    /** Returns a scorer by some of these, in this order. */
    static PciScorer scorer(ReadingIndicator... indicators) {
        Map<String, List<CreditRule>> rows = Stream.of(indicators)
                .collect(Collectors.toMap(ReadingIndicator::type, indicator -> List.of(CreditRule.of("OWNER"))));
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .id("reading")
                .version("1")
                .title("Reading only")
                .attribution(new AttributionPolicy(Set.of("OWNER", "CLAIM"), rows))
                .indicators(Stream.of(indicators).map(ReadingIndicator::rule).toList())
                .maximumTotal(Points.of(indicators.length))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of()))
                .build();
        return PciScorer.of(rules, List.of(indicators));
    }

    private IndicatorRule rule() {
        return IndicatorRule.builder()
                .id(id)
                .category("any")
                .type(id)
                .unit("things")
                .maxPoints(Points.of(1))
                .curve(PointsCurve.linear(Ratio.of(1)))
                .build();
    }

    @Override
    public String type() {
        return id;
    }

    @Override
    public Indicator create(Parameters parameters) {
        return this;
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {}

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(0);
    }
}
