package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pci rules validate}: says whether a rule-set file is sound. */
@Command(
        name = "validate",
        sortOptions = false,
        description = "Checks a rule-set file, and says at which line and column what is wrong and how to mend it.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class RulesValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file.")
    @SuppressWarnings("NullAway.Init") // required
    private String file;

    @Mixin
    private RuleOptions options = new RuleOptions();

    RulesValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RuleSets catalogue = options.catalogue();
        CompetencyRuleSet rules = RuleNames.latest(file, catalogue);
        console.printText(writer -> writer.write(Text.safe(file) + ": no faults; " + Text.safe(RuleSets.nameOf(rules))
                + " has " + Text.count(rules.indicators().size(), "indicator", "indicators") + ", together worth "
                + rules.maximumTotal() + " points\n"));
        return 0;
    }
}
