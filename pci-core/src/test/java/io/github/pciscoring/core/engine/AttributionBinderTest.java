package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.association;
import static io.github.pciscoring.core.engine.EngineFacts.seats;
import static io.github.pciscoring.core.engine.EngineFacts.subscription;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributionBinderTest {
    private static final List<CreditRule> OWNER = List.of(CreditRule.of("OWNER"));
    /** Owners credit unless somebody claims, and claims credit. */
    private static final List<CreditRule> DISPLACED =
            List.of(CreditRule.of("OWNER").displacedBy(Set.of("CLAIM")), CreditRule.of("CLAIM"));

    @Test
    void bySubscription_types_creditOnlyWhenARowNamesThem() {
        assertThat(credited(OWNER, association("P1", "S1", "OWNER", 3, 5), association("P2", "S1", "CLAIM", 3, 5)))
                .containsExactly("P1=[3, 4, 5]");
        assertThat(credited(List.of(), association("P1", "S1", "OWNER", 3, 5))).isEmpty();
    }

    @Test
    void bySubscription_partnerLinkedTwice_countsOnce() {
        assertThat(credited(
                        OWNER,
                        association("P2", "S1", "OWNER", 1, 2),
                        association("P1", "S1", "OWNER", 4, 6),
                        association("P1", "S1", "OWNER", 1, 2),
                        association("P1", "S1", "OWNER", 2, 4)))
                .containsExactly("P1=[1, 2, 3, 4, 5, 6]", "P2=[1, 2]");
    }

    @Test
    void bySubscription_claimByAnotherPartner_displacesInItsMonthsOnly() {
        assertThat(credited(DISPLACED, association("P1", "S1", "OWNER", 1, 6), association("P2", "S1", "CLAIM", 3, 4)))
                .containsExactly("P1=[1, 2, 5, 6]", "P2=[3, 4]");
    }

    @Test
    void bySubscription_claimByThePartnerItself_takesThePlaceOfItsOwnership() {
        List<CreditRule> ownersOnly = List.of(DISPLACED.get(0));
        assertThat(credited(ownersOnly, association("P1", "S1", "OWNER", 1, 4), association("P1", "S1", "CLAIM", 2, 3)))
                .containsExactly("P1=[1, 4]");
        assertThat(credited(DISPLACED, association("P1", "S1", "OWNER", 1, 4), association("P1", "S1", "CLAIM", 2, 3)))
                .containsExactly("P1=[1, 2, 3, 4]");
    }

    @Test
    void bySubscription_displacedInAllMonths_hasNoLink() {
        assertThat(credited(
                        List.of(DISPLACED.get(0)),
                        association("P1", "S1", "OWNER", 2, 3),
                        association("P2", "S1", "CLAIM", 1, 6)))
                .isEmpty();
    }

    @Test
    void bySubscription_claimOnAnotherSubscription_displacesNothing() {
        PortfolioColumns columns = EngineFacts.columns(
                tenant("T1", "C1"),
                subscription("S1", "T1", "A"),
                subscription("S2", "T1", "A"),
                association("P1", "S1", "OWNER", 1, 2),
                association("P2", "S2", "CLAIM", 1, 2));
        CreditColumn credits = bind(columns, DISPLACED, SubscriptionScope.everything(), false);
        assertThat(EngineFacts.links(columns, credits, 0)).containsExactly("P1=[1, 2]");
        assertThat(EngineFacts.links(columns, credits, 1)).containsExactly("P2=[1, 2]");
    }

    @Test
    void bySubscription_rowForProducts_creditsTheseOnly() {
        Fact link = association("P1", "S1", "OWNER", 1, 1);
        assertThat(credited(List.of(new CreditRule("OWNER", Optional.of(Set.of("A")), Set.of())), link))
                .hasSize(1);
        assertThat(credited(List.of(new CreditRule("OWNER", Optional.of(Set.of("B")), Set.of())), link))
                .isEmpty();
    }

    @Test
    void bySubscription_outOfScope_hasNoLink() {
        PortfolioColumns columns = EngineFacts.columns(
                tenant("T1", "C1"), subscription("S1", "T1", "A"), association("P1", "S1", "OWNER", 1, 1));
        SubscriptionScope scope = SubscriptionScope.everything().withProducts(Set.of("B"));
        assertThat(bind(columns, OWNER, scope, false).links()).isZero();
    }

    @Test
    void bySubscription_agreementMonths_limitTheCredit() {
        PortfolioColumns columns = EngineFacts.columns(
                tenant("T1", "C1"),
                Subscription.builder()
                        .id("S1")
                        .tenantId("T1")
                        .product("A")
                        .channel("DIRECT")
                        .agreementStart(EngineFacts.month(3))
                        .build(),
                association("P1", "S1", "OWNER", 1, 9));
        SubscriptionScope scope = SubscriptionScope.everything().withAgreementMonths(Map.of("DIRECT", 2));
        assertThat(EngineFacts.links(columns, bind(columns, OWNER, scope, false), 0))
                .containsExactly("P1=[3, 4]");
    }

    @Test
    void bySubscription_whilePaid_creditsPaidMonthsOnly() {
        PortfolioColumns columns = EngineFacts.columns(
                tenant("T1", "C1"),
                subscription("S1", "T1", "A"),
                seats("S1", 2, 5),
                seats("S1", 3, 0),
                seats("S1", 4, 1),
                seats("S1", 9, 1),
                association("P1", "S1", "OWNER", 1, 5),
                association("P2", "S1", "OWNER", 3, 3));
        assertThat(EngineFacts.links(columns, bind(columns, OWNER, SubscriptionScope.everything(), true), 0))
                .containsExactly("P1=[2, 4]");
    }

    @Test
    void bySubscription_openEnds_reachEveryMonth() {
        PortfolioColumns columns = EngineFacts.columns(
                tenant("T1", "C1"),
                subscription("S1", "T1", "A"),
                PartnerAssociation.builder()
                        .partnerId("P1")
                        .subscriptionId("S1")
                        .type("OWNER")
                        .build(),
                association("P2", "S1", "CLAIM", 2, 59));
        assertThat(EngineFacts.links(columns, bind(columns, DISPLACED, SubscriptionScope.everything(), false), 0)
                        .get(0))
                .isEqualTo("P1=[1, 60]");
    }

    private static List<String> credited(List<CreditRule> rows, Fact... associations) {
        List<Fact> facts = new ArrayList<>(List.of(tenant("T1", "C1"), subscription("S1", "T1", "A")));
        facts.addAll(List.of(associations));
        PortfolioColumns columns = EngineFacts.columns(facts.toArray(Fact[]::new));
        return EngineFacts.links(columns, bind(columns, rows, SubscriptionScope.everything(), false), 0);
    }

    private static CreditColumn bind(
            PortfolioColumns columns, List<CreditRule> rows, SubscriptionScope scope, boolean whilePaid) {
        return new AttributionBinder(
                        columns,
                        new AttributionRows(columns.codes(), rows),
                        EngineFacts.scope(columns, scope),
                        whilePaid ? Optional.of(PaidBinder.bySubscription(columns)) : Optional.empty())
                .bySubscription();
    }
}
