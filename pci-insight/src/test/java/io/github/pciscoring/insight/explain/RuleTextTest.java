package io.github.pciscoring.insight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTextTest {
    private static final CompetencyRuleSet RULES = RuleSets.smmcsSmb();
    private static final String SCOPE = "subscriptions (products: customer-engagement, finance-and-operations";

    private static RuleText text(CompetencyRuleSet rules, List<IndicatorFactory> types) {
        return new RuleText(
                PciScorer.of(rules, types)
                        .bind(new PortfolioBuilder().add(Partner.of("P")).build()),
                YearMonth.of(2021, 6));
    }

    private static String sentence(String id, Map<String, Object> others) {
        Parameters parameters = RULES.indicator(id).orElseThrow().parameters();
        return text(RULES, StandardIndicators.factories()).sentence(id, parameters.with(Parameters.of(others)));
    }

    @Test
    void sentence_revenue_saysWhatIsBilledWhenAndWhere() {
        String scope = SCOPE + "; channels: commercial; EA: only the first 12 months of an agreement)";
        assertThat(sentence("net-new-revenue", Map.of()))
                .isEqualTo("counts what was billed less what was credited in 2020-07 to 2021-06 on " + scope
                        + "; of several partners with credit for a subscription, each gets all");
        assertThat(sentence("net-new-revenue", Map.of("paid-seats-required", true, "several-partners", "split-evenly")))
                .isEqualTo(
                        "counts what was billed less what was credited in 2020-07 to 2021-06, in months with paid seats,"
                                + " on " + scope
                                + "; of several partners with credit for a subscription, each gets an even share");
    }

    @Test
    void sentence_adds_saysWhoPaysAndWhoLoses() {
        String begin =
                "counts customers that began to pay in 2020-07 to 2021-06, less those that stopped; one that pays has"
                        + " paid seats on " + SCOPE
                        + "; channels: commercial); one that stops counts against the partners with"
                        + " credit for ";
        assertThat(sentence("net-customer-adds", Map.of())).isEqualTo(begin + "it in its last paid month");
        assertThat(sentence(
                        "net-customer-adds", Map.of("losing-partners", "credited-for-latest-add", "add-look-back", 6L)))
                .isEqualTo(begin + "its latest add, up to 6 months before");
    }

    @Test
    void sentence_people_saysWhichExams() {
        assertThat(sentence("developers", Map.of()))
                .isEqualTo(
                        "counts people who are with the partner in 2021-06 and hold at its end PL-400; or MB-300 and one"
                                + " of MB-500, MB-700");
    }

    @Test
    void sentence_deployments_saysHowManyUsersWhen() {
        assertThat(sentence("new-deployments", Map.of()))
                .isEqualTo(
                        "counts tenants that had fewer than 5 monthly active users (production) in 2020-06 and more than 5"
                                + " in at least one month of 2020-07 to 2021-05, on " + SCOPE
                                + "); the partner must have credit for the tenant in 2021-06");
        assertThat(sentence(
                        "new-deployments",
                        Map.of("window", new MonthWindow(3, 3), "credited", "first-month-above", "above", 7L)))
                .contains("more than 7 in at least one month of 2021-03, on")
                .endsWith("; the partner must have credit for the tenant in the first month with enough users");
    }

    @Test
    void sentence_growth_saysWhichMonthsAndWhoseTenants() {
        assertThat(sentence("monthly-active-user-growth", Map.of()))
                .isEqualTo(
                        "compares the monthly active users (production, sandbox) in 2021-06 with those in 2020-06, the"
                                + " baseline, on " + SCOPE
                                + "); each month has the tenants for which the partner has credit in that month; with a baseline"
                                + " of fewer than 50 there is no measure");
        assertThat(sentence("monthly-active-user-growth", Map.of("customer-base", "as-of-month")))
                .contains("; both months have the tenants for which the partner has credit in 2021-06;");
    }

    /** Like any type that was written before there were words, or by somebody who has none. */
    @Test
    void sentence_typeWithoutWords_tellsWhatItMeansAndItsParameters() {
        List<IndicatorFactory> plain = StandardIndicators.factories().stream()
                .map(type -> IndicatorFactory.of(type.type(), type.meaning(), type.parameters(), type::create))
                .toList();
        IndicatorRule rule = RULES.indicator("developers").orElseThrow();
        assertThat(text(RULES, plain).sentence("developers", rule.parameters()))
                .isEqualTo(
                        "distinct people affiliated with the partner who hold the required exams; the exams that qualify a"
                                + " person: PL-400; or MB-300 and one of MB-500, MB-700 (exams)");
        List<IndicatorFactory> silent = StandardIndicators.factories().stream()
                .map(type -> IndicatorFactory.of(type.type(), "", type.parameters(), type::create))
                .toList();
        assertThat(text(RULES, silent)
                        .sentence(
                                "net-customer-adds",
                                RULES.indicator("net-customer-adds")
                                        .orElseThrow()
                                        .parameters()))
                .startsWith("the subscriptions that count as paying, and that credit (R13): subscriptions (")
                // A standard value is one, too, though nobody states it.
                .endsWith(" (R3): 12 (add-look-back)");
    }

    @Test
    void parameters_all_haveNameValueTextAndMeaning() {
        List<RuleParameter> parameters = text(RULES, StandardIndicators.factories())
                .parameters(
                        "new-deployments",
                        RULES.indicator("new-deployments").orElseThrow().parameters());
        assertThat(parameters)
                .extracting(RuleParameter::name)
                .containsExactly("above", "baseline", "below", "credited", "environments", "scope", "window");
        assertThat(parameters.get(0))
                .isEqualTo(new RuleParameter(
                        "above", 5L, "5", "what the users must be above in the window, exclusive (R2)"));
    }
}
