package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares a rule set with what is read of the file that was written of it. */
final class ReadBack {
    private ReadBack() {}

    /** Returns the paths of what differs. */
    static List<String> differences(CompetencyRuleSet written, CompetencyRuleSet read) {
        Map<String, Object> others = parts(read);
        return parts(written).entrySet().stream()
                .filter(part -> !part.getValue().equals(others.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Object> parts(CompetencyRuleSet rules) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("rule-set", rules.id());
        parts.put("version", rules.version());
        parts.put("title", rules.title());
        parts.put("source", rules.source());
        parts.put("products", rules.productFamilies());
        parts.put("channels", rules.channelGroups());
        parts.put("tiers", rules.tiers());
        parts.put("attribution", rules.attribution());
        parts.put("exams", rules.examTerms());
        parts.put("classifications", rules.classifications());
        List<IndicatorRule> indicators = rules.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            String path = "indicators[" + i + "].";
            parts.put(path + "id", indicators.get(i).id());
            parts.put(path + "category", indicators.get(i).category());
            parts.put(path + "unit", indicators.get(i).unit());
            parts.put(path + "variants", indicators.get(i).variants());
            indicators
                    .get(i)
                    .parameters()
                    .values()
                    .forEach((name, value) -> parts.put(path + "parameters." + name, value));
        }
        return parts;
    }
}
