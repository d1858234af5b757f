package io.github.pciscoring.rules.format;

import static io.github.pciscoring.rules.format.YamlNodes.all;
import static io.github.pciscoring.rules.format.YamlNodes.lines;
import static io.github.pciscoring.rules.format.YamlNodes.plain;
import static io.github.pciscoring.rules.format.YamlNodes.text;

import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.ExamTerms;
import io.github.pciscoring.core.ruleset.RoundingPolicy;
import io.github.pciscoring.rules.format.YamlNodes.Keys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Encodes a whole rule set: the way back of {@link RuleSetDecoder}. */
final class RuleSetEncoder {
    private RuleSetEncoder() {}

    static Node encode(CompetencyRuleSet rules, IndicatorTypes types) {
        GroupReferences products = new GroupReferences(rules.productFamilies());
        GroupReferences channels = new GroupReferences(rules.channelGroups());
        ParameterEncoder parameters = new ParameterEncoder(new ValueEncoder(products, channels), types);
        return new Keys()
                .with("rule-set", text(rules.id()))
                .with("format", plain(RuleSetDecoder.FORMAT))
                .with("version", text(rules.version()))
                .with("title", text(rules.title()))
                .with("source", rules.source().map(YamlNodes::text))
                .with("in-force", inForce(rules.inForce()))
                .apart("maximum-total", plain(rules.maximumTotal()))
                .with("rounding", rounding(rules.rounding()))
                .with("tiers", new TierEncoder(rules).encode())
                .apart("products", groups(rules.productFamilies()))
                .apart("channels", groups(rules.channelGroups()))
                .apart("association-types", associationTypes(rules.attribution()))
                .apart("attribution", new AttributionEncoder(products).encode(rules))
                .apart("exams", examTerms(rules.examTerms()))
                .apart("classifications", some(rules.classifications(), new ClassificationEncoder(parameters)::encode))
                .apart("indicators", lines(all(rules.indicators(), new IndicatorEncoder(parameters)::encode)))
                .lines();
    }

    private static Optional<Node> inForce(MonthRange months) {
        if (months.equals(MonthRange.ALWAYS)) {
            return Optional.empty();
        }
        Keys ends = new Keys();
        if (months.first() != MonthRange.OPEN_FIRST) {
            ends.with("from", plain(MonthRange.yearMonth(months.first())));
        }
        if (months.last() != MonthRange.OPEN_LAST) {
            ends.with("to", plain(MonthRange.yearMonth(months.last())));
        }
        return Optional.of(ends.inline());
    }

    private static Node rounding(RoundingPolicy rounding) {
        Node decimals = plain(rounding.decimals());
        return switch (rounding.of()) {
            case INDICATORS -> new Keys().with("decimals", decimals).inline();
            case TOTAL ->
                new Keys().with("of", text("total")).with("decimals", decimals).inline();
            case NOTHING -> text(RoundingDecoder.NONE);
        };
    }

    private static Optional<Node> groups(Map<String, Set<String>> groups) {
        Keys keys = new Keys();
        groups.forEach((name, codes) -> keys.with(name, YamlNodes.texts(codes)));
        return groups.isEmpty() ? Optional.empty() : Optional.of(keys.lines());
    }

    private static Optional<Node> associationTypes(AttributionPolicy attribution) {
        return attribution.types().isEmpty() ? Optional.empty() : Optional.of(YamlNodes.texts(attribution.types()));
    }

    private static Optional<Node> examTerms(Map<String, ExamTerms> termsByExam) {
        Keys keys = new Keys();
        termsByExam.forEach((exam, terms) -> keys.with(
                exam,
                new Keys()
                        .with("retired-on", terms.retiredOn().map(YamlNodes::plain))
                        .with("honoured-until", terms.honouredUntil().map(YamlNodes::plain))
                        .inline()));
        return termsByExam.isEmpty() ? Optional.empty() : Optional.of(keys.lines());
    }

    private static <T> Optional<Node> some(List<T> values, Function<T, Node> encoder) {
        return values.isEmpty() ? Optional.empty() : Optional.of(lines(all(values, encoder)));
    }
}
