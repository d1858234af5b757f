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
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.RuleWords;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Set;

/**
 * Monthly active users of all tenants that a partner is credited for in the as-of month, against the same some months
 * before, with the credits of that month or those of the as-of month (SPEC, measure 6). Measured as a ratio, on the
 * baseline's users as its basis.
 */
final class MonthlyActiveUserGrowth implements Indicator {
    static final Parameter<SubscriptionScope> SCOPE = Parameter.required(
            "scope", ParameterType.scope(), "the subscriptions whose users count, and that credit while they are paid");
    static final Parameter<Set<Environment>> ENVIRONMENTS = Parameter.required(
            "environments", ParameterType.choices(Environment.class), "the environments whose users count (R9)");
    static final Parameter<Long> MONTHS_BACK = Parameter.required(
            "months-back", ParameterType.monthsBack(1), "how many months back the baseline month lies (R10)");
    static final Parameter<Long> MINIMUM_BASELINE = Parameter.required(
            "minimum-baseline", ParameterType.wholeFrom(1), "the baseline's users, under which there is no measure");
    static final Parameter<CustomerBase> CUSTOMER_BASE = Parameter.required(
            "customer-base",
            ParameterType.choice(CustomerBase.class),
            "whose credits decide which tenants the baseline covers (R4)");

    static final IndicatorFactory TYPE = IndicatorFactory.of(
                    "monthly-active-user-growth",
                    "growth of the monthly active users of all tenants that the partner is credited for",
                    List.of(SCOPE, ENVIRONMENTS, MONTHS_BACK, MINIMUM_BASELINE, CUSTOMER_BASE),
                    MonthlyActiveUserGrowth::new)
            .inWords(MonthlyActiveUserGrowth::sentence);

    /** Whose credits decide which tenants the baseline covers. */
    enum CustomerBase {
        /** Each month covers the tenants credited in it. */
        OWN_MONTH,
        /** Both months cover the tenants credited in the as-of month. */
        AS_OF_MONTH
    }

    private static final int CURRENT = 0;
    private static final int BASELINE = 1;
    private static final Reason NO_ACTIVE_USERS = new Reason("no-active-users", "no active users in these months");

    private final int monthsBack;
    private final long minimumBaseline;
    private final CustomerBase customerBase;
    private final SeriesInput users;
    private final CreditInput partners;
    private final IndicatorShape shape;

    private static String sentence(RuleWords rule) {
        String now = rule.month(AsOfMonth.MONTHS_BACK);
        String then = rule.month(Math.toIntExact(rule.parameters().get(MONTHS_BACK)));
        return "compares the monthly active users (" + rule.of(ENVIRONMENTS) + ") in " + now + " with those in " + then
                + ", the baseline, on " + rule.of(SCOPE)
                + switch (rule.parameters().get(CUSTOMER_BASE)) {
                    case OWN_MONTH -> "; each month has the tenants for which the partner has credit in that month";
                    case AS_OF_MONTH -> "; both months have the tenants for which the partner has credit in " + now;
                }
                + "; with a baseline of fewer than " + rule.of(MINIMUM_BASELINE) + " there is no measure";
    }

    MonthlyActiveUserGrowth(Parameters parameters) {
        SubscriptionScope scope = parameters.get(SCOPE);
        monthsBack = Math.toIntExact(parameters.get(MONTHS_BACK));
        minimumBaseline = parameters.get(MINIMUM_BASELINE);
        customerBase = parameters.get(CUSTOMER_BASE);
        Inputs.Builder inputs = Inputs.builder();
        users = inputs.users(scope, AccountLevel.TENANT, parameters.get(ENVIRONMENTS));
        partners = inputs.creditedWhilePaid(scope, AccountLevel.TENANT, creditingMonths());
        shape = new IndicatorShape(
                "ratio",
                List.of(
                        Slot.ofCounts("current", "monthly active users"),
                        Slot.ofCounts("baseline", "monthly active users")),
                monthsBack,
                inputs.build());
    }

    private long creditingMonths() {
        return switch (customerBase) {
            case OWN_MONTH -> AsOfMonth.ONLY | MonthSet.at(monthsBack);
            case AS_OF_MONTH -> AsOfMonth.ONLY;
        };
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        credits.addAllAmounts(partners, CURRENT, users, AsOfMonth.ONLY);
        switch (customerBase) {
            case OWN_MONTH -> credits.addAllAmounts(partners, BASELINE, users, MonthSet.at(monthsBack));
            case AS_OF_MONTH -> addBaselineOfAsOfMonth(accounts, credits);
        }
        if (credits.itemises()) {
            explain(accounts, credits);
        }
    }

    /** Adds the baseline of each tenant to its partners of the as-of month. */
    private void addBaselineOfAsOfMonth(AccountSlice accounts, Credits credits) {
        int end = accounts.end(AccountLevel.TENANT);
        for (int t = accounts.begin(AccountLevel.TENANT); t < end; t++) {
            long baseline = accounts.value(users, t, monthsBack);
            int endLinks = accounts.endLinks(partners, t);
            for (int link = accounts.beginLinks(partners, t); link < endLinks; link++) {
                if (accounts.creditedMonths(partners, link) == AsOfMonth.ONLY) {
                    credits.add(partners, link, BASELINE, baseline, monthsBack, AsOfMonth.MONTHS_BACK);
                }
            }
        }
    }

    /** Notes the months for which a partner is credited on a tenant without active users. */
    private void explain(AccountSlice accounts, Credits credits) {
        int end = accounts.end(AccountLevel.TENANT);
        for (int t = accounts.begin(AccountLevel.TENANT); t < end; t++) {
            int endLinks = accounts.endLinks(partners, t);
            for (int link = accounts.beginLinks(partners, t); link < endLinks; link++) {
                long covered = coveredMonths(accounts.creditedMonths(partners, link));
                credits.leftOut(partners, link, covered & ~accounts.nonZeroMonths(users, t), NO_ACTIVE_USERS);
            }
        }
    }

    /** Returns the months that cover a tenant for a partner that is credited on it in some months. */
    private long coveredMonths(long credited) {
        boolean isInBoth = customerBase == CustomerBase.AS_OF_MONTH && credited == AsOfMonth.ONLY;
        return isInBoth ? credited | MonthSet.at(monthsBack) : credited;
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        long baseline = tally.sum(BASELINE);
        if (baseline < minimumBaseline) {
            return Measurement.unavailable(
                    "a baseline of " + baseline + " monthly active users, " + minimumBaseline + " needed");
        }
        long growth = Math.subtractExact(tally.sum(CURRENT), baseline);
        return Measurement.of(Ratio.of(growth, baseline), Ratio.of(baseline));
    }
}
