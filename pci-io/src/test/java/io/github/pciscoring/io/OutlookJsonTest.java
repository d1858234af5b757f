package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.insight.outlook.Assumptions;
import io.github.pciscoring.insight.outlook.MonthlyFacts;
import io.github.pciscoring.insight.outlook.Outlook;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookJsonTest {
    private static final Outlook OUTLOOK =
            Outlook.of(Insights.bound(), Insights.JUNE, 2, Assumptions.stopping(List.of(MonthlyFacts.USERS)));

    private static JsonObject write(Insights.Writing writing) throws IOException {
        return Insights.json(writing).getAsJsonObject();
    }

    @Test
    void write_severalPartners_assumptionsAndMovementsThatAddUp() throws IOException {
        JsonObject json =
                write(target -> OutlookJson.write(OUTLOOK, OUTLOOK.trends(ScoringOptions.callingThread()), target));

        assertThat(json.keySet())
                .containsExactly(
                        "schemaVersion",
                        "ruleSet",
                        "ruleSetVersion",
                        "lastMonthOfFacts",
                        "to",
                        "assumptions",
                        "repeatedFrom",
                        "assumed",
                        "partners");
        assertThat(json.get("schemaVersion").getAsInt()).isEqualTo(1);
        assertThat(json.get("assumptions"))
                .isEqualTo(JsonParser.parseString(
                        "{seats: 'repeat', users: 'stop', billing: 'repeat', 'own-facts': 'repeat'}"));
        assertThat(json.get("repeatedFrom")).isEqualTo(JsonParser.parseString("{seats: '2021-06'}"));
        assertThat(json.getAsJsonArray("assumed")).isNotEmpty();
        assertThat(json.getAsJsonArray("partners")).hasSize(2);
        List<JsonElement> months = json.getAsJsonArray("partners")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("months")
                .asList();
        assertThat(months).hasSize(3);
        assertThat(months.get(0).getAsJsonObject().keySet())
                .contains("projected")
                .doesNotContain("movements", "rest", "change");
        for (JsonElement later : months.subList(1, 3)) {
            JsonObject month = later.getAsJsonObject();
            assertThat(month.get("projected").getAsBoolean()).isTrue();
            BigDecimal sum = month.get("rest").getAsBigDecimal();
            for (JsonElement movement : month.getAsJsonArray("movements")) {
                sum = sum.add(movement.getAsJsonObject().get("points").getAsBigDecimal());
            }
            assertThat(sum).isEqualByComparingTo(month.get("change").getAsBigDecimal());
        }
        // Seats stay, so that the customer does; the consultant leaves.
        assertThat(months.get(1).getAsJsonObject().get("change")).hasToString("-6");
    }

    @Test
    void writeScores_isTheSameWithoutMovements() throws IOException {
        JsonObject whole =
                write(target -> OutlookJson.write(OUTLOOK, OUTLOOK.trends(ScoringOptions.callingThread()), target));
        for (JsonElement partner : whole.getAsJsonArray("partners")) {
            for (JsonElement month : partner.getAsJsonObject().getAsJsonArray("months")) {
                month.getAsJsonObject().remove("movements");
                month.getAsJsonObject().remove("rest");
            }
        }

        assertThat(write(target ->
                        OutlookJson.writeScores(OUTLOOK, OUTLOOK.trends(ScoringOptions.callingThread()), target)))
                .isEqualTo(whole);
    }

    @Test
    void write_nobody_hasNoPartners() throws IOException {
        assertThat(write(target -> OutlookJson.write(OUTLOOK, List.of(), target))
                        .getAsJsonArray("partners"))
                .isEmpty();
    }
}
