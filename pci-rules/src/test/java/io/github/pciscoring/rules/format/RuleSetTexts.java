package io.github.pciscoring.rules.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.RuleFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts of rule sets to break in one place each. */
final class RuleSetTexts {
    /** A small rule set without a fault; its line numbers stand in the tests. */
    static final String SMALL = """
            rule-set: small
            format: 1
            version: "1"
            title: A small one
            maximum-total: 10
            rounding: {decimals: 6}
            tiers:
              - {name: BASE, minimum: 2}
              - {name: TOP, minimum: 7.5}
            products:
              apps: [ONE, TWO]
              tools: THREE
            channels:
              sold: [DIRECT, EA]
            association-types: [SELLER, ADVISER]
            attribution:
              - indicators: [revenue]
                credits:
                  - {type: SELLER, products: [apps, tools]}
                  - {type: ADVISER, displaced-by: SELLER}
            indicators:
              - id: revenue
                category: money
                type: sum
                max-points: 6
                unit: USD
                threshold: 0.5
                parameters:
                  scope: {products: [apps], channels: sold, agreement-months: {EA: 12}}
                  window: {from: 11, to: 0}
              - id: people
                category: skill
                type: count
                max-points: 4
                unit: people
                threshold: 3
                parameters:
                  exams:
                    - [X-1, [X-2, X-3]]
                    - [X-4]
            """;

    static final RuleSetReader READER = RuleSetReader.of(SampleTypes.ALL);

    private RuleSetTexts() {}

    /** Returns the small rule set with one text in it replaced. */
    static String with(String old, String replacement) {
        if (!SMALL.contains(old)) {
            throw new IllegalArgumentException("not in the small rule set: " + old);
        }
        return SMALL.replace(old, replacement);
    }

    static CompetencyRuleSet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static CompetencyRuleSet read(byte[] bytes) {
        try {
            return READER.read(RuleSetFile.of("small.yaml", new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> faults(byte[] bytes) {
        return catchThrowableOfType(InvalidRuleSetException.class, () -> read(bytes)).faults().stream()
                .map(RuleFault::toString)
                .toList();
    }

    /** Returns the faults of the small rule set with one text in it replaced. */
    static List<String> faultsWith(String old, String replacement) {
        return faults(with(old, replacement));
    }
}
