package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movement;
import io.github.pciscoring.insight.plan.Candidate;
import io.github.pciscoring.insight.plan.Combination;
import io.github.pciscoring.insight.plan.Hold;
import io.github.pciscoring.insight.plan.IndicatorPlan;
import io.github.pciscoring.insight.plan.Plan;
import io.github.pciscoring.insight.plan.PlanUnit;
import io.github.pciscoring.insight.plan.UnitGain;
import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a plan as a JSON object: {@code schemaVersion}, {@code ruleSet}, {@code ruleSetVersion}, {@code asOf}, {@code
 * partnerId}, {@code score}, {@code tier}, {@code target}, {@code reached}, {@code margin}, {@code shortfalls}, {@code
 * indicators}, {@code combinations}, {@code proved}, {@code farthest}, {@code aheadTo}, {@code hold} and
 * {@code notModelled}.
 *
 * <p>The target has {@code name}, {@code isTier} and {@code minimum}; a shortfall {@code scope} ({@code total}, {@code
 * indicator} or {@code category}), {@code name}, {@code minimum}, {@code earned} and {@code missing}. An indicator has
 * {@code id}, {@code measure}, {@code points}, {@code maxPoints}, {@code unit} with {@code size} and {@code of}, {@code
 * pointsPerUnit}, {@code nextUnit}, {@code unitsToCap}, {@code obtainable}, {@code cost}, {@code limit}, {@code candidates}
 * with {@code personId} and {@code detail}, and where no units are worth anything the {@code reason}. Where points do not
 * rise in proportion, {@code pointsPerUnit} is {@code null} and {@code gains} gives each number of {@code units} that
 * earns more, with {@code points} and {@code gained}. A combination has {@code cost}, {@code score}, {@code tier} and the
 * {@code units} by indicator; {@code farthest} is one, with {@code shortfalls}, or {@code null} where the target can be
 * reached. With an outlook {@code aheadTo} is its last month, and each combination, or where the target is reached already
 * the plan, has a {@code hold}: the month {@code until} which the target stays reached, inclusive, a {@code text}, and as
 * {@code loss}, which is {@code null} if nothing ends it, the {@code month}, {@code indicator}, {@code points}, {@code
 * account} and {@code text} of what is lost then.
 *
 * <p>Numbers have at most six decimals, rounded half up; what is absent is {@code null}. Readers should ignore keys that
 * they do not know, since there may be more.
 */
public final class PlanJson {
    private static final int SCHEMA_VERSION = 1;

    private PlanJson() {}

