package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.insight.outlook.Assumptions;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.insight.plan.InvalidPlanRequestException;
import io.github.pciscoring.insight.plan.Plan;
import io.github.pciscoring.insight.plan.PlanRequest;
import io.github.pciscoring.insight.plan.Planner;
import io.github.pciscoring.io.PlanJson;
import io.github.pciscoring.io.ScoreSheet;
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

/** {@code pci plan}: the way of a partner to a tier or a score. */
@Command(
        name = "plan",
        sortOptions = false,
        description = "Shows the cheapest ways of a partner to a tier or a score.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class PlanCommand implements Callable<Integer> {
    private static final String AHEAD = "--ahead";

    private final Console console;
    private final Library library;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--partner",
            paramLabel = "ID",
            description = "The partner; needed where the folder has more than one to score.")
    private @Nullable String partner;

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Option(
            names = AHEAD,
            paramLabel = "N",
            description = "How many months to look ahead, for until when each way holds; 0 for none. Default: "
                    + Outlook.STANDARD_MONTHS + ".")
    private @Nullable String ahead;

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            description = "How many of the cheapest ways to show. Default: 3.")
    private @Nullable String alternatives;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            description = "table (for people, the default) or json.")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions source = new FolderOptions();

    PlanCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        Optional<YearMonth> stated = asOf.month();
        long most = Arguments.whole("--alternatives", alternatives, 3, 1, PlanRequest.MOST_ALTERNATIVES);
        int months = (int) Arguments.whole(AHEAD, ahead, Outlook.STANDARD_MONTHS, 0, Outlook.MOST_MONTHS);
        if (format == OutputFormat.CSV) {
            throw new WrongUsageException("a plan is written as table or json, not as csv");
        }
        RuleChoice rules = source.oneRuleSet();
        Optional<OutputFile> file = output.file(source.path());
        FolderFacts facts;
        Plan plan;
        PciScorer scorer;
        List<String> notes = new ArrayList<>();
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            facts = source.read(rules, console, library, progress);
            YearMonth month = facts.month(AsOfOption.NAME, stated, notes);
            String id = PartnerChoice.one(facts.portfolio(), Optional.ofNullable(partner));
            scorer = rules.scorers(month).get(0);
            notes.addAll(facts.remarks(List.of(scorer), month));
            PlanRequest request = options.request(scorer.rules(), (int) most);
            plan = plan(library.bind(scorer, facts.portfolio()), id, month, request, months);
            notes.addAll(0, FactsNotes.of(List.of(new ScoreSheet(scorer.rules(), month, List.of(plan.score())))));
        }
        notes.forEach(console::note);
        CompetencyRuleSet set = scorer.rules();
        if (format == OutputFormat.JSON) {
            output.writeData(console, file, writer -> PlanJson.write(plan, writer));
        } else {
            String name = facts.name(plan.score().partnerId());
            output.writeText(console, file, look -> PlanTable.lines(set, plan, name, look));
        }
        return 0;
    }

    private static Plan plan(BoundPortfolio bound, String id, YearMonth month, PlanRequest request, int months) {
        try {
            return months == 0
                    ? Planner.of(bound).plan(id, month, request)
                    : Planner.of(bound)
                            .plan(id, month, request, Outlook.of(bound, month, months, Assumptions.REPEAT_ALL));
        } catch (InvalidPlanRequestException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }
}
