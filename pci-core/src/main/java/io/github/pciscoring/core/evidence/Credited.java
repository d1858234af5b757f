package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.indicator.Slot;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** One amount that a partner was credited or, if negative, debited with; see {@link EvidenceItem}. */
public interface Credited extends EvidenceItem {

    /** Returns the tally slot that the amount went into. */
    Slot slot();

    /** Returns the month that the amount belongs to. */
    YearMonth month();

    /** Returns the month in which the partner had to be credited to earn it. */
    YearMonth creditedIn();

    /** Returns the amount, as the slot counts, never 0; a partner's amounts of a slot add up to its sum. */
    long amount();

    /** Returns the amount in the slot's unit, exactly. */
    default BigDecimal value() {
        return slot().value(amount());
    }

    /**
     * Returns the exams that the indicator asks for and that the person held at the end of the month in which the partner
     * was credited; none where the account is no person, or the indicator asks for none.
     */
    List<ExamPass> exams();

    /** Returns what earned the amount, for people: one sentence without a full stop. */
    default String text() {
        StringBuilder text = new StringBuilder(slot().name()).append(" in ").append(month());
        if (!creditedIn().equals(month())) {
            text.append(", credited in ").append(creditedIn());
        }
        association()
                .ifPresent(own -> text.append(": ")
                        .append(own.type())
                        .append(" on ")
                        .append(own.subscriptionId())
                        .append(' ')
                        .append(MonthWords.of(own.months())));
        affiliation().ifPresent(own -> text.append(": affiliated ").append(MonthWords.of(own.months())));
        if (!exams().isEmpty()) {
            text.append(", holds ")
                    .append(exams().stream()
                            .map(ExamPass::exam)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    /** Returns the item as a value, to be kept. */
    default CreditedItem toItem() {
        return new CreditedItem(
                indicatorId(),
                partnerId(),
                account(),
                slot(),
                month(),
                creditedIn(),
                amount(),
                association(),
                affiliation(),
                exams());
    }
}
