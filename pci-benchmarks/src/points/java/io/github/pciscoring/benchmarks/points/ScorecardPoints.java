package io.github.pciscoring.benchmarks.points;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.SmbIndicator;
import io.github.pciscoring.core.ruleset.TierLadder;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.jpmml.evaluator.Evaluator;
import org.jpmml.evaluator.EvaluatorUtil;
import org.jpmml.evaluator.LoadingModelEvaluatorBuilder;
import org.xml.sax.SAXException;

/** A PMML scorecard of JPMML: a characteristic for each indicator, and the tier as an output; in floating point. */
final class ScorecardPoints implements PointsContender {
    private final List<Answer> sums;
    private final PointsRules rules;
    private final Evaluator evaluator;

    ScorecardPoints(List<Answer> sums, PointsRules rules) {
        this.sums = sums;
        this.rules = rules;
        try {
            this.evaluator = new LoadingModelEvaluatorBuilder()
                    .load(new ByteArrayInputStream(scorecard(rules).getBytes(StandardCharsets.UTF_8)))
                    .build();
        } catch (JAXBException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the scorecard is wrong", e);
        }
        evaluator.verify();
    }

    @Override
    public String name() {
        return "JPMML scorecard";
    }

    @Override
    public List<PointsAndTier> finishAll() {
        return sums.stream().map(this::finish).toList();
    }

    private PointsAndTier finish(Answer answer) {
        Map<String, Object> measures = new HashMap<>();
        for (PointsRules.Line line : rules.lines()) {
            SmbIndicator indicator = line.indicator();
            measures.put(
                    line.variable(),
                    (double) Measures.top(answer, indicator, rules.minimumBaseline())
                            / Measures.bottom(answer, indicator));
        }
        Map<String, ?> results = EvaluatorUtil.decodeAll(evaluator.evaluate(measures));
        Number micros = (Number) Objects.requireNonNull(results.get("micros"));
        return new PointsAndTier(Math.round(micros.doubleValue()), String.valueOf(results.get("tier")));
    }

    private static String scorecard(PointsRules rules) {
        StringBuilder dictionary = new StringBuilder();
        StringBuilder schema = new StringBuilder();
        StringBuilder characteristics = new StringBuilder();
        for (PointsRules.Line line : rules.lines()) {
            dictionary.append("<DataField name=\"%s\" optype=\"continuous\" dataType=\"double\"/>\n"
                    .formatted(line.variable()));
            schema.append("<MiningField name=\"%s\"/>\n".formatted(line.variable()));
            characteristics.append(characteristic(line));
        }
        String tier = "<Constant dataType=\"string\"></Constant>";
        for (TierLadder.Tier each : rules.tiers()) {
            tier = """
                    <Apply function="if"><Apply function="greaterOrEqual"><FieldRef field="micros"/>\
                    <Constant>%d</Constant></Apply><Constant dataType="string">%s</Constant>%s</Apply>"""
                    .formatted(each.minimum().micros(), each.name(), tier);
        }
        return """
                <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4"><Header/>
                <DataDictionary>%s</DataDictionary>
                <Scorecard functionName="regression" initialScore="0" useReasonCodes="false">
                <MiningSchema>%s</MiningSchema>
                <Output>
                <OutputField name="micros" optype="continuous" dataType="double" feature="predictedValue"/>
                <OutputField name="tier" optype="categorical" dataType="string" feature="transformedValue">%s</OutputField>
                </Output>
                <Characteristics>%s</Characteristics>
                </Scorecard></PMML>
                """
                .formatted(dictionary, schema, tier, characteristics);
    }

    private static String characteristic(PointsRules.Line line) {
        return """
                <Characteristic name="c_%1$s">
                <Attribute partialScore="0"><SimplePredicate field="%1$s" operator="lessOrEqual" value="0"/></Attribute>
                <Attribute partialScore="%2$d"><SimplePredicate field="%1$s" operator="greaterOrEqual" value="%3$s"/></Attribute>
                <Attribute><True/><ComplexPartialScore><Apply function="round"><Apply function="/">
                <Apply function="*"><FieldRef field="%1$s"/><Constant dataType="double">%2$d</Constant></Apply>
                <Constant dataType="double">%3$s</Constant></Apply></Apply></ComplexPartialScore></Attribute>
                </Characteristic>
                """
                .formatted(line.variable(), line.maxMicros(), line.threshold());
    }
}
