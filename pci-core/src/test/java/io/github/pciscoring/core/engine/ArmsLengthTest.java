package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.Misbehaving.AS_OF;
import static io.github.pciscoring.core.engine.Misbehaving.assertEvidenceFails;
import static io.github.pciscoring.core.engine.Misbehaving.assertFails;
import static io.github.pciscoring.core.engine.Misbehaving.bind;
import static io.github.pciscoring.core.engine.Misbehaving.crediting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.Misbehaving.Credit;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.portfolio.MonthSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What the engine lets an indicator see and do ends with the call, the thread and the slice. */
class ArmsLengthTest {
    @Test
    void link_outsideTheSlice_fails() {
        assertFails((self, accounts, credits, s, link) -> accounts.creditedMonths(self.partners, 100_000), "100000");
        assertFails((self, accounts, credits, s, link) -> accounts.partner(self.partners, -1), "-1");
        // There are links beyond, of accounts that are another slice's.
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {
            if (s == 255) {
                credits.add(self.partners, link + 1, 0, 1, 0);
            }
        }));
        assertThatThrownBy(() -> bound.scoreAll(AS_OF))
                .isInstanceOf(IndicatorException.class)
                .hasMessageContaining("customer C255")
                .hasMessageContaining("no link of this slice: 256");
    }

    @Test
    void refusal_thatTheIndicatorHides_failsAllTheSame() {
        List<Credit> hiding = List.of(
                (self, accounts, credits, s, link) -> accounts.value(self.billed, s, 13),
                (self, accounts, credits, s, link) -> credits.add(self.partners, link, 2, 1, 0),
                (self, accounts, credits, s, link) -> credits.add(self.partners, link, 0, 1, 13),
                (self, accounts, credits, s, link) -> accounts.months(self.paid, 100_000),
                (self, accounts, credits, s, link) -> {
                    credits.add(self.partners, link, 0, Long.MAX_VALUE, 0);
                    credits.add(self.partners, link, 0, 1, 0);
                },
                (self, accounts, credits, s, link) ->
                        credits.addMonths(self.partners, link, 0, Long.MAX_VALUE, MonthSet.between(1, 0), 0));
        for (Credit credit : hiding) {
            assertFails(
                    (self, accounts, credits, s, link) -> {
                        try {
                            credit.with(self, accounts, credits, s, link);
                        } catch (RuntimeException hidden) {
                            // goes on as if nothing were wrong
                        }
                    },
                    "Exception: ");
        }
    }

    @Test
    void sliceAndCredits_keptAfterTheCall_areClosed() {
        AccountSlice[] kept = {null};
        Credits[] keptCredits = {null};
        CreditInput[] input = {null};
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {
            kept[0] = accounts;
            keptCredits[0] = credits;
            input[0] = self.partners;
        }));
        PartnerTallies tallies = bound.tally(AS_OF, ScoringOptions.callingThread());

        assertThat(kept[0].begin(AccountLevel.CUSTOMER)).isEqualTo(kept[0].end(AccountLevel.CUSTOMER));
        assertThatThrownBy(() -> kept[0].beginLinks(input[0], 599)).hasMessageContaining("no SUBSCRIPTION");
        assertThatThrownBy(() -> kept[0].creditedMonths(input[0], 599)).hasMessageContaining("no link");
        assertThatThrownBy(() -> keptCredits[0].add(input[0], 599, 0, 7, 0)).hasMessageContaining("until it returns");
        assertThatThrownBy(() -> keptCredits[0].leftOut(input[0], 599, 1, new Reason("no", "no")))
                .hasMessageContaining("until it returns");
        assertThat(tallies.sum(0, 0, 0)).isZero();
    }

    @Test
    void credits_fromAnotherThread_fail() {
        assertFails(
                (self, accounts, credits, s, link) -> CompletableFuture.runAsync(
                                () -> credits.add(self.partners, link, 0, 1, 0))
                        .join(),
                "in the thread that calls evaluate");
    }

    @Test
    void reason_thatIsNone_fails() {
        List<Credit> silent = List.of(
                (self, accounts, credits, s, link) -> credits.leftOut(self.partners, link, 1, null),
                (self, accounts, credits, s, link) -> credits.leftOut(self.partners, link, 1, null, 7));
        for (Credit credit : silent) {
            assertFails(credit, "left out without a reason");
            assertEvidenceFails(credit, "left out without a reason");
        }
        assertFails((self, accounts, credits, s, link) -> new Reason("code", null), "text");
    }

    @Test
    void evidence_ofMisbehaviour_failsByNameToo() {
        assertEvidenceFails((self, accounts, credits, s, link) -> credits.add(self.partners, link, 2, 1, 0), "slot");
        assertEvidenceFails(
                (self, accounts, credits, s, link) ->
                        credits.leftOut(self.partners, link, 1L << 13, new Reason("a", "b")),
                "look-back of 12");
        assertEvidenceFails(
                (self, accounts, credits, s, link) -> credits.leftOut(self.partners, 100_000, 1, new Reason("a", "b")),
                "no link");
        assertEvidenceFails(Misbehaving::recurse, "StackOverflowError");
    }
}
