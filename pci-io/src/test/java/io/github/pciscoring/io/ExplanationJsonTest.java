package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Reason;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.explain.AccountExplanation;
import io.github.pciscoring.insight.explain.ClassificationExplanation;
import io.github.pciscoring.insight.explain.CreditedRun;
import io.github.pciscoring.insight.explain.ExplainQuery;
import io.github.pciscoring.insight.explain.Explanation;
import io.github.pciscoring.insight.explain.IndicatorAnswer;
import io.github.pciscoring.insight.explain.IndicatorExplanation;
import io.github.pciscoring.insight.explain.LeftOutReason;
import io.github.pciscoring.insight.explain.Margin;
import io.github.pciscoring.insight.explain.MeasureParts;
import io.github.pciscoring.insight.explain.NextTier;
import io.github.pciscoring.insight.explain.OtherPartner;
import io.github.pciscoring.insight.explain.RuleParameter;
import io.github.pciscoring.insight.explain.SlotSum;
import io.github.pciscoring.insight.explain.WhyNot;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {
    private static final ExplainQuery QUERY =
            ExplainQuery.of("P1", Evidences.MAY).indicator("net-new-revenue").customer("c");
    private static final SlotSum SUM = new SlotSum(Slot.ofAmounts("revenue", "USD"), 96_7500);

    private static String compact(String json) {
        return json.replaceAll("\\n *", "");
    }

    private static PciScore score() {
        return Sheets.of(Measurement.of(15), "1").scores().get(0);
    }

    private static AccountExplanation account(IndicatorScore now) {
        return new AccountExplanation(
                AccountLevel.CUSTOMER,
                "c",
                List.of(SUM),
                List.of(new CreditedRun(List.of(Evidences.revenue("P1", "S1", 96_7500)))),
                List.of(new LeftOutReason(
                        Evidences.displaced("P1", "S1", MonthRange.NEVER, MonthRange.ALWAYS)
                                .months(),
                        List.of(Evidences.displaced("P1", "S1", MonthRange.ALWAYS, MonthRange.until(Evidences.MAY))),
                        Optional.of(Amount.of("12.5")),
                        Optional.of("S1: nothing then"))),
                Optional.of(new Margin(Points.of(-1), Optional.empty(), now)));
    }

    private static final String ACCOUNT = """
            {"kind": "customer","id": "c",\
            "sums": [{"slot": "revenue","unit": "USD","amount": 96.75}],\
            "margin": {"points": -1,"measure": null},\
            "credited": [{"slot": "revenue","unit": "USD","amount": 96.75,"months": ["2021-05"],\
            "text": "revenue in 2021-05: DPOR on S1 from 2019-01 on","level": "subscription","tenantId": "t",\
            "product": "SALES","subscriptionId": "S1",\
            "association": {"partnerId": "P1","subscriptionId": "S1","type": "DPOR","from": "2019-01"}}],\
            "leftOut": [{"reason": "displaced","text": "displaced by CPOR_OSA of P2 up to 2021-05 (S1: nothing then)",\
            "months": ["2020-12","2021-01","2021-02","2021-05"],"subjects": ["S1"],\
            "displacedBy": {"partnerId": "P2","subscriptionId": "S1","type": "CPOR_OSA","to": "2021-05"},\
            "billed": 12.5}]}""";

    private static String json(Explanation explanation) throws IOException {
        StringWriter target = new StringWriter();
        ExplanationJson.write(explanation, target);
        assertThat(target.toString()).endsWith("}\n");
        return compact(target.toString());
    }

    private static Explanation.Builder explanation() {
        return Explanation.builder()
                .query(QUERY)
                .partnerName("Partner One")
                .rules(Evidences.RULES)
                .score(score());
    }

    @Test
    void write_explanation_isTheTree() throws IOException {
        IndicatorScore indicator = score().indicators().get(0);
        String json = json(explanation()
                .nextTier(new NextTier(
                        "GOLD",
                        List.of(new Shortfall(Shortfall.Scope.TOTAL, "", Points.of(80), new Points(79_500_000)))))
                .addIndicators(new IndicatorExplanation(
                        indicator,
                        "counts something",
                        List.of(new RuleParameter("months-back", 12L, "12", "how far back")),
                        new MeasureParts(List.of(SUM), List.of(account(indicator)), Set.of(AccountLevel.CUSTOMER))))
                .build());

        assertThat(json)
                .startsWith(
                        "{\"schemaVersion\": 1,\"ruleSet\": \"smmcs-smb\",\"ruleSetVersion\": \"1\",\"asOf\": \"2021-05\","
                                + "\"partnerId\": \"P1\",\"partnerName\": \"Partner One\",\"score\": ")
                .contains(
                        "\"nextTier\": {\"name\": \"GOLD\",\"shortfalls\": [{\"scope\": \"total\",\"name\": \"\","
                                + "\"minimum\": 80,\"earned\": 79.5,\"missing\": 0.5}]},"
                                + "\"filter\": {\"indicator\": \"net-new-revenue\",\"customerId\": \"c\"},\"classifications\": [],")
                .contains("\"rule\": \"counts something\",\"parameters\": {\"months-back\": 12},"
                        + "\"sums\": [{\"slot\": \"revenue\",\"unit\": \"USD\",\"amount\": 96.75}],\"accounts\": ["
                        + ACCOUNT
                        + "]}],\"findings\": []}");
    }

    @Test
    void write_noNextTierAndNoFilter_areNullAndNoKey() throws IOException {
        assertThat(json(explanation()
                        .query(ExplainQuery.of("P1", Evidences.MAY))
                        .build()))
                .contains("\"nextTier\": null,\"classifications\": []")
                .doesNotContain("filter");
    }

    @Test
    void write_parametersOfEveryType_areAsInRuleSets() throws IOException {
        Map<String, Object> values = Map.of(
                "a", Ratio.of(1, 4),
                "b", true,
                "c", List.of("x"),
                "d", Map.of("SALES", Ratio.of(2)),
                "e", new MonthWindow(11, 0),
                "f",
                        SubscriptionScope.everything()
                                .withProducts(Set.of("SALES"))
                                .withAgreementMonths(Map.of("EA", 12)),
                "g", ExamFormula.oneOf(Set.of("A", "B")),
                "h", new FactCodes(SubjectType.TENANT, "market", Set.of("DE")),
                "i", "text");
        List<RuleParameter> parameters = values.keySet().stream()
                .sorted()
                .map(name -> new RuleParameter(name, values.get(name), "", ""))
                .toList();
        Classification classification = Classification.builder()
                .id("market")
                .type("any")
                .addClasses(Classification.PartnerClass.from("big", Ratio.ONE))
                .addClasses(Classification.PartnerClass.otherwise("small"))
                .build();

        assertThat(json(explanation()
                        .addClassifications(new ClassificationExplanation(
                                classification,
                                "small",
                                Measurement.unavailable("too few"),
                                "asks for something",
                                parameters,
                                new MeasureParts(List.of(), List.of(), Set.of())))
                        .build()))
                .contains(
                        "{\"id\": \"market\",\"type\": \"any\",\"class\": \"small\",\"measure\": null,\"noMeasure\": \"too few\","
                                + "\"rule\": \"asks for something\",\"parameters\": {\"a\": 0.25,\"b\": true,\"c\": [\"x\"],\"d\": {\"SALES\": 2},"
                                + "\"e\": {\"from\": 11,\"to\": 0},"
                                + "\"f\": {\"products\": [\"SALES\"],\"agreement-months\": {\"EA\": 12}},\"g\": [[[\"A\",\"B\"]]],"
                                + "\"h\": {\"of\": \"tenant\",\"column\": \"market\",\"any-of\": [\"DE\"]},\"i\": \"text\"},"
                                + "\"sums\": [],\"accounts\": []}");
    }

    @Test
    void write_curves_areByKind() throws IOException {
        assertThat(curve(PointsCurve.allOrNothing(Ratio.of(3))))
                .isEqualTo("{\"kind\": \"all-or-nothing\",\"threshold\": 3}");
        assertThat(curve(PointsCurve.byBasis(List.of(
                        new PointsCurve.Bracket(
                                Ratio.of(50), Optional.of(Ratio.of(99)), PointsCurve.linear(Ratio.of(1, 2))),
                        new PointsCurve.Bracket(
                                Ratio.of(100),
                                Optional.empty(),
                                PointsCurve.steps(List.of(
                                        new PointsCurve.Step(Ratio.of(1), Ratio.of(1, 2)),
                                        new PointsCurve.Step(Ratio.of(2), Ratio.ONE))))))))
                .isEqualTo("{\"kind\": \"by-basis\",\"brackets\": ["
                        + "{\"from\": 50,\"to\": 99,\"curve\": {\"kind\": \"linear\",\"threshold\": 0.5}},"
                        + "{\"from\": 100,\"curve\": {\"kind\": \"steps\",\"steps\": ["
                        + "{\"from\": 1,\"points\": 5},{\"from\": 2,\"points\": 10}]}}]}");
    }

    private static String curve(PointsCurve curve) throws IOException {
        IndicatorScore before = score().indicators().get(0);
        IndicatorRule rule = IndicatorRule.builder()
                .from(before.rule())
                .maxPoints(Points.of(10))
                .curve(curve)
                .build();
        String json = json(explanation()
                .addIndicators(new IndicatorExplanation(
                        new IndicatorScore(rule, before.measurement(), before.points()),
                        "",
                        List.of(),
                        new MeasureParts(List.of(), List.of(), Set.of())))
                .build());
        int begin = json.indexOf("\"curve\": ") + 9;
        return json.substring(begin, json.indexOf(",\"rule\"", begin));
    }

    @Test
    void write_whyNot_hasAnAccountOrAnAbsence() throws IOException {
        IndicatorScore indicator = score().indicators().get(0);
        WhyNot why = new WhyNot(
                QUERY,
                "Partner One",
                Evidences.RULES,
                true,
                List.of(new OtherPartner("P2", List.of("CSP"), List.of())),
                List.of(
                        new IndicatorAnswer(indicator, Optional.of(account(indicator)), Optional.empty()),
                        new IndicatorAnswer(
                                indicator, Optional.empty(), Optional.of(IndicatorAnswer.Absence.COUNTS_PEOPLE))));
        StringWriter target = new StringWriter();

        ExplanationJson.write(why, target);

        assertThat(compact(target.toString()))
                .contains(
                        "\"customerId\": \"c\",\"earned\": true,\"associated\": true,"
                                + "\"others\": [{\"partnerId\": \"P2\",\"types\": [\"CSP\"],\"earning\": []}],\"indicators\": [")
                .contains("\"earned\": true,\"account\": " + ACCOUNT + "},")
                .contains("\"earned\": false,\"absence\": {\"code\": \"counts-people\","
                        + "\"text\": \"counts people, not customers\"}}]}");
    }

    @Test
    void write_limitAndDecisiveMonth_areThereWhereTheyApply() throws IOException {
        IndicatorScore now = score().indicators().get(0);
        IndicatorScore full = new IndicatorScore(
                now.rule(), Measurement.of(1_000_000), now.rule().maxPoints());
        LeftOutItem item = Evidences.displaced("P1", "S1", MonthRange.NEVER, MonthRange.ALWAYS);
        LeftOutItem late = new LeftOutItem(
                item.indicatorId(),
                item.partnerId(),
                item.account(),
                item.months(),
                new Reason("late", "came late"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                item.number(),
                Optional.empty(),
                Optional.of(Evidences.MAY));
        AccountExplanation account = new AccountExplanation(
                AccountLevel.CUSTOMER,
                "c",
                List.of(SUM),
                List.of(),
                List.of(new LeftOutReason(late.months(), List.of(late), Optional.empty(), Optional.empty())),
                Optional.of(new Margin(Points.ZERO, Optional.of(Ratio.ONE), full)));
        assertThat(json(explanation()
                        .addIndicators(new IndicatorExplanation(
                                now,
                                "",
                                List.of(),
                                new MeasureParts(List.of(SUM), List.of(account), Set.of(AccountLevel.CUSTOMER))))
                        .build()))
                .contains("\"margin\": {\"points\": 0,\"measure\": 1,\"limit\": \"hidden-by-maximum\"}")
                .contains("\"text\": \"came late in 2021-05\"")
                .contains("\"subjects\": [\"S1\"],\"decidedIn\": \"2021-05\"}");
    }
}
