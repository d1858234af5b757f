package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Set;

/**
 * Customers that began to pay, to the partners credited in that month, less customers that stopped, to those credited in
 * the month before (SPEC, measure 2). Measured in customers.
 *
 * <p>Parameters: {@code scope}, which decides both what counts as paying and what credits (R13); {@code window};
 * {@code losing-partners}, {@code credited-when-last-paid} (R3).
 */
final class NetCustomerAdds implements Indicator {
    static final Set<String> PARAMETERS = Set.of("scope", "window", "losing-partners");

    /** Which partners lose on a customer loss. */
    enum LosingPartners {
        CREDITED_WHEN_LAST_PAID
    }

    private static final int ADDS = 0;
    private static final int LOSSES = 1;

    private final long window;
    private final MonthsInput paid;
    private final CreditInput partners;
    private final IndicatorShape shape;

    NetCustomerAdds(Parameters parameters) {
        SubscriptionScope scope = parameters.scope("scope");
        MonthWindow months = parameters.window("window");
        parameters.choice("losing-partners", LosingPartners.class);
        window = months.mask();
        Inputs.Builder inputs = Inputs.builder();
        paid = inputs.paid(scope, AccountLevel.CUSTOMER);
        partners = inputs.creditedWhilePaid(scope, AccountLevel.CUSTOMER);
        // Whether the window's first month is an add shows in the month before it.
        shape = new IndicatorShape("customers", List.of("adds", "losses"), months.oldest() + 1, inputs.build());
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

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(Math.subtractExact(tally.sum(ADDS), tally.sum(LOSSES)));
    }
}
