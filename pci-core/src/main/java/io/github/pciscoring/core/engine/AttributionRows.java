package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.ruleset.CreditRule;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of an attribution table that credit one indicator, in a portfolio's code numbers, so that no text is compared
 * per association (SPEC, Attribution). Thread-safe.
 */
final class AttributionRows {
    private final int[] type;
    private final BitSet[] covered;
    private final BitSet[] displacing;

    AttributionRows(Dictionary codes, List<CreditRule> rules) {
        type = new int[rules.size()];
        covered = new BitSet[type.length];
        displacing = new BitSet[type.length];
        for (int row = 0; row < type.length; row++) {
            CreditRule rule = rules.get(row);
            type[row] = codes.find(rule.type());
            displacing[row] = numbers(codes, rule.displacedBy());
            covered[row] =
                    rule.products().isPresent() ? numbers(codes, rule.products().get()) : all(codes);
        }
    }

    private static BitSet numbers(Dictionary codes, Set<String> texts) {
        BitSet numbers = new BitSet();
        for (String text : texts) {
            int number = codes.find(text);
            if (number >= 0) {
                numbers.set(number);
            }
        }
        return numbers;
    }

    private static BitSet all(Dictionary codes) {
        BitSet all = new BitSet();
        all.set(0, codes.size());
        return all;
    }

    int size() {
        return type.length;
    }

    /** Returns whether a row credits associations of a type with subscriptions for a product. */
    boolean credits(int row, int typeCode, int productCode) {
        return type[row] == typeCode && covered[row].get(productCode);
    }

    /** Returns whether associations of a type take the place of what a row credits. */
    boolean isDisplacedBy(int row, int typeCode) {
        return displacing[row].get(typeCode);
    }

    /** Returns whether anything can take the place of what a row credits. */
    boolean isDisplaceable(int row) {
        return !displacing[row].isEmpty();
    }
}
