package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.insight.whatif.WhatIf;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfJsonTest {
    private static final BoundPortfolio BOUND = Insights.bound();

    private static WhatIfSheet sheet(boolean empty) {
        Portfolio changed =
                BOUND.portfolio().change().add(Insights.passed("bob", "MB-210")).apply();
        return new WhatIfSheet(
                BOUND.rules(),
                Insights.JUNE,
                new WhatIfChanges(changed, 1, 2, 3, 4),
                empty ? List.of() : WhatIf.of(BOUND, changed).differing(Insights.JUNE));
    }

    @Test
    void write_oneRuleSet_isAnObjectWithBothSides() throws IOException {
        JsonObject json = Insights.json(target -> WhatIfJson.write(List.of(sheet(false)), target))
                .getAsJsonObject();

        assertThat(json.keySet())
                .containsExactly("schemaVersion", "ruleSet", "ruleSetVersion", "asOf", "changes", "partners");
        assertThat(json.get("schemaVersion").getAsInt()).isEqualTo(1);
        assertThat(json.get("changes"))
                .isEqualTo(JsonParser.parseString("{added: 1, changed: 2, ended: 3, removed: 4}"));
        assertThat(json.getAsJsonArray("partners")).hasSize(1);
        JsonObject partner = json.getAsJsonArray("partners").get(0).getAsJsonObject();
        assertThat(partner.get("partnerId").getAsString()).isEqualTo(Insights.FORMULA);
        assertThat(partner.get("before")).isEqualTo(JsonParser.parseString("{score: 7, tier: 'NONE'}"));
        assertThat(partner.get("after")).isEqualTo(JsonParser.parseString("{score: 13, tier: 'NONE'}"));
        assertThat(partner.get("difference")).hasToString("6");
        assertThat(partner.getAsJsonArray("indicators")).hasSize(6);
        JsonObject consultants = partner.getAsJsonArray("indicators").get(2).getAsJsonObject();
        assertThat(consultants.get("before")).isEqualTo(JsonParser.parseString("{measure: 1, points: 6}"));
        assertThat(consultants.get("after")).isEqualTo(JsonParser.parseString("{measure: 2, points: 12}"));
        assertThat(consultants.getAsJsonArray("movements")).hasSize(1);
        JsonObject growth = partner.getAsJsonArray("indicators").get(5).getAsJsonObject();
        assertThat(growth.getAsJsonObject("before").get("measure").isJsonNull()).isTrue();
        assertThat(growth.getAsJsonArray("movements")).isEmpty();
    }

    @Test
    void write_severalRuleSetsAndNobody_isAnArray() throws IOException {
        assertThat(Insights.json(target -> WhatIfJson.write(List.of(sheet(true), sheet(false)), target))
                        .getAsJsonArray())
                .hasSize(2)
                .first()
                .satisfies(first -> assertThat(first.getAsJsonObject().getAsJsonArray("partners"))
                        .isEmpty());
    }
}
