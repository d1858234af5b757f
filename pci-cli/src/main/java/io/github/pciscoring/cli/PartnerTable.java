package io.github.pciscoring.cli;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One partner's score for people: score and tier, then each indicator with measure, threshold, points and a bar. Points
 * stand in full, so that they visibly add up; the score above them is shortened.
 */
final class PartnerTable {
    private final CompetencyRuleSet rules;
    private final Look look;
    private final List<String> lines = new ArrayList<>();

    private PartnerTable(CompetencyRuleSet rules, Look look) {
        this.rules = rules;
        this.look = look;
    }

    /** Returns the lines of the table. */
    static List<String> lines(CompetencyRuleSet rules, PciScore score, String partnerName, Look look) {
        PartnerTable table = new PartnerTable(rules, look);
        table.heading(score, partnerName);
        table.lines.add("");
        table.indicators(score);
        table.reasons(score);
        table.findings(score);
        return table.lines;
    }

    /** Returns the lines above the table: whose score it is, by what, and what it is. */
    static List<String> headingLines(CompetencyRuleSet rules, PciScore score, String partnerName, Look look) {
        PartnerTable table = new PartnerTable(rules, look);
        table.heading(score, partnerName);
        return table.lines;
    }

    /** Returns the lines below the table: what was found about the partner; none if nothing was. */
    static List<String> findingLines(CompetencyRuleSet rules, PciScore score, Look look) {
        PartnerTable table = new PartnerTable(rules, look);
        table.findings(score);
        return table.lines;
    }

    /** Returns a partner as people call it: its name with the id, or the id alone. */
    static String partner(String id, String name) {
        String safeId = Text.safe(id);
        String safeName = Text.safe(name);
        return safeName.equals(safeId) || safeName.isEmpty() ? safeId : safeName + " (" + safeId + ")";
    }

    /** Returns what a rule set is called in a heading. */
    static String ruleSet(CompetencyRuleSet rules) {
        return Text.safe(rules.title() + " (" + rules.id() + ", version " + rules.version() + ")");
    }

    /** Returns the partner, the month, the rule set and the partner's classes, as everything about one partner begins. */
    static List<String> headings(CompetencyRuleSet rules, PciScore score, String partnerName, Look look) {
        List<String> lines = new ArrayList<>();
        String partner = partner(score.partnerId(), partnerName);
        Text.wrapped(partner + ", as of " + score.asOf(), look.width()).forEach(line -> lines.add(look.strong(line)));
        lines.addAll(Text.wrapped(ruleSet(rules), look.width()));
        classes(score).ifPresent(classes -> lines.addAll(Text.wrapped(classes, look.width())));
        return lines;
    }

    private void heading(PciScore score, String partnerName) {
        lines.addAll(headings(rules, score, partnerName, look));
        lines.add("");
        NextTier next = NextTier.of(rules, score);
        lines.add(look.strong("Score " + Numbers.score(score.total()) + " of " + rules.maximumTotal())
                + tier(score)
                + next.inLine());
        next.below().ifPresent(text -> lines.addAll(Text.wrapped(text, look.width())));
    }

    /** Returns the partner's classes as words, if the rule set has any. */
    private static Optional<String> classes(PciScore score) {
        return score.classes().isEmpty()
                ? Optional.empty()
                : Optional.of(Text.safe(score.classes().entrySet().stream()
                        .map(one -> Text.title(one.getKey()) + ": " + one.getValue())
                        .collect(Collectors.joining("; "))));
    }

    private String tier(PciScore score) {
        return rules.tiers().tiers().isEmpty()
                ? ""
                : ", " + look.strong(Text.safe(score.tier().orElse("no tier")));
    }

    private void indicators(PciScore score) {
        List<IndicatorRow> rows = score.indicators().stream()
                .map(indicator -> IndicatorRow.of(indicator, look))
                .toList();
        IndicatorRow total = IndicatorRow.total(score.total(), rules.maximumTotal());
        IndicatorLayout layout = IndicatorLayout.of(rows, total, look);
        String category = "";
        for (int i = 0; i < rows.size(); i++) {
            IndicatorScore indicator = score.indicators().get(i);
            if (!indicator.rule().category().equals(category)) {
                category = indicator.rule().category();
                lines.add(look.faint(Text.title(category)));
            }
            String bar = layout.bar() == 0
                    ? ""
                    : look.bar(indicator.points(), indicator.rule().maxPoints(), layout.bar());
            lines.add(layout.row(rows.get(i), bar));
        }
        lines.add(layout.totalRow(total));
    }

    private void reasons(PciScore score) {
        List<String> reasons = new ArrayList<>();
        for (IndicatorScore indicator : score.indicators()) {
            if (indicator.measurement() instanceof Measurement.Unavailable unavailable) {
                String title = Text.title(indicator.id());
                reasons.add(title + " has no measure: " + Text.safe(unavailable.reason()));
            }
        }
        if (!reasons.isEmpty()) {
            lines.add("");
            reasons.forEach(reason -> lines.addAll(Text.wrapped(reason, look.width())));
        }
    }

    /** What concerns the partner only; what concerns the facts is said once, apart from the table. */
    private void findings(PciScore score) {
        List<Finding> findings = score.findings(FindingCode.Scope.PARTNER);
        if (!findings.isEmpty()) {
            lines.add("");
            lines.add(look.faint("Notes"));
            for (Finding finding : findings) {
                String indent = "  ";
                for (String line : Text.wrapped(Text.safe(finding.text()), look.width() - 4)) {
                    lines.add(indent + line);
                    indent = "    ";
                }
            }
        }
    }
}
