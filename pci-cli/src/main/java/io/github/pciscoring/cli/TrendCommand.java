package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.trend.Trend;
import io.github.pciscoring.io.ScoreSheet;
import io.github.pciscoring.io.TrendCsv;
import io.github.pciscoring.io.TrendJson;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pci trend}: scores month by month, and what moved them. */
@Command(
        name = "trend",
        sortOptions = false,
        description = {
            "Shows scores month by month, and what moved them.",
            "Of one partner, what moved most in each month in which its tier changed, and in the worst one; the points of"
                    + " a movement are those that would be there, or not, had its customer or person stayed as it was."
                    + " Of several partners, a row each."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class TrendCommand implements Callable<Integer> {
    private final Console console;
    private final Library library;

    @Mixin
    private PartnersOption partners = new PartnersOption();

    @Mixin
    private MonthOptions months = new MonthOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions source = new FolderOptions();

    TrendCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        MonthOptions.Stated stated = months.stated();
        RuleChoice rules = source.oneRuleSet();
        Optional<OutputFile> file = output.file(source.path());
        List<String> notes = new ArrayList<>();
        FolderFacts facts;
        BoundPortfolio bound;
        List<Trend> trends;
        YearMonth first;
        YearMonth last;
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            facts = source.read(rules, console, library, progress);
            last = stated.last(facts, notes);
            first = stated.first(facts, last);
            List<String> wanted = partners.named(facts.portfolio());
            List<PciScorer> scorers = rules.scorers(last);
            bound = library.bind(scorers.get(0), facts.portfolio());
            trends = partners.trends(bound, wanted, first, last, progress);
            notes.addAll(factsNotes(bound, trends));
            notes.addAll(facts.remarks(scorers, last));
        }
        notes.forEach(console::note);
        write(file, facts, bound, first, last, trends);
        return 0;
    }

    /** What is known of the facts behind the first month, which reads back farthest, and the last one. */
    private static List<String> factsNotes(BoundPortfolio bound, List<Trend> trends) {
        if (trends.isEmpty()) {
            return List.of("no partner is to be scored");
        }
        List<PciScore> scores = trends.get(0).scores();
        return FactsNotes.of(List.of(sheet(bound, scores.get(0)), sheet(bound, scores.get(scores.size() - 1))));
    }

    private static ScoreSheet sheet(BoundPortfolio bound, PciScore score) {
        return new ScoreSheet(bound.rules(), score.asOf(), List.of(score));
    }

    private void write(
            Optional<OutputFile> file,
            FolderFacts facts,
            BoundPortfolio bound,
            YearMonth first,
            YearMonth last,
            List<Trend> trends) {
        switch (format.get()) {
            case JSON ->
                output.writeData(console, file, writer -> TrendJson.write(bound.rules(), first, last, trends, writer));
            case CSV -> output.writeData(console, file, writer -> TrendCsv.write(bound.rules(), trends, writer));
            case TABLE ->
                output.writeText(
                        console,
                        file,
                        look -> trends.isEmpty()
                                ? List.of()
                                : trends.size() == 1
                                        ? TrendPage.trend(
                                                trends.get(0),
                                                facts.name(trends.get(0).partnerId()),
                                                look)
                                        : TrendOverview.lines(trends, facts::name, look));
        }
    }
}
