package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.MonthsInput;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Set;

/**
 * Tenants whose monthly active users were below a number in the baseline month and above one in some month of the window,
 * to the partners credited in the as-of month (SPEC, measure 5). Measured in tenants.
 *
 * <p>Parameters: {@code scope}; {@code environments} (R9); {@code baseline}, in months back, and {@code window} (R1);
 * {@code below} and {@code above}, both exclusive (R2); {@code credited}, {@code as-of-month} (R5).
 */
final class NewDeployments implements Indicator {
    static final Set<String> PARAMETERS =
            Set.of("scope", "environments", "baseline", "window", "below", "above", "at-least", "credited");

    /** When a partner must be credited on the tenant. */
    enum Credited {
        AS_OF_MONTH,
        FIRST_MONTH_ABOVE
    }

    private static final int TENANTS = 0;

    private final int baseline;
    private final MonthWindow window;
    private final long below;
    private final long above;
    private final Reason notBelow;
    private final Reason notAbove;
    private final Reason notCreditedThen;
    private final Credited credited;
    private final SeriesInput users;
    private final MonthsInput monthsNotBelow;
    private final MonthsInput monthsAbove;
    private final long windowMask;
    private final CreditInput partners;
    private final IndicatorShape shape;

    NewDeployments(Parameters parameters) {
        SubscriptionScope scope = parameters.scope("scope");
        baseline = parameters.monthsBack("baseline");
        window = parameters.window("window");
        below = parameters.whole("below", 1);
        boolean isAtLeast = parameters.names().contains("at-least");
        above = isAtLeast ? parameters.whole("at-least", 1) - 1 : parameters.whole("above", 0);
        String exceeding = isAtLeast ? "at least " + (above + 1) : "above " + above;
        notBelow =
                new Reason("not-below-baseline", "not below " + below + " monthly active users in the baseline month");
        notAbove = new Reason(
                "not-above-in-window", "never " + exceeding + " monthly active users in these months, at most");
        notCreditedThen = new Reason(
                "not-credited-when-above",
                "credited in these months, but not in the first with " + exceeding + " monthly active users");
        credited = parameters.choice("credited", Credited.class);
        Inputs.Builder inputs = Inputs.builder();
        users = inputs.users(scope, AccountLevel.TENANT, parameters.choices("environments", Environment.class));
        monthsNotBelow = inputs.above(users, below - 1);
        monthsAbove = inputs.above(users, above);
        windowMask = window.mask();
        partners = inputs.creditedWhilePaid(scope, AccountLevel.TENANT, creditingMonths());
        shape = new IndicatorShape(
                "tenants",
                List.of(Slot.ofCounts("tenants", "tenants")),
                Math.max(baseline, window.oldest()),
                inputs.build());
    }

    private long creditingMonths() {
        return switch (credited) {
            case AS_OF_MONTH -> AsOfMonth.ONLY;
            case FIRST_MONTH_ABOVE -> windowMask;
        };
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        int end = accounts.end(AccountLevel.TENANT);
        for (int t = accounts.begin(AccountLevel.TENANT); t < end; t++) {
            boolean wasBelow = !MonthSet.contains(accounts.months(monthsNotBelow, t), baseline);
            long exceeded = accounts.months(monthsAbove, t) & windowMask;
            if (wasBelow && exceeded != MonthSet.NONE) {
                count(accounts, credits, t, exceeded);
            } else if (credits.itemises()) {
                explain(accounts, credits, t);
            }
        }
    }

    private void count(AccountSlice accounts, Credits credits, int tenant, long exceeded) {
        int decisive = credited == Credited.FIRST_MONTH_ABOVE ? MonthSet.oldest(exceeded) : AsOfMonth.MONTHS_BACK;
        int endLinks = accounts.endLinks(partners, tenant);
        for (int link = accounts.beginLinks(partners, tenant); link < endLinks; link++) {
            long creditedMonths = accounts.creditedMonths(partners, link);
            if (MonthSet.contains(creditedMonths, decisive)) {
                credits.add(partners, link, TENANTS, 1, decisive);
            } else {
                credits.leftOut(partners, link, creditedMonths, notCreditedThen);
            }
        }
    }

    private void explain(AccountSlice accounts, Credits credits, int tenant) {
        long inBaseline = accounts.value(users, tenant, baseline);
        long inWindow = mostInWindow(accounts, tenant);
        int endLinks = accounts.endLinks(partners, tenant);
        for (int link = accounts.beginLinks(partners, tenant); link < endLinks; link++) {
            if (accounts.creditedMonths(partners, link) != MonthSet.NONE) {
                if (inBaseline >= below) {
                    credits.leftOut(partners, link, MonthSet.at(baseline), notBelow, inBaseline);
                }
                if (inWindow <= above) {
                    credits.leftOut(partners, link, window.mask(), notAbove, inWindow);
                }
            }
        }
    }

    private long mostInWindow(AccountSlice accounts, int tenant) {
        long most = 0;
        for (int monthsBack = window.newest(); monthsBack <= window.oldest(); monthsBack++) {
            most = Math.max(most, accounts.value(users, tenant, monthsBack));
        }
        return most;
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(TENANTS));
    }
}
