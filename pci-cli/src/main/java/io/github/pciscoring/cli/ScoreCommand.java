package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.insight.whatif.WhatIf;
import io.github.pciscoring.io.ScoreCsv;
import io.github.pciscoring.io.ScoreJson;
import io.github.pciscoring.io.ScoreSheet;
import io.github.pciscoring.io.WhatIfChanges;
import io.github.pciscoring.io.WhatIfJson;
import io.github.pciscoring.io.WhatIfSheet;
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

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private PartnersOption partners = new PartnersOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description =
                    "Also write to this file, as a whole or not at all, what earned the points and what was left out"
                            + " and why: as CSV if it ends with .csv, as JSON Lines with .jsonl or .ndjson.")
    private @Nullable String evidence;

    @Mixin
    private WhatIfOption whatIf = new WhatIfOption();

    @Mixin
    private FailUnder failUnder = new FailUnder();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions source = new FolderOptions();

    ScoreCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        Optional<YearMonth> stated = asOf.month();
        RuleChoice rules = source.rules();
        if (format.get() == OutputFormat.CSV && rules.scorers().size() > 1) {
            throw new WrongUsageException("--format csv holds one rule set; run it for each of --rules, or use json");
        }
        whatIf.check(format.get());
        failUnder.check(rules.scorers());
        Optional<OutputFile> file = output.file();
        Optional<EvidenceFile> evidenceFile = Optional.ofNullable(evidence).map(name -> EvidenceFile.of(name, file));
        Path path = source.path();
        file.ifPresent(to -> to.requireNoTableOf(path));
        evidenceFile.ifPresent(to -> to.requireNoTableOf(path));

        List<ScoreSheet> sheets = new ArrayList<>();
        List<WhatIfSheet> compared = new ArrayList<>();
        FolderFacts facts;
        List<String> notes = new ArrayList<>();
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            facts = source.read(rules, console, library, progress);
            YearMonth month = facts.month(AsOfOption.NAME, stated, notes);
            Optional<WhatIfChanges> changes = whatIf.apply(facts.portfolio(), rules);
            FolderFacts original = facts;
            facts = changes.map(made -> new FolderFacts(made.portfolio(), original.codes()))
                    .orElse(facts);
            List<String> wanted = partners.named(facts.portfolio());
            if (facts.portfolio().partners().stream().noneMatch(PartnerRecord::scored)) {
                notes.add("no partner is to be scored");
            }
            List<PciScorer> scorers = rules.scorers(month);
            for (PciScorer scorer : scorers) {
                BoundPortfolio bound = library.bind(scorer, original.portfolio());
                if (changes.isPresent()) {
                    WhatIf asked = WhatIf.of(bound, changes.get().portfolio());
                    bound = asked.after();
                    compared.add(new WhatIfSheet(
                            scorer.rules(), month, changes.get(), compared(asked, original, wanted, month)));
                }
                BoundPortfolio scored = bound;
                evidenceFile.ifPresent(to -> to.add(scored));
                sheets.add(new ScoreSheet(scorer.rules(), month, scores(scored, month, wanted, progress)));
            }
            notes.addAll(FactsNotes.of(sheets));
            notes.addAll(facts.remarks(scorers, month));
            if (evidenceFile.isPresent()) {
                notes.add(evidenceFile.get().write(month, shown(sheets), progress));
            }
        }
        notes.forEach(console::note);
        if (whatIf.isGiven()) {
            writeComparison(file, facts, compared);
        } else {
            write(file, facts, sheets);
        }
        return failUnder.status(sheets, console);
    }

    /** Returns the partners asked for, or all that differ; those that are new have nothing to be compared with. */
    private List<Movements> compared(WhatIf asked, FolderFacts original, List<String> wanted, YearMonth month) {
        return partners.isAll()
                ? asked.differing(month)
                : wanted.stream()
                        .filter(id -> original.portfolio().partner(id).isPresent())
                        .map(id -> asked.compare(id, month))
                        .toList();
    }

    private void writeComparison(Optional<OutputFile> file, FolderFacts facts, List<WhatIfSheet> compared) {
        if (format.get() == OutputFormat.JSON) {
            output.writeData(console, file, writer -> WhatIfJson.write(compared, writer));
            return;
        }
        output.writeText(console, file, look -> {
            List<String> lines = new ArrayList<>();
            for (WhatIfSheet sheet : compared) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(WhatIfTable.lines(sheet, facts::name, look));
            }
            return lines;
        });
    }

    private List<PciScore> scores(BoundPortfolio bound, YearMonth month, List<String> wanted, ProgressLine progress) {
        progress.scoring(bound.rules().id(), 0, 0);
        return partners.isAll()
                ? bound.scoreAll(month, PartnersOption.scoring(bound, progress))
                : wanted.stream().map(partner -> bound.score(partner, month)).toList();
    }

    private static List<String> shown(List<ScoreSheet> sheets) {
        return sheets.get(0).scores().stream().map(PciScore::partnerId).toList();
    }

    private void write(Optional<OutputFile> file, FolderFacts facts, List<ScoreSheet> sheets) {
        switch (format.get()) {
            case JSON ->
                output.writeData(
                        console,
                        file,
                        sheets.size() == 1
                                ? writer -> ScoreJson.write(sheets.get(0), writer)
                                : writer -> ScoreJson.writeAll(sheets, writer));
            case CSV -> output.writeData(console, file, writer -> ScoreCsv.write(sheets.get(0), writer));
            case TABLE -> output.writeText(console, file, look -> lines(facts, sheets, look));
        }
    }

    private static List<String> lines(FolderFacts facts, List<ScoreSheet> sheets, Look look) {
        List<String> lines = new ArrayList<>();
        for (ScoreSheet sheet : sheets) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(lines(facts, sheet, look));
        }
        return lines;
    }

    private static List<String> lines(FolderFacts facts, ScoreSheet sheet, Look look) {
        List<PciScore> scores = sheet.scores();
        if (scores.size() != 1) {
            return RankingTable.lines(sheet.rules(), sheet.asOf(), scores, facts::name, look);
        }
        PciScore score = scores.get(0);
        return PartnerTable.lines(sheet.rules(), score, facts.name(score.partnerId()), look);
    }
}
