package io.github.pciscoring.cli;

import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.ScoreSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings about the facts as a whole, a line each, with the names of files. */
final class FactsNotes {
    private FactsNotes() {}

    /** Returns the lines; of several rule sets that miss months of a table, the one that misses most speaks. */
    static List<String> of(List<ScoreSheet> sheets) {
        Map<List<Object>, Finding> findings = new LinkedHashMap<>();
        for (ScoreSheet sheet : sheets) {
            for (Finding finding : sheet.findings()) {
                findings.merge(
                        List.of(finding.table(), finding.code()),
                        finding,
                        (one, other) -> other.count() > one.count() ? other : one);
            }
        }
        return findings.values().stream()
                .map(finding -> finding.text(PortfolioFolder::fileName))
                .toList();
    }
}
