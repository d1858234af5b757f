package io.github.pciscoring.rules.reference;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence in short lines, runs of months together, so that tests can say all of it. */
final class TinyLines {
    private TinyLines() {}

    static List<String> credits(List<ReferenceCredit> credits) {
        return credits.stream()
                .map(credit -> credit.slot() + " " + credit.level() + " " + credit.accountId() + " "
                        + TinyMonths.text(credit.month()) + " as of " + TinyMonths.text(credit.creditedIn()) + ": "
                        + credit.amount())
                .toList();
    }

    static List<String> leftOut(List<ReferenceLeftOut> leftOut) {
        Map<List<String>, List<YearMonth>> months = new LinkedHashMap<>();
        for (ReferenceLeftOut item : leftOut) {
            months.computeIfAbsent(List.of(what(item), why(item)), key -> new ArrayList<>())
                    .add(item.month());
        }
        return months.entrySet().stream()
                .flatMap(entry -> runs(entry.getValue()).stream()
                        .map(run -> entry.getKey().get(0) + " " + run + " "
                                + entry.getKey().get(1)))
                .toList();
    }

    private static String what(ReferenceLeftOut item) {
        return Stream.of(
                        Optional.of(item.level() + " " + item.accountId()),
                        item.exam(),
                        item.passedOn().map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private static String why(ReferenceLeftOut item) {
        return item.reasonCode()
                + (item.number().isPresent() ? " " + item.number().getAsLong() : "");
    }

    /** A month that occurs twice begins another run. */
    private static List<String> runs(List<YearMonth> months) {
        List<YearMonth> sorted = months.stream().sorted().toList();
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean last = i == sorted.size() - 1
                    || !sorted.get(i + 1).equals(sorted.get(i).plusMonths(1));
            if (last) {
                runs.add(TinyMonths.text(sorted.get(first), sorted.get(i)));
                first = i + 1;
            }
        }
        return runs;
    }
}
