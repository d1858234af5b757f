package io.github.pciscoring.rules.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.format.RuleSetFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures by market, as a sibling programme has them: consultants by the partner's own, deployments and growth by its
 * customers': those of developed markets, if it has at least one customer in one.
 */
class MarketsTest {
    private static final String TEXT = """
            rule-set: markets
            format: 1
            version: "1"
            title: Figures by market
            extends: smmcs-smb
            classifications:
              - id: home-market
                type: partner-with-code
                parameters: {codes: {of: partner, column: market, any-of: developed}}
                classes: [{name: developed, from: 1}, {name: developing}]
              - id: customer-market
                type: customers-with-code
                parameters: {codes: {of: tenant, column: market, any-of: developed}}
                classes: [{name: developed, from: 1}, {name: developing}]
            attribution:
              - indicators: [customer-market]
                credits: [{type: CSP}, {type: CPOR_OSU}]
            indicators:
              - id: functional-consultants
                threshold: 15
                varies-by: home-market
                variants: {developing: {threshold: 5}}
              - id: new-deployments
                threshold: 5
                parameters: {below: 250, above: 250}
                varies-by: customer-market
                variants:
                  developing: {threshold: 1, parameters: {below: 150, above: 150}}
              - id: monthly-active-user-growth
                threshold: 0.25
                parameters: {minimum-baseline: 250}
                varies-by: customer-market
                variants: {developing: {parameters: {minimum-baseline: 150}}}
            """;

    private static final CompetencyRuleSet RULES =
            RuleSets.builtIn().reader().read(RuleSetFile.of("markets.yaml", TEXT));

    private static SmbScenario scenario() {
        return SmbScenario.scenario().by(any -> CompetencyRuleSet.builder().from(RULES));
    }

    private static OwnFact partnerIn(String partner, String market) {
        return OwnFact.code(SubjectType.PARTNER, partner, "market", market);
    }

    private static OwnFact tenantIn(String tenant, String market) {
        return OwnFact.code(SubjectType.TENANT, tenant, "market", market);
    }

