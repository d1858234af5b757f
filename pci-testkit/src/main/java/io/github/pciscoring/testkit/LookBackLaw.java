package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.Evaluation;
import io.github.pciscoring.core.engine.IndicatorException;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.util.ArrayList;
import java.util.List;

/**
 * An indicator that is shown the months beyond its look-back gives the same. If it does not, it reads some that it has not
 * declared: when scoring, the engine shows it none of them, and the number that comes out is wrong in silence.
 */
final class LookBackLaw {
    private static final String LAW = "an indicator must not read months beyond the look-back that its shape declares:"
            + " it sees none of them when it scores; declare a longer look-back, or mask what is read by the months meant";

    private final List<Indicator> indicators;
    private final PciScorer seeingNear;
    private final PciScorer seeingFar;

    LookBackLaw(UnderTest tested) {
        this.indicators = tested.newIndicators();
        this.seeingNear = PciScorer.of(tested.rules(), tested.factoriesOf(indicators));
        this.seeingFar = PciScorer.of(
                tested.rules(),
                tested.factoriesOf(
                        indicators.stream().<Indicator>map(FarSight::of).toList()));
    }

    /** Checks it on one portfolio, by the same instances, so that nothing else makes a difference. */
    void check(PortfolioCase portfolio) {
        PartnerTallies near = tally(seeingNear, portfolio);
        PartnerTallies far;
        try {
            far = tally(seeingFar, portfolio);
        } catch (IndicatorException e) {
            throw Violation.of(LAW, List.of("shown more months, it fails: " + e.getMessage()));
        }
        List<Evaluation> evaluations = seeingNear.evaluations();
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < evaluations.size(); place++) {
            Evaluation of = evaluations.get(place);
            int lookBack = indicators.get(place).shape().lookBack();
            for (int partner = 0; partner < near.partnerIds().size(); partner++) {
                for (int slot = 0; slot < of.slots().size(); slot++) {
                    long was = near.sum(place, partner, slot);
                    long is = far.sum(place, partner, slot);
                    if (was != is) {
                        lines.add("partner " + near.partnerIds().get(partner) + ", indicator " + of.id() + ", slot "
                                + of.slots().get(slot).name() + ": " + was + " with the look-back of " + lookBack
                                + " that it declares, " + is + " when shown " + FarSight.FURTHEST + " months back");
                    }
                }
            }
        }
        Violation.unlessNone(LAW, lines);
    }

    private static PartnerTallies tally(PciScorer scorer, PortfolioCase portfolio) {
        return scorer.bind(portfolio.portfolio()).tally(portfolio.asOf(), ScoringOptions.callingThread());
    }
}
