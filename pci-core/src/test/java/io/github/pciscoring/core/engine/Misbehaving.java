package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
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
import io.github.pciscoring.core.indicator.SeriesInput;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plug-in that is sound but for what a test lets it do, and what is expected of the engine then. */
final class Misbehaving {
    private Misbehaving() {}

    static final YearMonth AS_OF = YearMonth.of(2024, 2);

    /** The customer whose partner came in the as-of month. */
    static final int NEW = 300;

    /** What a test lets the indicator do; the rest of it is sound. */
    abstract static class Sample implements Indicator {
        final SeriesInput billed;
        final CreditInput partners;
        final CreditInput affiliates;
        final MonthsInput paid;
        final ProductInput rates;
        private final IndicatorShape shape;

        Sample() {
            Inputs.Builder inputs = Inputs.builder();
            billed = inputs.netBilled(SubscriptionScope.everything(), AccountLevel.SUBSCRIPTION);
            partners =
                    inputs.credited(SubscriptionScope.everything(), AccountLevel.SUBSCRIPTION, CreditInput.ANY_MONTH);
            affiliates = inputs.affiliated(CreditInput.ANY_MONTH);
            paid = inputs.paid(SubscriptionScope.everything(), AccountLevel.CUSTOMER);
            rates = inputs.perProduct(Map.of("A", 7L));
            shape = new IndicatorShape(
                    "things",
                    List.of(Slot.ofCounts("one", "things"), Slot.ofCounts("two", "things")),
                    12,
                    inputs.build());
        }

        @Override
        public IndicatorShape shape() {
            return shape;
        }

        @Override
        public void evaluate(AccountSlice accounts, Credits credits) {
            for (int s = accounts.begin(AccountLevel.SUBSCRIPTION); s < accounts.end(AccountLevel.SUBSCRIPTION); s++) {
                for (int link = accounts.beginLinks(partners, s); link < accounts.endLinks(partners, s); link++) {
                    credit(accounts, credits, s, link);
                }
            }
        }

        void credit(AccountSlice accounts, Credits credits, int subscription, int link) {}

        @Override
        public Measurement measure(Tally tally, PartnerRecord partner) {
            return Measurement.of(tally.sum(0));
        }
    }

    interface Credit {
        void with(Sample self, AccountSlice accounts, Credits credits, int subscription, int link);
    }

    static Sample crediting(Credit credit) {
        return new Sample() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int subscription, int link) {
                credit.with(this, accounts, credits, subscription, link);
            }
        };
    }

    static PciScorer scorer(Indicator indicator, String unit) {
        IndicatorRule rule = IndicatorRule.builder()
                .id("mine")
                .category("sample")
                .type("sample")
                .unit(unit)
                .maxPoints(Points.of(100))
                .curve(PointsCurve.linear(Ratio.of(10)))
                .build();
        CompetencyRuleSet rules = CompetencyRuleSet.builder()
                .id("rules")
                .version("1")
                .title("Sample")
                .attribution(new AttributionPolicy(Set.of("OWNER"), Map.of("mine", List.of(CreditRule.of("OWNER")))))
                .addIndicators(rule)
                .maximumTotal(Points.of(100))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of()))
                .build();
        return PciScorer.of(rules, List.of(factory("sample", indicator)));
    }

    static IndicatorFactory factory(String type, Indicator indicator) {
        return IndicatorFactory.of(type, "", List.of(), any -> indicator);
    }

    static BoundPortfolio bind(Indicator indicator) {
        List<Fact> facts = new ArrayList<>(List.of(Partner.of("P"), Partner.of("Q")));
        for (int c = 0; c < 600; c++) {
            facts.add(new Tenant("T" + c, "C" + c));
            facts.add(Subscription.builder()
                    .id("S" + c)
                    .tenantId("T" + c)
                    .product("A")
                    .channel("DIRECT")
                    .build());
            facts.add(PartnerAssociation.builder()
                    .partnerId("P")
                    .subscriptionId("S" + c)
                    .type("OWNER")
                    .months(c == NEW ? MonthRange.from(AS_OF) : MonthRange.ALWAYS)
                    .build());
        }
        facts.add(new PaidSeats("S7", AS_OF, 3));
        facts.add(new Affiliation("H", "P", MonthRange.ALWAYS));
        return scorer(indicator, "things")
                .bind(new PortfolioBuilder().addAll(facts).build());
    }

    static void assertFails(Credit credit, String... messages) {
        BoundPortfolio bound = bind(crediting(credit));
        assertThatThrownBy(() -> bound.scoreAll(AS_OF))
                .isInstanceOf(IndicatorException.class)
                .hasMessageStartingWith("indicator mine failed on customer C0 as of 2024-02: ")
                .satisfies(failure -> assertThat(failure.getMessage()).contains(messages));
        assertThatThrownBy(() -> bound.score("P", AS_OF)).isInstanceOf(IndicatorException.class);
    }

    @SuppressWarnings("InfiniteRecursion")
    static void recurse(Sample self, AccountSlice accounts, Credits credits, int s, int link) {
        recurse(self, accounts, credits, s, link);
    }

    static void assertEvidenceFails(Credit credit, String message) {
        BoundPortfolio bound = bind(crediting(credit));
        assertThatThrownBy(() -> bound.evidence(EvidenceQuery.all(), AS_OF, new CollectedEvidence()))
                .isInstanceOf(IndicatorException.class)
                .hasMessageStartingWith("indicator mine failed on customer C0 as of 2024-02: ")
                .hasMessageContaining(message);
    }

    /** Throws anything as if it were unchecked, as other languages of the JVM do. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <E extends Throwable> void throwAny(Throwable error) throws E {
        throw (E) error;
    }
}
