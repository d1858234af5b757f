package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.insight.outlook.Assumptions;
import io.github.pciscoring.insight.outlook.MonthlyFacts;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.trend.Trend;
import io.github.pciscoring.io.OutlookJson;
import io.github.pciscoring.io.TrendCsv;
import io.github.pciscoring.rules.spelling.Spelling;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pci outlook}: the months ahead if nothing new happens. */
@Command(
        name = "outlook",
        sortOptions = false,
        description = {
            "Shows the months ahead if nothing new happens: which points go or come, when, and because of whom.",
            "Seats and users stay as in the last month of facts, its net bills repeat for subscriptions still paid;"
                    + " associations, affiliations and exams end when they end; windows and baselines move on. Of several"
                    + " partners, a row each."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class OutlookCommand implements Callable<Integer> {
    private static final String FROM = "--from";

    private final Console console;
    private final Library library;

    @Option(
            names = "--partner",
            paramLabel = "ID",
            description = "Only this partner; may be repeated. Default: all that are scored.")
    private List<String> partners = List.of();

    @Option(
            names = FROM,
            paramLabel = "YYYY-MM",
            description = "The last month of facts; later bills, seats and users are left aside."
                    + " Default: the last one in billing.csv, seats.csv or usage.csv.")
    private @Nullable String from;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "How many months ahead, up to " + Outlook.MOST_MONTHS + ". Default: "
                    + Outlook.STANDARD_MONTHS + ".")
    private @Nullable String months;

    @Option(
            names = "--stop",
            paramLabel = "KIND[,KIND...]",
            split = ",",
            description = "What stops after the last month of facts instead of being repeated: seats, users, billing or"
                    + " own-facts. May be repeated.")
    private List<String> stop = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            description = "table (for people, the default), json or csv.")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions source = new FolderOptions();

    OutlookCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        Optional<YearMonth> stated = Optional.ofNullable(from).map(text -> Arguments.month(FROM, text));
        int ahead = (int) Arguments.whole("--months", months, Outlook.STANDARD_MONTHS, 1, Outlook.MOST_MONTHS);
        Assumptions assumptions = Assumptions.stopping(stopped());
        RuleChoice rules = source.oneRuleSet();
        Optional<OutputFile> file = output.file(source.path());
        List<String> notes = new ArrayList<>();
        FolderFacts facts;
        Outlook outlook;
        List<Trend> trends;
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            facts = source.read(rules, console, library, progress);
            YearMonth last = facts.month(FROM, stated, notes);
            List<String> wanted = PartnerChoice.of(facts.portfolio(), partners);
            List<PciScorer> scorers = rules.scorers(last);
            outlook = outlook(library, scorers.get(0), facts, last, ahead, assumptions);
            trends = trends(outlook, wanted, progress);
            if (trends.isEmpty()) {
                notes.add("no partner is to be scored");
            }
            notes.addAll(endsEarly(outlook));
            notes.addAll(facts.remarks(scorers, last));
        }
        notes.forEach(console::note);
        write(file, facts, outlook, trends);
        return 0;
    }

    private static Outlook outlook(
            Library library, PciScorer scorer, FolderFacts facts, YearMonth last, int ahead, Assumptions assumptions) {
        try {
            return Outlook.of(library.bind(scorer, facts.portfolio()), last, ahead, assumptions);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private List<MonthlyFacts> stopped() {
        List<String> ids =
                Arrays.stream(MonthlyFacts.values()).map(MonthlyFacts::id).toList();
        List<MonthlyFacts> stopped = new ArrayList<>();
        for (String id : stop) {
            stopped.add(Arrays.stream(MonthlyFacts.values())
                    .filter(kind -> kind.id().equals(id.strip()))
                    .findFirst()
                    .orElseThrow(() -> new WrongUsageException("--stop: \"" + id + "\" is none of "
                            + String.join(", ", ids) + Suggestions.didYouMean(Spelling.nearest(id, ids)))));
        }
        return stopped;
    }

    private List<Trend> trends(Outlook outlook, List<String> wanted, ProgressLine progress) {
        String id = outlook.projected().rules().id();
        progress.scoring(id, 0, 0);
        return partners.isEmpty()
                ? outlook.trends(
                        ScoringOptions.allCores().withMonitor((done, total) -> progress.scoring(id, done, total)))
                : wanted.stream().map(outlook::trend).toList();
    }

    private static List<String> endsEarly(Outlook outlook) {
        List<String> notes = new ArrayList<>();
        outlook.repeatedFrom().forEach((kind, month) -> {
            if (month.isBefore(outlook.from())) {
                notes.add(kind.table().label() + ".csv ends in " + month
                        + ": what is there is repeated from then on, in " + outlook.from() + ", too");
            }
        });
        return notes;
    }

    private void write(Optional<OutputFile> file, FolderFacts facts, Outlook outlook, List<Trend> trends) {
        switch (format) {
            case JSON -> output.writeData(console, file, writer -> OutlookJson.write(outlook, trends, writer));
            case CSV -> output.writeData(console, file, writer -> TrendCsv.write(outlook, trends, writer));
            case TABLE -> output.writeText(console, file, look -> lines(facts, outlook, trends, look));
        }
    }

    private static List<String> lines(FolderFacts facts, Outlook outlook, List<Trend> trends, Look look) {
        if (trends.isEmpty()) {
            return List.of();
        }
        if (trends.size() == 1) {
            Trend trend = trends.get(0);
            return TrendPage.outlook(outlook, trend, facts.name(trend.partnerId()), look);
        }
        List<String> lines = new ArrayList<>(TrendOverview.lines(trends, facts::name, look));
        lines.addAll(TrendPage.assumed(outlook, look, "Assumed after " + outlook.from()));
        return lines;
    }
}
