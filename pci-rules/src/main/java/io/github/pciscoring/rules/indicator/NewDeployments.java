package io.github.pciscoring.rules.indicator;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
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
import io.github.pciscoring.core.indicator.SeriesInput;
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
import java.util.Set;

/**
 * Tenants whose monthly active users were below a number in the baseline month and above one in some month of the window,
 * to the partners credited in the as-of month (SPEC, measure 5). Measured in tenants.
 */
final class NewDeployments implements Indicator {
    static final Parameter<SubscriptionScope> SCOPE = Parameter.required(
            "scope", ParameterType.scope(), "the subscriptions whose users count, and that credit while they are paid");
    static final Parameter<Set<Environment>> ENVIRONMENTS = Parameter.required(
            "environments", ParameterType.choices(Environment.class), "the environments whose users count (R9)");
    static final Parameter<Long> BASELINE = Parameter.required(
            "baseline", ParameterType.monthsBack(0), "how many months back the baseline month lies (R1)");
    static final Parameter<MonthWindow> WINDOW = Parameter.required(
            "window", ParameterType.window(), "the months of which one must have more users than `above` (R1)");
    static final Parameter<Long> BELOW = Parameter.required(
            "below", ParameterType.wholeFrom(1), "what the users of the baseline month must be below, exclusive (R2)");
    static final Parameter<Long> ABOVE = Parameter.required(
            "above", ParameterType.wholeFrom(0), "what the users must be above in the window, exclusive (R2)");
    static final Parameter<Credited> CREDITED = Parameter.required(
            "credited", ParameterType.choice(Credited.class), "when a partner must be credited on the tenant (R5)");

    static final IndicatorFactory TYPE = IndicatorFactory.of(
            "new-deployments",
            "tenants whose monthly active users were few in the baseline month and many in some month of the window",
            List.of(SCOPE, ENVIRONMENTS, BASELINE, WINDOW, BELOW, ABOVE, CREDITED),
            NewDeployments::new);

    /** When a partner must be credited on the tenant. */
    enum Credited {
        AS_OF_MONTH
    }

    private static final int TENANTS = 0;

    private final int baseline;
    private final MonthWindow window;
    private final long below;
    private final long above;
    private final Reason notBelow;
    private final Reason notAbove;
    private final SeriesInput users;
    private final MonthsInput monthsNotBelow;
    private final MonthsInput monthsAbove;
    private final long windowMask;
    private final CreditInput partners;
    private final IndicatorShape shape;

    NewDeployments(Parameters parameters) {
        SubscriptionScope scope = parameters.get(SCOPE);
        baseline = Math.toIntExact(parameters.get(BASELINE));
        window = parameters.get(WINDOW);
        below = parameters.get(BELOW);
        above = parameters.get(ABOVE);
        notBelow =
                new Reason("not-below-baseline", "not below " + below + " monthly active users in the baseline month");
        notAbove = new Reason(
                "not-above-in-window", "never above " + above + " monthly active users in these months, at most");
        Inputs.Builder inputs = Inputs.builder();
        users = inputs.users(scope, AccountLevel.TENANT, parameters.get(ENVIRONMENTS));
        monthsNotBelow = inputs.above(users, below - 1);
        monthsAbove = inputs.above(users, above);
        windowMask = window.mask();
        partners = inputs.creditedWhilePaid(scope, AccountLevel.TENANT, AsOfMonth.ONLY);
        shape = new IndicatorShape(
                "tenants",
                List.of(Slot.ofCounts("tenants", "tenants")),
                Math.max(baseline, window.oldest()),
                inputs.build());
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
            if (wasBelow && (accounts.months(monthsAbove, t) & windowMask) != MonthSet.NONE) {
                AsOfMonth.count(accounts, credits, partners, t, TENANTS);
            } else if (credits.itemises()) {
                explain(accounts, credits, t);
            }
        }
    }

    private void explain(AccountSlice accounts, Credits credits, int tenant) {
        long inBaseline = accounts.value(users, tenant, baseline);
        long inWindow = mostInWindow(accounts, tenant);
        int endLinks = accounts.endLinks(partners, tenant);
        for (int link = accounts.beginLinks(partners, tenant); link < endLinks; link++) {
            if (MonthSet.contains(accounts.creditedMonths(partners, link), AsOfMonth.MONTHS_BACK)) {
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
