package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.plan.Plan;
import io.github.pciscoring.insight.plan.PlanRequest;
import io.github.pciscoring.insight.plan.PlanTarget;
import io.github.pciscoring.insight.plan.Planner;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
    private static JsonObject write(int score, UnaryOperator<PlanRequest.Builder> request) throws IOException {
        Plan plan = Planner.of(Insights.bound())
                .plan(
                        Insights.FORMULA,
                        Insights.JUNE,
                        request.apply(PlanRequest.builder().target(PlanTarget.of(Points.of(score))))
                                .build());
        return Insights.json(target -> PlanJson.write(plan, target)).getAsJsonObject();
    }

    @Test
    void write_waysToAScore_cheapestFirst() throws IOException {
        JsonObject json = write(
                13,
                request -> request.putCosts("functional-consultants", Amount.of("0.5"))
                        .putLimits("developers", 1));

        assertThat(json.keySet())
                .contains(
                        "schemaVersion",
                        "ruleSet",
                        "ruleSetVersion",
                        "asOf",
                        "partnerId",
                        "score",
                        "tier",
                        "target",
                        "reached",
                        "margin",
                        "shortfalls",
                        "indicators",
                        "combinations",
                        "proved",
                        "farthest",
                        "notModelled");
        assertThat(json.get("schemaVersion").getAsInt()).isEqualTo(1);
        assertThat(json.get("partnerId").getAsString()).isEqualTo(Insights.FORMULA);
        assertThat(json.get("target")).isEqualTo(JsonParser.parseString("{name: '13', isTier: false, minimum: 13}"));
        assertThat(json.get("margin")).hasToString("-6");
        assertThat(json.getAsJsonArray("shortfalls"))
                .isEqualTo(JsonParser.parseString("[{scope: 'total', name: '', minimum: 13, earned: 7, missing: 6}]"));
        JsonObject cheapest = json.getAsJsonArray("combinations").get(0).getAsJsonObject();
        assertThat(cheapest.get("cost")).hasToString("0.5");
        assertThat(cheapest.get("score")).hasToString("13");
        assertThat(cheapest.get("tier").getAsString()).isEqualTo("NONE");
        assertThat(cheapest.get("units")).isEqualTo(JsonParser.parseString("{'functional-consultants': 1}"));
        assertThat(json.get("farthest").isJsonNull()).isTrue();
        JsonObject consultants = json.getAsJsonArray("indicators").get(2).getAsJsonObject();
        assertThat(consultants.get("cost")).hasToString("0.5");
        assertThat(consultants.get("limit").isJsonNull()).isTrue();
        assertThat(consultants
                        .getAsJsonArray("candidates")
                        .get(0)
                        .getAsJsonObject()
                        .get("personId")
                        .getAsString())
                .isEqualTo("bob");
        JsonObject growth = json.getAsJsonArray("indicators").get(5).getAsJsonObject();
        assertThat(growth.get("measure").isJsonNull()).isTrue();
        assertThat(growth.get("unit").isJsonNull()).isTrue();
        assertThat(growth.get("reason").getAsString()).startsWith("no measure: ");
        assertThat(json.getAsJsonArray("indicators").get(3).getAsJsonObject().get("limit"))
                .hasToString("1");
    }

    @Test
    void write_reached_hasNothingToDo() throws IOException {
        JsonObject json = write(7, request -> request);

        assertThat(json.get("reached").getAsBoolean()).isTrue();
        assertThat(json.get("margin")).hasToString("0");
        assertThat(json.getAsJsonArray("shortfalls")).isEmpty();
        assertThat(json.getAsJsonArray("combinations")).isEmpty();
    }

    @Test
    void write_outOfReach_howFarOneGets() throws IOException {
        JsonObject json = write(99, request -> request.putLimits("functional-consultants", 0));

        assertThat(json.getAsJsonArray("combinations")).isEmpty();
        JsonObject farthest = json.getAsJsonObject("farthest");
        assertThat(farthest.keySet()).contains("cost", "score", "tier", "units", "shortfalls");
        assertThat(farthest.getAsJsonArray("shortfalls")).hasSize(1);
    }
}
