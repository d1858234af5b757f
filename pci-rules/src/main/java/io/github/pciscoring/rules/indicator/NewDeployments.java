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
import io.github.pciscoring.core.indicator.RuleWords;
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
import java.util.Optional;
import java.util.Set;

/**
 * Tenants whose monthly active users were below a number in the baseline month and above one in some month of the window,
 * to the partners credited in the as-of month or when it first was (SPEC, measure 5). Measured in tenants.
 */
final class NewDeployments implements Indicator {
    static final Parameter<SubscriptionScope> SCOPE = Parameter.required(
            "scope", ParameterType.scope(), "the subscriptions whose users count, and that credit while they are paid");
    static final Parameter<Set<Environment>> ENVIRONMENTS = Parameter.required(
            "environments", ParameterType.choices(Environment.class), "the environments whose users count (R9)");
    static final Parameter<Long> BASELINE = Parameter.required(
            "baseline", ParameterType.monthsBack(0), "how many months back the baseline month lies (R1)");
    static final Parameter<MonthWindow> WINDOW =
            Parameter.required("window", ParameterType.window(), "the months of which one must have enough users (R1)");
    static final Parameter<Long> BELOW = Parameter.required(
            "below", ParameterType.wholeFrom(1), "what the users of the baseline month must be below, exclusive (R2)");
    static final Parameter<Long> ABOVE = Parameter.optional(
            "above", ParameterType.wholeFrom(0), "what the users must be above in the window, exclusive (R2)");
    static final Parameter<Long> AT_LEAST = Parameter.optional(
            "at-least",
            ParameterType.wholeFrom(1),
            "in the place of `above`: what the users must be in the window, inclusive (R2)");
    static final Parameter<Credited> CREDITED = Parameter.required(
            "credited", ParameterType.choice(Credited.class), "when a partner must be credited on the tenant (R5)");

    static final IndicatorFactory TYPE = IndicatorFactory.of(
                    "new-deployments",
                    "tenants whose monthly active users were few in the baseline month and many in some month of the window",
                    List.of(SCOPE, ENVIRONMENTS, BASELINE, WINDOW, BELOW, ABOVE, AT_LEAST, CREDITED),
                    NewDeployments::new)
            .inWords(NewDeployments::sentence);

    /** When a partner must be credited on the tenant. */
    enum Credited {
        /** In the as-of month. */
        AS_OF_MONTH,
        /** In the first month of the window in which the tenant had enough users. */
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

    private static String sentence(RuleWords rule) {
        Parameters stated = rule.parameters();
        String enough =
                stated.find(AT_LEAST).map(least -> "at least " + least).orElseGet(() -> "more than " + rule.of(ABOVE));
        return "counts tenants that had fewer than " + rule.of(BELOW) + " monthly active users ("
                + rule.of(ENVIRONMENTS) + ") in " + rule.month(Math.toIntExact(stated.get(BASELINE))) + " and " + enough
                + " in at least one month of " + rule.of(WINDOW) + ", on " + rule.of(SCOPE)
                + switch (stated.get(CREDITED)) {
                    case AS_OF_MONTH ->
                        "; the partner must have credit for the tenant in " + rule.month(AsOfMonth.MONTHS_BACK);
                    case FIRST_MONTH_ABOVE ->
                        "; the partner must have credit for the tenant in the first month with enough users";
                };
    }

    NewDeployments(Parameters parameters) {
        SubscriptionScope scope = parameters.get(SCOPE);
        baseline = Math.toIntExact(parameters.get(BASELINE));
        window = parameters.get(WINDOW);
        below = parameters.get(BELOW);
        above = above(parameters);
        String enough =
                parameters.find(AT_LEAST).map(least -> "at least " + least).orElse("above " + above);
        notBelow =
                new Reason("not-below-baseline", "not below " + below + " monthly active users in the baseline month");
        notAbove =
                new Reason("not-above-in-window", "never " + enough + " monthly active users in these months, at most");
        notCreditedThen = new Reason(
                "not-credited-when-above",
                "credited in these months, but not in the first with " + enough + " monthly active users");
        credited = parameters.get(CREDITED);
        Inputs.Builder inputs = Inputs.builder();
        users = inputs.users(scope, AccountLevel.TENANT, parameters.get(ENVIRONMENTS));
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

    private static long above(Parameters parameters) {
        Optional<Long> above = parameters.find(ABOVE);
        Optional<Long> atLeast = parameters.find(AT_LEAST);
        if (above.isPresent() == atLeast.isPresent()) {
            throw new IllegalArgumentException(
                    "expected one of " + ABOVE.name() + " and " + AT_LEAST.name() + ", and not both");
        }
        return above.orElseGet(() -> atLeast.orElseThrow() - 1);
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
        int begin = accounts.begin(AccountLevel.TENANT);
        int count = accounts.end(AccountLevel.TENANT) - begin;
        long[] inBaseline = accounts.allMonths(monthsNotBelow);
        long[] deployed = accounts.allMonths(monthsAbove);
        for (int i = 0; i < count; i++) {
            deployed[i] = MonthSet.contains(inBaseline[i], baseline) ? MonthSet.NONE : decisive(deployed[i]);
        }
        credits.addAllMonths(partners, TENANTS, deployed, 0);
        if (credits.itemises()) {
            for (int i = 0; i < count; i++) {
                explain(accounts, credits, begin + i, deployed[i]);
            }
        }
    }

    /** Returns the month in which a partner must be credited on a tenant with enough users in some months, if any count. */
    private long decisive(long above) {
        long exceeding = above & windowMask;
        if (exceeding == MonthSet.NONE) {
            return MonthSet.NONE;
        }
        return credited == Credited.FIRST_MONTH_ABOVE ? MonthSet.at(MonthSet.oldest(exceeding)) : AsOfMonth.ONLY;
    }

    private void explain(AccountSlice accounts, Credits credits, int tenant, long decisive) {
        if (decisive == MonthSet.NONE) {
            explain(accounts, credits, tenant);
            return;
        }
        int endLinks = accounts.endLinks(partners, tenant);
        for (int link = accounts.beginLinks(partners, tenant); link < endLinks; link++) {
            long months = accounts.creditedMonths(partners, link);
            if ((months & decisive) == MonthSet.NONE) {
                credits.leftOut(partners, link, months, notCreditedThen);
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
