package io.github.pciscoring.io;

import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sheets to be written. */
final class Sheets {
    static final YearMonth AS_OF = YearMonth.of(2021, 5);

    private Sheets() {}

    static CompetencyRuleSet rules(String id, String... indicators) {
        List<IndicatorRule> rules = Stream.of(indicators).map(Sheets::rule).toList();
        return CompetencyRuleSet.builder()
                .id(id)
                .version("1")
                .title("For tests")
                .productFamilies(Map.of())
                .channelGroups(Map.of())
                .indicators(rules)
                .maximumTotal(Points.of(10L * indicators.length))
                .rounding(RoundingPolicy.ofIndicators(6))
                .tiers(new TierLadder(List.of(new TierLadder.Tier("SILVER", Points.of(6)))))
                .build();
    }

    private static IndicatorRule rule(String id) {
        return IndicatorRule.builder()
                .id(id)
                .category("any")
                .type("any")
                .maxPoints(Points.of(10))
                .unit("USD")
                .curve(new PointsCurve.Linear(Ratio.of(30_000)))
                .build();
    }

    static IndicatorScore indicator(CompetencyRuleSet rules, String id, Measurement measurement, String points) {
        return new IndicatorScore(rules.indicator(id).orElseThrow(), measurement, Points.of(new BigDecimal(points)));
    }

    static PciScore score(
            CompetencyRuleSet rules,
            String partner,
            String total,
            Optional<String> tier,
            IndicatorScore... indicators) {
        return PciScore.builder()
                .partnerId(partner)
                .asOf(AS_OF)
                .ruleSetId(rules.id())
                .ruleSetVersion(rules.version())
                .total(Points.of(new BigDecimal(total)))
                .tier(tier)
                .addIndicators(indicators)
                .build();
    }

    /** Returns a sheet of one partner with a single indicator, measured like this. */
    static ScoreSheet of(Measurement measurement, String points) {
        CompetencyRuleSet rules = rules("r", "a");
        return new ScoreSheet(
                rules,
                AS_OF,
                List.of(score(rules, "P1", points, Optional.empty(), indicator(rules, "a", measurement, points))));
    }

    /** Returns a sheet with a partner in a tier and one in none, one of whose measures is absent. */
    static ScoreSheet example() {
        CompetencyRuleSet rules = rules("smmcs-smb", "net-new-revenue", "growth");
        return new ScoreSheet(
                rules,
                AS_OF,
                List.of(
                        score(
                                rules,
                                "P1",
                                "6.666667",
                                Optional.of("SILVER"),
                                indicator(rules, "net-new-revenue", Measurement.of(15_000), "5"),
                                indicator(rules, "growth", Measurement.of(Ratio.of(1, 6)), "1.666667")),
                        score(
                                rules,
                                "P,\"2\"\n=1",
                                "0",
                                Optional.empty(),
                                indicator(rules, "net-new-revenue", Measurement.of(Ratio.of(-5, 2)), "0"),
                                indicator(rules, "growth", Measurement.unavailable("too few users"), "0"))));
    }
}
