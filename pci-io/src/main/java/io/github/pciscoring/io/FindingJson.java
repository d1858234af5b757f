package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.score.Finding;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes findings as JSON, as {@link ScoreJson} says. */
final class FindingJson {
    private FindingJson() {}

    /** Writes the key {@code findings} of the object at hand. */
    static void write(List<Finding> findings, JsonWriter json) throws IOException {
        json.name("findings").beginArray();
        for (Finding finding : findings) {
            write(finding, json);
        }
        json.endArray();
    }

    private static void write(Finding finding, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("code").value(finding.code().code());
        Optional<FactTable> table = finding.table();
        if (table.isPresent()) {
            json.name("table").value(table.get().label());
        }
        array("months", finding.months().stream().map(YearMonth::toString).toList(), json);
        json.name("count").value(finding.count());
        if (!finding.counts().isEmpty()) {
            json.name("counts").beginObject();
            for (Map.Entry<String, Long> count : finding.counts().entrySet()) {
                json.name(count.getKey()).value(count.getValue());
            }
            json.endObject();
        }
        array("indicators", finding.indicators(), json);
        json.name("text").value(finding.text());
        json.endObject();
    }

    private static void array(String name, List<String> values, JsonWriter json) throws IOException {
        if (!values.isEmpty()) {
            json.name(name).beginArray();
            for (String value : values) {
                json.value(value);
            }
            json.endArray();
        }
    }
}
