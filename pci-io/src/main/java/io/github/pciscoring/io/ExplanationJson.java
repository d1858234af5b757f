package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Shortfall;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.explain.ClassificationExplanation;
import io.github.pciscoring.insight.explain.ExplainQuery;
import io.github.pciscoring.insight.explain.Explanation;
import io.github.pciscoring.insight.explain.IndicatorAnswer;
import io.github.pciscoring.insight.explain.IndicatorExplanation;
import io.github.pciscoring.insight.explain.NextTier;
import io.github.pciscoring.insight.explain.OtherPartner;
import io.github.pciscoring.insight.explain.WhyNot;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes explanations as JSON: one object with the keys {@code schemaVersion}, {@code ruleSet}, {@code ruleSetVersion},
 * {@code asOf}, {@code partnerId}, {@code partnerName} and what follows.
 *
 * <p>An {@link Explanation} has {@code score}, {@code maximumTotal}, {@code tier}, {@code nextTier} ({@code null}, or {@code
 * name} and {@code shortfalls} with {@code scope}, {@code name}, {@code minimum}, {@code earned} and {@code missing}), with a
 * filter {@code filter} ({@code indicator}, {@code customerId}), then {@code classifications} and {@code indicators}, and
 * {@code findings} as in {@link ScoreJson}. An indicator has {@code id}, {@code category}, {@code type}, {@code points}, {@code
 * maxPoints}, {@code measure}, {@code unit}, {@code curve} ({@code kind} and its figures), {@code rule} (what is counted, a
 * sentence for people, perhaps empty) and {@code parameters}, an object of all that its rule states, as for the partner's class. Where there is no measure, it is {@code null} and {@code noMeasure}
 * says why. A classification has {@code id}, {@code type}, {@code class}, {@code measure}, {@code rule} and {@code parameters}. Both then have
 * {@code sums}, each with {@code slot}, {@code unit} and {@code amount}, and {@code accounts}.
 *
 * <p>An account has {@code kind} ({@code customer} or {@code person}), {@code id}, {@code sums}, of which those of all accounts
 * add up to the indicator's, {@code margin} if it earned something ({@code points}, {@code measure}: what would be missing
 * without it alone, and {@code limit} where the maximum or 0 hides a part of that, see {@link
 * io.github.pciscoring.insight.explain.Margin}), {@code credited} and {@code leftOut}. What was
 * credited has {@code slot}, {@code unit}, {@code amount}, {@code months}, {@code text}, {@code level}, and where they apply
 * {@code tenantId}, {@code product}, {@code subscriptionId}, {@code association} and {@code exams}; what was left out {@code
 * reason} (a stable code), {@code text}, {@code months}, {@code subjects} and where they apply {@code decidedIn} (the month that
 * decided, if it is another one), {@code displacedBy} and {@code billed}. An association has {@code partnerId}, {@code subscriptionId}, {@code type}, {@code from} and {@code to}; an open end
 * has no key.
 *
 * <p>A {@link WhyNot} has {@code customerId}, {@code earned}, {@code associated}, {@code others} ({@code partnerId}, {@code
 * types}, {@code earning}) and {@code indicators}, each with {@code id}, {@code points}, {@code maxPoints}, {@code earned}, and
 * either {@code account}, as above, or {@code absence} with {@code code} and {@code text}.
 *
 * <p>Numbers, tiers, codes and texts are as in {@link ScoreJson}; readers should ignore keys that they do not know.
 */
public final class ExplanationJson {
    /** The version of the schema, raised when a key changes its meaning or goes; not when one is added. */
    private static final int SCHEMA_VERSION = 1;

    private ExplanationJson() {}

    /**
     * Writes an explanation.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void write(Explanation explanation, Writer target) throws IOException {
        JsonWriter json = ScoreJson.writer(target);
        PciScore score = explanation.score();
        CompetencyRuleSet rules = explanation.rules();
        begin(explanation.query(), explanation.partnerName(), rules, json);
        json.name("score").jsonValue(Decimals.text(score.total()));
        json.name("maximumTotal").jsonValue(Decimals.text(rules.maximumTotal()));
        json.name("tier").value(score.tier().orElse(ScoreJson.NO_TIER));
        nextTier(explanation.nextTier(), json);
        filter(explanation.query(), json);
        json.name("classifications").beginArray();
        for (ClassificationExplanation one : explanation.classifications()) {
            classification(one, json);
        }
        json.endArray();
        json.name("indicators").beginArray();
        for (IndicatorExplanation indicator : explanation.indicators()) {
            indicator(indicator, json);
        }
        json.endArray();
        FindingJson.write(score.findings(), json);
        json.endObject();
        ScoreJson.end(json, target);
    }

    /**
     * Writes why a customer earned nothing, or not more.
     *
     * @param target where to; flushed, not closed
     * @throws IOException if the target cannot be written to
     */
    public static void write(WhyNot why, Writer target) throws IOException {
        JsonWriter json = ScoreJson.writer(target);
        begin(why.query(), why.partnerName(), why.rules(), json);
        json.name("customerId").value(why.customerId());
        json.name("earned").value(why.earned());
        json.name("associated").value(why.associated());
        json.name("others").beginArray();
        for (OtherPartner other : why.others()) {
            json.beginObject();
            json.name("partnerId").value(other.partnerId());
            AccountJson.texts("types", other.types(), json);
            AccountJson.texts("earning", other.earning(), json);
            json.endObject();
        }
        json.endArray();
        json.name("indicators").beginArray();
        for (IndicatorAnswer answer : why.indicators()) {
            answer(answer, json);
        }
        json.endArray().endObject();
        ScoreJson.end(json, target);
    }

