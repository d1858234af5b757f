package io.github.pciscoring.benchmarks.contender;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Holds contenders to one answer, before anything is timed. */
public final class Guard {
    private static final Map<String, Function<Answer, Object>> FIELDS = fields();

    private Guard() {}

    private static Map<String, Function<Answer, Object>> fields() {
        Map<String, Function<Answer, Object>> fields = new LinkedHashMap<>();
        fields.put("partner", Answer::partnerId);
        fields.put("revenue", Answer::revenue);
        fields.put("adds", Answer::adds);
        fields.put("consultants", Answer::consultants);
        fields.put("developers", Answer::developers);
        fields.put("deployments", Answer::deployments);
        fields.put("current users", Answer::currentUsers);
        fields.put("baseline users", Answer::baselineUsers);
        fields.put("micro-points", Answer::microPoints);
        fields.put("tier", Answer::tier);
        return fields;
    }

    /** Requires that two contenders give equal answers as of a month, as {@link #requireSame(String, List, String, List)}. */
    public static void requireSame(Contender expected, Contender found, YearMonth asOf) {
        requireSame(expected.name(), expected.scoreAll(asOf), found.name() + " as of " + asOf, found.scoreAll(asOf));
    }

    /**
     * Requires that answers are equal, partner by partner.
     *
     * @throws IllegalStateException if they are not, naming the contender, the partner and the field; or if no
     *     partner has points, so that nothing would be compared
     */
    public static void requireSame(String expectedName, List<Answer> expected, String foundName, List<Answer> found) {
        if (expected.stream().noneMatch(answer -> answer.microPoints() > 0)) {
            throw new IllegalStateException(expectedName + " gives no partner any points: nothing is compared");
        }
        if (expected.size() != found.size()) {
            throw new IllegalStateException("%s answers for %d partners, %s for %d"
                    .formatted(foundName, found.size(), expectedName, expected.size()));
        }
        for (int i = 0; i < expected.size(); i++) {
            Answer ours = expected.get(i);
            Answer theirs = found.get(i);
            FIELDS.forEach((field, value) -> {
                if (!value.apply(ours).equals(value.apply(theirs))) {
                    throw new IllegalStateException("%s, partner %s: %s is %s, but %s says %s"
                            .formatted(
                                    foundName,
                                    ours.partnerId(),
                                    field,
                                    value.apply(theirs),
                                    expectedName,
                                    value.apply(ours)));
                }
            });
        }
    }
}
