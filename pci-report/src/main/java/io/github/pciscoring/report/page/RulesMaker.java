package io.github.pciscoring.report.page;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.insight.explain.IndicatorExplanation;
import io.github.pciscoring.report.Report;
import io.github.pciscoring.report.page.PageView.CreditView;
import io.github.pciscoring.report.page.PageView.Pair;
import io.github.pciscoring.report.page.PageView.RuleView;
import io.github.pciscoring.report.page.PageView.RulesView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a rule set into words. */
final class RulesMaker {
    private RulesMaker() {}

    static RulesView view(Report report) {
        CompetencyRuleSet rules = report.rules();
        List<Pair> lines = new ArrayList<>();
        lines.add(new Pair("Rule set", Words.safe(rules.title())));
        lines.add(new Pair("Name and version", Words.safe(rules.id() + ", version " + rules.version())));
        rules.source().ifPresent(source -> lines.add(new Pair("Source", Words.safe(source))));
        lines.add(new Pair("In force", rules.inForce().toString()));
        lines.add(new Pair(
                "Tiers",
                rules.tiers().tiers().isEmpty()
                        ? "none"
                        : rules.tiers().tiers().stream()
                                .map(tier -> Words.safe(tier.name()) + " from " + tier.minimum() + " points")
                                .collect(Collectors.joining(", "))));
        lines.add(new Pair("Fingerprint", rules.fingerprint()));
        return new RulesView(lines, indicators(report), credits(rules), products(rules));
    }

    /** The parameters of the first partner's class, where there are classes. */
    private static List<RuleView> indicators(Report report) {
        Map<String, IndicatorExplanation> explained = new LinkedHashMap<>();
        report.partners().stream()
                .limit(1)
                .flatMap(partner -> partner.explanation().indicators().stream())
                .forEach(indicator -> explained.put(indicator.id(), indicator));
        List<RuleView> views = new ArrayList<>();
        for (IndicatorRule rule : report.rules().indicators()) {
            IndicatorExplanation one = explained.get(rule.id());
            List<Pair> parameters = new ArrayList<>();
            if (one != null) {
                one.parameters()
                        .forEach(parameter ->
                                parameters.add(new Pair(Words.safe(parameter.name()), Words.safe(parameter.text()))));
            }
            rule.variants()
                    .ifPresent(variants -> parameters.add(new Pair(
                            "varies by " + Words.safe(variants.classification()),
                            "other figures for "
                                    + Words.listed(
                                            variants.byClass().keySet().stream()
                                                    .map(Words::safe)
                                                    .toList(),
                                            "and"))));
            views.add(new RuleView(
                    Words.title(rule.id()),
                    Words.safe(rule.id()),
                    Figures.exact(rule.maxPoints()),
                    earning(rule),
                    parameters));
        }
        return views;
    }

    private static String earning(IndicatorRule rule) {
        String all = rule.curve()
                .threshold()
                .map(threshold -> Figures.threshold(threshold, rule.unit()) + " " + Figures.unit(rule.unit()))
                .orElse("a measure that depends on its basis");
        if (rule.curve() instanceof PointsCurve.Linear) {
            return "in proportion, all of them from " + all + " on";
        } else if (rule.curve() instanceof PointsCurve.AllOrNothing) {
            return "all of them from " + all + " on, none below";
        } else if (rule.curve() instanceof PointsCurve.Steps steps) {
            return "in " + Words.count(steps.steps().size(), "step", "steps") + ", all of them from " + all + " on";
        }
        return "all of them from " + all + " on";
    }

    /** Indicators with the same rows stand together. */
    private static List<CreditView> credits(CompetencyRuleSet rules) {
        Map<String, List<String>> byTypes = new LinkedHashMap<>();
        rules.attribution()
                .rows()
                .forEach((indicator, rows) -> byTypes.computeIfAbsent(
                                rows.stream().map(RulesMaker::credit).collect(Collectors.joining("; ")),
                                types -> new ArrayList<>())
                        .add(Words.title(indicator)));
        return byTypes.entrySet().stream()
                .map(entry -> new CreditView(Words.listed(entry.getValue(), "and"), entry.getKey()))
                .toList();
    }

    private static String credit(CreditRule row) {
        return Words.safe(row.type())
                + (row.displacedBy().isEmpty() ? "" : " (displaced by " + sorted(row.displacedBy()) + ")");
    }

    private static List<Pair> products(CompetencyRuleSet rules) {
        List<Pair> pairs = new ArrayList<>();
        rules.productFamilies()
                .forEach((family, products) ->
                        pairs.add(new Pair("Products, " + Words.title(family), inOrder(products))));
        rules.channelGroups()
                .forEach(
                        (group, channels) -> pairs.add(new Pair("Channels, " + Words.title(group), inOrder(channels))));
        return pairs;
    }

    private static String inOrder(Set<String> codes) {
        return codes.stream().map(Words::safe).collect(Collectors.joining(", "));
    }

    private static String sorted(Set<String> codes) {
        return codes.stream().sorted().map(Words::safe).collect(Collectors.joining(", "));
    }
}
