package io.github.pciscoring.rules.reference;

import static io.github.pciscoring.core.facts.Environment.PRODUCTION;
import static io.github.pciscoring.core.facts.Environment.SANDBOX;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What 5 and 6 credit and leave out, each answer worked out by hand from SPEC. */
class ReferenceUsageEvidenceTest {
    private static final String DEPLOYMENTS = "new-deployments";
    private static final String GROWTH = "monthly-active-user-growth";

    private static TinyPortfolio paidAndLinked() {
        return new TinyPortfolio().subscription("S").paid("M-14..M").linked("P", "CSP", "..");
    }

    @Test
    void deployments_belowAndThenAbove_isOne() {
        TinyPortfolio facts = paidAndLinked().users("M-12", 4, PRODUCTION).users("M-1", 6, PRODUCTION);

        assertThat(facts.credits("P", DEPLOYMENTS)).containsExactly("tenants TENANT T M as of M: 1");
        assertThat(facts.leftOut("P", DEPLOYMENTS)).isEmpty();
    }

    /** "`<` and `>`, so exactly 5 is neither"; sandboxes do not count. */
    @Test
    void deployments_exactlyFive_isNeitherBelowNorAbove() {
        TinyPortfolio facts = paidAndLinked()
                .users("M-12", 5, PRODUCTION)
                .users("M-12..M", 100, SANDBOX)
                .users("M-4", 5, PRODUCTION)
                .users("M-3", 3, PRODUCTION)
                .users("M", 6, PRODUCTION);

        assertThat(facts.credits("P", DEPLOYMENTS)).isEmpty();
        assertThat(facts.leftOut("P", DEPLOYMENTS))
                .containsExactly("TENANT T M-12 not-below-baseline 5", "TENANT T M-11..M-1 not-above-in-window 5");
    }

    @Test
    void deployments_manyUsersAllTheTime_isNotBelow() {
        TinyPortfolio facts = paidAndLinked().users("M-12..M", 7, PRODUCTION);

        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("TENANT T M-12 not-below-baseline 7");
    }

    /** "Credited …, as of M, on any of the tenant's eligible subscriptions paid in M." */
    @Test
    void deployments_creditedBeforeMOnly_saysWhyOnTheSubscription() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscription("S")
                .paid("M-14..M")
                .linked("P", "CSP", "..M-1")
                .linked("Q", "CSP", "M..")
                .users("M-1", 6, PRODUCTION)
                .subscription("unpaid")
                .paid("M-14..M-1")
                .linked("Q", "CSP", "..");

        assertThat(facts.credits("P", DEPLOYMENTS)).isEmpty();
        assertThat(facts.leftOut("P", DEPLOYMENTS)).containsExactly("SUBSCRIPTION S M outside-window");
        assertThat(facts.credits("Q", DEPLOYMENTS)).containsExactly("tenants TENANT T M as of M: 1");
        assertThat(facts.leftOut("Q", DEPLOYMENTS)).containsExactly("SUBSCRIPTION unpaid M unpaid");
    }

    /** "All environments, of all tenants the partner is credited for … which brings the whole tenant's MAU." */
    @Test
    void growth_creditedOnOneSubscription_bringsTheWholeTenant() {
        TinyPortfolio facts = paidAndLinked()
                .users("M-12", 60, PRODUCTION)
                .users("M", 70, PRODUCTION)
                .users("M", 1, SANDBOX)
                .subscription("other", "MARKETING", "OTHER")
                .paid("M-12..M")
                .users("M", 11, PRODUCTION)
                .subscription("unpaid")
                .users("M", 100, PRODUCTION);

        assertThat(facts.credits("P", GROWTH))
                .containsExactly("current TENANT T M as of M: 82", "baseline TENANT T M-12 as of M-12: 60");
        assertThat(facts.leftOut("P", GROWTH)).isEmpty();
    }

    /** "With the credits of `M-12`": each month has its own. */
    @Test
    void growth_creditsOfEachMonth_areItsOwn() {
        TinyPortfolio facts = new TinyPortfolio()
                .subscriptionOfTenant("S1", "T1")
                .paid("M-12..M")
                .linked("P", "CSP", "..M-1")
                .users("M-12..M", 50, PRODUCTION)
                .subscriptionOfTenant("S2", "T2")
                .paid("M-12..M")
                .linked("P", "CSP", "M-11..")
                .users("M-12..M", 70, PRODUCTION);

        assertThat(facts.credits("P", GROWTH))
                .containsExactly("current TENANT T2 M as of M: 70", "baseline TENANT T1 M-12 as of M-12: 50");
        assertThat(facts.leftOut("P", GROWTH))
                .containsExactly("SUBSCRIPTION S1 M not-associated", "SUBSCRIPTION S2 M-12 not-associated");
    }

    @Test
    void growth_noUsersInAMonth_saysSo() {
        TinyPortfolio facts = paidAndLinked().users("M-12", 0, PRODUCTION).users("M", 1, SANDBOX);

        assertThat(facts.credits("P", GROWTH)).containsExactly("current TENANT T M as of M: 1");
        assertThat(facts.leftOut("P", GROWTH)).containsExactly("TENANT T M-12 no-active-users");
    }
}
