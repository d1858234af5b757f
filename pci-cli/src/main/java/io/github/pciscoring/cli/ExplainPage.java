package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.insight.explain.ClassificationExplanation;
import io.github.pciscoring.insight.explain.Explanation;
import io.github.pciscoring.insight.explain.IndicatorExplanation;
import io.github.pciscoring.insight.explain.MeasureParts;
import io.github.pciscoring.insight.explain.RuleParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An explanation for people: the score, then a section for each indicator. */
final class ExplainPage {
    private static final int BAR = 10;

    private final Explanation explanation;
    private final ExplainDepth depth;
    private final Look look;
    private final boolean whole;
    private final List<String> lines = new ArrayList<>();
    private boolean cut;
    private boolean worth;

    private ExplainPage(Explanation explanation, ExplainDepth depth, Look look) {
        this.explanation = explanation;
        this.depth = depth;
        this.look = look;
        this.whole = explanation.query().customerId().isEmpty();
    }

    /** Returns the lines of the page. */
    static List<String> lines(Explanation explanation, ExplainDepth depth, Look look) {
        ExplainPage page = new ExplainPage(explanation, depth, look);
        page.lines.addAll(
                PartnerTable.headingLines(explanation.rules(), explanation.score(), explanation.partnerName(), look));
        explanation
                .query()
                .customerId()
                .ifPresent(id -> page.wrapped("", "Only what comes from the customer " + Text.safe(id)));
        if (page.isEmpty()) {
            page.lines.add("");
            page.wrapped("", "Nothing of it was credited or left out; --why-not says why.");
        } else {
            explanation.classifications().forEach(page::classification);
            explanation.indicators().forEach(page::indicator);
        }
        page.legend();
        page.lines.addAll(PartnerTable.findingLines(explanation.rules(), explanation.score(), look));
        return page.lines;
    }

    /** Returns whether there is nothing about the customer asked for. */
    private boolean isEmpty() {
        return !whole
                && Stream.concat(
                                explanation.classifications().stream().map(ClassificationExplanation::parts),
                                explanation.indicators().stream().map(IndicatorExplanation::parts))
                        .allMatch(parts -> parts.accounts().isEmpty());
    }

    private void classification(ClassificationExplanation one) {
        lines.add("");
        lines.add(look.strong(Text.title(one.id()) + ": " + Text.safe(one.className())));
        String unit =
                one.classification().unit().map(text -> " " + Text.safe(text)).orElse("");
        if (one.measurement() instanceof Measurement.Value value) {
            wrapped(
                    "  ",
                    Numbers.measure(value.value(), one.classification().unit().orElse("")) + unit + "; "
                            + classes(one.classification()));
        } else if (one.measurement() instanceof Measurement.Unavailable none) {
            wrapped("  ", "No measure: " + Text.safe(none.reason()) + "; " + classes(one.classification()));
        }
        rule(one.rule(), one.parameters());
        parts(one.parts(), one.classification().unit().orElse(""));
    }

    private static String classes(Classification classification) {
        return classification.classes().stream()
                .map(one -> Text.safe(one.name())
                        + one.from()
                                .map(from -> " from "
                                        + Numbers.threshold(
                                                from, classification.unit().orElse(""))
                                        + " on")
                                .orElse(" otherwise"))
                .collect(Collectors.joining(", "));
    }

    private void indicator(IndicatorExplanation indicator) {
        IndicatorScore score = indicator.score();
        IndicatorRule rule = score.rule();
        lines.add("");
        String heading = Text.title(indicator.id()) + ": " + score.points() + " of " + rule.maxPoints() + " points";
        boolean fits = Text.width(heading) + 2 + BAR <= look.width();
        lines.add(look.strong(heading) + (fits ? "  " + look.bar(score.points(), rule.maxPoints(), BAR) : ""));
        wrapped("  ", CurveText.of(score));
        rule(indicator.rule(), indicator.parameters());
        parts(indicator.parts(), rule.unit());
    }

    /** Says what is counted; where one indicator is asked for, or everything, also by which parameters. */
    private void rule(String rule, List<RuleParameter> parameters) {
        if (!rule.isEmpty()) {
            hanging("  ", Text.sentence(Text.safe(rule)));
        }
        boolean isDetail =
                depth == ExplainDepth.ALL || explanation.query().indicatorId().isPresent();
        if (isDetail && !parameters.isEmpty()) {
            lines.add(look.faint("  Parameters in the rule set"));
            for (RuleParameter parameter : parameters) {
                hanging(
                        "    ",
                        Text.safe(parameter.name() + " = " + parameter.text()
                                + (parameter.meaning().isEmpty() ? "" : ": " + parameter.meaning())));
            }
        }
    }

    /** Says what a measure is made of. */
    private void parts(MeasureParts parts, String unit) {
        if (!whole && !parts.kinds().contains(AccountLevel.CUSTOMER)) {
            lines.add("  Counts people, not customers");
            return;
        }
        if (parts.accounts().isEmpty()) {
            lines.add("  Nothing was credited and nothing left out");
            return;
        }
        List<String> table = AccountTable.lines(parts, unit, whole, depth, look);
        lines.addAll(table);
        lines.addAll(depth.sentences() ? LeftOutLines.lines(parts, depth, look) : LeftOutSummary.lines(parts, look));
        cut |= AccountTable.cuts(parts, depth) || LeftOutLines.cuts(parts, depth) || !depth.sentences();
        worth |= parts.earning().stream().anyMatch(account -> account.margin().isPresent());
    }

    private void legend() {
        if (worth) {
            lines.add("");
            wrapped(
                    "",
                    "worth: the points that the indicator would lose without this one alone; since points and measures"
                            + " are not always in proportion, they need not add up.");
        }
        if (depth.sentences() && !isEmpty()) {
            wrapped("", AccountSentences.legend(look));
        }
        if (cut) {
            boolean ofIndicator = explanation.query().indicatorId().isPresent();
            wrapped(
                    "",
                    "More: "
                            + (ofIndicator
                                    ? ""
                                    : "--indicator ID for one indicator with all sentences and its parameters, ")
                            + "--customer ID for one customer, --why-not ID for why it did not earn more, --all for"
                            + " everything.");
        }
    }

    private void wrapped(String indent, String text) {
        for (String line : Text.wrapped(text, look.width() - indent.length())) {
            lines.add(indent + line);
        }
    }

    /** The second line and those after it stand further in. */
    private void hanging(String indent, String text) {
        String begin = indent;
        for (String line : Text.wrapped(text, look.width() - indent.length() - 2)) {
            lines.add(look.faint(begin + line));
            begin = indent + "  ";
        }
    }
}
