package io.github.pciscoring.benchmarks.contender;

import static java.util.stream.Collectors.groupingBy;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The job to score one partner, from facts that concern hardly anyone else.
 *
 * @param rules the rule set
 * @param facts all facts
 * @param partnerId the partner
 * @param asOf the month
 */
public record OnePartner(CompetencyRuleSet rules, List<Fact> facts, String partnerId, YearMonth asOf) {
    private static final int CUSTOMERS = 64;
    private static final int PEOPLE = 40;

    /** Returns the job for a typical partner: 64 customers, 117 subscriptions, 40 people, 6,229 facts in 25 months. */
    public static OnePartner typical(CompetencyRuleSet rules) {
        SamplePortfolio sample = SamplePortfolio.of(
                rules, SampleOptions.ofPartners(1).withCustomers(CUSTOMERS).withPeople(PEOPLE));
        return new OnePartner(rules, sample.facts(), sample.partnerId(0), SampleOptions.DEFAULT_LAST_MONTH);
    }

    /** Returns the first bill of a month that earns a partner revenue. */
    public static BillingLine creditedBill(List<Fact> facts, SmbRules rules, String partnerId, YearMonth month) {
        Map<String, List<PartnerAssociation>> links = facts.stream()
                .filter(PartnerAssociation.class::isInstance)
                .map(PartnerAssociation.class::cast)
                .collect(groupingBy(PartnerAssociation::subscriptionId));
        List<String> credited = facts.stream()
                .filter(Subscription.class::isInstance)
                .map(Subscription.class::cast)
                .filter(rules::isSold)
                .filter(subscription -> rules.revenueMonths(subscription).contains(month))
                .map(Subscription::id)
                .filter(id ->
                        Attribution.credits(links.getOrDefault(id, List.of()), partnerId, month, rules.saleCredits()))
                .toList();
        return facts.stream()
                .filter(BillingLine.class::isInstance)
                .map(BillingLine.class::cast)
                .filter(bill -> bill.month().equals(month) && credited.contains(bill.subscriptionId()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a bill of twice the amount. */
    public static BillingLine twice(BillingLine bill) {
        return BillingLine.builder()
                .subscriptionId(bill.subscriptionId())
                .month(bill.month())
                .kind(bill.kind())
                .amount(new Amount(2 * bill.amount().tenThousandths()))
                .build();
    }
}
