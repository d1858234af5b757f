package io.github.pciscoring.testkit.plugins;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tenant-products whose users times the product's rate reach a floor, now minus a year ago. */
public final class NewWorkloads implements Indicator {
    private static final int NOW = 0;
    private static final int YEAR_AGO = 1;
    private static final int YEAR = 12;

    private final long floor;
    private final SeriesInput users;
    private final ProductInput rates;
    private final CreditInput partners;
    private final IndicatorShape shape;

    /** Creates the indicator with a rate by product and a floor. */
    public NewWorkloads(Map<String, Long> rateByProduct, long floor) {
        this.floor = floor;
        SubscriptionScope scope = SubscriptionScope.everything().withProducts(rateByProduct.keySet());
        Inputs.Builder inputs = Inputs.builder();
        users = inputs.users(scope, AccountLevel.TENANT_PRODUCT, Set.of(Environment.PRODUCTION));
        rates = inputs.perProduct(rateByProduct);
        partners = inputs.creditedWhilePaid(scope, AccountLevel.TENANT_PRODUCT, MonthSet.at(0) | MonthSet.at(YEAR));
        shape = new IndicatorShape(
                "workloads",
                List.of(Slot.ofCounts("now", "workloads"), Slot.ofCounts("year ago", "workloads")),
                YEAR,
                inputs.build());
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        AccountLevel level = AccountLevel.TENANT_PRODUCT;
        for (int workload = accounts.begin(level); workload < accounts.end(level); workload++) {
            count(accounts, credits, workload, NOW, 0);
            count(accounts, credits, workload, YEAR_AGO, YEAR);
        }
    }

    private void count(AccountSlice accounts, Credits credits, int workload, int slot, int monthsBack) {
        long rate = accounts.perProduct(rates, AccountLevel.TENANT_PRODUCT, workload);
        if (accounts.value(users, workload, monthsBack) * rate >= floor) {
            int end = accounts.endLinks(partners, workload);
            for (int link = accounts.beginLinks(partners, workload); link < end; link++) {
                if (MonthSet.contains(accounts.creditedMonths(partners, link), monthsBack)) {
                    credits.add(partners, link, slot, 1, monthsBack);
                }
            }
        }
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(NOW) - tally.sum(YEAR_AGO));
    }
}
