package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.YamlNodes.all;
import static io.github.pciscoring.rules.format.YamlNodes.inline;
import static io.github.pciscoring.rules.format.YamlNodes.lines;
import static io.github.pciscoring.rules.format.YamlNodes.plain;
import static io.github.pciscoring.rules.format.YamlNodes.text;

import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.FactCodes;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Encodes the values of parameters: the way back of {@link ParameterDecoder} and {@link ValueDecoders}.
 *
 * @param products the product families
 * @param channels the channel groups
 */
record ValueEncoder(GroupReferences products, GroupReferences channels) {

    /** Returns a value of any type that parameters may have. */
    Node encode(Object value) {
        if (value instanceof String text) {
            return text(text);
        } else if (value instanceof Ratio number) {
            return number(number);
        } else if (value instanceof Collection<?> texts) {
            return inline(all(texts, each -> text((String) each)));
        } else if (value instanceof Map<?, ?> numbers) {
            Keys keys = new Keys();
            numbers.forEach((code, number) -> keys.with((String) code, number((Ratio) number)));
            return keys.inline();
        } else if (value instanceof MonthWindow window) {
            return window(window);
        } else if (value instanceof SubscriptionScope scope) {
            return scope(scope);
        } else if (value instanceof ExamFormula formula) {
            return lines(all(formula.anyOf(), ValueEncoder::alternative));
        } else if (value instanceof FactCodes codes) {
            return codes(codes);
        }
        return plain(value);
    }

    /** Returns a number as a decimal; one that is none as a fraction, which no reader takes. */
    static Node number(Ratio number) {
        return plain(Decimals.of(number).map(BigDecimal::toPlainString).orElse(number.toString()));
    }

    private static Node window(MonthWindow window) {
        return new Keys()
                .with("from", plain(window.oldest()))
                .with("to", plain(window.newest()))
                .inline();
    }

    private Node scope(SubscriptionScope scope) {
        return new Keys()
                .with("products", scope.products().map(products::refer))
                .with("channels", scope.channels().map(channels::refer))
                .with("agreement-months", months(scope.agreementMonths()))
                .inline();
    }

    private static Optional<Node> months(Map<String, Integer> monthsByChannel) {
        Keys keys = new Keys();
        monthsByChannel.forEach((channel, months) -> keys.with(channel, plain(months)));
        return monthsByChannel.isEmpty() ? Optional.empty() : Optional.of(keys.inline());
    }

    private static Node codes(FactCodes codes) {
        return new Keys()
                .with("of", text(ValueDecoders.written(codes.of())))
                .with("column", text(codes.column()))
                .with("any-of", YamlNodes.texts(codes.codes()))
                .inline();
    }

    private static Node alternative(ExamFormula.Alternative alternative) {
        return inline(all(alternative.allOf(), requirement -> exams(requirement.anyOf())));
    }

    private static Node exams(Set<String> exams) {
        return exams.size() == 1 ? text(exams.iterator().next()) : YamlNodes.texts(exams);
    }
}
