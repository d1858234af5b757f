package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.ruleset.CreditRule;
import java.util.List;
import java.util.Set;

/**
 * The rows of an attribution table that credit one indicator, in a portfolio's code numbers, so that no text is compared
 * per association (SPEC, Attribution). Sets of rows are bits, bit <i>r</i> for row <i>r</i>. Thread-safe.
 */
final class AttributionRows {
    private final int size;
    private final long[] ofType;
    private final long[] ofProduct;
    private final long[] displacedByType;

    /** Creates rows; there are at most {@link CreditRule#MOST_ROWS} for an indicator. */
    AttributionRows(Dictionary codes, List<CreditRule> rules) {
        size = rules.size();
        ofType = new long[codes.size()];
        ofProduct = new long[codes.size()];
        displacedByType = new long[codes.size()];
        for (int row = 0; row < size; row++) {
            CreditRule rule = rules.get(row);
            add(ofType, codes, Set.of(rule.type()), row);
            add(displacedByType, codes, rule.displacedBy(), row);
            if (rule.products().isPresent()) {
                add(ofProduct, codes, rule.products().get(), row);
            } else {
                for (int code = 0; code < ofProduct.length; code++) {
                    ofProduct[code] |= 1L << row;
                }
            }
        }
    }

    private static void add(long[] rowsByCode, Dictionary codes, Set<String> texts, int row) {
        for (String text : texts) {
            int code = codes.find(text);
            if (code >= 0) {
                rowsByCode[code] |= 1L << row;
            }
        }
    }

    int size() {
        return size;
    }

    /** Returns the rows that credit associations of a type with subscriptions for a product. */
    long crediting(int typeCode, int productCode) {
        return ofType[typeCode] & ofProduct[productCode];
    }

    /** Returns the rows whose place associations of a type take. */
    long displacedBy(int typeCode) {
        return displacedByType[typeCode];
    }

    /** Returns whether a set of rows holds one. */
    static boolean contains(long rows, int row) {
        return (rows >>> row & 1) != 0;
    }
}
