package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.Misbehaving.AS_OF;
import static io.github.pciscoring.core.engine.Misbehaving.NEW;
import static io.github.pciscoring.core.engine.Misbehaving.assertFails;
import static io.github.pciscoring.core.engine.Misbehaving.bind;
import static io.github.pciscoring.core.engine.Misbehaving.crediting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.Misbehaving.Credit;
import io.github.pciscoring.core.engine.Misbehaving.Sample;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.core.ruleset.Points;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Indicators that break their contract while they evaluate fail by name, and never end in a number. */
class MisbehavingIndicatorTest {
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
                    assertThat(failure.indicatorType()).isEqualTo("sample");
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
        assertFails(Misbehaving::recurse, "StackOverflowError");
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
    void monthsOfAllAccounts_thatDoNotFit_fail() {
        assertFails(
                (self, accounts, credits, s, link) -> credits.addAllMonths(self.partners, 0, new long[0], 0),
                "months of 0 accounts");
        assertFails((self, accounts, credits, s, link) -> all(self, accounts, credits, 0, 1L << 13, 0), "13 months");
        assertFails((self, accounts, credits, s, link) -> all(self, accounts, credits, 0, 1L << 12, 1), "13 months");
        assertFails((self, accounts, credits, s, link) -> all(self, accounts, credits, 0, 1, -1), "-1 months");
        assertFails((self, accounts, credits, s, link) -> all(self, accounts, credits, 2, 1, 0), "slot", "2");
    }

    /** Credits the same months of all subscriptions. */
    private static void all(Sample self, AccountSlice accounts, Credits credits, int slot, long months, int lag) {
        long[] ofEach = new long[accounts.end(AccountLevel.SUBSCRIPTION) - accounts.begin(AccountLevel.SUBSCRIPTION)];
        Arrays.fill(ofEach, months);
        credits.addAllMonths(self.partners, slot, ofEach, lag);
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
}
