package io.github.pciscoring.core.ruleset;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule set as one text: the same for equal rule sets, since everything unordered is sorted, and another for others, since
 * texts are quoted and every value says its type.
 */
final class RuleSetText {
    private RuleSetText() {}

    static String canonical(CompetencyRuleSet rules) {
        return list(Stream.of(
                rules.id(),
                rules.version(),
                rules.title(),
                rules.source(),
                rules.inForce(),
                rules.productFamilies(),
                rules.channelGroups(),
                rules.attribution(),
                rules.indicators(),
                rules.classifications(),
                rules.examTerms(),
                rules.maximumTotal(),
                rules.rounding(),
                rules.tiers()));
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        } else if (value instanceof Optional<?> optional) {
            return list(optional.stream());
        } else if (value instanceof Map<?, ?> map) {
            return "map" + sorted(map.entrySet().stream().map(entry -> text(entry.getKey()) + text(entry.getValue())));
        } else if (value instanceof Set<?> set) {
            return "set" + sorted(set.stream().map(RuleSetText::text));
        } else if (value instanceof Collection<?> list) {
            return list(list.stream());
        } else if (value instanceof Record tuple) {
            return tuple.getClass().getSimpleName()
                    + list(Stream.of(tuple.getClass().getRecordComponents()).map(part -> component(tuple, part)));
        } else if (value instanceof Parameters parameters) {
            return text(parameters.values());
        } else if (value instanceof IndicatorRule rule) {
            return list(Stream.of(
                    rule.id(),
                    rule.category(),
                    rule.type(),
                    rule.parameters(),
                    rule.maxPoints(),
                    rule.unit(),
                    rule.curve(),
                    rule.variants()));
        } else if (value instanceof Classification classification) {
            return list(Stream.of(
                    classification.id(),
                    classification.type(),
                    classification.parameters(),
                    classification.unit(),
                    classification.classes()));
        }
        return value.getClass().getSimpleName() + " " + value;
    }

    private static Object component(Record tuple, RecordComponent part) {
        try {
            return part.getAccessor().invoke(tuple);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a part of a public record cannot be read: " + part, e);
        }
    }

    private static String list(Stream<?> values) {
        return values.map(RuleSetText::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String sorted(Stream<String> texts) {
        return texts.sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
