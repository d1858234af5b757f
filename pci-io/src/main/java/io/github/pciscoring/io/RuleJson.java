package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.PointsCurve;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.insight.explain.RuleParameter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes curves and parameters as JSON, with the keys that rule sets have. */
final class RuleJson {
    private RuleJson() {}

    /** Writes the key {@code parameters} of the object at hand. */
    static void parameters(List<RuleParameter> parameters, JsonWriter json) throws IOException {
        json.name("parameters").beginObject();
        for (RuleParameter parameter : parameters) {
            json.name(parameter.name());
            value(parameter.value(), json);
        }
        json.endObject();
    }

    private static void value(Object value, JsonWriter json) throws IOException {
        if (value instanceof Long whole) {
            json.value(whole);
        } else if (value instanceof Ratio number) {
            json.jsonValue(Decimals.text(number));
        } else if (value instanceof Boolean flag) {
            json.value(flag);
        } else if (value instanceof Collection<?> texts) {
            texts(texts, json);
        } else if (value instanceof Map<?, ?> numbers) {
            json.beginObject();
            for (Map.Entry<?, ?> entry : numbers.entrySet()) {
                json.name((String) entry.getKey()).jsonValue(Decimals.text((Ratio) entry.getValue()));
            }
            json.endObject();
        } else if (value instanceof MonthWindow window) {
            json.beginObject();
            json.name("from").value(window.oldest());
            json.name("to").value(window.newest());
            json.endObject();
        } else if (value instanceof SubscriptionScope scope) {
            scope(scope, json);
        } else if (value instanceof ExamFormula formula) {
            exams(formula, json);
        } else if (value instanceof FactCodes codes) {
            json.beginObject();
            json.name("of").value(codes.of().name().toLowerCase(Locale.ROOT));
            json.name("column").value(codes.column());
            json.name("any-of");
            texts(codes.codes(), json);
            json.endObject();
        } else {
            json.value(value.toString());
        }
    }

    private static void scope(SubscriptionScope scope, JsonWriter json) throws IOException {
        json.beginObject();
        group("products", scope.products().orElse(Set.of()), scope.products().isPresent(), json);
        group("channels", scope.channels().orElse(Set.of()), scope.channels().isPresent(), json);
        if (!scope.agreementMonths().isEmpty()) {
            json.name("agreement-months").beginObject();
            for (Map.Entry<String, Integer> entry : scope.agreementMonths().entrySet()) {
                json.name(entry.getKey()).value(entry.getValue());
            }
            json.endObject();
        }
        json.endObject();
    }

    private static void group(String name, Set<String> codes, boolean stated, JsonWriter json) throws IOException {
        if (stated) {
            json.name(name);
            texts(codes, json);
        }
    }

    /** Writes a list of alternatives, each a list of requirements, each a list of exams. */
    private static void exams(ExamFormula formula, JsonWriter json) throws IOException {
        json.beginArray();
        for (ExamFormula.Alternative alternative : formula.anyOf()) {
            json.beginArray();
            for (ExamFormula.Requirement requirement : alternative.allOf()) {
                texts(requirement.anyOf(), json);
            }
            json.endArray();
        }
        json.endArray();
    }

    private static void texts(Collection<?> texts, JsonWriter json) throws IOException {
        json.beginArray();
        for (Object text : texts) {
            json.value((String) text);
        }
        json.endArray();
    }

    /** Writes a rule's curve as the value at hand. */
    static void curve(IndicatorRule rule, JsonWriter json) throws IOException {
        curve(rule, rule.curve(), json);
    }

    private static void curve(IndicatorRule rule, PointsCurve curve, JsonWriter json) throws IOException {
        json.beginObject();
        if (curve instanceof PointsCurve.Linear linear) {
            json.name("kind").value("linear");
            json.name("threshold").jsonValue(Decimals.text(linear.fullAt()));
        } else if (curve instanceof PointsCurve.AllOrNothing all) {
            json.name("kind").value("all-or-nothing");
            json.name("threshold").jsonValue(Decimals.text(all.fullAt()));
        } else if (curve instanceof PointsCurve.Steps steps) {
            json.name("kind").value("steps");
            json.name("steps").beginArray();
            for (PointsCurve.Step step : steps.steps()) {
                json.beginObject();
                json.name("from").jsonValue(Decimals.text(step.from()));
                json.name("points").jsonValue(Decimals.text(rule.maxPoints().share(step.share(), Points.SCALE)));
                json.endObject();
            }
            json.endArray();
        } else if (curve instanceof PointsCurve.ByBasis byBasis) {
            json.name("kind").value("by-basis");
            json.name("brackets").beginArray();
            for (PointsCurve.Bracket bracket : byBasis.brackets()) {
                json.beginObject();
                json.name("from").jsonValue(Decimals.text(bracket.from()));
                if (bracket.to().isPresent()) {
                    json.name("to").jsonValue(Decimals.text(bracket.to().get()));
                }
                json.name("curve");
                curve(rule, bracket.curve(), json);
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
    }
}
