package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the evidence alone comes the score, digit for digit: by the arithmetic of SPEC, not by the library's. */
class EvidenceRebuildTest {
    private static final CompetencyRuleSet RULES = RuleSets.smmcsSmb();
    private static final BigDecimal LEAST_BASELINE = BigDecimal.valueOf(50);
    private static final int DECIMALS = 6;

    @TempDir
    private Path temp;

    /** A measure as an exact fraction; with the denominator 0 there is none. */
    private record Measure(BigDecimal numerator, BigDecimal denominator) {
        boolean isThere() {
            return denominator.signum() != 0;
        }

        String text() {
            return isThere() ? plain(numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP)) : "null";
        }

        BigDecimal points(BigDecimal most, BigDecimal threshold) {
            BigDecimal full = denominator.multiply(threshold);
            return isThere()
                    ? most.multiply(numerator.max(BigDecimal.ZERO).min(full))
                            .divide(full, DECIMALS, RoundingMode.HALF_UP)
                    : BigDecimal.ZERO;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-06", "2020-05", "2020-06", "2020-09", "2020-12", "2021-01", "2021-02", "2021-03", "2021-04",
                "2021-05", "2021-06", "2021-07"
            })
    void evidence_ofContoso_addsUpToTheScore(String month) throws IOException {
        Path csv = temp.resolve("out.csv");
        Path json = temp.resolve("out.jsonl");
        Pci.Result scored = score(month, csv);
        assertThat(score(month, json).out()).isEqualTo(scored.out());

        List<Map<String, String>> lines = EvidenceLines.read(csv);

        assertThat(lines).isNotEmpty();
        assertThat(EvidenceLines.read(json)).isEqualTo(lines);
        assertThat(rebuilt(lines, "contoso")).isEqualTo(stated(scored.out()));
    }

    private static Pci.Result score(String month, Path evidence) {
        Pci.Result result = Pci.run("score", Pci.CONTOSO, "--as-of", month, "--format", "json", "--evidence", evidence);
        assertThat(result.status()).isZero();
        return result;
    }

    private static Map<String, String> stated(String json) {
        JsonObject partner = JsonParser.parseString(json)
                .getAsJsonObject()
                .getAsJsonArray("partners")
                .get(0)
                .getAsJsonObject();
        Map<String, String> numbers = new TreeMap<>();
        numbers.put("score", partner.get("score").getAsString());
        numbers.put("tier", partner.get("tier").getAsString());
        for (JsonElement element : partner.getAsJsonArray("indicators")) {
            JsonObject indicator = element.getAsJsonObject();
            String id = indicator.get("id").getAsString();
            JsonElement measure = indicator.get("measure");
            numbers.put(id + ".measure", measure.isJsonNull() ? "null" : measure.getAsString());
            numbers.put(id + ".points", indicator.get("points").getAsString());
        }
        return numbers;
    }

    private static Map<String, String> rebuilt(List<Map<String, String>> lines, String partner) {
        Map<String, String> numbers = new TreeMap<>();
        BigDecimal total = BigDecimal.ZERO;
        for (IndicatorRule rule : RULES.indicators()) {
            List<Map<String, String>> credited = lines.stream()
                    .filter(line -> EvidenceLines.get(line, "kind").equals("credited")
                            && EvidenceLines.get(line, "partner_id").equals(partner)
                            && EvidenceLines.get(line, "indicator").equals(rule.id()))
                    .toList();
            Measure measure = measure(rule.id(), credited);
            BigDecimal points = measure.points(rule.maxPoints().toBigDecimal(), threshold(rule));
            numbers.put(rule.id() + ".measure", measure.text());
            numbers.put(rule.id() + ".points", plain(points));
            total = total.add(points);
        }
        numbers.put("score", plain(total));
        numbers.put("tier", tier(total));
        return numbers;
    }

    /** The built-in tiers ask for nothing but a total. */
    private static String tier(BigDecimal total) {
        return RULES.tiers().tiers().stream()
                .filter(tier -> total.compareTo(tier.minimum().toBigDecimal()) >= 0)
                .reduce((lower, higher) -> higher)
                .map(TierLadder.Tier::name)
                .orElse("NONE");
    }

    private static Measure measure(String indicator, List<Map<String, String>> credited) {
        return switch (indicator) {
            case "net-new-revenue" -> whole(sum(credited, "revenue"));
            case "net-customer-adds" -> whole(sum(credited, "adds").subtract(sum(credited, "losses")));
            case "functional-consultants", "developers" -> whole(sum(credited, "people"));
            case "new-deployments" -> whole(sum(credited, "tenants"));
            case "monthly-active-user-growth" -> {
                BigDecimal baseline = sum(credited, "baseline");
                yield new Measure(
                        sum(credited, "current").subtract(baseline),
                        baseline.compareTo(LEAST_BASELINE) < 0 ? BigDecimal.ZERO : baseline);
            }
            default -> throw new AssertionError(indicator);
        };
    }

    private static Measure whole(BigDecimal value) {
        return new Measure(value, BigDecimal.ONE);
    }

    private static BigDecimal sum(List<Map<String, String>> credited, String slot) {
        return credited.stream()
                .filter(line -> EvidenceLines.get(line, "slot").equals(slot))
                .map(line -> new BigDecimal(EvidenceLines.get(line, "amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal threshold(IndicatorRule rule) {
        Ratio threshold = ((PointsCurve.Linear) rule.curve()).fullAt();
        return new BigDecimal(threshold.numerator()).divide(new BigDecimal(threshold.denominator()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
