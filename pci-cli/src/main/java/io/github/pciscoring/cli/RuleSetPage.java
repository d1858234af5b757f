package io.github.pciscoring.cli;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.rules.format.RuleSetOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rule set for people: what it says, and what that means. */
final class RuleSetPage {
    private final int width;
    private final Map<String, String> outline;
    private final List<String> lines = new ArrayList<>();

    private RuleSetPage(int width, Map<String, String> outline) {
        this.width = width;
        this.outline = outline;
    }

    /** Returns the lines of the page, of a width where that is possible. */
    static List<String> lines(CompetencyRuleSet rules, List<IndicatorFactory> types, int width) {
        RuleSetPage page = new RuleSetPage(width, RuleSetOutline.of(rules, types));
        page.add("", PartnerTable.ruleSet(rules));
        rules.source().ifPresent(source -> page.add("", "Source: " + Text.safe(source)));
        page.add("", "In force: " + rules.inForce());
        page.section("", "maximum-total", "rounding", "tiers");
        page.heading("Who is credited");
        page.section("  ", "attribution", "association-types");
        page.heading("Products, channels, exams and classes");
        page.section("  ", "products", "channels", "exams", "classifications");
        for (IndicatorRule rule : rules.indicators()) {
            types.stream()
                    .filter(type -> type.type().equals(rule.type()))
                    .findFirst()
                    .ifPresent(type -> page.indicator(rule, type));
        }
        return page.lines;
    }

    private void indicator(IndicatorRule rule, IndicatorFactory type) {
        String path = "indicators[" + rule.id() + "].";
        heading(Text.title(rule.id()) + " (" + rule.id() + "), up to " + rule.maxPoints() + " points");
        if (!type.meaning().isEmpty()) {
            add("  ", "Measures " + type.meaning() + ", in " + rule.unit() + ".");
        }
        values("  ", path + "threshold", path);
        values("  ", path + "curve", path);
        for (Parameter<?> parameter : type.parameters()) {
            String name = path + "parameters." + parameter.name();
            boolean stated = values("  ", name, path + "parameters.");
            if (stated || parameter.standard().isPresent()) {
                if (!stated) {
                    add(
                            "  ",
                            parameter.name() + ": not stated, so "
                                    + parameter.standard().get());
                }
                add("      ", parameter.meaning() + limits(parameter.type()));
            }
        }
        values("  ", path + "varies-by", path);
        values("  ", path + "variants", path);
    }

    /** Returns what else there could be, where the value alone does not show it. */
    private static String limits(ParameterType<?> type) {
        return type instanceof ParameterType.Whole
                        || type instanceof ParameterType.Decimal
                        || type instanceof ParameterType.Choice
                        || type instanceof ParameterType.Choices
                ? "; " + type.expected()
                : "";
    }

    private void heading(String text) {
        lines.add("");
        add("", text);
    }

    private void section(String indent, String... keys) {
        for (String key : keys) {
            values(indent, key, "");
        }
    }

    /** Adds the values at a path and below it; returns whether there are any. */
    private boolean values(String indent, String path, String leftAway) {
        boolean any = false;
        for (Map.Entry<String, String> entry : outline.entrySet()) {
            String at = entry.getKey();
            if (at.equals(path) || at.startsWith(path + ".") || at.startsWith(path + "[")) {
                any = true;
                add(indent, at.substring(leftAway.length()) + ": " + entry.getValue());
            }
        }
        return any;
    }

    private void add(String indent, String text) {
        Text.wrapped(Text.safe(text), Math.max(1, width - indent.length())).forEach(line -> lines.add(indent + line));
    }
}
