package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.ruleset.ExamTerms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Until which days exams can be passed and count, by code number; days are epoch days. Thread-safe. */
final class ExamLimits {
    /** Stands for no limit, as it does among the days on which exams expire. */
    static final int NEVER = Integer.MAX_VALUE;

    /** By code number; empty where nothing is limited. */
    private final int[] lastPass;

    private final int[] lastHonoured;
    private final Map<String, ExamTerms> terms;

    ExamLimits(Dictionary codes, Map<String, ExamTerms> terms) {
        this.terms = terms;
        int size = terms.isEmpty() ? 0 : codes.size();
        lastPass = new int[size];
        lastHonoured = new int[size];
        Arrays.fill(lastPass, NEVER);
        Arrays.fill(lastHonoured, NEVER);
        terms.forEach((exam, limits) -> {
            int code = codes.find(exam);
            if (code >= 0) {
                lastPass[code] = day(limits.retiredOn());
                lastHonoured[code] = day(limits.honouredUntil());
            }
        });
    }

    private static int day(Optional<LocalDate> day) {
        return day.map(last -> Math.toIntExact(last.toEpochDay())).orElse(NEVER);
    }

    /** Returns the last day on which an exam can be passed, inclusive. */
    int lastPass(int exam) {
        return lastPass.length == 0 ? NEVER : lastPass[exam];
    }

    /** Returns whether passes of an exam still count on a day; it need not be one that somebody has passed. */
    boolean isHonoured(String exam, LocalDate day) {
        return of(exam).flatMap(ExamTerms::honouredUntil).filter(day::isAfter).isEmpty();
    }

    /** Returns an exam, with the day of its retirement if that lies before another day. */
    String named(String exam, LocalDate before) {
        return exam
                + of(exam).flatMap(ExamTerms::retiredOn)
                        .filter(before::isAfter)
                        .map(day -> " (retired on " + day + ")")
                        .orElse("");
    }

    private Optional<ExamTerms> of(String exam) {
        return Optional.ofNullable(terms.get(exam));
    }

    /** Returns the last day on which an exam that was passed in time counts, inclusive. */
    int lastHonoured(int exam) {
        return lastHonoured.length == 0 ? NEVER : lastHonoured[exam];
    }
}
