package io.github.pciscoring.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {

    @Test
    void of_values_areThoseThatAParserReads() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "quote \" backslash \\ break \n tab \t bell \u0007 \u00E9 \uD83D\uDE00");
        value.put("a \"key\"", List.of(1, true, "x".repeat(200), Map.of(), List.of()));
        value.put("long", new ArrayList<>(List.of(Map.of("a", "b".repeat(60)), Map.of("c", "d".repeat(60)))));
        value.put("number", 0.125);
        assertThat(JsonMapper.shared().readValue(JsonText.of(value), Object.class))
                .isEqualTo(value);
    }

    @Test
    void of_whatFitsOnALine_standsOnOne() {
        assertThat(JsonText.of(Map.of("a", List.of(1, 2)))).isEqualTo("{\"a\": [1, 2]}\n");
        String text = "x".repeat(105);
        assertThat(JsonText.of(Map.of("a", List.of(Map.of("b", text)))))
                .isEqualTo("{\n  \"a\": [\n    {\"b\": \"" + text + "\"}\n  ]\n}\n");
    }
}
