package io.github.pciscoring.rules.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** R14: shares add up exactly to the whole, and are even but for what remains to the first in order of partner id. */
class EvenSplitProperties {
    private static final YearMonth AS_OF = YearMonth.of(2021, 6);
    private static final PciScorer IN_FULL = StandardIndicators.scorer(RuleSets.smmcsSmb());
    private static final PciScorer SPLIT = AlternativeReading.R14_SPLIT_EVENLY.scorer();

    /** A subscription in a month. */
    private record Bill(String subscription, YearMonth month) {}

    @Provide
    Arbitrary<EdgeCase> cases() {
        return EdgePortfolios.cases();
    }

    @Property(tries = 500)
    void shares_anyAmountAndPartners_addUpToTheWhole(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 9) Set<@AlphaChars @StringLength(min = 1, max = 3) String> partners) {
        assertEven(amount, List.copyOf(partners));
    }

    @Property(tries = 300)
    void shares_ofAlmostNothing_addUpToTheWhole(
            @ForAll @LongRange(min = -10, max = 10) long amount,
            @ForAll @Size(min = 1, max = 5) Set<Integer> partners) {
        assertEven(amount, partners.stream().map(String::valueOf).toList());
    }

    private static void assertEven(long amount, List<String> partners) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Tenant("T", "C"),
                Subscription.builder()
                        .id("S")
                        .tenantId("T")
                        .product("SALES")
                        .channel("CSP")
                        .build(),
                BillingLine.builder()
                        .subscriptionId("S")
                        .month(AS_OF)
                        .kind(amount < 0 ? BillingLine.Kind.CREDIT : BillingLine.Kind.CHARGE)
                        .amount(new Amount(Math.abs(amount)))
                        .build()));
        for (String partner : partners) {
            facts.add(Partner.of(partner));
            facts.add(PartnerAssociation.builder()
                    .partnerId(partner)
                    .subscriptionId("S")
                    .type("CSP")
                    .months(MonthRange.ALWAYS)
                    .build());
        }

        Map<String, Long> shares =
                revenue(SPLIT, facts, AS_OF).stream().collect(toMap(CreditedItem::partnerId, CreditedItem::amount));

        String first = partners.stream().sorted().findFirst().orElseThrow();
        long even = Math.floorDiv(amount, partners.size());
        for (String partner : partners) {
            long remains = partner.equals(first) ? Math.floorMod(amount, partners.size()) : 0;
            assertThat(shares.getOrDefault(partner, 0L)).as(partner).isEqualTo(even + remains);
        }
        assertThat(sum(shares.values())).isEqualTo(amount);
    }

    /** Whoever is credited there: what each has in full is the whole that all have together when it is split. */
    @Property(tries = 500)
    void shares_anyPortfolio_addUpToTheWhole(@ForAll("cases") EdgeCase edge) {
        Map<Bill, List<CreditedItem>> inFull = byBill(revenue(IN_FULL, edge.facts(), edge.asOf()));
        Map<Bill, List<CreditedItem>> split = byBill(revenue(SPLIT, edge.facts(), edge.asOf()));

        assertThat(split.keySet()).isEqualTo(inFull.keySet());
        inFull.forEach((bill, items) -> {
            long whole = items.get(0).amount();
            assertThat(items).extracting(CreditedItem::amount).containsOnly(whole);
            assertThat(sum(split.get(bill).stream().map(CreditedItem::amount).toList()))
                    .as(bill.toString())
                    .isEqualTo(whole);
        });
    }

    private static long sum(Iterable<Long> amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum = Math.addExact(sum, amount);
        }
        return sum;
    }

    private static Map<Bill, List<CreditedItem>> byBill(List<CreditedItem> items) {
        return items.stream().collect(groupingBy(item -> new Bill(item.account().id(), item.month())));
    }

    private static List<CreditedItem> revenue(PciScorer scorer, List<Fact> facts, YearMonth asOf) {
        CollectedEvidence evidence = new CollectedEvidence();
        scorer.bind(new PortfolioBuilder().addAll(facts).build())
                .evidence(EvidenceQuery.all().indicator("net-new-revenue").creditedOnly(), asOf, evidence);
        return evidence.credited();
    }
}
