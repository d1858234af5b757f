package io.github.pciscoring.benchmarks.duckdb;

import static java.util.stream.Collectors.joining;

import io.github.pciscoring.benchmarks.contender.SmbIndicator;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rule set as terms of SQL: products, channels, windows, thresholds, exams, tiers. What stands in the statements
 * themselves is who is credited and which indicators there are (SPEC, Attribution and The six measures); {@link SmbRules}
 * refuses rule sets of which they would be wrong.
 */
final class RuleTerms {
    private final CompetencyRuleSet rules;
    private final SmbRules smb;
    private final Map<String, String> terms = new HashMap<>();

    private RuleTerms(CompetencyRuleSet rules) {
        this.rules = rules;
        this.smb = SmbRules.of(rules);
    }

    static Map<String, String> of(CompetencyRuleSet rules) {
        RuleTerms terms = new RuleTerms(rules);
        terms.addAll();
        return Collections.unmodifiableMap(terms.terms);
    }

    /** Returns texts as SQL literals, for a list. */
    static String literals(Collection<String> texts) {
        return texts.stream().map(RuleTerms::literal).collect(joining(", "));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private void addAll() {
        for (SmbIndicator indicator : SmbIndicator.values()) {
            addCurve(indicator.in(rules), indicator.name().toLowerCase(Locale.ROOT));
        }
        put("products", literals(smb.sold().products().orElseThrow()));
        put("channels", literals(smb.sold().channels().orElseThrow()));
        put("associationTypes", literals(rules.attribution().types()));
        put("lookBack", StandardIndicators.scorer(rules).lookBack());
        put("revenue.oldest", smb.revenueMonths().oldest());
        agreements(smb.sold().agreementMonths());
        put("adds.oldest", smb.addsMonths().oldest());
        put("deployments.oldest", smb.deploymentMonths().oldest());
        put("deployments.newest", smb.deploymentMonths().newest());
        put("deployments.baseline", smb.deploymentBaseline());
        put("deployments.below", smb.below());
        put("deployments.above", smb.above());
        put("growth.back", smb.growthBaseline());
        put("growth.minimum", smb.points().minimumBaseline());
        exams();
        put("tier", tier(rules.tiers()));
    }

    private void put(String name, Object term) {
        terms.put(name, term.toString());
    }

    /** Adds how an indicator's sum turns into points. */
    private void addCurve(IndicatorRule rule, String name) {
        Ratio threshold = rule.curve().threshold().orElseThrow();
        put(name + ".points", rule.maxPoints().micros());
        put(name + ".numerator", threshold.numerator());
        put(name + ".denominator", threshold.denominator());
    }

    /** The months of agreements that count: as a condition on a month, and as bits counted from the first month of facts. */
    private void agreements(Map<String, Integer> monthsByChannel) {
        put(
                "revenue.inAgreement",
                "CASE channel "
                        + monthsByChannel.entrySet().stream()
                                .map(entry -> "WHEN " + literal(entry.getKey())
                                        + " THEN month BETWEEN agreement_start AND agreement_start + "
                                        + (entry.getValue() - 1))
                                .collect(joining(" "))
                        + " ELSE true END");
        put(
                "revenue.agreement",
                "CASE channel "
                        + monthsByChannel.entrySet().stream()
                                .map(entry -> "WHEN " + literal(entry.getKey())
                                        + " THEN span(agreement_start - ${first}, agreement_start - ${first} + "
                                        + (entry.getValue() - 1) + ")")
                                .collect(joining(" "))
                        + " ELSE -1 END");
    }

    /** Numbers the exams: a person's are bits, and a formula asks for some of them. */
    private void exams() {
        List<String> named = new ArrayList<>(rules.exams());
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < named.size(); i++) {
            cases.append("WHEN ")
                    .append(literal(named.get(i)))
                    .append(" THEN ")
                    .append(1L << i)
                    .append(' ');
        }
        put("exams", cases.toString().trim());
        put("consultants", formula(smb.consultants(), named));
        put("developers", formula(smb.developers(), named));
    }

    private static String formula(ExamFormula formula, List<String> named) {
        return formula.anyOf().stream()
                .map(alternative -> alternative.allOf().stream()
                        .map(requirement -> "exams & " + bits(requirement.anyOf(), named) + " <> 0")
                        .collect(joining(" AND ", "(", ")")))
                .collect(joining(" OR ", "(", ")"));
    }

    private static long bits(Set<String> exams, List<String> named) {
        return exams.stream().mapToLong(exam -> 1L << named.indexOf(exam)).reduce(0, (a, b) -> a | b);
    }

    private static String tier(TierLadder ladder) {
        StringBuilder cases = new StringBuilder("CASE");
        for (int i = ladder.tiers().size() - 1; i >= 0; i--) {
            TierLadder.Tier tier = ladder.tiers().get(i);
            cases.append(String.format(
                    Locale.ROOT,
                    " WHEN micro_points >= %d THEN %s",
                    tier.minimum().micros(),
                    literal(tier.name())));
        }
        return cases.append(" ELSE '' END").toString();
    }
}
