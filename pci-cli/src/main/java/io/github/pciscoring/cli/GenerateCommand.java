package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.PortfolioFolderWriter;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pci generate}: a made-up folder of facts. */
@Command(
        name = "generate",
        sortOptions = false,
        description = "Makes up a folder of facts, for trials and tests: the same options make the same bytes.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "OUT", description = "The folder to make; one that is there must be empty.")
    @SuppressWarnings("NullAway.Init") // required
    private String out;

    @Option(
            names = "--partners",
            paramLabel = "N",
            description = "How many partners. Default: " + SampleOptions.DEFAULT_PARTNERS + ".")
    private @Nullable String partners;

    @Option(
            names = "--customers",
            paramLabel = "N",
            description = "How many customers. Default: " + SampleOptions.CUSTOMERS_PER_PARTNER + " for each partner.")
    private @Nullable String customers;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "How many people. Default: " + SampleOptions.PEOPLE_PER_PARTNER + " for each partner.")
    private @Nullable String people;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "How many months of bills, seats and users. Default: " + SampleOptions.DEFAULT_MONTHS + ".")
    private @Nullable String months;

    @Option(names = "--last-month", paramLabel = "YYYY-MM", description = "The last of these months. Default: 2021-06.")
    private @Nullable String lastMonth;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "A whole number; another one makes other facts. Default: " + SampleOptions.DEFAULT_SEED + ".")
    private @Nullable String seed;

    @Option(
            names = "--rules",
            paramLabel = "NAME",
            description =
                    "The rule set whose products, channels, association types and exams occur: a name that `pci rules"
                            + " list` lists, or a file. Default: " + RuleChoice.DEFAULT + ".")
    private @Nullable String rules;

    @Option(
            names = "--force",
            description = "Replace the tables of a folder that is not empty; whatever else is in it stays.")
    private boolean force;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SampleOptions options = options();
        RuleChoice choice = RuleChoice.of(rules == null ? List.of() : List.of(rules), ruleOptions.catalogue());
        if (choice.scorers().size() > 1) {
            throw new WrongUsageException("--rules names several rule sets, but a folder is made for one");
        }
        OutputFolder folder = OutputFolder.of(out, force);
        choice.notes().forEach(console::note);
        CompetencyRuleSet set = choice.scorers().get(0).rules();
        Filling filling;
        try (ProgressLine progress = ProgressLine.on(console.surroundings().err())) {
            filling = new Filling(SamplePortfolio.of(set, options), progress);
            folder.write(filling);
        }
        YearMonth first = options.lastMonth().minusMonths(options.months() - 1L);
        console.note("made " + out + ": "
                + String.join(
                        ", ",
                        Text.count(options.partners(), "partner", "partners"),
                        Text.count(options.customers(), "customer", "customers"),
                        Text.count(options.people(), "person", "people"),
                        Text.count(filling.rows, "row", "rows"))
                + ", " + first + " to " + options.lastMonth());
        return 0;
    }

    private SampleOptions options() {
        SampleOptions options = SampleOptions.ofPartners((int)
                Arguments.whole("--partners", partners, SampleOptions.DEFAULT_PARTNERS, 1, SampleOptions.MAX_PARTNERS));
        int most = SampleOptions.MAX_ACCOUNTS;
        options = options.withCustomers((int) Arguments.whole("--customers", customers, options.customers(), 0, most))
                .withPeople((int) Arguments.whole("--people", people, options.people(), 0, most))
                .withMonths((int) Arguments.whole("--months", months, options.months(), 1, SampleOptions.MAX_MONTHS))
                .withSeed(Arguments.whole("--seed", seed, options.seed(), Long.MIN_VALUE, Long.MAX_VALUE))
                // Whatever the rules say of agreements, the folder must be one that can be read.
                .withAgreementChannels(Set.of(PortfolioFolder.AGREEMENT_CHANNEL));
        if (lastMonth == null) {
            return options;
        }
        YearMonth month = Arguments.month("--last-month", lastMonth);
        try {
            return options.withLastMonth(month);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("--last-month is too early or too late: " + e.getMessage());
        }
    }

    /** Fills a folder, and counts. */
    private static final class Filling implements OutputFolder.Facts {
        private final SamplePortfolio portfolio;
        private final ProgressLine progress;
        private final long accounts;
        private String account = "";
        private long begun;
        private long rows;

        Filling(SamplePortfolio portfolio, ProgressLine progress) {
            this.portfolio = portfolio;
            this.progress = progress;
            this.accounts =
                    (long) portfolio.options().customers() + portfolio.options().people();
            progress.generating(0, accounts);
        }

        @Override
        public void writeTo(PortfolioFolderWriter writer) throws IOException {
            try {
                portfolio.writeTo(fact -> {
                    count(fact);
                    write(fact, writer);
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private void count(Fact fact) {
            rows++;
            String id = fact instanceof Tenant tenant
                    ? tenant.customerId()
                    : fact instanceof Affiliation affiliation ? affiliation.personId() : account;
            if (!id.equals(account)) {
                account = id;
                progress.generating(++begun, accounts);
            }
        }

        private static void write(Fact fact, PortfolioFolderWriter writer) {
            try {
                writer.write(fact);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException e) {
                // The rule set has what a folder cannot hold.
                throw new UncheckedIOException(new IOException(e.getMessage(), e));
            }
        }
    }
}
