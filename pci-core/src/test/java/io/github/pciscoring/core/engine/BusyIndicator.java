package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
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
import io.github.pciscoring.core.indicator.ProductInput;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads every kind of input and credits in every way that there is. */
final class BusyIndicator implements Indicator {
    static final int BILLED = 0;
    static final int PEOPLE = 1;
    static final int WORKLOADS = 2;
    static final int SURVEYED = 3;

    private static final int LOOK_BACK = 12;
    private static final Reason SILENT = new Reason("silent", "no survey");

    private final CreditInput owners;
    private final SeriesInput billed;
    private final CreditInput affiliates;
    private final MonthsInput qualified;
    private final CreditInput users;
    private final SeriesInput active;
    private final ProductInput rates;
    private final CreditInput customers;
    private final SeriesInput survey;
    private final MonthsInput paid;
    private final MonthsInput pleased;
    private final IndicatorShape shape;

    private BusyIndicator() {
        SubscriptionScope all = SubscriptionScope.everything();
        Inputs.Builder inputs = Inputs.builder();
        owners = inputs.credited(all, AccountLevel.SUBSCRIPTION, CreditInput.ANY_MONTH);
        billed = inputs.netBilled(all, AccountLevel.SUBSCRIPTION);
        affiliates = inputs.affiliated(CreditInput.ANY_MONTH);
        qualified = inputs.qualified(ExamFormula.oneOf(Set.of("X1", "X2")));
        users = inputs.creditedWhilePaid(all, AccountLevel.TENANT_PRODUCT, MonthSet.at(0) | MonthSet.at(LOOK_BACK));
        active = inputs.users(all, AccountLevel.TENANT_PRODUCT, Set.of(Environment.PRODUCTION));
        rates = inputs.perProduct(Map.of("A", 2L, "B", 1L));
        customers = inputs.credited(all, AccountLevel.CUSTOMER, CreditInput.ANY_MONTH);
        survey = inputs.fact(AccountLevel.CUSTOMER, "survey");
        paid = inputs.paid(all, AccountLevel.CUSTOMER);
        pleased = inputs.above(survey, 3);
        shape = new IndicatorShape(
                "things",
                List.of(
                        Slot.ofAmounts("billed", "USD"),
                        Slot.ofCounts("people", "people"),
                        Slot.ofCounts("workloads", "workloads"),
                        Slot.ofAmounts("surveyed", "stars")),
                LOOK_BACK,
                inputs.build());
    }

    static PciScorer scorer() {
        IndicatorRule rule = IndicatorRule.builder()
                .id("busy")
                .category("any")
                .type("busy")
                .unit("things")
                .maxPoints(Points.of(10))
                .curve(PointsCurve.linear(Ratio.of(100)))
                .build();
        List<CreditRule> rows =
                List.of(CreditRule.of("OWNER"), CreditRule.of("HELPER").displacedBy(Set.of("CLAIM")));
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .id("busy")
                .version("1")
                .title("Busy")
                .attribution(new AttributionPolicy(Set.of("OWNER", "HELPER", "CLAIM"), Map.of("busy", rows)))
                .addIndicators(rule)
                .maximumTotal(Points.of(10))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of()))
                .build();
        return PciScorer.of(rules, List.of(IndicatorFactory.of("busy", "", List.of(), any -> new BusyIndicator())));
    }

    @Override
    public IndicatorShape shape() {
        return shape;
    }

    @Override
    public void evaluate(AccountSlice accounts, Credits credits) {
        credits.addAllAmounts(owners, BILLED, billed, MonthSet.between(LOOK_BACK, 0));
        credits.addAllMonths(affiliates, PEOPLE, qualified, MonthSet.between(1, 0));
        AccountLevel workload = AccountLevel.TENANT_PRODUCT;
        for (int w = accounts.begin(workload); w < accounts.end(workload); w++) {
            long rate = accounts.perProduct(rates, workload, w);
            for (int link = accounts.beginLinks(users, w); link < accounts.endLinks(users, w); link++) {
                if (MonthSet.contains(accounts.creditedMonths(users, link), 0)) {
                    credits.add(users, link, WORKLOADS, accounts.value(active, w, 0) * rate, 0);
                }
            }
        }
        for (int c = accounts.begin(AccountLevel.CUSTOMER); c < accounts.end(AccountLevel.CUSTOMER); c++) {
            survey(accounts, credits, c);
        }
    }

    private void survey(AccountSlice accounts, Credits credits, int customer) {
        long answered = accounts.valueMonths(survey, customer) & accounts.months(pleased, customer);
        long bonus = accounts.beginLinks(customers, customer) == accounts.endLinks(customers, customer)
                ? 0
                : fact(accounts.partner(customers, accounts.beginLinks(customers, customer)), "bonus");
        for (int link = accounts.beginLinks(customers, customer);
                link < accounts.endLinks(customers, customer);
                link++) {
            long credited = accounts.creditedMonths(customers, link) & accounts.months(paid, customer);
            Optional<YearMonth> month = accounts.partner(customers, link).renewalMonth();
            int renewal = month.isPresent() ? accounts.monthsBack(month.get()) : LOOK_BACK;
            long since = credited & MonthSet.between(Math.max(0, Math.min(renewal, LOOK_BACK)), 0);
            credits.addAmounts(customers, link, SURVEYED, survey, customer, since & answered);
            credits.addMonths(customers, link, SURVEYED, accounts.undatedValue(survey, customer) + bonus, since, 0);
            credits.leftOut(customers, link, since & ~answered, SILENT, accounts.nonZeroMonths(survey, customer));
        }
    }

    /** Returns a partner's own fact; the first partner's of an account counts for all partners of the account. */
    private static long fact(PartnerRecord partner, String name) {
        Optional<Amount> fact = partner.fact(name);
        return fact.isPresent() ? fact.get().tenThousandths() : 0;
    }

    @Override
    public Measurement measure(Tally tally, PartnerRecord partner) {
        return Measurement.of(tally.sum(PEOPLE) + tally.sum(WORKLOADS) + fact(partner, "extra"));
    }
}
