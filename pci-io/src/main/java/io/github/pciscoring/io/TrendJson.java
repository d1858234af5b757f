package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.trend.Trend;
import io.github.pciscoring.insight.trend.TrendStep;
import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Writes trends as JSON: one object with the keys {@code schemaVersion}, {@code ruleSet}, {@code ruleSetVersion}, {@code
 * from}, {@code to} and {@code partners}.
 *
 * <p>Each partner has {@code partnerId}, {@code worstMonth}, that in which it lost most points or {@code null}, and {@code
 * months}, oldest first. A month has {@code asOf}, {@code score}, {@code tier}, {@code classes} and {@code indicators} as in
 * {@link ScoreJson}; all but the first have {@code change}, the points since the month before. A month in which the tier
 * changes, and the worst one, also have {@code tierChanged} and {@code causes}: the two movements with most points in the
 * direction of the change.
 *
 * <p>A movement has {@code indicator}, {@code customerId} or {@code personId}, {@code points}, {@code text} for people, the
 * {@code slot} whose sum changed, its {@code unit}, and the account's sum {@code before} and {@code after}; and the {@code
 * items} that came, went, aged out or changed ({@code kind}, which is {@code came}, {@code went}, {@code aged-out} or {@code
 * changed}, {@code month}, {@code amount}, {@code text}). What the points of a movement are, {@link
 * io.github.pciscoring.insight.movement.Movement#points} says.
 *
 * <p>Numbers, absent measures and tiers are written as by {@link ScoreJson}; there may be more keys.
 */
public final class TrendJson {
    private static final int SCHEMA_VERSION = 1;
    private static final int CAUSES = 2;

    private TrendJson() {}

    /**
     * Writes trends of the same rule set and months.
     *
     * @param rules the rule set
     * @param from the first month
     * @param to the last month
     * @param trends the partners' trends, in the order in which they are written; may be empty
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void write(CompetencyRuleSet rules, YearMonth from, YearMonth to, List<Trend> trends, Writer target)
            throws IOException {
        JsonWriter json = ScoreJson.writer(target);
        json.beginObject();
        json.name("schemaVersion").value(SCHEMA_VERSION);
        json.name("ruleSet").value(rules.id());
        json.name("ruleSetVersion").value(rules.version());
        json.name("from").value(from.toString());
        json.name("to").value(to.toString());
        json.name("partners").beginArray();
        for (Trend trend : trends) {
            write(trend, json);
        }
        json.endArray().endObject();
        ScoreJson.end(json, target);
    }

    private static void write(Trend trend, JsonWriter json) throws IOException {
        List<TrendStep> turningPoints = trend.turningPoints();
        beginPartner(trend, json);
        for (int i = 0; i < trend.scores().size(); i++) {
            json.beginObject();
            Optional<TrendStep> step =
                    i == 0 ? Optional.empty() : Optional.of(trend.steps().get(i - 1));
            writeScore(trend.scores().get(i), step, json);
            if (step.filter(turningPoints::contains).isPresent()) {
                json.name("tierChanged").value(step.get().changesTier());
                MovementJson.write("causes", trend.movements(step.get()).largest(CAUSES), json);
            }
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** Begins a partner and its months. */
    static void beginPartner(Trend trend, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("partnerId").value(trend.partnerId());
        json.name("worstMonth")
                .value(trend.worst().map(step -> step.month().toString()).orElse(null));
        json.name("months").beginArray();
    }

    /** Writes what all months have. */
    static void writeScore(PciScore score, Optional<TrendStep> step, JsonWriter json) throws IOException {
        json.name("asOf").value(score.asOf().toString());
        ScoreJson.writePoints(score, json);
        if (step.isPresent()) {
            json.name("change").jsonValue(Decimals.text(step.get().points()));
        }
    }
}
