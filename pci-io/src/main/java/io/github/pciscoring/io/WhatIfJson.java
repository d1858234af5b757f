package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.IndicatorMovement;
import io.github.pciscoring.insight.movement.Movements;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes scores before and after changes as JSON: one object per rule set with {@code schemaVersion}, {@code ruleSet},
 * {@code ruleSetVersion}, {@code asOf}, {@code changes} ({@code added}, {@code changed}, {@code ended} and {@code removed},
 * numbers of facts) and {@code partners}.
 *
 * <p>Each partner has {@code partnerId}, {@code before} and {@code after}, each with {@code score} and {@code tier}, {@code
 * difference}, and {@code indicators}, each with {@code id}, {@code before} and {@code after}, each with {@code measure}
 * and {@code points}, {@code difference}, {@code maxPoints} and {@code movements}, which are as {@link TrendJson} says.
 *
 * <p>Numbers have at most six decimals, rounded half up; an absent measure is {@code null}, and the tier below the lowest
 * is {@code NONE}. Readers should ignore keys that they do not know, since there may be more.
 */
public final class WhatIfJson {
    private static final int SCHEMA_VERSION = 1;

    private WhatIfJson() {}

    /**
     * Writes the comparisons by one rule set as an object, those by several as an array of objects.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    @SuppressWarnings("resource") // closing it would close the caller's target
    public static void write(List<WhatIfSheet> sheets, Writer target) throws IOException {
        JsonWriter json = new JsonWriter(target);
        json.setIndent("  ");
        if (sheets.size() == 1) {
            write(sheets.get(0), json);
        } else {
            json.beginArray();
            for (WhatIfSheet sheet : sheets) {
                write(sheet, json);
            }
            json.endArray();
        }
        json.flush();
        target.write('\n');
        target.flush();
    }

    private static void write(WhatIfSheet sheet, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("schemaVersion").value(SCHEMA_VERSION);
        json.name("ruleSet").value(sheet.rules().id());
        json.name("ruleSetVersion").value(sheet.rules().version());
        json.name("asOf").value(sheet.asOf().toString());
        json.name("changes").beginObject();
        json.name("added").value(sheet.changes().added());
        json.name("changed").value(sheet.changes().changed());
        json.name("ended").value(sheet.changes().ended());
        json.name("removed").value(sheet.changes().removed());
        json.endObject();
        json.name("partners").beginArray();
        for (Movements moved : sheet.compared()) {
            write(moved, json);
        }
        json.endArray().endObject();
    }

    private static void write(Movements moved, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("partnerId").value(moved.after().partnerId());
        score("before", moved.before(), json);
        score("after", moved.after(), json);
        json.name("difference").jsonValue(Decimals.text(moved.points()));
        json.name("indicators").beginArray();
        for (IndicatorMovement indicator : moved.indicators()) {
            json.beginObject();
            json.name("id").value(indicator.id());
            indicator("before", indicator.before(), json);
            indicator("after", indicator.after(), json);
            json.name("difference").jsonValue(Decimals.text(indicator.points()));
            json.name("maxPoints")
                    .jsonValue(Decimals.text(indicator.after().rule().maxPoints()));
            MovementJson.write("movements", indicator.movements(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void score(String name, PciScore score, JsonWriter json) throws IOException {
        json.name(name).beginObject();
        json.name("score").jsonValue(Decimals.text(score.total()));
        json.name("tier").value(score.tier().orElse(ScoreJson.NO_TIER));
        json.endObject();
    }

    private static void indicator(String name, IndicatorScore score, JsonWriter json) throws IOException {
        json.name(name).beginObject();
        json.name("measure").jsonValue(score.measure().map(Decimals::text).orElse("null"));
        json.name("points").jsonValue(Decimals.text(score.points()));
        json.endObject();
    }
}
