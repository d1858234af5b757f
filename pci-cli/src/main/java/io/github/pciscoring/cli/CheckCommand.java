package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.FactCoverage;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pci check}: says whether a folder of facts is sound, and what is in it. */
@Command(
        name = "check",
        sortOptions = false,
        description = "Checks a folder of facts, and says what is in it and what a rule set will ignore.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class CheckCommand implements Callable<Integer> {
    private static final int TABLE_WIDTH = 16;
    private static final int ROWS_WIDTH = 11;

    private final Console console;
    private final Library library;

    @Mixin
    private FolderOptions source = new FolderOptions();

    CheckCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        RuleChoice rules = source.rules();
        FolderFacts facts;
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            facts = source.read(rules, console, library, progress);
            // Refuses what could not be scored.
            rules.scorers().forEach(scorer -> scorer.bind(facts.portfolio()));
        }
        List<String> lines = lines(facts, rules.scorers());
        console.printText(writer -> writer.write(String.join("\n", lines) + "\n"));
        return 0;
    }

    private List<String> lines(FolderFacts facts, List<PciScorer> scorers) {
        Portfolio portfolio = facts.portfolio();
        CodeNotes codes = facts.codes();
        List<String> lines = new ArrayList<>();
        lines.add(Text.safe(source.name()));
        lines.add("");
        lines.add(Text.left("  table", TABLE_WIDTH) + Text.right("rows", ROWS_WIDTH) + "  months");
        for (FactTable table : FactTable.values()) {
            lines.add(row(table, portfolio.coverage()));
        }
        lines.add("");
        long scored =
                portfolio.partners().stream().filter(PartnerRecord::scored).count();
        lines.add(Text.count(scored, "partner", "partners") + " to score, "
                + Text.count(portfolio.partners().size() - scored, "other", "others"));
        lines.add(String.join(
                ", ",
                Text.count(portfolio.count(AccountLevel.CUSTOMER), "customer", "customers"),
                Text.count(portfolio.count(AccountLevel.TENANT), "tenant", "tenants"),
                Text.count(portfolio.count(AccountLevel.SUBSCRIPTION), "subscription", "subscriptions"),
                Text.count(portfolio.count(AccountLevel.PERSON), "person", "people")));
        for (PciScorer scorer : scorers) {
            CompetencyRuleSet set = scorer.rules();
            lines.add(Unnamed.line(portfolio, set).orElse(Text.safe(set.id()) + " names all products and channels"));
            Unnamed.exams(portfolio, set).ifPresent(lines::add);
        }
        lines.addAll(codes.missing(portfolio, scorers));
        lines.addAll(codes.others(scorers));
        lines.add("no faults");
        return lines;
    }

    private static String row(FactTable table, FactCoverage coverage) {
        String row = Text.left("  " + table.label(), TABLE_WIDTH)
                + Text.right(Numbers.grouped(coverage.rows(table)), ROWS_WIDTH);
        return row + coverage.months(table).map(months -> "  " + months(months)).orElse("");
    }

    private static String months(MonthRange months) {
        return MonthRange.yearMonth(months.first()) + " to " + MonthRange.yearMonth(months.last());
    }
}
