package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.insight.explain.AccountExplanation;
import io.github.pciscoring.insight.explain.IndicatorAnswer;
import io.github.pciscoring.insight.explain.IndicatorAnswer.Absence;
import io.github.pciscoring.insight.explain.Margin;
import io.github.pciscoring.insight.explain.SlotSum;
import io.github.pciscoring.insight.explain.WhyNot;
import io.github.pciscoring.insight.text.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a customer earned nothing, or not more, for people: indicator by indicator. */
final class WhyNotPage {
    private final WhyNot why;
    private final Look look;
    private final List<String> lines = new ArrayList<>();

    private WhyNotPage(WhyNot why, Look look) {
        this.why = why;
        this.look = look;
    }

    /** Returns the lines of the page. */
    static List<String> lines(WhyNot why, Look look) {
        WhyNotPage page = new WhyNotPage(why, look);
        page.heading();
        if (page.notAssociated()) {
            page.lines.add("");
            page.wrapped(Text.safe("There is " + why.noAssociation() + "."));
            page.earnersElsewhere();
            return page.lines;
        }
        List<String> people = new ArrayList<>();
        for (IndicatorAnswer answer : why.indicators()) {
            if (answer.absence().equals(Optional.of(Absence.COUNTS_PEOPLE))) {
                people.add(Text.title(answer.id()));
            } else {
                page.answer(answer);
            }
        }
        if (!people.isEmpty()) {
            page.lines.add("");
            page.wrapped(String.join(", ", people) + ": " + (people.size() == 1 ? "counts" : "count")
                    + " people, not customers");
        }
        page.earnersElsewhere();
        page.lines.add("");
        page.wrapped(AccountSentences.legend(look));
        return page.lines;
    }

    private boolean notAssociated() {
        return why.indicators().stream()
                .anyMatch(answer -> answer.absence().equals(Optional.of(Absence.NOT_ASSOCIATED)));
    }

    private void heading() {
        String customer = Text.safe(why.customerId());
        String partner = PartnerTable.partner(why.query().partnerId(), why.partnerName());
        String heading = why.earned()
                ? "What " + customer + " earned " + partner + ", and why not more"
                : "Why " + customer + " earned " + partner + " nothing";
        Text.wrapped(heading + ", as of " + why.query().asOf(), look.width())
                .forEach(line -> lines.add(look.strong(line)));
        wrapped(PartnerTable.ruleSet(why.rules()));
    }

    private void answer(IndicatorAnswer answer) {
        lines.add("");
        lines.add(look.strong(Text.title(answer.id()) + ": "
                + answer.account()
                        .filter(AccountExplanation::earned)
                        .map(WhyNotPage::earned)
                        .orElse("nothing")));
        answer.account()
                .flatMap(AccountExplanation::margin)
                .flatMap(Margin::limitText)
                .ifPresent(limit -> Text.wrapped(Text.safe("(" + limit + ")"), look.width() - 2)
                        .forEach(line -> lines.add("  " + line)));
        answer.account().ifPresent(account -> lines.addAll(AccountSentences.of(account, 2, look)));
        answer.absence().ifPresent(absence -> lines.add("  " + look.absent() + " " + absence.text()));
    }

    /** Returns like {@code 1,300.00 USD, worth 0.43 points} or {@code 9 current, 7 baseline, worth 0.57 points}. */
    private static String earned(AccountExplanation account) {
        boolean several = account.sums().size() > 1;
        return account.sums().stream()
                        .filter(sum -> sum.sum() != 0)
                        .map(sum -> counted(sum, several))
                        .collect(Collectors.joining(", "))
                + account.margin()
                        .map(Margin::points)
                        .map(points -> ", worth " + Numbers.score(points) + " points")
                        .orElse("");
    }

    private static String counted(SlotSum sum, boolean several) {
        String number = Numbers.measure(Ratio.of(sum.value()), sum.slot().unit());
        return Text.safe(number + " "
                + Units.of(number, several ? sum.slot().name() : sum.slot().unit()));
    }

    /** Says who earned something with the customer instead. */
    private void earnersElsewhere() {
        String others = why.others().stream()
                .filter(other -> !other.earning().isEmpty())
                .map(other -> Text.safe(other.partnerId()) + " ("
                        + String.join(
                                ", ", other.earning().stream().map(Text::title).toList())
                        + ")")
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            lines.add("");
            wrapped("Other partners to whom it earned something: " + others);
        }
    }

    private void wrapped(String text) {
        lines.addAll(Text.wrapped(text, look.width()));
    }
}
