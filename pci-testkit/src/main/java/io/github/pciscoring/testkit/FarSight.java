package io.github.pciscoring.testkit;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.MonthWindow;

/**
 * An indicator that is shown the months beyond its look-back, too, and is otherwise the same; partners are credited in no
 * more months than before. One that reads no month beyond its look-back cannot tell the difference.
 *
 * @param seeing the indicator
 * @param shape its shape with the furthest look-back that there is
 */
record FarSight(Indicator seeing, IndicatorShape shape) implements Indicator {
    static final int FURTHEST = MonthWindow.MAX_MONTHS_BACK;

    static FarSight of(Indicator indicator) {
        IndicatorShape near = indicator.shape();
        return new FarSight(indicator, new IndicatorShape(near.unit(), near.slots(), FURTHEST, near.inputs()));
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        seeing.evaluate(new FarSlice(accounts, MonthSet.between(seeing.shape().lookBack(), 0)), credits);
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return seeing.measure(tally, partner);
    }
}