    private static void begin(ExplainQuery query, String partnerName, CompetencyRuleSet rules, JsonWriter json)
            throws IOException {
        json.beginObject();
        json.name("schemaVersion").value(SCHEMA_VERSION);
        json.name("ruleSet").value(rules.id());
        json.name("ruleSetVersion").value(rules.version());
        json.name("asOf").value(query.asOf().toString());
        json.name("partnerId").value(query.partnerId());
        json.name("partnerName").value(partnerName);
    }

    private static void nextTier(Optional<NextTier> next, JsonWriter json) throws IOException {
        json.name("nextTier");
        if (next.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("name").value(next.get().name());
        json.name("shortfalls").beginArray();
        for (Shortfall shortfall : next.get().shortfalls()) {
            json.beginObject();
            json.name("scope").value(shortfall.scope().name().toLowerCase(Locale.ROOT));
            json.name("name").value(shortfall.name());
            json.name("minimum").jsonValue(Decimals.text(shortfall.minimum()));
            json.name("earned").jsonValue(Decimals.text(shortfall.earned()));
            json.name("missing").jsonValue(Decimals.text(shortfall.missing()));
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void filter(ExplainQuery query, JsonWriter json) throws IOException {
        if (query.indicatorId().isEmpty() && query.customerId().isEmpty()) {
            return;
        }
        json.name("filter").beginObject();
        if (query.indicatorId().isPresent()) {
            json.name("indicator").value(query.indicatorId().get());
        }
        if (query.customerId().isPresent()) {
            json.name("customerId").value(query.customerId().get());
        }
        json.endObject();
    }

    private static void indicator(IndicatorExplanation indicator, JsonWriter json) throws IOException {
        IndicatorScore score = indicator.score();
        json.beginObject();
        json.name("id").value(indicator.id());
        json.name("category").value(score.rule().category());
        json.name("type").value(score.rule().type());
        points(score, json);
        measure(score.measurement(), json);
        json.name("unit").value(score.rule().unit());
        json.name("curve");
        RuleJson.curve(score.rule(), json);
        json.name("rule").value(indicator.rule());
        RuleJson.parameters(indicator.parameters(), json);
        AccountJson.parts(indicator.parts(), json);
        json.endObject();
    }

    private static void classification(ClassificationExplanation one, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(one.id());
        json.name("type").value(one.classification().type());
        json.name("class").value(one.className());
        measure(one.measurement(), json);
        json.name("rule").value(one.rule());
        RuleJson.parameters(one.parameters(), json);
        AccountJson.parts(one.parts(), json);
        json.endObject();
    }

    private static void answer(IndicatorAnswer answer, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(answer.id());
        points(answer.score(), json);
        json.name("earned").value(answer.earned());
        if (answer.account().isPresent()) {
            json.name("account");
            AccountJson.account(answer.account().get(), json);
        } else if (answer.absence().isPresent()) {
            IndicatorAnswer.Absence absence = answer.absence().get();
            json.name("absence").beginObject();
            json.name("code").value(absence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.name("text").value(absence.text());
            json.endObject();
        }
        json.endObject();
    }

    private static void points(IndicatorScore score, JsonWriter json) throws IOException {
        json.name("points").jsonValue(Decimals.text(score.points()));
        json.name("maxPoints").jsonValue(Decimals.text(score.rule().maxPoints()));
    }

    private static void measure(Measurement measurement, JsonWriter json) throws IOException {
        if (measurement instanceof Measurement.Value value) {
            json.name("measure").jsonValue(Decimals.text(value.value()));
        } else if (measurement instanceof Measurement.Unavailable none) {
            json.name("measure").nullValue();
            json.name("noMeasure").value(none.reason());
        }
    }
}
