package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.insight.trend.Trend;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendJsonTest {
    private static final BoundPortfolio BOUND = Insights.bound();

    private static JsonObject write(int months, List<Trend> trends) throws IOException {
        return Insights.json(target ->
                        TrendJson.write(BOUND.rules(), Insights.JUNE, Insights.JUNE.plusMonths(months), trends, target))
                .getAsJsonObject();
    }

    private static List<Trend> trends(int months) {
        return Trend.ofAll(BOUND, Insights.JUNE, Insights.JUNE.plusMonths(months), ScoringOptions.callingThread());
    }

    @Test
    void write_severalPartners_inTheirOrderMonthByMonth() throws IOException {
        JsonObject json = write(1, trends(1));

        assertThat(json.keySet())
                .containsExactly("schemaVersion", "ruleSet", "ruleSetVersion", "from", "to", "partners");
        assertThat(json.get("schemaVersion").getAsInt()).isEqualTo(1);
        assertThat(json.get("from").getAsString()).isEqualTo("2021-06");
        assertThat(json.get("to").getAsString()).isEqualTo("2021-07");
        JsonArray partners = json.getAsJsonArray("partners");
        assertThat(partners).hasSize(2);
        JsonObject partner = partners.get(0).getAsJsonObject();
        assertThat(partner.get("partnerId").getAsString()).isEqualTo(Insights.FORMULA);
        assertThat(partner.get("worstMonth").getAsString()).isEqualTo("2021-07");
        JsonObject june = partner.getAsJsonArray("months").get(0).getAsJsonObject();
        assertThat(june.get("score")).hasToString("7");
        assertThat(june.get("tier").getAsString()).isEqualTo("NONE");
        assertThat(june.has("change")).isFalse();
        JsonObject july = partner.getAsJsonArray("months").get(1).getAsJsonObject();
        assertThat(july.get("change")).hasToString("-7");
        assertThat(july.get("tierChanged").getAsBoolean()).isFalse();
        JsonObject idle = partners.get(1).getAsJsonObject();
        assertThat(idle.get("worstMonth").isJsonNull()).isTrue();
        assertThat(idle.getAsJsonArray("months").get(1).getAsJsonObject().keySet())
                .contains("change")
                .doesNotContain("causes", "tierChanged");
    }

    @Test
    void write_worstMonth_hasItsCausesItemByItem() throws IOException {
        JsonObject july = write(1, trends(1))
                .getAsJsonArray("partners")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("months")
                .get(1)
                .getAsJsonObject();

        JsonArray causes = july.getAsJsonArray("causes");
        assertThat(causes).hasSize(2);
        JsonObject person = causes.get(0).getAsJsonObject();
        person.remove("text");
        JsonObject item = person.getAsJsonArray("items").get(0).getAsJsonObject();
        assertThat(item.remove("text").getAsString()).contains("2021-06");
        assertThat(person).isEqualTo(JsonParser.parseString("""
                {"indicator": "functional-consultants", "personId": "ann", "points": -6, "slot": "people",
                 "unit": "people", "before": 1, "after": 0,
                 "items": [{"kind": "went", "month": "2021-06", "amount": -1}]}
                """));
        assertThat(causes.get(1).getAsJsonObject().get("customerId").getAsString())
                .isEqualTo("c");
    }

    @Test
    void write_nobody_hasNoPartners() throws IOException {
        assertThat(write(3, List.of()).getAsJsonArray("partners")).isEmpty();
    }

    @Test
    void write_oneMonth_hasNoChange() throws IOException {
        assertThat(write(0, trends(0)).toString()).doesNotContain("change", "causes");
    }
}
