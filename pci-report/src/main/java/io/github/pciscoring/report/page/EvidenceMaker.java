package io.github.pciscoring.report.page;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.insight.explain.AccountExplanation;
import io.github.pciscoring.insight.explain.CreditedRun;
import io.github.pciscoring.insight.explain.IndicatorExplanation;
import io.github.pciscoring.insight.explain.LeftOutReason;
import io.github.pciscoring.report.page.PartnerView.EvidenceRow;
import io.github.pciscoring.report.page.PartnerView.EvidenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts an indicator's evidence into a table. */
final class EvidenceMaker {
    /** How many entries of an indicator a page with several partners shows. */
    static final int FEW = 15;

    private EvidenceMaker() {}

    static EvidenceView view(IndicatorExplanation indicator, int most) {
        List<EvidenceRow> credited = new ArrayList<>();
        List<EvidenceRow> leftOut = new ArrayList<>();
        for (AccountExplanation account : indicator.parts().accounts()) {
            account.credited().forEach(run -> credited.add(row(account, run)));
            account.leftOut().forEach(reason -> leftOut.add(row(account, reason)));
        }
        List<EvidenceRow> rows = new ArrayList<>(credited);
        rows.addAll(leftOut);
        List<EvidenceRow> shown = rows.size() <= most ? rows : fewer(credited, leftOut, most);
        return new EvidenceView(
                Words.title(indicator.id()),
                indicator.parts().sums().stream()
                        .map(sum -> Words.safe(sum.slot().name()) + " " + Figures.amount(sum.value()) + " "
                                + Figures.unit(sum.slot().unit()))
                        .collect(Collectors.joining(", ")),
                subject(indicator.parts().kinds()),
                credited.size(),
                leftOut.size(),
                List.copyOf(shown),
                rows.size() - shown.size());
    }

    /** Of both kinds some, those with the largest effect first. */
    private static List<EvidenceRow> fewer(List<EvidenceRow> credited, List<EvidenceRow> leftOut, int most) {
        int ofLeftOut = Math.min(leftOut.size(), Math.max(most / 3, most - credited.size()));
        List<EvidenceRow> rows = new ArrayList<>(credited.subList(0, Math.min(credited.size(), most - ofLeftOut)));
        rows.addAll(leftOut.subList(0, ofLeftOut));
        return rows;
    }

    private static String subject(Set<AccountLevel> kinds) {
        if (kinds.size() == 1) {
            return kinds.contains(AccountLevel.PERSON) ? "Person" : "Customer";
        }
        return "Customer or person";
    }

    private static EvidenceRow row(AccountExplanation account, CreditedRun run) {
        return new EvidenceRow(
                Words.safe(run.slot().name()),
                Words.safe(account.id()),
                run.account().level() == account.kind()
                        ? ""
                        : Words.safe(run.account().id()),
                Figures.months(run.months()),
                Figures.amount(run.value()) + " " + Figures.unit(run.slot().unit()),
                run.value().toPlainString(),
                Words.sentence(run.text()));
    }

    private static EvidenceRow row(AccountExplanation account, LeftOutReason reason) {
        return new EvidenceRow(
                "left out",
                Words.safe(account.id()),
                reason.subjects().stream().map(Words::safe).collect(Collectors.joining(", ")),
                Figures.months(reason.months()),
                "",
                "",
                Words.sentence(reason.text())
                        + reason.billed()
                                .filter(billed -> !billed.equals(Amount.ZERO))
                                .map(billed -> " (billed there: " + Figures.amount(billed.toBigDecimal()) + ")")
                                .orElse(""));
    }
}
