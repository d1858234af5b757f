package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.format.RuleSetWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pci rules show}: everything that a rule set says. */
@Command(
        name = "show",
        sortOptions = false,
        description = "Shows a rule set with what its indicators measure and what their parameters mean.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class RulesShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "A rule set by its name, or a file.")
    @SuppressWarnings("NullAway.Init") // required
    private String name;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description =
                    "text (for people, the default) or yaml, a file that says the same, to begin an own one with.")
    private Format format = Format.TEXT;

    @Mixin
    private RuleOptions options = new RuleOptions();

    /** How a rule set is shown. */
    enum Format {
        TEXT,
        YAML;

        static final class Converter implements ITypeConverter<Format> {
            @Override
            public Format convert(String text) {
                return OutputFormat.oneOf(values(), text);
            }
        }
    }

    RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RuleSets catalogue = options.catalogue();
        CompetencyRuleSet rules = RuleNames.latest(name, catalogue);
        if (format == Format.YAML) {
            String file = RuleSetWriter.of(catalogue.indicatorTypes()).write(rules);
            console.printData(writer -> writer.write(file));
        } else {
            List<String> lines = RuleSetPage.lines(
                    rules, catalogue.indicatorTypes(), console.surroundings().width());
            console.printText(writer -> writer.write(String.join("\n", lines) + "\n"));
        }
        return 0;
    }
}
