package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.RuleWords;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Optional;

/**
 * Customers that began to pay, to the partners credited in that month, less customers that stopped, to those credited in
 * the month before or when it was last added (SPEC, measure 2). Measured in customers.
 */
final class NetCustomerAdds implements Indicator {
    static final Parameter<SubscriptionScope> SCOPE = Parameter.required(
            "scope", ParameterType.scope(), "the subscriptions that count as paying, and that credit (R13)");
    static final Parameter<MonthWindow> WINDOW =
            Parameter.required("window", ParameterType.window(), "the months whose adds and losses count");
    static final Parameter<LosingPartners> LOSING_PARTNERS = Parameter.required(
            "losing-partners",
            ParameterType.choice(LosingPartners.class),
            "which partners lose on a customer that stops to pay (R3)");
    static final Parameter<Long> ADD_LOOK_BACK = Parameter.withStandard(
            "add-look-back",
            ParameterType.monthsBack(1),
            "for `credited-for-latest-add`: how many months before the loss the latest add may lie (R3)",
            12L);

    static final IndicatorFactory TYPE = IndicatorFactory.of(
                    "net-customer-adds",
                    "customers that began to pay, to the partners credited in that month, less customers that stopped",
                    List.of(SCOPE, WINDOW, LOSING_PARTNERS, ADD_LOOK_BACK),
                    NetCustomerAdds::new)
            .inWords(NetCustomerAdds::sentence);

    /** Which partners lose on a customer loss. */
    enum LosingPartners {
        /** All who were credited in the last month in which the customer paid. */
        CREDITED_WHEN_LAST_PAID,
        /** Those who were credited for the customer's latest add, unless it is longer ago than the add look-back. */
        CREDITED_FOR_LATEST_ADD
    }

    private static final int ADDS = 0;
    private static final int LOSSES = 1;
    private static final Reason ADDED_BEFORE_WINDOW =
            new Reason("added-before-window", "no add: the customer has been paying since before the window");
    private static final Reason CAME_AFTER_ADD =
            new Reason("came-after-add", "no add: the partner was not credited when the customer was added");

    private final long window;
    private final MonthsInput paid;
    private final CreditInput partners;
    private final Optional<LatestAdds> latestAdds;
    private final IndicatorShape shape;

    private static String sentence(RuleWords rule) {
        return "counts customers that began to pay in " + rule.of(WINDOW)
                + ", less those that stopped; one that pays has paid"
                + " seats on " + rule.of(SCOPE)
                + switch (rule.parameters().get(LOSING_PARTNERS)) {
                    case CREDITED_WHEN_LAST_PAID ->
                        "; one that stops counts against the partners with credit for it in its last paid month";
                    case CREDITED_FOR_LATEST_ADD ->
                        "; one that stops counts against the partners with credit for its latest add, up to "
                                + rule.of(ADD_LOOK_BACK) + " months before";
                };
    }

    NetCustomerAdds(Parameters parameters) {
        SubscriptionScope scope = parameters.get(SCOPE);
        MonthWindow months = parameters.get(WINDOW);
        boolean isByAdd = isByLatestAdd(parameters);
        window = months.mask();
        Inputs.Builder inputs = Inputs.builder();
        paid = inputs.paid(scope, AccountLevel.CUSTOMER);
        // A loss goes to those credited in the month before it, or in one up to so many months before it.
        // Whether a month is an add shows in the month before it.
        int within = isByAdd ? Math.toIntExact(parameters.get(ADD_LOOK_BACK)) : 1;
        int lookBack = months.oldest() + (isByAdd ? within + 1 : within);
        if (lookBack > MonthWindow.MAX_MONTHS_BACK) {
            throw new IllegalArgumentException("to look for adds before the " + WINDOW.name() + " takes " + lookBack
                    + " months back, more than " + MonthWindow.MAX_MONTHS_BACK);
        }
        partners = inputs.creditedWhilePaid(
                scope, AccountLevel.CUSTOMER, MonthSet.between(months.oldest() + within, months.newest()));
        latestAdds = isByAdd ? Optional.of(new LatestAdds(partners, LOSSES, within)) : Optional.empty();
        shape = new IndicatorShape(
                "customers",
                List.of(Slot.ofCounts("adds", "customers"), Slot.ofCounts("losses", "customers")),
                lookBack,
                inputs.build());
    }

    private static boolean isByLatestAdd(Parameters parameters) {
        boolean isByAdd = parameters.get(LOSING_PARTNERS) == LosingPartners.CREDITED_FOR_LATEST_ADD;
        if (!isByAdd && parameters.names().contains(ADD_LOOK_BACK.name())) {
            throw new IllegalArgumentException(
                    ADD_LOOK_BACK.name() + " goes with " + LOSING_PARTNERS.name() + ": credited-for-latest-add only");
        }
        return isByAdd;
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        int begin = accounts.begin(AccountLevel.CUSTOMER);
        int count = accounts.end(AccountLevel.CUSTOMER) - begin;
        if (credits.itemises()) {
            for (int c = begin; c < begin + count; c++) {
                explain(accounts, credits, c, accounts.months(paid, c));
            }
        }
        long[] months = accounts.allMonths(paid);
        for (int i = 0; i < count; i++) {
            months[i] = MonthSet.begun(months[i]) & window;
        }
        credits.addAllMonths(partners, ADDS, months, 0);
        if (latestAdds.isPresent()) {
            takeLosses(accounts, credits, latestAdds.get());
            return;
        }
        months = accounts.allMonths(paid);
        for (int i = 0; i < count; i++) {
            months[i] = MonthSet.ended(months[i]) & window;
        }
        credits.addAllMonths(partners, LOSSES, months, 1);
    }

    private void takeLosses(AccountSlice accounts, Credits credits, LatestAdds adds) {
        for (int c = accounts.begin(AccountLevel.CUSTOMER); c < accounts.end(AccountLevel.CUSTOMER); c++) {
            long now = accounts.months(paid, c);
            adds.takeLosses(accounts, credits, c, now, MonthSet.ended(now) & window);
        }
    }

    /** Notes the months in which a partner is credited on a customer that was added without it. */
    private void explain(AccountSlice accounts, Credits credits, int customer, long paidMonths) {
        int oldest = MonthSet.oldest(window);
        for (long rest = paidMonths; rest != MonthSet.NONE; ) {
            int first = MonthSet.oldest(rest);
            long run = MonthSet.runFrom(rest, first);
            rest &= ~run;
            boolean addedBefore = first > oldest;
            int endLinks = accounts.endLinks(partners, customer);
            for (int link = accounts.beginLinks(partners, customer); link < endLinks; link++) {
                long credited = accounts.creditedMonths(partners, link);
                if (addedBefore) {
                    credits.leftOut(partners, link, credited & run & window, ADDED_BEFORE_WINDOW);
                } else if (!MonthSet.contains(credited, first)) {
                    credits.leftOutSince(partners, link, credited & run & window, CAME_AFTER_ADD, first);
                }
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(Math.subtractExact(tally.sum(ADDS), tally.sum(LOSSES)));
    }
}
