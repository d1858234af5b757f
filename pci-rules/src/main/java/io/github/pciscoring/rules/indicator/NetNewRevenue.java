package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.RuleWords;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Optional;

/**
 * Charges minus credits on subscriptions in scope, in each month to the partners credited in it (SPEC, measure 1).
 * Measured in USD.
 */
final class NetNewRevenue implements Indicator {
    static final Parameter<SubscriptionScope> SCOPE =
            Parameter.required("scope", ParameterType.scope(), "the subscriptions whose bills count, and that credit");
    static final Parameter<MonthWindow> WINDOW =
            Parameter.required("window", ParameterType.window(), "the billing months that count");
    static final Parameter<Boolean> PAID_SEATS_REQUIRED = Parameter.required(
            "paid-seats-required",
            ParameterType.flag(),
            "whether a billed subscription must have paid seats in the month to credit (R12)");
    static final Parameter<SeveralPartners> SEVERAL_PARTNERS = Parameter.required(
            "several-partners",
            ParameterType.choice(SeveralPartners.class),
            "what several partners credited on one subscription get (R14)");

    static final IndicatorFactory TYPE = IndicatorFactory.of(
                    "net-new-revenue",
                    "charges minus credits on subscriptions, in each month to the partners credited in it",
                    List.of(SCOPE, WINDOW, PAID_SEATS_REQUIRED, SEVERAL_PARTNERS),
                    NetNewRevenue::new)
            .inWords(NetNewRevenue::sentence);

    /** What several partners of one subscription get. */
    enum SeveralPartners {
        /** Each gets all. */
        EACH_IN_FULL,
        /** Even shares, rounded down to 0.0001 USD; what remains goes to the first in order of partner id. */
        SPLIT_EVENLY
    }

    private static final int REVENUE = 0;
    private static final Reason NOTHING_BILLED =
            new Reason("nothing-billed", "nothing was billed in these months, or charges and credits cancel out");

    private final CreditInput partners;
    private final SeriesInput billed;
    private final Optional<EvenSplit> split;
    private final IndicatorShape shape;

    private static String sentence(RuleWords rule) {
        boolean paidOnly = rule.parameters().get(PAID_SEATS_REQUIRED);
        return "counts what was billed less what was credited in " + rule.of(WINDOW)
                + (paidOnly ? ", in months with paid seats," : "") + " on " + rule.of(SCOPE)
                + switch (rule.parameters().get(SEVERAL_PARTNERS)) {
                    case EACH_IN_FULL -> "; of several partners with credit for a subscription, each gets all";
                    case SPLIT_EVENLY ->
                        "; of several partners with credit for a subscription, each gets an even share";
                };
    }

    NetNewRevenue(Parameters parameters) {
        SubscriptionScope scope = parameters.get(SCOPE);
        MonthWindow months = parameters.get(WINDOW);
        Inputs.Builder inputs = Inputs.builder();
        partners = parameters.get(PAID_SEATS_REQUIRED)
                ? inputs.creditedWhilePaid(scope, AccountLevel.SUBSCRIPTION, months.mask())
                : inputs.credited(scope, AccountLevel.SUBSCRIPTION, months.mask());
        billed = inputs.netBilled(scope, AccountLevel.SUBSCRIPTION);
        split = parameters.get(SEVERAL_PARTNERS) == SeveralPartners.SPLIT_EVENLY
                ? Optional.of(new EvenSplit(partners, billed, REVENUE))
                : Optional.empty();
        shape = new IndicatorShape("USD", List.of(Slot.ofAmounts("revenue", "USD")), months.oldest(), inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        if (split.isPresent()) {
            split.get().credit(accounts, credits);
        } else {
            credits.addAllAmounts(partners, REVENUE, billed, partners.months());
        }
        if (credits.itemises()) {
            explain(accounts, credits);
        }
    }

    /** Notes the months in which a partner is credited on a subscription without a bill. */
    private void explain(AccountSlice accounts, Credits credits) {
        int end = accounts.end(AccountLevel.SUBSCRIPTION);
        for (int s = accounts.begin(AccountLevel.SUBSCRIPTION); s < end; s++) {
            int endLinks = accounts.endLinks(partners, s);
            for (int link = accounts.beginLinks(partners, s); link < endLinks; link++) {
                long credited = accounts.creditedMonths(partners, link);
                credits.leftOut(partners, link, credited & ~accounts.nonZeroMonths(billed, s), NOTHING_BILLED);
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(Ratio.of(tally.sum(REVENUE), Amount.UNITS));
    }
}
