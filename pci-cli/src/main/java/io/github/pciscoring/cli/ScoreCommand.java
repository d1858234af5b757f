package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.io.ReadOptions;
import io.github.pciscoring.io.ScoreCsv;
import io.github.pciscoring.io.ScoreJson;
import io.github.pciscoring.io.ScoreSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pci score}: from a folder of facts to scores. */
@Command(
        name = "score",
        sortOptions = false,
        description = "Scores the partners of a folder of facts.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ScoreCommand implements Callable<Integer> {
    private final Console console;
    private final Library library;

    @Parameters(paramLabel = "FOLDER", description = "The folder with partners.csv and the other tables.")
    @SuppressWarnings("NullAway.Init") // required
    private String folder;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM",
            description =
                    "Score as of the end of this month. Default: the last month in billing.csv, seats.csv or usage.csv.")
    private @Nullable String asOf;

    @Option(names = "--partner", paramLabel = "ID", description = "Show only this partner; may be repeated.")
    private List<String> partners = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            description = "table (for people, the default), json or csv.")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to this file, as a whole or not at all; - is standard output, the default.")
    private @Nullable String output;

    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description =
                    "Also write to this file, as a whole or not at all, what earned the points and what was left out"
                            + " and why: as CSV if it ends with .csv, as JSON Lines with .jsonl or .ndjson.")
    private @Nullable String evidence;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Colour.Converter.class,
            description = "auto (on a terminal unless NO_COLOR is set, the default), always or never.")
    private Colour colour = Colour.AUTO;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ScoreCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        Optional<YearMonth> stated = Optional.ofNullable(asOf).map(Arguments::month);
        RuleChoice rules = common.rules();
        if (format == OutputFormat.CSV && rules.scorers().size() > 1) {
            throw new WrongUsageException("--format csv holds one rule set; run it for each of --rules, or use json");
        }
        Optional<OutputFile> file = Optional.ofNullable(output)
                .filter(name -> !OutputFile.isStandardOutput(name))
                .map(OutputFile::of);
        Optional<EvidenceFile> evidenceFile = Optional.ofNullable(evidence).map(name -> EvidenceFile.of(name, file));
        Path path = Arguments.folder(folder);
        file.ifPresent(to -> to.requireNoTableOf(path));
        evidenceFile.ifPresent(to -> to.requireNoTableOf(path));
        rules.notes().forEach(console::note);
        IgnoredFiles.line(path).ifPresent(console::note);

        List<ScoreSheet> sheets = new ArrayList<>();
        Portfolio portfolio;
        YearMonth month;
        List<String> notes = new ArrayList<>();
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            CodeNotes codes = new CodeNotes();
            portfolio = library.read(
                    path,
                    ReadOptions.accepting(rules.associationTypes())
                            .withCodes(rules.codes(), codes::add)
                            .withProgress(progress));
            month = asOf(stated, portfolio, notes);
            List<String> wanted = PartnerChoice.of(portfolio, partners);
            if (portfolio.partners().stream().noneMatch(PartnerRecord::scored)) {
                notes.add("no partner is to be scored");
            }
            List<PciScorer> scorers = rules.scorers(month);
            for (PciScorer scorer : scorers) {
                BoundPortfolio bound = library.bind(scorer, portfolio);
                evidenceFile.ifPresent(to -> to.add(bound));
                sheets.add(new ScoreSheet(scorer.rules(), month, scores(bound, month, wanted, progress)));
            }
            notes.addAll(FactsNotes.of(sheets));
            notes.addAll(codes.missing(portfolio, scorers));
            scorers.forEach(scorer -> notes.addAll(remarks(scorer.rules(), portfolio, month)));
            if (evidenceFile.isPresent()) {
                notes.add(evidenceFile.get().write(month, shown(sheets), progress));
            }
        }
        notes.forEach(console::note);
        write(file, portfolio, sheets);
        return 0;
    }

    private static YearMonth asOf(Optional<YearMonth> stated, Portfolio portfolio, List<String> notes) {
        if (stated.isPresent()) {
            return stated.get();
        }
        YearMonth month = portfolio
                .coverage()
                .latestMonth()
                .orElseThrow(() -> new WrongUsageException(
                        "--as-of is needed, since there is no month in billing, seats or usage to take instead"));
        notes.add("as of " + month + ", the last month in billing, seats or usage");
        return month;
    }

    private List<PciScore> scores(BoundPortfolio bound, YearMonth month, List<String> wanted, ProgressLine progress) {
        String id = bound.rules().id();
        progress.scoring(id, 0, 0);
        return partners.isEmpty()
                ? bound.scoreAll(
                        month,
                        ScoringOptions.allCores().withMonitor((done, total) -> progress.scoring(id, done, total)))
                : wanted.stream().map(partner -> bound.score(partner, month)).toList();
    }

    private static List<String> shown(List<ScoreSheet> sheets) {
        return sheets.get(0).scores().stream().map(PciScore::partnerId).toList();
    }

    private static List<String> remarks(CompetencyRuleSet set, Portfolio portfolio, YearMonth month) {
        List<String> remarks = new ArrayList<>();
        MonthRange inForce = set.inForce();
        if (!inForce.contains(month)) {
            remarks.add(set.id() + " was not in force in " + month + "; scored by it all the same");
        }
        Unnamed.line(portfolio, set).ifPresent(remarks::add);
        return remarks;
    }

    private void write(Optional<OutputFile> file, Portfolio portfolio, List<ScoreSheet> sheets) {
        if (file.isPresent()) {
            file.get().write(content(portfolio, sheets, look(false, true)));
        } else if (format == OutputFormat.TABLE) {
            Device out = console.surroundings().out();
            console.printText(content(portfolio, sheets, look(out.terminal(), Look.hasSigns(out.charset()))));
        } else {
            console.printData(content(portfolio, sheets, look(false, true)));
        }
    }

    private Look look(boolean terminal, boolean unicode) {
        Surroundings surroundings = console.surroundings();
        return new Look(surroundings.width(), colour.isOn(terminal, surroundings), unicode);
    }

    private Content content(Portfolio portfolio, List<ScoreSheet> sheets, Look look) {
        return switch (format) {
            case JSON ->
                sheets.size() == 1
                        ? writer -> ScoreJson.write(sheets.get(0), writer)
                        : writer -> ScoreJson.writeAll(sheets, writer);
            case CSV -> writer -> ScoreCsv.write(sheets.get(0), writer);
            case TABLE ->
                writer -> {
                    String gap = "";
                    for (ScoreSheet sheet : sheets) {
                        writer.write(gap);
                        gap = "\n";
                        for (String line : lines(portfolio, sheet, look)) {
                            writer.write(line + "\n");
                        }
                    }
                };
        };
    }

    private static List<String> lines(Portfolio portfolio, ScoreSheet sheet, Look look) {
        List<PciScore> scores = sheet.scores();
        return scores.size() == 1
                ? PartnerTable.lines(
                        sheet.rules(),
                        scores.get(0),
                        name(portfolio, scores.get(0).partnerId()),
                        look)
                : RankingTable.lines(sheet.rules(), sheet.asOf(), scores, id -> name(portfolio, id), look);
    }

    private static String name(Portfolio portfolio, String partnerId) {
        return portfolio.partner(partnerId).map(PartnerRecord::name).orElse(partnerId);
    }
}
