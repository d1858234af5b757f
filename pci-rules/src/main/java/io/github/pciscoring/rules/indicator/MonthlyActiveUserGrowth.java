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
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Set;

/**
 * Monthly active users of all tenants that a partner is credited for in the as-of month, against the same some months
 * before, with the credits of that month (SPEC, measure 6). Measured as a ratio, on the baseline's users as its basis.
 *
 * <p>Parameters: {@code scope}; {@code environments} (R9); {@code months-back} of the baseline, 1 or more (R10);
 * {@code minimum-baseline}, 1 or more, under which there is no measure; {@code customer-base}, {@code own-month} or
 * {@code as-of-month} (R4).
 */
final class MonthlyActiveUserGrowth implements Indicator {
    static final Set<String> PARAMETERS =
            Set.of("scope", "environments", "months-back", "minimum-baseline", "customer-base");

    /** Whose credits decide which tenants the baseline covers. */
    enum CustomerBase {
        OWN_MONTH,
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

    MonthlyActiveUserGrowth(Parameters parameters) {
        SubscriptionScope scope = parameters.scope("scope");
        monthsBack = parameters.monthsBack("months-back");
        if (monthsBack == AsOfMonth.MONTHS_BACK) {
            throw new IllegalArgumentException("parameter months-back is below 1: growth against the month itself");
        }
        minimumBaseline = parameters.whole("minimum-baseline", 1);
        customerBase = parameters.choice("customer-base", CustomerBase.class);
        Inputs.Builder inputs = Inputs.builder();
        users = inputs.users(scope, AccountLevel.TENANT, parameters.choices("environments", Environment.class));
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
                long countingMonths = countingMonths(accounts.creditedMonths(partners, link));
                credits.leftOut(partners, link, countingMonths & ~accounts.nonZeroMonths(users, t), NO_ACTIVE_USERS);
            }
        }
    }

    /** Returns the months whose users count for a partner that is credited in some months. */
    private long countingMonths(long credited) {
        boolean isBase = customerBase == CustomerBase.AS_OF_MONTH && credited == AsOfMonth.ONLY;
        return isBase ? credited | MonthSet.at(monthsBack) : credited;
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
