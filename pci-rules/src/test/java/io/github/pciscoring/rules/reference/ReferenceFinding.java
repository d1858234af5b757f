package io.github.pciscoring.rules.reference;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What the reference finds.
 *
 * @param code the finding's code
 * @param table the table's name, empty in findings about a partner
 * @param months the months without rows, oldest first
 * @param counts the counts by code
 * @param indicators the indicators concerned, in SPEC's order
 * @param count how much is concerned
 */
record ReferenceFinding(
        String code,
        String table,
        List<YearMonth> months,
        Map<String, Long> counts,
        List<String> indicators,
        long count) {}
