package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the four customer indicators leave out on a subscription, each answer worked out by hand from SPEC. */
class ReferenceSubscriptionEvidenceTest {
    private static final String REVENUE = "net-new-revenue";
    private static final String ADDS = "net-customer-adds";
    private static final String DEPLOYMENTS = "new-deployments";
    private static final String GROWTH = "monthly-active-user-growth";

    @Test
    void leftOut_productNotOnTheList_isSoInAllMonthsThatMayCredit() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S", "AZURE", "OTHER")
                .paid("M-14..M")
                .linked("P", "CSP", "..");

        assertThat(facts.leftOut("P", REVENUE)).containsExactly("SUBSCRIPTION S M-11..M product-not-eligible");
        assertThat(facts.leftOut("P", ADDS)).containsExactly("SUBSCRIPTION S M-12..M product-not-eligible");
        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("SUBSCRIPTION S M product-not-eligible");
        assertThat(facts.leftOut("P", GROWTH))
                .containsExactly("SUBSCRIPTION S M-12 product-not-eligible", "SUBSCRIPTION S M product-not-eligible");
    }

    /** "Sold through `EA`, `CSP` or `WEB_DIRECT`"; "any channel, here and in 6". */
    @Test
    void leftOut_anotherChannel_mattersToRevenueAndAddsOnly() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S", "SALES", "OTHER")
                .paid("M-12..M")
                .linked("P", "CSP", "..");

        assertThat(facts.leftOut("P", REVENUE)).containsExactly("SUBSCRIPTION S M-11..M channel-not-eligible");
        assertThat(facts.leftOut("P", ADDS)).containsExactly("SUBSCRIPTION S M-12..M channel-not-eligible");
        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("TENANT T M-11..M-1 not-above-in-window 0");
        assertThat(facts.leftOut("P", GROWTH))
                .containsExactly("TENANT T M-12 no-active-users", "TENANT T M no-active-users");
    }

    @Test
    void leftOut_agreementStartsInTheWindow_isNotStartedBefore() {
        TinyPortfolio facts = new TinyPortfolio().agreement("S", "M-5").linked("P", "CSP", "..");

        assertThat(facts.leftOut("P", REVENUE))
                .containsExactly(
                        "SUBSCRIPTION S M-11..M-6 agreement-not-started", "SUBSCRIPTION S M-5..M nothing-billed");
        assertThat(facts.leftOut("P", ADDS)).containsExactly("SUBSCRIPTION S M-12..M unpaid");
    }

    /** The first 12 months are `M-14 … M-3`. */
    @Test
    void leftOut_agreementStartsBeforeTheWindow_isTooOldAfterTwelveMonths() {
        TinyPortfolio facts = new TinyPortfolio().agreement("S", "M-14").linked("P", "CSP", "..");

        assertThat(facts.leftOut("P", REVENUE))
                .containsExactlyInAnyOrder(
                        "SUBSCRIPTION S M-2..M agreement-too-old", "SUBSCRIPTION S M-11..M-3 nothing-billed");
    }

    @Test
    void leftOut_associatedOnlyBeforeTheAgreement_isNotAssociatedLater() {
        TinyPortfolio facts = new TinyPortfolio().agreement("S", "M-5").linked("P", "CSP", "M-8..M-7");

        assertThat(facts.leftOut("P", REVENUE))
                .containsExactly(
                        "SUBSCRIPTION S M-11..M-6 agreement-not-started", "SUBSCRIPTION S M-5..M not-associated");
    }

    @Test
    void leftOut_associatedOnlyBeforeTheWindow_isOutsideInTheAgreementsMonths() {
        TinyPortfolio facts = new TinyPortfolio().agreement("S", "M-5").linked("P", "CSP", "..M-12");

        assertThat(facts.leftOut("P", REVENUE))
                .containsExactly(
                        "SUBSCRIPTION S M-11..M-6 agreement-not-started", "SUBSCRIPTION S M-5..M outside-window");
    }

    @Test
    void leftOut_associatedUpToTheBaseline_isOutsideOnlyWhereTheBaselineMayNotCredit() {
        TinyPortfolio facts = new TinyPortfolio().subscription("S").linked("P", "DPOR", "..M-12");

        assertThat(facts.leftOut("P", REVENUE)).containsExactly("SUBSCRIPTION S M-11..M outside-window");
        assertThat(facts.leftOut("P", ADDS))
                .containsExactly("SUBSCRIPTION S M-12 unpaid", "SUBSCRIPTION S M-11..M not-associated");
        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("SUBSCRIPTION S M outside-window");
        assertThat(facts.leftOut("P", GROWTH))
                .containsExactly("SUBSCRIPTION S M-12 unpaid", "SUBSCRIPTION S M not-associated");
    }

    @Test
    void leftOut_associationWithoutMonths_isOutside() {
        TinyPortfolio facts = new TinyPortfolio().subscription("S").linked("P", "CPOR_OSU", "never");

        assertThat(facts.leftOut("P", REVENUE)).containsExactly("SUBSCRIPTION S M-11..M outside-window");
        assertThat(facts.leftOut("P", GROWTH))
                .containsExactly("SUBSCRIPTION S M-12 outside-window", "SUBSCRIPTION S M outside-window");
    }

    @Test
    void leftOut_neverAssociated_saysNothing() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .paid("M-12..M")
                .linked("Q", "CSP", "..")
                .person("A", "P", "..");

        assertThat(facts.evidence().leftOut("P"))
                .extracting(ReferenceLeftOut::reasonCode)
                .containsOnly("no-exams");
    }

    @Test
    void leftOut_usageClaim_isWithoutCreditForRevenueAndAdds() {
        TinyPortfolio facts = new TinyPortfolio().subscription("S").linked("P", "CPOR_OSU", "M-3..");

        assertThat(facts.leftOut("P", REVENUE))
                .containsExactly(
                        "SUBSCRIPTION S M-11..M-4 not-associated", "SUBSCRIPTION S M-3..M type-without-credit");
        assertThat(facts.leftOut("P", ADDS))
                .containsExactly(
                        "SUBSCRIPTION S M-12..M-4 not-associated", "SUBSCRIPTION S M-3..M type-without-credit");
        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("SUBSCRIPTION S M unpaid");
    }

    @Test
    void leftOut_revenueClaim_isWithoutCreditForDeploymentsAndGrowth() {
        TinyPortfolio facts = new TinyPortfolio().subscription("S").linked("P", "CPOR_OSA", "..");

        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("SUBSCRIPTION S M type-without-credit");
        assertThat(facts.leftOut("P", GROWTH))
                .containsExactly("SUBSCRIPTION S M-12 type-without-credit", "SUBSCRIPTION S M type-without-credit");
    }

    /** "When any partner, itself included, holds a CPOR association there that covers the indicator." */
    @Test
    void leftOut_claimOfAnother_displacesWhatItCovers() {
        TinyPortfolio facts =
                new TinyPortfolio().subscription("S").linked("P", "DPOR", "..").linked("Q", "CPOR_OSA", "M-3..");

        assertThat(facts.leftOut("P", REVENUE))
                .containsExactlyInAnyOrder(
                        "SUBSCRIPTION S M-3..M displaced", "SUBSCRIPTION S M-11..M-4 nothing-billed");
        assertThat(facts.leftOut("P", ADDS))
                .containsExactly("SUBSCRIPTION S M-12..M-4 unpaid", "SUBSCRIPTION S M-3..M displaced");
        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("SUBSCRIPTION S M unpaid");
    }

    @Test
    void leftOut_displacedBesideATypeWithoutCredit_isDisplaced() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .linked("P", "DPOR", "..")
                .linked("P", "CPOR_OSU", "..")
                .linked("Q", "CPOR_OSA", "..");

        assertThat(facts.leftOut("P", REVENUE)).containsExactly("SUBSCRIPTION S M-11..M displaced");
        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("SUBSCRIPTION S M unpaid");
    }

    @Test
    void leftOut_displacedBesideAnAssociationThatCounts_saysNothing() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .linked("P", "DPOR", "..")
                .linked("P", "CPOR_OSA", "..M-6")
                .linked("P", "CSP", "M-5..")
                .linked("Q", "CPOR_OSA", "M-5..");

        assertThat(facts.leftOut("P", REVENUE)).containsExactly("SUBSCRIPTION S M-11..M nothing-billed");
    }
}
