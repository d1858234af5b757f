package io.github.pciscoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.ExamFormula.Alternative;
import io.github.pciscoring.core.ruleset.ExamFormula.Requirement;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in file says what SPEC says: the one place outside the file where its numbers and codes may stand. */
class SmmcsSmbTest {
    private static final Set<String> CUSTOMER_ENGAGEMENT = Set.of(
            "SALES",
            "MARKETING",
            "CUSTOMER_SERVICE",
            "FIELD_SERVICE",
            "PROJECT_SERVICE",
            "PLAN_1",
            "AUTOMATION",
            "PROJECT_SERVICE_AUTOMATION",
            "RELATIONSHIP_SALES");
    private static final Set<String> FINANCE_AND_OPERATIONS = Set.of(
            "BUSINESS_CENTRAL",
            "CAPACITY_AND_STORAGE",
            "FINANCE_AND_OPERATIONS",
            "FRAUD_PROTECTION",
            "OPERATIONS",
            "RETAIL",
            "HR",
            "PLAN_2",
            "MIXED_REALITY",
            "TEAM_MEMBERS");
    private static final Set<String> COMMERCIAL = Set.of("EA", "CSP", "WEB_DIRECT");

    private final CompetencyRuleSet rules = RuleSets.smmcsSmb();

    @Test
    void identity_isOfTheEditionOf2021() {
        assertThat(rules.id()).isEqualTo("smmcs-smb");
        assertThat(rules.version()).isEqualTo("2021");
        assertThat(rules.title())
                .isEqualTo("Small and Midmarket Cloud Solutions competency, Cloud Business Applications SMB option");
        assertThat(rules.source().orElseThrow()).contains("2021");
        assertThat(rules.inForce()).isEqualTo(MonthRange.from(YearMonth.of(2021, 1)));
    }

    @Test
    void score_addsUpTo100PointsOfSixDecimals() {
        assertThat(rules.maximumTotal()).isEqualTo(Points.of(100));
        assertThat(rules.rounding()).isEqualTo(RoundingPolicy.ofIndicators(6));
    }

    @Test
    void tiers_areSilverAt60AndGoldAt80() {
        assertThat(rules.tiers())
                .isEqualTo(new TierLadder(List.of(new Tier("SILVER", Points.of(60)), new Tier("GOLD", Points.of(80)))));
    }

    @Test
    void products_areThoseOfTheList() {
        assertThat(rules.productFamilies())
                .isEqualTo(Map.of(
                        "customer-engagement", CUSTOMER_ENGAGEMENT, "finance-and-operations", FINANCE_AND_OPERATIONS));
    }

    @Test
    void channels_areTheThreeCommercialOnes() {
        assertThat(rules.channelGroups()).isEqualTo(Map.of("commercial", COMMERCIAL));
    }

    @Test
    void attribution_isTheTable() {
        CreditRule csp = CreditRule.of("CSP");
        CreditRule dpor = CreditRule.of("DPOR");
        List<CreditRule> sold = List.of(csp, dpor.displacedBy(Set.of("CPOR_OSA")), CreditRule.of("CPOR_OSA"));
        List<CreditRule> used = List.of(csp, dpor.displacedBy(Set.of("CPOR_OSU")), CreditRule.of("CPOR_OSU"));
        assertThat(rules.attribution())
                .isEqualTo(new AttributionPolicy(
                        Set.of("CSP", "DPOR", "CPOR_OSA", "CPOR_OSU"),
                        Map.of(
                                "net-new-revenue",
                                sold,
                                "net-customer-adds",
                                sold,
                                "new-deployments",
                                used,
                                "monthly-active-user-growth",
                                used)));
    }

    @Test
    void indicators_areSixInTheOrderOfTheTable() {
        assertThat(rules.indicators())
                .extracting(IndicatorRule::id)
                .containsExactly(
                        "net-new-revenue",
                        "net-customer-adds",
                        "functional-consultants",
                        "developers",
                        "new-deployments",
                        "monthly-active-user-growth");
    }

