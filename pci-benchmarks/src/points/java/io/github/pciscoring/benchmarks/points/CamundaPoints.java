package io.github.pciscoring.benchmarks.points;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.SmbIndicator;
import io.github.pciscoring.core.ruleset.TierLadder;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A DMN decision graph of Camunda: an expression for each indicator's points, a sum, and a table of tiers. */
final class CamundaPoints implements PointsContender {
    private final List<Answer> sums;
    private final PointsRules rules;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    CamundaPoints(List<Answer> sums, PointsRules rules) {
        this.sums = sums;
        this.rules = rules;
        this.decision = engine.parseDecision(
                "score", new ByteArrayInputStream(graph(rules).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return "Camunda DMN";
    }

    @Override
    public List<PointsAndTier> finishAll() {
        return sums.stream().map(this::finish).toList();
    }

    private PointsAndTier finish(Answer answer) {
        Map<String, Object> variables = new HashMap<>();
        for (SmbIndicator indicator : SmbIndicator.values()) {
            variables.put(name(indicator) + "_top", Measures.top(answer, indicator, rules.minimumBaseline()));
            variables.put(name(indicator) + "_bottom", Measures.bottom(answer, indicator));
        }
        DmnDecisionResult result = engine.evaluateDecision(decision, variables);
        return new PointsAndTier(
                new BigDecimal(result.getSingleResult().getEntry("micros").toString()).longValueExact(),
                result.getSingleResult().getEntry("tier").toString());
    }

    private static String name(SmbIndicator indicator) {
        return indicator.id().replace('-', '_');
    }

    private static String graph(PointsRules rules) {
        StringBuilder graph = new StringBuilder(
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="pci" name="pci" namespace="pci">
                <decision id="score" name="score">
                  <informationRequirement><requiredDecision href="#total"/></informationRequirement>
                  <decisionTable id="tiers" hitPolicy="FIRST">
                    <input id="in"><inputExpression id="in_micros" typeRef="long"><text>micros</text></inputExpression></input>
                    <output id="out_micros" name="micros" typeRef="long"/><output id="out_tier" name="tier" typeRef="string"/>
                """);
        for (int i = rules.tiers().size() - 1; i >= 0; i--) {
            TierLadder.Tier tier = rules.tiers().get(i);
            graph.append(row(i, "&gt;= " + tier.minimum().micros(), tier.name()));
        }
        graph.append(row(rules.tiers().size(), "", "")).append("</decisionTable></decision>\n<decision id=\"total\" name=\"micros\">\n")
                .append(variable("micros"));
        StringBuilder total = new StringBuilder();
        StringBuilder points = new StringBuilder();
        for (PointsRules.Line line : rules.lines()) {
            graph.append("<informationRequirement><requiredDecision href=\"#p_%s\"/></informationRequirement>\n"
                    .formatted(line.variable()));
            total.append(total.isEmpty() ? "" : " + ").append("p_").append(line.variable());
            points.append(expression("p_" + line.variable(), points(line)));
        }
        graph.append(literal(total.toString())).append("</decision>\n");
        return graph.append(points).append("</definitions>\n").toString();
    }

    /** Divides once, by all at once, so that the quotient is as exact as it can be before it is rounded. */
    private static String points(PointsRules.Line line) {
        String share = "%s_top * %d / (%s_bottom * %s)"
                .formatted(line.variable(), line.maxMicros(), line.variable(), line.threshold());
        return "if %s_top &lt;= 0 then 0 else round half up(min(%d, %s), 0)"
                .formatted(line.variable(), line.maxMicros(), share);
    }

    private static String row(int number, String when, String tier) {
        return """
                <rule id="r%1$d"><inputEntry id="i%1$d"><text>%2$s</text></inputEntry>
                <outputEntry id="m%1$d"><text>micros</text></outputEntry>
                <outputEntry id="t%1$d"><text>"%3$s"</text></outputEntry></rule>
                """
                .formatted(number, when, tier);
    }

    private static String expression(String name, String text) {
        return "<decision id=\"%s\" name=\"%s\">%s%s</decision>\n".formatted(name, name, variable(name), literal(text));
    }

    private static String variable(String name) {
        return "<variable name=\"%s\" typeRef=\"long\"/>".formatted(name);
    }

    private static String literal(String text) {
        return "<literalExpression><text>%s</text></literalExpression>".formatted(text);
    }
}
