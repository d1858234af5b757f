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

/**
 * Customers that began to pay, to the partners credited in that month, less customers that stopped, to those credited in
 * the month before (SPEC, measure 2). Measured in customers.
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

    static final IndicatorFactory TYPE = IndicatorFactory.of(
            "net-customer-adds",
            "customers that began to pay, to the partners credited in that month, less customers that stopped",
            List.of(SCOPE, WINDOW, LOSING_PARTNERS),
            NetCustomerAdds::new);

    /** Which partners lose on a customer loss. */
    enum LosingPartners {
        CREDITED_WHEN_LAST_PAID
    }

    private static final int ADDS = 0;
    private static final int LOSSES = 1;
    private static final Reason ADDED_BEFORE_WINDOW =
            new Reason("added-before-window", "no add: the customer has been paying since before the window");
    private static final Reason CAME_AFTER_ADD =
            new Reason("came-after-add", "no add: not credited in the month in which the customer was added");

    private final long window;
    private final MonthsInput paid;
    private final CreditInput partners;
    private final IndicatorShape shape;

    NetCustomerAdds(Parameters parameters) {
        SubscriptionScope scope = parameters.get(SCOPE);
        MonthWindow months = parameters.get(WINDOW);
        window = months.mask();
        Inputs.Builder inputs = Inputs.builder();
        paid = inputs.paid(scope, AccountLevel.CUSTOMER);
        // Whether the window's first month is an add shows in the month before it, and a loss goes to those credited
        // then.
        int lookBack = months.oldest() + 1;
        partners = inputs.creditedWhilePaid(scope, AccountLevel.CUSTOMER, MonthSet.between(lookBack, months.newest()));
        shape = new IndicatorShape(
                "customers",
                List.of(Slot.ofCounts("adds", "customers"), Slot.ofCounts("losses", "customers")),
                lookBack,
                inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        int end = accounts.end(AccountLevel.CUSTOMER);
        for (int c = accounts.begin(AccountLevel.CUSTOMER); c < end; c++) {
            long now = accounts.months(paid, c);
            long before = MonthSet.previous(now);
            long adds = now & ~before & window;
            long losses = before & ~now & window;
            if (credits.itemises()) {
                explain(accounts, credits, c, now);
            }
            if (adds == MonthSet.NONE && losses == MonthSet.NONE) {
                continue;
            }
            int endLinks = accounts.endLinks(partners, c);
            for (int link = accounts.beginLinks(partners, c); link < endLinks; link++) {
                long credited = accounts.creditedMonths(partners, link);
                credits.addMonths(partners, link, ADDS, 1, adds & credited, 0);
                credits.addMonths(partners, link, LOSSES, 1, losses & MonthSet.previous(credited), 1);
            }
        }
    }

    /** Notes the months in which a partner is credited on a customer that was added without it. */
    private void explain(AccountSlice accounts, Credits credits, int customer, long paidMonths) {
        int oldest = shape.lookBack();
        for (long rest = paidMonths; rest != MonthSet.NONE; ) {
            int first = MonthSet.oldest(rest);
            long run = MonthSet.runFrom(rest, first);
            rest &= ~run;
            boolean addedBefore = first == oldest;
            int endLinks = accounts.endLinks(partners, customer);
            for (int link = accounts.beginLinks(partners, customer); link < endLinks; link++) {
                long credited = accounts.creditedMonths(partners, link);
                if (addedBefore) {
                    credits.leftOut(partners, link, credited & run & window, ADDED_BEFORE_WINDOW);
                } else if (!MonthSet.contains(credited, first)) {
                    credits.leftOut(partners, link, credited & run & window, CAME_AFTER_ADD);
                }
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(Math.subtractExact(tally.sum(ADDS), tally.sum(LOSSES)));
    }
}
