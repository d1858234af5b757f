package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.plan.InvalidPlanRequestException;
import io.github.pciscoring.insight.plan.PlanRequest;
import io.github.pciscoring.report.HtmlReport;
import io.github.pciscoring.report.Report;
import io.github.pciscoring.report.ReportOptions;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pci report}: a page to look at. */
@Command(
        name = "report",
        sortOptions = false,
        description = "Makes one HTML file to look at: scores, their reasons, trend, outlook and plan.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ReportCommand implements Callable<Integer> {
    private static final String OUTPUT = "--output";

    private final Console console;
    private final Library library;

    @Option(
            names = OUTPUT,
            paramLabel = "FILE",
            description = "Write to this file, such as report.html, as a whole or not at all; - is standard output."
                    + " Must be given.")
    private @Nullable String output;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--partner",
            paramLabel = "ID",
            description = "Report on this partner only; may be repeated. Default: all that are scored.")
    private List<String> partners = List.of();

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "How many months to look back, as far as there are facts. Default: 24.")
    private @Nullable String months;

    @Option(
            names = "--ahead",
            paramLabel = "N",
            description = "How many months to look ahead; 0 for no outlook. Default: " + Outlook.STANDARD_MONTHS + ".")
    private @Nullable String ahead;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Mixin
    private FolderOptions source = new FolderOptions();

    ReportCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        Optional<YearMonth> stated = asOf.month();
        ReportOptions.Builder options = ReportOptions.builder()
                .monthsBack((int) Arguments.whole("--months", months, 24, 0, ReportOptions.MOST_MONTHS_BACK))
                .monthsAhead((int)
                        Arguments.whole("--ahead", ahead, Outlook.STANDARD_MONTHS, 0, ReportOptions.MOST_MONTHS_AHEAD));
        Optional<OutputFile> file = file();
        file.ifPresent(written -> written.requireNoTableOf(source.path()));
        RuleChoice rules = source.oneRuleSet();
        List<String> notes = new ArrayList<>();
        Report report;
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            FolderFacts facts = source.read(rules, console, library, progress);
            YearMonth month = facts.month(AsOfOption.NAME, stated, notes);
            options.partnerIds(PartnerChoice.of(facts.portfolio(), partners));
            if (facts.portfolio().partners().stream().noneMatch(PartnerRecord::scored)) {
                notes.add("no partner is to be scored");
            }
            PciScorer scorer = rules.scorers(month).get(0);
            notes.addAll(facts.remarks(List.of(scorer), month));
            report = report(library.bind(scorer, facts.portfolio()), month, options, progress);
        }
        notes.forEach(console::note);
        Content page = writer -> HtmlReport.write(report, writer);
        if (file.isPresent()) {
            file.get().write(page);
            console.note(Text.count(report.partners().size(), "partner", "partners") + " in " + file.get());
        } else {
            console.printData(page);
        }
        return 0;
    }

    private Optional<OutputFile> file() {
        if (output == null) {
            throw new WrongUsageException(OUTPUT + " is needed: the file to write, such as report.html");
        }
        return OutputFile.isStandardOutput(output) ? Optional.empty() : Optional.of(OutputFile.of(output));
    }

    private Report report(BoundPortfolio bound, YearMonth month, ReportOptions.Builder options, ProgressLine progress) {
        String id = bound.rules().id();
        try {
            options.plan(plan.request(bound.rules(), PlanRequest.standard().alternatives()));
            return Report.of(bound, month, options.build(), (done, total) -> progress.report(id, done, total));
        } catch (InvalidPlanRequestException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }
}