    /** A partner with five consultants, and a customer that rises from 200 to 300 users within the year. */
    private static void served(SmbScenario facts) {
        for (int i = 0; i < 5; i++) {
            facts.person("H" + i, "A").passed("H" + i, "MB-800", "2021-01-01");
        }
        facts.customer("T")
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-12", 0)
                                .users("M-5..M", 300)
                                .linked("A", "CSP"));
    }

    @Test
    void partnerHereWithCustomersThere_isAskedWhatEachMarketIs() {
        SmbScenario facts = scenario()
                .with(MarketsTest::served)
                .add(partnerIn("A", "developing"))
                .add(tenantIn("T", "developed"));

        assertThat(facts.score("A").classes())
                .isEqualTo(Map.of("home-market", "developing", "customer-market", "developed"));
        assertThat(facts.points("A", SmbScenario.CONSULTANTS)).isEqualTo("30");
        assertThat(facts.points("A", SmbScenario.DEPLOYMENTS)).isEqualTo("4");
    }

    @Test
    void partnerThereWithCustomersHere_isAskedWhatEachMarketIs() {
        SmbScenario facts = scenario()
                .with(MarketsTest::served)
                .add(partnerIn("A", "developed"))
                .add(tenantIn("T", "developing"));

        assertThat(facts.score("A").classes())
                .isEqualTo(Map.of("home-market", "developed", "customer-market", "developing"));
        assertThat(facts.points("A", SmbScenario.CONSULTANTS)).isEqualTo("10");
        assertThat(facts.points("A", SmbScenario.DEPLOYMENTS)).isEqualTo("20");
    }

    /** The parameters vary, not the threshold alone: 200 users are above 150 and not above 250. */
    @ParameterizedTest
    @CsvSource({
        "developed, 250, 0",
        "developed, 251, 1",
        "developing, 150, 0",
        "developing, 151, 1",
        "developing, 200, 1"
    })
    void deployments_peak_isAboveWhatTheMarketAsks(String market, int peak, String deployments) {
        SmbScenario facts = scenario()
                .customer("T")
                .subscription("S", s -> s.paid("M-12..M").users("M-5", peak).linked("A", "CSP"))
                .add(tenantIn("T", market));
        assertThat(facts.deployments("A")).isEqualTo(deployments);
    }

    @ParameterizedTest
    @CsvSource({"developed, 249, absent", "developed, 250, 1/10", "developing, 149, absent", "developing, 150, 1/10"})
    void growth_baseline_isWhatTheMarketAsksAtLeast(String market, int baseline, String growth) {
        SmbScenario facts = scenario()
                .customer("T")
                .subscription(
                        "S",
                        s -> s.paid("M-12..M")
                                .users("M-12", baseline)
                                .users("M", baseline / 10 * 11)
                                .linked("A", "CSP"))
                .add(tenantIn("T", market));
        assertThat(facts.growth("A")).isEqualTo(growth);
    }

    /** "developing only if all its customers are". */
    @Test
    void oneCustomerOfManyInADevelopedMarket_decides() {
        SmbScenario facts = scenario();
        for (int i = 0; i < 3; i++) {
            facts.customer("T" + i)
                    .subscription("S" + i, s -> s.paid("M-12..M").linked("A", "CSP"))
                    .add(tenantIn("T" + i, "developing"));
        }
        assertThat(facts.score("A").classes()).containsEntry("customer-market", "developing");

        facts.customer("T9").subscription("S9", s -> s.linked("A", "CSP")).add(tenantIn("T9", "developed"));
        assertThat(facts.score("A").classes()).containsEntry("customer-market", "developed");
    }

    /** Two tenants of one customer may differ; a customer has the codes of any of them. */
    @Test
    void anotherTenantOfTheCustomerInADevelopedMarket_decides() {
        SmbScenario facts = scenario()
                .customer("T1")
                .subscription("S1", s -> s.paid("M").linked("A", "CSP"))
                .tenant("T2")
                .subscription("S2", s -> s.paid("M").linked("B", "CSP"))
                .add(tenantIn("T1", "developing"))
                .add(tenantIn("T2", "developed"));

        assertThat(facts.score("A").classes()).containsEntry("customer-market", "developed");
        assertThat(facts.explained("A", "customer-market").credited())
                .containsExactly("customers 1 of T1 in M, credited in M");
    }

    @Test
    void customerInAnotherMarket_isLeftOutOfTheClassification() {
        Explained explained = scenario()
                .with(MarketsTest::served)
                .add(tenantIn("T", "developing"))
                .explained("A", "customer-market");

        assertThat(explained.credited()).isEmpty();
        assertThat(explained.leftOut("other-code")).containsExactly("T in M");
    }

    /** The evidence speaks of what the partner's own market asks, and of nothing else. */
    @Test
    void tenantBelowWhatTheMarketAsks_isLeftOutOnce() {
        SmbScenario facts = scenario()
                .customer("T")
                .subscription("S", s -> s.paid("M-12..M").users("M-5", 200).linked("A", "CSP"))
                .add(tenantIn("T", "developed"));

        assertThat(facts.explained("A", SmbScenario.DEPLOYMENTS).leftOut("not-above-in-window"))
                .hasSize(1);
        assertThat(facts.explained("A", SmbScenario.DEPLOYMENTS).evidence().leftOut())
                .filteredOn(item -> item.reason().code().equals("not-above-in-window"))
                .allSatisfy(item -> assertThat(item.reason().text()).contains("250"));
    }

    @Test
    void paidSeatsRequired_customersWithoutThemAreNone() {
        CompetencyRuleSet paidOnly = RuleSets.builtIn()
                .reader()
                .read(RuleSetFile.of(
                        "paid.yaml",
                        TEXT.replace(
                                "parameters: {codes: {of: tenant,",
                                "parameters: {paid-seats-required: true, codes: {of: tenant,")));
        for (String seats : List.of("M", "M-1")) {
            SmbScenario facts = SmbScenario.scenario()
                    .by(any -> CompetencyRuleSet.builder().from(paidOnly))
                    .customer("T")
                    .subscription("S", s -> s.paid(seats).linked("A", "CSP"))
                    .add(tenantIn("T", "developed"));
            assertThat(facts.score("A").classes())
                    .containsEntry("customer-market", seats.equals("M") ? "developed" : "developing");
        }
    }

    @Test
    void scopeOfProducts_customersOfOthersAreNone() {
        CompetencyRuleSet sales = RuleSets.builtIn()
                .reader()
                .read(RuleSetFile.of(
                        "scope.yaml",
                        TEXT.replace(
                                "parameters: {codes: {of: tenant,",
                                "parameters: {scope: {products: customer-engagement}, codes: {of: tenant,")));
        for (String product : List.of("SALES", "RETAIL")) {
            SmbScenario facts = SmbScenario.scenario()
                    .by(any -> CompetencyRuleSet.builder().from(sales))
                    .customer("T")
                    .subscription("S", s -> s.product(product).linked("A", "CSP"))
                    .add(tenantIn("T", "developed"));
            assertThat(facts.score("A").classes())
                    .containsEntry("customer-market", product.equals("SALES") ? "developed" : "developing");
        }
    }

    /** "its customers": those credited in M by the attribution rows of the classification. */
    @ParameterizedTest
    @CsvSource({
        "CSP, .., developed",
        "CSP, M.., developed",
        "CSP, ..M-1, developing",
        "CPOR_OSU, .., developed",
        "CPOR_OSA, .., developing",
        "DPOR, .., developing"
    })
    void customerCredited_decidesInMByTheRowsOfTheClassification(String type, String range, String market) {
        SmbScenario facts = scenario()
                .customer("T")
                .subscription("S", s -> s.paid("M").linked("A", type, range))
                .add(tenantIn("T", "developed"));
        assertThat(facts.score("A").classes()).containsEntry("customer-market", market);
    }

    @Test
    void partnersWithoutACode_areInTheLastClass() {
        PciScore score = scenario().with(MarketsTest::served).score("A");
        assertThat(score.classes()).isEqualTo(Map.of("home-market", "developing", "customer-market", "developing"));
    }

    @Test
    void codeOfValueZero_isNone() {
        OwnFact denied = OwnFact.builder()
                .from(partnerIn("A", "developed"))
                .value(Amount.ZERO)
                .build();
        assertThat(scenario().partner("A").add(denied).score("A").classes()).containsEntry("home-market", "developing");
    }
}
