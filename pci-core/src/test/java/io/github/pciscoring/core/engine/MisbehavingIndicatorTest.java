package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
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
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Plug-ins that break their contract fail by name, and never end in a number. */
class MisbehavingIndicatorTest {
    private static final YearMonth AS_OF = YearMonth.of(2024, 2);

    /** The customer whose partner came in the as-of month. */
    private static final int NEW = 300;

    /** What a test lets the indicator do; the rest of it is sound. */
    private abstract static class Sample implements Indicator {
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

    private interface Credit {
        void with(Sample self, AccountSlice accounts, Credits credits, int subscription, int link);
    }

    private static Sample crediting(Credit credit) {
        return new Sample() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int subscription, int link) {
                credit.with(this, accounts, credits, subscription, link);
            }
        };
    }

    private static PciScorer scorer(Indicator indicator, String unit) {
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

    private static IndicatorFactory factory(String type, Indicator indicator) {
        return IndicatorFactory.of(type, "", List.of(), any -> indicator);
    }

    private static BoundPortfolio bind(Indicator indicator) {
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

    private static void assertFails(Credit credit, String... messages) {
        BoundPortfolio bound = bind(crediting(credit));
        assertThatThrownBy(() -> bound.scoreAll(AS_OF))
                .isInstanceOf(IndicatorException.class)
                .hasMessageStartingWith("indicator mine failed on customer C0 as of 2024-02: ")
                .satisfies(failure -> assertThat(failure.getMessage()).contains(messages));
        assertThatThrownBy(() -> bound.score("P", AS_OF)).isInstanceOf(IndicatorException.class);
    }

    @Test
    void soundIndicator_scores() {
        Sample sound = crediting((self, accounts, credits, s, link) -> credits.add(self.partners, link, 0, 1, 0));
        assertThat(bind(sound).score("P", AS_OF).total()).isEqualTo(Points.of(100));
    }

    @Test
    void exception_onOneAccount_namesIt() {
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {
            if (s == 513) {
                throw new IllegalStateException("oops");
            }
        }));

        assertThatThrownBy(() -> bound.scoreAll(AS_OF))
                .isInstanceOfSatisfying(IndicatorException.class, failure -> {
                    assertThat(failure.indicatorId()).isEqualTo("mine");
                    assertThat(failure.subject()).isEqualTo("customer C513");
                    assertThat(failure.asOf()).isEqualTo(AS_OF);
                })
                .hasMessageContaining("oops");
    }

    @Test
    void exception_thatDoesNotComeAgain_namesTheRange() {
        boolean[] thrown = {false};
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {
            if (!thrown[0]) {
                thrown[0] = true;
                throw new IllegalStateException("once");
            }
        }));

        assertThatThrownBy(() -> bound.tally(AS_OF, ScoringOptions.callingThread()))
                .hasMessageContaining("customer C0 or one after it");
    }

    @Test
    void recursionWithoutEnd_fails() {
        assertFails(MisbehavingIndicatorTest::recurse, "StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void recurse(Sample self, AccountSlice accounts, Credits credits, int s, int link) {
        recurse(self, accounts, credits, s, link);
    }

    @Test
    void slot_notDeclared_fails() {
        assertFails((self, accounts, credits, s, link) -> credits.add(self.partners, link, 2, 1, 0), "slot", "2");
        assertFails((self, accounts, credits, s, link) -> credits.add(self.partners, link, -1, 1, 0), "slot");
    }

    @Test
    void month_outsideTheLookBack_fails() {
        assertFails((self, accounts, credits, s, link) -> accounts.value(self.billed, s, 13), "look-back of 12");
        assertFails((self, accounts, credits, s, link) -> accounts.value(self.billed, s, -1), "look-back of 12");
        assertFails((self, accounts, credits, s, link) -> credits.add(self.partners, link, 0, 1, 13), "13 months");
        assertFails((self, accounts, credits, s, link) -> credits.add(self.partners, link, 0, 1, 0, 13), "13 months");
        assertFails(
                (self, accounts, credits, s, link) ->
                        credits.addMonths(self.partners, link, 0, 1, MonthSet.between(12, 0), 1),
                "13 months");
        assertFails(
                (self, accounts, credits, s, link) ->
                        credits.addAmounts(self.partners, link, 0, self.billed, s, MonthSet.between(13, 0)),
                "13 months");
    }

    @Test
    void account_outsideTheSlice_fails() {
        assertFails((self, accounts, credits, s, link) -> accounts.value(self.billed, 100_000, 0), "100000");
        assertFails((self, accounts, credits, s, link) -> accounts.value(self.billed, -1, 0), "-1");
        assertFails(
                (self, accounts, credits, s, link) -> accounts.months(self.paid, accounts.end(AccountLevel.CUSTOMER)),
                "CUSTOMER");
        assertFails((self, accounts, credits, s, link) -> accounts.beginLinks(self.affiliates, 0), "PERSON");
        assertFails(
                (self, accounts, credits, s, link) ->
                        accounts.begin(AccountLevel.TENANT, AccountLevel.CUSTOMER, 100_000),
                "CUSTOMER");
    }

    @Test
    void level_thatDoesNotFit_fails() {
        assertFails(
                (self, accounts, credits, s, link) ->
                        accounts.begin(AccountLevel.CUSTOMER, AccountLevel.SUBSCRIPTION, s),
                "does not lie within");
        assertFails(
                (self, accounts, credits, s, link) -> accounts.perProduct(self.rates, AccountLevel.TENANT, 0),
                "no product");
    }

    @Test
    void input_ofAnotherIndicator_fails() {
        Sample other = crediting((self, accounts, credits, s, link) -> {});
        assertFails((self, accounts, credits, s, link) -> accounts.value(other.billed, s, 0), "not an input");
        assertFails(
                (self, accounts, credits, s, link) -> accounts.creditedMonths(
                        new CreditInput(9, self.partners.source(), CreditInput.ANY_MONTH), link),
                "not an input");
    }

    @Test
    void month_inWhichThePartnerIsNotCredited_fails() {
        List<Credit> early = List.of(
                (self, accounts, credits, s, link) -> credits.add(self.partners, link, 0, 1, 1),
                (self, accounts, credits, s, link) -> credits.add(self.partners, link, 0, 1, 0, 1),
                (self, accounts, credits, s, link) -> credits.addMonths(self.partners, link, 0, 1, 1, 1),
                (self, accounts, credits, s, link) -> credits.addAmounts(self.partners, link, 0, self.billed, s, 2));
        for (Credit credit : early) {
            assertThatThrownBy(() -> bind(crediting(credit)).scoreAll(AS_OF))
                    .isInstanceOf(IndicatorException.class)
                    .hasMessageContaining("customer C" + NEW)
                    .hasMessageContaining("partner P is not credited");
        }
    }

    @Test
    void sum_thatOverflows_fails() {
        assertFails(
                (self, accounts, credits, s, link) -> {
                    credits.add(self.partners, link, 0, Long.MAX_VALUE, 0);
                    credits.add(self.partners, link, 0, Long.MAX_VALUE, 0);
                },
                "overflow");
    }

    @Test
    void measure_thatThrowsOrReturnsNothing_namesThePartner() {
        Sample throwing = new Sample() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                throw new IllegalStateException("oops");
            }
        };
        Sample silent = new Sample() {
            @Override
            @SuppressWarnings("NullAway")
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return null;
            }
        };
        Sample wrongSlot = new Sample() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(tally.sum(2));
            }
        };
        for (Sample sample : List.of(throwing, silent, wrongSlot)) {
            assertThatThrownBy(() -> bind(sample).scoreAll(AS_OF))
                    .isInstanceOf(IndicatorException.class)
                    .hasMessageStartingWith("indicator mine failed on partner P as of 2024-02: ");
        }
    }

    @Test
    void ruleSet_withAnotherUnitOrUnknownType_isRefused() {
        Sample sound = crediting((self, accounts, credits, s, link) -> {});
        assertThatThrownBy(() -> scorer(sound, "apples"))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("indicators[0].unit: expected things, in which the type sample measures: apples");
        PciScorer scorer = scorer(sound, "things");
        assertThatThrownBy(() -> PciScorer.of(scorer.rules(), List.of(factory("other", sound))))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("indicators[0].type: unknown indicator type sample; known: other");
        assertThatThrownBy(
                        () -> PciScorer.of(scorer.rules(), List.of(factory("sample", sound), factory("sample", sound))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two factories");
    }

    @Test
    void indicator_thatNobodyCanBeCreditedFor_isRefused() {
        Sample sound = crediting((self, accounts, credits, s, link) -> {});
        CompetencyRuleSet uncredited = CompetencyRuleSet.builder()
                .from(scorer(sound, "things").rules())
                .attribution(AttributionPolicy.none())
                .build();
        assertThatThrownBy(() -> PciScorer.of(uncredited, List.of(factory("sample", sound))))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining(
                        "indicators[0].id: mine credits through associations, but no row of the attribution");
    }

    @Test
    @SuppressWarnings("NullAway")
    void factory_thatMakesNothing_isRefusedByName() {
        CompetencyRuleSet rules = scorer(crediting((self, accounts, credits, s, link) -> {}), "things")
                .rules();
        assertThatThrownBy(() -> PciScorer.of(rules, List.of(factory("sample", null))))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("indicators[0].parameters: type sample: it made no indicator");
    }

    @Test
    void lookBack_byTable_isThatOfTheIndicatorsThatReadIt() {
        PciScorer scorer = scorer(crediting((self, accounts, credits, s, link) -> {}), "things");
        assertThat(scorer.lookBack()).isEqualTo(12);
        for (FactTable table : FactTable.values()) {
            boolean read = Set.of(FactTable.BILLING, FactTable.SEATS, FactTable.ASSOCIATIONS, FactTable.PEOPLE)
                    .contains(table);
            assertThat(scorer.lookBack(table))
                    .as(table.label())
                    .isEqualTo(read ? OptionalInt.of(12) : OptionalInt.empty());
        }
    }

    @Test
    void failure_onManyThreads_isThrownOnce() {
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {
            throw new IllegalStateException("oops");
        }));
        var threads = Executors.newFixedThreadPool(4);
        try {
            assertThatThrownBy(() -> bound.scoreAll(AS_OF, ScoringOptions.on(threads, 4)))
                    .isInstanceOf(IndicatorException.class);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void monitor_thatLooksOn_seesAllAccounts() {
        AtomicLong seen = new AtomicLong();
        bind(crediting((self, accounts, credits, s, link) -> {}))
                .scoreAll(AS_OF, ScoringOptions.allCores().withMonitor((done, total) -> {
                    assertThat(total).isEqualTo(601);
                    seen.accumulateAndGet(done, Math::max);
                }));
        assertThat(seen).hasValue(601);
    }

    @Test
    void monitor_thatCancels_stops() {
        ScoringMonitor cancelling = new ScoringMonitor() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {}));
        assertThatThrownBy(() ->
                        bound.scoreAll(AS_OF, ScoringOptions.callingThread().withMonitor(cancelling)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void unknownIds_areRefused() {
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {}));
        assertThatThrownBy(() -> bound.score("nobody", AS_OF)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> bound.tallyCustomer("nobody", AS_OF)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> bound.tallyPerson("nobody", AS_OF)).hasMessageContaining("nobody");
    }

    @Test
    void tallies_ofAnotherMonthOrRuleSet_doNotMix() {
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {}));
        PartnerTallies now = bound.tally(AS_OF, ScoringOptions.callingThread());
        PartnerTallies before = bound.tally(AS_OF.minusMonths(1), ScoringOptions.callingThread());
        assertThatThrownBy(() -> now.merge(before)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> now.minus(before)).isInstanceOf(IllegalArgumentException.class);
        BoundPortfolio empty = scorer(crediting((self, accounts, credits, s, link) -> {}), "things")
                .bind(new PortfolioBuilder().build());
        assertThatThrownBy(() -> empty.finish(now)).isInstanceOf(IllegalArgumentException.class);
        assertThat(empty.scoreAll(AS_OF)).isEmpty();
    }
}
