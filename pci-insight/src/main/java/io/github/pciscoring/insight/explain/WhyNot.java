package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.util.List;

/**
 * Why a customer earned a partner nothing, or not more: for every indicator, what it earned and all reasons for what it did
 * not. A value, thread-safe.
 *
 * @param query what was asked, with the customer
 * @param partnerName the partner's name; its id if it has none
 * @param rules the rule set that made the score
 * @param associated whether the partner ever had an association with any subscription of the customer, as far as any indicator
 *     counts customers
 * @param others the other partners that ever had one, by id
 * @param indicators the indicators asked for, in the rule set's order
 */
public record WhyNot(
        ExplainQuery query,
        String partnerName,
        CompetencyRuleSet rules,
        boolean associated,
        List<OtherPartner> others,
        List<IndicatorAnswer> indicators) {
    /** Copies. */
    public WhyNot {
        others = List.copyOf(others);
        indicators = List.copyOf(indicators);
    }

    /**
     * Asks why a customer earned nothing.
     *
     * @param query the partner, the month, the customer, and perhaps one indicator
     * @throws IllegalArgumentException if no customer is asked for, or there is no partner, indicator or customer with the id
     *     asked for
     */
    public static WhyNot of(BoundPortfolio bound, ExplainQuery query) {
        return new WhyNotMaker(bound, query).make();
    }

    /** Returns the customer's id. */
    public String customerId() {
        return query.customerId().orElseThrow();
    }

    /** Returns whether the customer earned the partner anything. */
    public boolean earned() {
        return indicators.stream().anyMatch(IndicatorAnswer::earned);
    }

    /**
     * Returns in one sentence without a full stop that the partner never had an association with the customer, and who had;
     * whatever is asked, nobody earns anything then.
     */
    public String noAssociation() {
        return "no association of " + query.partnerId() + " with any subscription of " + customerId()
                + (others.isEmpty()
                        ? ", nor of any other partner"
                        : "; there are associations of "
                                + String.join(
                                        ", ", others.stream().map(WhyNot::words).toList()));
    }

    private static String words(OtherPartner other) {
        return other.partnerId() + (other.types().isEmpty() ? "" : " (" + String.join(", ", other.types()) + ")");
    }
}
