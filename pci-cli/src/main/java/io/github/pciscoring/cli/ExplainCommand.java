package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.explain.ExplainQuery;
import io.github.pciscoring.insight.explain.Explanation;
import io.github.pciscoring.insight.explain.WhyNot;
import io.github.pciscoring.io.ExplanationJson;
import io.github.pciscoring.io.ScoreSheet;
import io.github.pciscoring.rules.spelling.Spelling;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pci explain}: where a partner's points come from, and why not more. */
@Command(
        name = "explain",
        sortOptions = false,
        description =
                "Explains a partner's score: which customers and people earned it, and what was left out and why.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final Library library;

    @Option(names = "--partner", paramLabel = "ID", description = "The partner; not needed where only one is scored.")
    private @Nullable String partner;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "Explain only this indicator, with every sentence about its accounts.")
    private @Nullable String indicator;

    @Option(names = "--customer", paramLabel = "ID", description = "Explain only what comes from this customer.")
    private @Nullable String customer;

    @Option(
            names = "--why-not",
            paramLabel = "CUSTOMER",
            description = "Give all reasons why this customer earned nothing, or not more.")
    private @Nullable String whyNot;

    @Option(names = "--all", description = "List all accounts with all sentences, however many there are.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = TextOrJson.Converter.class,
            description = "table (for people, the default) or json.")
    private TextOrJson format = TextOrJson.TABLE;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions source = new FolderOptions();

    ExplainCommand(Console console, Library library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        if (customer != null && whyNot != null) {
            throw new WrongUsageException("--customer and --why-not ask two questions; ask one");
        }
        Optional<YearMonth> stated = asOf.month();
        RuleChoice rules = source.oneRuleSet();
        Optional<OutputFile> file = output.file(source.path());
        List<String> notes = new ArrayList<>();
        BoundPortfolio bound;
        ExplainQuery query;
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            FolderFacts facts = source.read(rules, console, library, progress);
            YearMonth month = facts.month(AsOfOption.NAME, stated, notes);
            List<PciScorer> scorers = rules.scorers(month);
            query = query(facts.portfolio(), scorers.get(0).rules(), month);
            bound = library.bind(scorers.get(0), facts.portfolio());
            PciScore score = bound.score(query.partnerId(), month);
            notes.addAll(FactsNotes.of(List.of(new ScoreSheet(bound.rules(), month, List.of(score)))));
            notes.addAll(facts.remarks(scorers, month));
        }
        notes.forEach(console::note);
        if (whyNot == null) {
            write(file, Explanation.of(bound, query));
        } else {
            write(file, WhyNot.of(bound, query));
        }
        return 0;
    }

    private ExplainQuery query(Portfolio portfolio, CompetencyRuleSet rules, YearMonth month) {
        ExplainQuery query = ExplainQuery.of(PartnerChoice.one(portfolio, Optional.ofNullable(partner)), month);
        if (indicator != null) {
            requireOne("indicator", indicator, ids(rules));
            query = query.indicator(indicator);
        }
        String ofCustomer = customer == null ? whyNot : customer;
        if (ofCustomer != null) {
            requireOne("customer", ofCustomer, customers(portfolio));
            query = query.customer(ofCustomer);
        }
        return query;
    }

    private static Set<String> ids(CompetencyRuleSet rules) {
        return Stream.concat(
                        rules.indicators().stream().map(IndicatorRule::id),
                        rules.classifications().stream().map(Classification::id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> customers(Portfolio portfolio) {
        return portfolio
                .facts(FactTable.TENANTS)
                .map(Tenant.class::cast)
                .map(Tenant::customerId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void requireOne(String what, String id, Set<String> known) {
        if (!known.contains(id)) {
            throw new WrongUsageException(
                    "no " + what + " has the id \"" + id + "\"" + Suggestions.didYouMean(Spelling.nearest(id, known)));
        }
    }

    private void write(Optional<OutputFile> file, Explanation explanation) {
        switch (format) {
            case JSON -> output.writeData(console, file, writer -> ExplanationJson.write(explanation, writer));
            case TABLE -> output.writeText(console, file, look -> ExplainPage.lines(explanation, depth(), look));
        }
    }

    private void write(Optional<OutputFile> file, WhyNot why) {
        switch (format) {
            case JSON -> output.writeData(console, file, writer -> ExplanationJson.write(why, writer));
            case TABLE -> output.writeText(console, file, look -> WhyNotPage.lines(why, look));
        }
    }

    private ExplainDepth depth() {
        if (all) {
            return ExplainDepth.ALL;
        }
        return indicator == null && customer == null ? ExplainDepth.OVERVIEW : ExplainDepth.DETAIL;
    }
}
