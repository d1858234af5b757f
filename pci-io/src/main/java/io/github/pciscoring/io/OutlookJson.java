package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.insight.outlook.MonthlyFacts;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.trend.Trend;
import io.github.pciscoring.insight.trend.TrendStep;
import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an outlook as JSON: one object with the keys {@code schemaVersion}, {@code ruleSet}, {@code ruleSetVersion}, {@code
 * lastMonthOfFacts}, {@code to}, {@code assumptions}, {@code repeatedFrom}, {@code assumed} and {@code partners}.
 *
 * <p>{@code assumptions} has for each kind of monthly facts ({@code seats}, {@code users}, {@code billing}, {@code own-facts})
 * {@code repeat} or {@code stop}; {@code repeatedFrom} the month whose facts are repeated, for kinds that are and that have
 * any; {@code assumed} says the same in sentences. Partners and their months are as in {@link TrendJson}; a month also has
 * {@code projected}, {@code false} for the last one of facts, with which the months begin. All later ones have {@code
 * movements}, those with most points first, up or down, and {@code rest}, what their points do not add up to of the change,
 * unless scores alone are written.
 */
public final class OutlookJson {
    private static final int SCHEMA_VERSION = 1;

    private OutlookJson() {}

    /**
     * Writes an outlook with the movements of each month, which take the evidence of all of them.
     *
     * @param outlook the outlook
     * @param trends the partners' trends in it, in the order in which they are written; may be empty
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void write(Outlook outlook, List<Trend> trends, Writer target) throws IOException {
        write(outlook, trends, true, target);
    }

    /**
     * Writes an outlook without {@code movements} and {@code rest}: much faster, and much less.
     *
     * @param outlook the outlook
     * @param trends the partners' trends in it, in the order in which they are written; may be empty
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void writeScores(Outlook outlook, List<Trend> trends, Writer target) throws IOException {
        write(outlook, trends, false, target);
    }

    private static void write(Outlook outlook, List<Trend> trends, boolean withMovements, Writer target)
            throws IOException {
        CompetencyRuleSet rules = outlook.projected().rules();
        JsonWriter json = ScoreJson.writer(target);
        json.beginObject();
        json.name("schemaVersion").value(SCHEMA_VERSION);
        json.name("ruleSet").value(rules.id());
        json.name("ruleSetVersion").value(rules.version());
        json.name("lastMonthOfFacts").value(outlook.from().toString());
        json.name("to").value(outlook.to().toString());
        json.name("assumptions").beginObject();
        for (MonthlyFacts kind : MonthlyFacts.values()) {
            json.name(kind.id()).value(outlook.assumptions().repeats(kind) ? "repeat" : "stop");
        }
        json.endObject();
        json.name("repeatedFrom").beginObject();
        for (Map.Entry<MonthlyFacts, YearMonth> one : outlook.repeatedFrom().entrySet()) {
            json.name(one.getKey().id()).value(one.getValue().toString());
        }
        json.endObject();
        json.name("assumed").beginArray();
        for (String statement : outlook.statements()) {
            json.value(statement);
        }
        json.endArray();
        json.name("partners").beginArray();
        for (Trend trend : trends) {
            write(outlook, trend, withMovements ? trend.allMovements() : List.of(), json);
        }
        json.endArray().endObject();
        ScoreJson.end(json, target);
    }

    private static void write(Outlook outlook, Trend trend, List<Movements> movements, JsonWriter json)
            throws IOException {
        List<TrendStep> steps = trend.steps();
        TrendJson.beginPartner(trend, json);
        for (int i = 0; i < trend.scores().size(); i++) {
            PciScore score = trend.scores().get(i);
            json.beginObject();
            TrendJson.writeScore(score, i == 0 ? Optional.empty() : Optional.of(steps.get(i - 1)), json);
            json.name("projected").value(outlook.isProjected(score.asOf()));
            if (i > 0 && !movements.isEmpty()) {
                MovementJson.write("movements", movements.get(i - 1).all(), json);
                json.name("rest").jsonValue(Decimals.text(movements.get(i - 1).rest()));
            }
            json.endObject();
        }
        json.endArray().endObject();
    }
}