    @ParameterizedTest
    @CsvSource({
        "net-new-revenue, performance, net-new-revenue, USD, 10, 30000, 1",
        "net-customer-adds, performance, net-customer-adds, customers, 10, 10, 1",
        "functional-consultants, capability, qualified-people, people, 30, 5, 1",
        "developers, capability, qualified-people, people, 5, 2, 1",
        "new-deployments, customer-success, new-deployments, tenants, 20, 10, 1",
        "monthly-active-user-growth, customer-success, monthly-active-user-growth, ratio, 25, 35, 100"
    })
    void indicator_isItsRowOfTheTable(
            String id, String category, String type, String unit, long maxPoints, long threshold, long per) {
        IndicatorRule rule = rules.indicator(id).orElseThrow();
        assertThat(rule.category()).isEqualTo(category);
        assertThat(rule.type()).isEqualTo(type);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.maxPoints()).isEqualTo(Points.of(maxPoints));
        assertThat(rule.curve()).isEqualTo(PointsCurve.linear(Ratio.of(threshold, per)));
    }

    @Test
    void netNewRevenue_countsTheYearInCommercialChannels() {
        assertThat(parameters("net-new-revenue"))
                .isEqualTo(Parameters.of(Map.of(
                        "scope",
                        eligible().withChannels(COMMERCIAL).withAgreementMonths(Map.of("EA", 12)),
                        "window",
                        new MonthWindow(11, 0),
                        "paid-seats-required",
                        false,
                        "several-partners",
                        "each-in-full")));
    }

    @Test
    void netCustomerAdds_countsTheYearInCommercialChannels() {
        assertThat(parameters("net-customer-adds"))
                .isEqualTo(Parameters.of(Map.of(
                        "scope",
                        eligible().withChannels(COMMERCIAL),
                        "window",
                        new MonthWindow(11, 0),
                        "losing-partners",
                        "credited-when-last-paid")));
    }

    @Test
    void functionalConsultants_qualifyInThreeWays() {
        assertThat(parameters("functional-consultants"))
                .isEqualTo(Parameters.of(Map.of(
                        "exams",
                        new ExamFormula(List.of(
                                all(any("PL-200"), any("MB-210", "MB-220", "MB-230", "MB-240")),
                                all(any("MB-300"), any("MB-310", "MB-320", "MB-330")),
                                all(any("MB-800")))))));
    }

    @Test
    void developers_qualifyInTwoWays() {
        assertThat(parameters("developers"))
                .isEqualTo(Parameters.of(Map.of(
                        "exams",
                        new ExamFormula(List.of(all(any("PL-400")), all(any("MB-300"), any("MB-500", "MB-700")))))));
    }

    @Test
    void newDeployments_goFromBelowToAboveFive() {
        assertThat(parameters("new-deployments"))
                .isEqualTo(Parameters.of(Map.of(
                        "scope",
                        eligible(),
                        "environments",
                        List.of("production"),
                        "baseline",
                        12L,
                        "window",
                        new MonthWindow(11, 1),
                        "below",
                        5L,
                        "above",
                        5L,
                        "credited",
                        "as-of-month")));
    }

    @Test
    void monthlyActiveUserGrowth_comparesWithAYearAgo() {
        assertThat(parameters("monthly-active-user-growth"))
                .isEqualTo(Parameters.of(Map.of(
                        "scope",
                        eligible(),
                        "environments",
                        List.of("production", "sandbox"),
                        "months-back",
                        12L,
                        "minimum-baseline",
                        50L,
                        "customer-base",
                        "own-month")));
    }

    private Parameters parameters(String indicator) {
        return rules.indicator(indicator).orElseThrow().parameters();
    }

    private static SubscriptionScope eligible() {
        Set<String> products = new HashSet<>(CUSTOMER_ENGAGEMENT);
        products.addAll(FINANCE_AND_OPERATIONS);
        return SubscriptionScope.everything().withProducts(products);
    }

    private static Alternative all(Requirement... requirements) {
        return new Alternative(Arrays.asList(requirements));
    }

    private static Requirement any(String... exams) {
        return new Requirement(Set.of(exams));
    }
}
