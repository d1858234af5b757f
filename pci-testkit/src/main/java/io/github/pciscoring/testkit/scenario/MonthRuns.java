package io.github.pciscoring.testkit.scenario;

import io.github.pciscoring.core.facts.MonthRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is the same in many months, gathered into runs of months. Not thread-safe. */
final class MonthRuns {
    /** Stands in a text where the months belong; no literal holds it. */
    static final String RANGE = "\0";

    private final Map<String, List<YearMonth>> monthsByText = new LinkedHashMap<>();

    /** A run of months, and what happens in each. */
    private record Run(MonthRange months, String text) {}

    /** Adds what happens in a month; the text has {@link #RANGE} where the months belong. */
    void add(String text, YearMonth month) {
        monthsByText.computeIfAbsent(text, unknown -> new ArrayList<>()).add(month);
    }

    /** Returns the texts with their runs of months, by first month; what happens twice in a month comes twice. */
    List<String> texts() {
        List<Run> runs = new ArrayList<>();
        monthsByText.forEach((text, months) -> {
            List<YearMonth> rest = new ArrayList<>(months);
            while (!rest.isEmpty()) {
                TreeSet<YearMonth> once = new TreeSet<>(rest);
                once.forEach(rest::remove);
                MonthRange.runs(List.copyOf(once)).forEach(run -> runs.add(new Run(run, text)));
            }
        });
        runs.sort(Comparator.comparingInt(run -> run.months().first()));
        return runs.stream()
                .map(run -> run.text().replace(RANGE, '"' + Months.text(run.months()) + '"'))
                .toList();
    }
}
