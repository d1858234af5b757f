package io.github.pciscoring.report.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a page.
 *
 * @param title the document's title
 * @param heading the main heading
 * @param asOf the month whose end was scored
 * @param ruleSet the rule set's title
 * @param assets style and scripts
 * @param overview all partners, if there are several
 * @param partners the partners
 * @param rules the rule set
 * @param findings what concerns the facts as a whole
 * @param assumptions what the outlook assumes
 */
record PageView(
        String title,
        String heading,
        String asOf,
        String ruleSet,
        Assets assets,
        Optional<OverviewView> overview,
        List<PartnerView> partners,
        RulesView rules,
        List<String> findings,
        List<String> assumptions) {

    /**
     * All partners in a table.
     *
     * @param counts how many partners have which tier, the highest first
     * @param indicators the indicators' names
     * @param tiers the names of the tiers there are among the partners, to choose from
     * @param rows the partners
     */
    record OverviewView(List<TierCount> counts, List<String> indicators, List<String> tiers, List<OverviewRow> rows) {}

    /**
     * How many partners have a tier.
     *
     * @param tier the tier
     * @param count how many
     */
    record TierCount(TierView tier, int count) {}

    /**
     * A partner in the overview.
     *
     * @param rank its rank; equal scores share one
     * @param change the difference from the month before; empty if that is not known
     * @param changeSort the same as a number
     * @param points the points of each indicator
     */
    record OverviewRow(int rank, PartnerView partner, String change, String changeSort, List<String> points) {}

    /**
     * A tier, or none.
     *
     * @param name its name
     * @param level how it looks: {@code top}, {@code mid} or {@code none}
     */
    record TierView(String name, String level) {}

    /**
     * The rule set.
     *
     * @param lines name, version, months in force, source, rounding, fingerprint and so on, by what they are
     * @param indicators the indicators
     * @param credits who is credited
     */
    record RulesView(List<Pair> lines, List<RuleView> indicators, List<CreditView> credits, List<Pair> products) {}

    /**
     * A rule.
     *
     * @param title the indicator's name
     * @param id its id
     * @param maximum the most points
     * @param earning how points are earned
     * @param parameters its parameters
     */
    record RuleView(String title, String id, String maximum, String earning, List<Pair> parameters) {}

    /**
     * Who is credited for something.
     *
     * @param indicators the indicators
     * @param types the association types
     */
    record CreditView(String indicators, String types) {}

    /**
     * Something and what it is.
     *
     * @param name what it is called
     * @param text what it is
     */
    record Pair(String name, String text) {}
}
