package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.insight.explain.AccountExplanation;
import io.github.pciscoring.insight.explain.CreditedRun;
import io.github.pciscoring.insight.explain.LeftOutReason;
import io.github.pciscoring.insight.explain.MonthText;
import java.util.ArrayList;
import java.util.List;

/** What earned an account its amounts, and what was left out of it: a sentence each, wrapped. */
final class AccountSentences {
    private static final String MONEY = "USD";

    private final Look look;
    private final String indent;
    private final List<String> lines = new ArrayList<>();

    private AccountSentences(Look look, int indent) {
        this.look = look;
        this.indent = Text.blanks(indent);
    }

    /** Returns all sentences about an account. */
    static List<String> of(AccountExplanation account, int indent, Look look) {
        AccountSentences sentences = new AccountSentences(look, indent);
        sentences.credited(account);
        sentences.leftOut(account.leftOut());
        return sentences.lines;
    }

    /** Returns the sentences about what earned an account its amounts. */
    static List<String> credited(AccountExplanation account, int indent, Look look) {
        AccountSentences sentences = new AccountSentences(look, indent);
        sentences.credited(account);
        return sentences.lines;
    }

    /** Returns the sentences about what was left out. */
    static List<String> leftOut(List<LeftOutReason> reasons, int indent, Look look) {
        AccountSentences sentences = new AccountSentences(look, indent);
        sentences.leftOut(reasons);
        return sentences.lines;
    }

    /** Returns what the signs at the beginning of sentences mean. */
    static String legend(Look look) {
        return "+ what was counted, losses and baselines, too; " + look.absent() + " what was left out, and why.";
    }

    private void credited(AccountExplanation account) {
        List<String> amounts =
                account.credited().stream().map(AccountSentences::amount).toList();
        int width = amounts.stream().mapToInt(Text::width).max().orElse(0);
        for (int i = 0; i < amounts.size(); i++) {
            CreditedRun run = account.credited().get(i);
            // A person counts as one: its amount says nothing more.
            String amount = account.kind() == AccountLevel.PERSON ? "" : Text.right(amounts.get(i), width) + "  ";
            add("+ " + amount, Text.safe(run.text() + tenant(run)));
        }
    }

    private static String amount(CreditedRun run) {
        return Numbers.measure(Ratio.of(run.value()), run.slot().unit());
    }

    /** Returns the tenant that an amount is about, which the sentence does not name. */
    private static String tenant(CreditedRun run) {
        return run.account().level() == AccountLevel.TENANT
                ? " (" + run.account().id() + ")"
                : "";
    }

    private void leftOut(List<LeftOutReason> reasons) {
        for (LeftOutReason reason : reasons) {
            add(look.absent() + " ", Text.safe(sentence(reason)));
        }
    }

    /** Returns when and what was left out, and why. */
    static String sentence(LeftOutReason reason) {
        String subjects = Text.listed(reason.subjects(), 6, one -> one);
        return MonthText.of(reason.months()) + (subjects.isEmpty() ? "" : ", " + subjects) + ": " + reason.text()
                + reason.billed().map(AccountSentences::billed).orElse("");
    }

    /** Returns a remark on what was billed and does not count; nothing if it was nothing. */
    static String billed(Amount amount) {
        return amount.equals(Amount.ZERO)
                ? ""
                : " (" + Numbers.measure(Ratio.of(amount.toBigDecimal()), MONEY) + " " + MONEY + " billed)";
    }

    private void add(String mark, String text) {
        String begin = indent + mark;
        for (String line : Text.wrapped(text, look.width() - Text.width(begin))) {
            lines.add(begin + line);
            begin = Text.blanks(Text.width(begin));
        }
    }
}
