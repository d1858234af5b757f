package io.github.pciscoring.insight.movement;

import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.evidence.LeftOutReasons;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.insight.explain.MonthText;

/** Why something is left out, with the subscription or exam that it is about. */
final class LeftOutWords {
    private LeftOutWords() {}

    static String of(LeftOutItem item) {
        if (item.exam().isPresent()) {
            ExamPass exam = item.exam().get();
            boolean isDay = item.reason().equals(LeftOutReasons.EXPIRED)
                    && exam.expiresOn().isPresent();
            return exam.exam() + (isDay ? " " : ": ") + item.text();
        }
        return item.account().level() == AccountLevel.SUBSCRIPTION
                ? item.account().id() + " in " + MonthText.of(item.months()) + ": " + item.text()
                : item.text();
    }
}