    /**
     * Writes a plan.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    @SuppressWarnings("resource") // closing it would close the caller's target
    public static void write(Plan plan, Writer target) throws IOException {
        JsonWriter json = new JsonWriter(target);
        json.setIndent("  ");
        write(plan, json);
        json.flush();
        target.write('\n');
        target.flush();
    }

    private static void write(Plan plan, JsonWriter json) throws IOException {
        PciScore score = plan.score();
        json.beginObject();
        json.name("schemaVersion").value(SCHEMA_VERSION);
        json.name("ruleSet").value(score.ruleSetId());
        json.name("ruleSetVersion").value(score.ruleSetVersion());
        json.name("asOf").value(score.asOf().toString());
        json.name("partnerId").value(score.partnerId());
        json.name("score").jsonValue(Decimals.text(score.total()));
        json.name("tier").value(score.tier().orElse(ScoreJson.NO_TIER));
        json.name("target").beginObject();
        json.name("name").value(plan.target().name());
        json.name("isTier").value(plan.target().named());
        json.name("minimum").jsonValue(Decimals.text(plan.target().tier().minimum()));
        json.endObject();
        json.name("reached").value(plan.reached());
        json.name("margin").jsonValue(Decimals.text(plan.margin()));
        write(plan.shortfalls(), json);
        json.name("indicators").beginArray();
        for (IndicatorPlan indicator : plan.indicators()) {
            write(indicator, json);
        }
        json.endArray();
        json.name("combinations").beginArray();
        for (Combination combination : plan.combinations()) {
            json.beginObject();
            write(combination, json);
            write(combination.hold(), json);
            json.endObject();
        }
        json.endArray();
        json.name("proved").value(plan.proved());
        json.name("farthest");
        Optional<Combination> farthest = plan.farthest();
        if (farthest.isPresent()) {
            json.beginObject();
            write(farthest.get(), json);
            write(plan.stillShort(), json);
            json.endObject();
        } else {
            json.nullValue();
        }
        json.name("aheadTo").value(plan.aheadTo().map(YearMonth::toString).orElse(null));
        write(plan.hold(), json);
        json.name("notModelled").beginArray();
        for (String sentence : Plan.NOT_MODELLED) {
            json.value(sentence);
        }
        json.endArray().endObject();
    }

    private static void write(List<Shortfall> shortfalls, JsonWriter json) throws IOException {
        json.name("shortfalls").beginArray();
        for (Shortfall shortfall : shortfalls) {
            json.beginObject();
            json.name("scope").value(shortfall.scope().name().toLowerCase(Locale.ROOT));
            json.name("name").value(shortfall.name());
            json.name("minimum").jsonValue(Decimals.text(shortfall.minimum()));
            json.name("earned").jsonValue(Decimals.text(shortfall.earned()));
            json.name("missing").jsonValue(Decimals.text(shortfall.missing()));
            json.endObject();
        }
        json.endArray();
    }

    private static void write(IndicatorPlan plan, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(plan.id());
        json.name("measure")
                .jsonValue(plan.score().measure().map(Decimals::text).orElse("null"));
        json.name("points").jsonValue(Decimals.text(plan.score().points()));
        json.name("maxPoints").jsonValue(Decimals.text(plan.score().rule().maxPoints()));
        json.name("unit");
        Optional<PlanUnit> unit = plan.unit();
        if (unit.isPresent()) {
            json.beginObject();
            json.name("size").jsonValue(unit.get().size().toString());
            json.name("of").value(unit.get().of());
            json.endObject();
        } else {
            json.nullValue();
        }
        json.name("pointsPerUnit")
                .jsonValue(plan.pointsPerUnit().map(Decimals::text).orElse("null"));
        json.name("nextUnit").jsonValue(Decimals.text(plan.nextUnit()));
        json.name("unitsToCap").value(plan.unitsToCap());
        json.name("obtainable").jsonValue(Decimals.text(plan.obtainable()));
        json.name("cost").jsonValue(plan.cost().toString());
        json.name("limit")
                .jsonValue(plan.limit().isPresent() ? "" + plan.limit().getAsLong() : "null");
        if (plan.reason().isPresent()) {
            json.name("reason").value(plan.reason().get());
        }
        if (plan.pointsPerUnit().isEmpty()) {
            json.name("gains").beginArray();
            for (UnitGain gain : plan.gains()) {
                json.beginObject();
                json.name("units").value(gain.units());
                json.name("points").jsonValue(Decimals.text(gain.points()));
                json.name("gained").jsonValue(Decimals.text(gain.gained()));
                json.endObject();
            }
            json.endArray();
        }
        json.name("candidates").beginArray();
        for (Candidate candidate : plan.candidates()) {
            json.beginObject();
            json.name("personId").value(candidate.personId());
            json.name("detail").value(candidate.detail());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void write(Combination combination, JsonWriter json) throws IOException {
        json.name("cost").jsonValue(combination.cost().toString());
        json.name("score").jsonValue(Decimals.text(combination.total()));
        json.name("tier").value(combination.tier().orElse(ScoreJson.NO_TIER));
        json.name("units").beginObject();
        for (Map.Entry<String, Long> units : combination.units().entrySet()) {
            json.name(units.getKey()).value(units.getValue());
        }
        json.endObject();
    }

    private static void write(Optional<Hold> held, JsonWriter json) throws IOException {
        json.name("hold");
        if (held.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("until").value(held.get().until().toString());
        json.name("text").value(held.get().text());
        json.name("loss");
        Optional<Hold.Loss> loss = held.get().loss();
        if (loss.isPresent()) {
            json.beginObject();
            json.name("month").value(loss.get().month().toString());
            json.name("indicator").value(loss.get().indicatorId());
            json.name("points").jsonValue(Decimals.text(loss.get().points()));
            json.name("account")
                    .value(loss.get().movement().map(Movement::accountId).orElse(null));
            json.name("text").value(loss.get().text());
            json.endObject();
        } else {
            json.nullValue();
        }
        json.endObject();
    }
}
