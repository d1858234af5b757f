package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Writes scores as JSON: one object per rule set with the keys {@code schemaVersion}, {@code ruleSet}, {@code
 * ruleSetVersion}, {@code asOf}, {@code findings} and {@code partners}.
 *
 * <p>Each partner has {@code partnerId}, {@code score}, {@code tier}, {@code indicators} and {@code findings}, and each of
 * its indicators {@code id}, {@code measure}, {@code points} and {@code maxPoints}. By a rule set with classifications, it
 * also has {@code classes}, an object with its class by the id of each. The findings of the object are those
 * about the facts as a whole, those of a partner about the partner; both are arrays, empty if there are none. A finding
 * has {@code code}, {@code count} and {@code text}, and where they are not empty {@code table}, {@code months}, {@code
 * counts} and {@code indicators}; codes are stable, texts are not.
 *
 * <p>Numbers have at most six decimals, rounded half up; an absent
 * measure is {@code null}, and the tier below the lowest is {@code NONE}. Readers should ignore keys that they do not
 * know, since there may be more.
 */
public final class ScoreJson {
    /** What stands for the tier of a score that reaches none. */
    static final String NO_TIER = "NONE";

    /** The version of the schema, raised when a key changes its meaning or goes; not when one is added. */
    private static final int SCHEMA_VERSION = 1;

    private ScoreJson() {}

    /**
     * Writes the scores of one rule set as an object.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void write(ScoreSheet sheet, Writer target) throws IOException {
        JsonWriter json = writer(target);
        write(sheet, json);
        end(json, target);
    }

    /**
     * Writes the scores of several rule sets as an array of objects.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void writeAll(List<ScoreSheet> sheets, Writer target) throws IOException {
        JsonWriter json = writer(target);
        json.beginArray();
        for (ScoreSheet sheet : sheets) {
            write(sheet, json);
        }
        json.endArray();
        end(json, target);
    }

    @SuppressWarnings("resource") // closing it would close the caller's target
    static JsonWriter writer(Writer target) {
        JsonWriter json = new JsonWriter(target);
        json.setIndent("  ");
        return json;
    }

    static void end(JsonWriter json, Writer target) throws IOException {
        json.flush();
        target.write('\n');
        target.flush();
    }

    private static void write(ScoreSheet sheet, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("schemaVersion").value(SCHEMA_VERSION);
        json.name("ruleSet").value(sheet.rules().id());
        json.name("ruleSetVersion").value(sheet.rules().version());
        json.name("asOf").value(sheet.asOf().toString());
        FindingJson.write(sheet.findings(), json);
        json.name("partners").beginArray();
        for (PciScore score : sheet.scores()) {
            write(score, json);
        }
        json.endArray().endObject();
    }

    private static void write(PciScore score, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("partnerId").value(score.partnerId());
        writePoints(score, json);
        FindingJson.write(score.findings(FindingCode.Scope.PARTNER), json);
        json.endObject();
    }

    /** Writes the keys from {@code score} to {@code indicators} of the object at hand. */
    static void writePoints(PciScore score, JsonWriter json) throws IOException {
        json.name("score").jsonValue(Decimals.text(score.total()));
        json.name("tier").value(score.tier().orElse(NO_TIER));
        if (!score.classes().isEmpty()) {
            json.name("classes").beginObject();
            for (Map.Entry<String, String> one : score.classes().entrySet()) {
                json.name(one.getKey()).value(one.getValue());
            }
            json.endObject();
        }
        json.name("indicators").beginArray();
        for (IndicatorScore indicator : score.indicators()) {
            json.beginObject();
            json.name("id").value(indicator.id());
            json.name("measure")
                    .jsonValue(indicator.measure().map(Decimals::text).orElse("null"));
            json.name("points").jsonValue(Decimals.text(indicator.points()));
            json.name("maxPoints").jsonValue(Decimals.text(indicator.rule().maxPoints()));
            json.endObject();
        }
        json.endArray();
    }
}
