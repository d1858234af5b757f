package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
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
    private final Console console;
    private final Library library;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--partner",
            paramLabel = "ID",
            description = "The partner; needed where the folder has more than one to score.")
    private @Nullable String partner;

    @Option(
            names = "--to",
            paramLabel = "TIER|SCORE",
            description = "What to reach: a tier in any case, or a score. Default: the tier above.")
    private @Nullable String to;

    @Option(
            names = "--cost",
            paramLabel = "ID=N",
            description = "What a unit of this indicator costs, in whatever you count; may be repeated. Default: 1.")
    private List<String> costs = List.of();

    @Option(
            names = "--limit",
            paramLabel = "ID=N",
            description = "The most units of this indicator; may be repeated. Default: as many as earn points.")
    private List<String> limits = List.of();

    @Option(
            names = "--unit",
            paramLabel = "ID=N",
            description = "How large a unit of this indicator is: so many USD, customers, users and so on; may be"
                    + " repeated. Default: 1 of what is counted, or a round number where that is very little.")
    private List<String> units = List.of();

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
            PlanRequest request = request(scorer.rules(), (int) most);
            plan = plan(scorer, facts, id, month, request);
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

    private PlanRequest request(CompetencyRuleSet rules, int most) {
        try {
            return PlanRequest.builder()
                    .target(Optional.ofNullable(to).map(text -> Targets.of("--to", text, rules)))
                    .costs(new Assignments("--cost", costs, rules).amounts())
                    .limits(new Assignments("--limit", limits, rules).counts())
                    .units(new Assignments("--unit", units, rules).amounts())
                    .alternatives(most)
                    .build();
        } catch (InvalidPlanRequestException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private Plan plan(PciScorer scorer, FolderFacts facts, String id, YearMonth month, PlanRequest request) {
        try {
            return Planner.of(library.bind(scorer, facts.portfolio())).plan(id, month, request);
        } catch (InvalidPlanRequestException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }
}
