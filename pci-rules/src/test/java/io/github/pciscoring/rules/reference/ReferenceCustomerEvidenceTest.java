package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.BillingLine.Kind;
import org.junit.jupiter.api.Test;

/** What 1 and 2 credit and leave out, each answer worked out by hand from SPEC. */
class ReferenceCustomerEvidenceTest {
    private static final String REVENUE = "net-new-revenue";
    private static final String ADDS = "net-customer-adds";

    /** "Charges minus credits, seats or no seats … in each billing month." */
    @Test
    void revenue_billsOfAMonth_addUpInTenThousandths() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .linked("P", "CSP", "..")
                .billed("M-12..M-11", "10", Kind.CHARGE)
                .billed("M-11", "0.0001", Kind.CREDIT)
                .billed("M-1", "7.5", Kind.CHARGE)
                .billed("M-1", "7.5", Kind.CREDIT)
                .billed("M", "3", Kind.CREDIT);

        assertThat(facts.credits("P", REVENUE))
                .containsExactly(
                        "revenue SUBSCRIPTION S M-11 as of M-11: 99999", "revenue SUBSCRIPTION S M as of M: -30000");
        assertThat(facts.leftOut("P", REVENUE)).containsExactly("SUBSCRIPTION S M-10..M-1 nothing-billed");
    }

    @Test
    void revenue_twoPartners_areCreditedEachInFull() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .linked("P", "CSP", "..M-3")
                .linked("P", "DPOR", "..")
                .linked("Q", "DPOR", "M-3..")
                .billed("M-3", "15000", Kind.CHARGE);

        assertThat(facts.credits("P", REVENUE))
                .isEqualTo(facts.credits("Q", REVENUE))
                .containsExactly("revenue SUBSCRIPTION S M-3 as of M-3: 150000000");
    }

    /** "An add credits +1 …, as of m; a loss credits −1 …, as of m-1." */
    @Test
    void adds_customerComesAndGoes_isAddedAndLost() {
        TinyPortfolio facts =
                new TinyPortfolio().subscription("S").linked("P", "CSP", "..").paid("M-8..M-6");

        assertThat(facts.credits("P", ADDS))
                .containsExactly("adds CUSTOMER C M-8 as of M-8: 1", "losses CUSTOMER C M-5 as of M-6: 1");
        assertThat(facts.leftOut("P", ADDS))
                .containsExactly("SUBSCRIPTION S M-12..M-9 unpaid", "SUBSCRIPTION S M-5..M unpaid");
    }

    /** The add in `M-12` lies outside the window, the loss in `M` inside. */
    @Test
    void adds_addedBeforeTheWindow_isOnlyLost() {
        TinyPortfolio facts =
                new TinyPortfolio().subscription("S").linked("P", "CSP", "..").paid("M-12..M-1");

        assertThat(facts.credits("P", ADDS)).containsExactly("losses CUSTOMER C M as of M-1: 1");
        assertThat(facts.leftOut("P", ADDS))
                .containsExactly("SUBSCRIPTION S M unpaid", "CUSTOMER C M-11..M-1 added-before-window");
    }

    /** Credited in `M-12` alone, which is no month of the window: there is nothing to leave out but the months after. */
    @Test
    void adds_creditedInTheBaselineMonthOnly_isNotCalledAddedBefore() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .linked("P", "CSP", "..M-12")
                .paid("M-14..M");

        assertThat(facts.credits("P", ADDS)).isEmpty();
        assertThat(facts.leftOut("P", ADDS)).containsExactly("SUBSCRIPTION S M-11..M not-associated");
    }

    @Test
    void adds_addedInTheFirstMonthOfTheWindow_isAnAdd() {
        TinyPortfolio facts =
                new TinyPortfolio().subscription("S").linked("P", "CSP", "..").paid("M-11..M");

        assertThat(facts.credits("P", ADDS)).containsExactly("adds CUSTOMER C M-11 as of M-11: 1");
        assertThat(facts.leftOut("P", ADDS)).containsExactly("SUBSCRIPTION S M-12 unpaid");
    }

    /** "Partners who come later to a customer that is already paying get nothing." */
    @Test
    void adds_partnerComesLater_getsNothing() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .linked("P", "CSP", "M-7..")
                .paid("M-8..M");

        assertThat(facts.credits("P", ADDS)).isEmpty();
        assertThat(facts.leftOut("P", ADDS))
                .containsExactly("SUBSCRIPTION S M-12..M-8 not-associated", "CUSTOMER C M-7..M came-after-add");
    }

    /** "A customer that left and comes back is an add again": each run of paid months is looked at by itself. */
    @Test
    void adds_customerComesBack_isLookedAtRunByRun() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .linked("P", "CSP", "M-10..")
                .paid("M-13..M-9")
                .paid("M-7..M-6")
                .paid("M-4..M");

        assertThat(facts.credits("P", ADDS))
                .containsExactly(
                        "losses CUSTOMER C M-8 as of M-9: 1",
                        "adds CUSTOMER C M-7 as of M-7: 1",
                        "losses CUSTOMER C M-5 as of M-6: 1",
                        "adds CUSTOMER C M-4 as of M-4: 1");
        assertThat(facts.leftOut("P", ADDS))
                .containsExactly(
                        "SUBSCRIPTION S M-12..M-11 not-associated",
                        "SUBSCRIPTION S M-8 unpaid",
                        "SUBSCRIPTION S M-5 unpaid",
                        "CUSTOMER C M-10..M-9 added-before-window");
    }

    /** "Over its eligible subscriptions in those three channels, whoever sold them." */
    @Test
    void adds_anotherSubscriptionPaidBefore_decidesForTheCustomer() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("old")
                .paid("M-5..M-4")
                .subscription("S")
                .paid("M-4..M")
                .linked("P", "CSP", "..");

        assertThat(facts.credits("P", ADDS)).isEmpty();
        assertThat(facts.leftOut("P", ADDS))
                .containsExactly("SUBSCRIPTION S M-12..M-5 unpaid", "CUSTOMER C M-4..M came-after-add");
    }
}
