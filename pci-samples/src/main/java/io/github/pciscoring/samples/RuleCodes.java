package io.github.pciscoring.samples;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes of a rule set, and some that it doesn't name, in orders that depend on nothing but the rules. Thread-safe.
 *
 * @param products the products that a scope, family or credit names
 * @param otherProducts products that the rule set doesn't name
 * @param channels the channels to choose from; those that matter more stand there more than once
 * @param agreementMonths by channel with agreements, how many months of them count
 * @param roles the association types
 * @param formulas the exam formulas, in the order of the indicators
 * @param otherExams exams that no formula names
 */
record RuleCodes(
        List<String> products,
        List<String> otherProducts,
        List<String> channels,
        Map<String, Integer> agreementMonths,
        AssociationRoles roles,
        List<ExamFormula> formulas,
        List<String> otherExams) {
    private static final int OTHER_CODES = 3;
    private static final int OWN_SELLER_WEIGHT = 5;
    private static final int NAMED_WEIGHT = 2;

    /** How old an agreement may be of which all months count, roughly. */
    private static final int USUAL_AGREEMENT = 12;

    static RuleCodes of(CompetencyRuleSet rules, Set<String> agreementChannels) {
        Set<String> products = union(rules.productFamilies().values());
        Set<String> channels = union(rules.channelGroups().values());
        Map<String, Integer> agreementMonths = new HashMap<>();
        agreementChannels.forEach(channel -> agreementMonths.put(channel, USUAL_AGREEMENT));
        for (SubscriptionScope scope : rules.scopes()) {
            scope.products().ifPresent(products::addAll);
            scope.channels().ifPresent(channels::addAll);
            channels.addAll(scope.agreementMonths().keySet());
            agreementMonths.putAll(scope.agreementMonths());
        }
        rules.attribution()
                .rows()
                .values()
                .forEach(rows -> rows.forEach(row -> row.products().ifPresent(products::addAll)));
        AssociationRoles roles = AssociationRoles.of(rules.attribution());
        List<String> weighted = new ArrayList<>();
        for (String channel : channels) {
            int weight = roles.hasOwnSeller(channel) ? OWN_SELLER_WEIGHT : NAMED_WEIGHT;
            for (int i = 0; i < weight; i++) {
                weighted.add(channel);
            }
        }
        weighted.add(unnamed("OTHER_CHANNEL", 1, channels).get(0));
        return new RuleCodes(
                List.copyOf(products),
                unnamed("OTHER_PRODUCT", OTHER_CODES, products),
                List.copyOf(weighted),
                Map.copyOf(agreementMonths),
                roles,
                rules.examFormulas(),
                unnamed("OTHER_EXAM", OTHER_CODES, rules.exams()));
    }

    private static Set<String> union(Collection<Set<String>> groups) {
        Set<String> all = new TreeSet<>();
        groups.forEach(all::addAll);
        return all;
    }

    /** Returns codes that nobody can take for one of the programme's, and that are none. */
    private static List<String> unnamed(String prefix, int count, Set<String> named) {
        List<String> codes = new ArrayList<>();
        for (int number = 1; codes.size() < count; number++) {
            String code = prefix + "_" + number;
            if (!named.contains(code)) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }
}
