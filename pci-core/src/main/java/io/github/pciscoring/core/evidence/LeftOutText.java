package io.github.pciscoring.core.evidence;

import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Says why something was left out, with what there is to say about it: one sentence without a full stop. */
final class LeftOutText {
    private final LeftOut item;
    private final Reason reason;

    private LeftOutText(LeftOut item) {
        this.item = item;
        this.reason = item.reason();
    }

    static String of(LeftOut item) {
        LeftOutText text = new LeftOutText(item);
        return text.ofFacts().orElseGet(text::ofReason);
    }

    /** Returns what the facts say where the reason is one of the engine's and its facts are there. */
    private Optional<String> ofFacts() {
        if (isAny(LeftOutReasons.OUTSIDE_WINDOW, LeftOutReasons.NOT_ASSOCIATED)) {
            return item.association().map(this::association);
        } else if (isAny(LeftOutReasons.AFFILIATION_OUTSIDE_WINDOW, LeftOutReasons.NOT_AFFILIATED)) {
            return item.affiliation().map(own -> affiliation(own.months()));
        } else if (isAny(LeftOutReasons.DISPLACED)) {
            return item.displacedBy().map(this::displaced);
        } else if (isAny(LeftOutReasons.TYPE_WITHOUT_CREDIT)) {
            return item.association().map(own -> own.type() + " earns nothing for this indicator");
        } else if (isAny(LeftOutReasons.PRODUCT_NOT_ELIGIBLE)) {
            return item.account().product().map(product -> product + " is not among the products that count");
        } else if (isAny(LeftOutReasons.CHANNEL_NOT_ELIGIBLE)) {
            return item.detail().map(channel -> channel + " is not among the channels that count");
        } else if (isAny(LeftOutReasons.EXPIRED)) {
            return item.exam().flatMap(ExamPass::expiresOn).map(day -> "expired on " + day);
        } else if (isAny(LeftOutReasons.NOT_YET_PASSED)) {
            return item.exam().map(exam -> "passed only on " + exam.passedOn());
        }
        return Optional.empty();
    }

    private boolean isAny(Reason... reasons) {
        return List.of(reasons).contains(reason);
    }

    private String association(PartnerAssociation own) {
        MonthRange held = own.months();
        if (isOver(held)) {
            return "the " + own.type() + " association ended with " + MonthRange.yearMonth(held.last());
        } else if (isAhead(held)) {
            return "the " + own.type() + " association begins only with " + MonthRange.yearMonth(held.first());
        }
        return "the " + own.type() + " association holds " + MonthWords.of(held) + (held.isEmpty() ? "" : " only");
    }

    private String affiliation(MonthRange held) {
        if (isOver(held)) {
            return "left the partner after " + MonthRange.yearMonth(held.last());
        } else if (isAhead(held)) {
            return "joins the partner only in " + MonthRange.yearMonth(held.first());
        }
        return "with the partner " + MonthWords.of(held) + (held.isEmpty() ? "" : " only");
    }

    /** Returns whether it ended before the first of the months. */
    private boolean isOver(MonthRange held) {
        return !held.isEmpty() && held.last() < MonthRange.month(item.months().get(0));
    }

    /** Returns whether it begins after the last of the months. */
    private boolean isAhead(MonthRange held) {
        List<YearMonth> months = item.months();
        return !held.isEmpty() && held.first() > MonthRange.month(months.get(months.size() - 1));
    }

    private String displaced(PartnerAssociation other) {
        String whose = other.partnerId().equals(item.partnerId())
                ? " of the partner itself "
                : " of " + other.partnerId() + " ";
        return "displaced by " + other.type() + whose + MonthWords.of(other.months())
                + item.association()
                        .map(own -> ", which takes precedence over " + own.type())
                        .orElse("");
    }

    private String ofReason() {
        StringBuilder text = new StringBuilder(reason.text());
        item.number().ifPresent(number -> text.append(": ").append(number));
        item.decidedIn().ifPresent(month -> text.append(" in ").append(month));
        item.displacedBy()
                .ifPresentOrElse(
                        other -> text.append(" by ")
                                .append(other.type())
                                .append(" of ")
                                .append(other.partnerId())
                                .append(' ')
                                .append(MonthWords.of(other.months())),
                        () -> item.association()
                                .ifPresent(own -> text.append(": ")
                                        .append(own.type())
                                        .append(' ')
                                        .append(MonthWords.of(own.months()))));
        item.detail().ifPresent(detail -> text.append(": ").append(detail));
        return text.toString();
    }
}
