package io.github.pciscoring.rules.reference;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds someone's evidence against the reference's, both as items of single months. The same item may occur twice, and
 * must then do so on both sides. Differences are shown like those of two files: what is about one account stands together.
 */
final class EvidenceComparison {
    private static final int SHOWN = 60;

    private EvidenceComparison() {}

    static void assertSameCredits(Collection<ReferenceCredit> actual, Collection<ReferenceCredit> reference) {
        assertSame("credited", actual, reference, EvidenceComparison::line);
    }

    static void assertSameLeftOut(Collection<ReferenceLeftOut> actual, Collection<ReferenceLeftOut> reference) {
        assertSame("left out", actual, reference, EvidenceComparison::line);
    }

    private static <T> void assertSame(
            String what, Collection<T> actual, Collection<T> reference, Function<T, String> line) {
        List<String> differences = differences(counted(actual), counted(reference), line);
        if (!differences.isEmpty()) {
            String rest = differences.size() > SHOWN ? "\n  … and " + (differences.size() - SHOWN) + " more" : "";
            fail(differences.stream()
                    .limit(SHOWN)
                    .collect(joining(
                            "\n  ", what + ", only in the reference (-) or only in what is compared (+):\n  ", rest)));
        }
    }

    private static <T> Map<T, Long> counted(Collection<T> items) {
        return items.stream().collect(groupingBy(Function.identity(), counting()));
    }

    private static <T> List<String> differences(Map<T, Long> actual, Map<T, Long> reference, Function<T, String> line) {
        List<T> all = Stream.of(actual, reference)
                .flatMap(items -> items.keySet().stream())
                .distinct()
                .sorted(comparing(line))
                .toList();
        List<String> differences = new ArrayList<>();
        for (T item : all) {
            long more = actual.getOrDefault(item, 0L) - reference.getOrDefault(item, 0L);
            if (more != 0) {
                String times = Math.abs(more) == 1 ? "" : " (" + Math.abs(more) + " times)";
                differences.add((more < 0 ? "- " : "+ ") + line.apply(item) + times);
            }
        }
        return differences;
    }

    /** What identifies the item first, and what is said of it last, so that both sides' say of an account are neighbours. */
    private static String line(ReferenceCredit credit) {
        return String.join(
                " | ",
                credit.partnerId(),
                credit.indicatorId(),
                credit.level() + " " + credit.accountId(),
                credit.month().toString(),
                credit.slot(),
                "credited in " + credit.creditedIn(),
                Long.toString(credit.amount()));
    }

    private static String line(ReferenceLeftOut leftOut) {
        return String.join(
                " | ",
                leftOut.partnerId(),
                leftOut.indicatorId(),
                leftOut.level() + " " + leftOut.accountId(),
                leftOut.exam().orElse("no exam"),
                leftOut.passedOn().map(LocalDate::toString).orElse("no day"),
                leftOut.month().toString(),
                leftOut.reasonCode(),
                leftOut.number().isPresent() ? Long.toString(leftOut.number().getAsLong()) : "no number");
    }
}
