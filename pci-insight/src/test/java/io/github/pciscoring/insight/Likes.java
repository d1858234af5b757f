package io.github.pciscoring.insight;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;

/**
 * A plug-in: of the customers who say in the as-of month how they like it, the share of those who like it less the share of
 * those who do not. Customers who say nothing are left out for a reason of its own.
 */
final class Likes implements Indicator {
    static final IndicatorFactory TYPE = IndicatorFactory.of("likes", "", List.of(), any -> new Likes());

    static final IndicatorRule RULE = IndicatorRule.builder()
            .id("likes")
            .category("customer-success")
            .type("likes")
            .unit("share")
            .maxPoints(Points.of(5))
            .curve(PointsCurve.linear(Ratio.of(1, 2)))
            .build();

    private static final int SAID = 0;
    private static final int LIKED = 1;
    private static final int DISLIKED = 2;
    private static final Reason SILENT = new Reason("silent", "the customer says nothing in these months");

    private final SeriesInput said;
    private final CreditInput partners;
    private final IndicatorShape shape;

    private Likes() {
        Inputs.Builder inputs = Inputs.builder();
        said = inputs.fact(AccountLevel.CUSTOMER, "likes");
        partners = inputs.credited(SubscriptionScope.everything(), AccountLevel.CUSTOMER, MonthSet.at(0));
        shape = new IndicatorShape(
                "share",
                List.of(
                        Slot.ofCounts("said", "customers"),
                        Slot.ofCounts("liked", "customers"),
                        Slot.ofCounts("disliked", "customers")),
                0,
                inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        for (int c = accounts.begin(AccountLevel.CUSTOMER); c < accounts.end(AccountLevel.CUSTOMER); c++) {
            long months = accounts.valueMonths(said, c);
            for (int link = accounts.beginLinks(partners, c); link < accounts.endLinks(partners, c); link++) {
                long credited = accounts.creditedMonths(partners, link);
                credits.addMonths(partners, link, SAID, 1, credited & months, 0);
                credits.leftOut(partners, link, credited & ~months, SILENT);
                long value = accounts.value(said, c, 0);
                if (value != 0) {
                    credits.addMonths(partners, link, value > 0 ? LIKED : DISLIKED, 1, credited & months, 0);
                }
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return tally.sum(SAID) == 0
                ? Measurement.unavailable("no customer says anything")
                : Measurement.of(
                        Ratio.of(tally.sum(LIKED) - tally.sum(DISLIKED), tally.sum(SAID)), Ratio.of(tally.sum(SAID)));
    }
}
