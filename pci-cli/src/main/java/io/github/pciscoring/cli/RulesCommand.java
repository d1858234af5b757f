package io.github.pciscoring.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pci rules}: what there is to score by; the work is done by its commands. */
@Command(
        name = "rules",
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists, shows, checks and compares rule sets.",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n")
final class RulesCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // read by picocli
    private HelpOptions helpOptions = new HelpOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private RulesCommand() {}

    /** Returns the command with its own commands. */
    static CommandLine commandLine(Console console) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(console))
                .addSubcommand(new RulesShowCommand(console))
                .addSubcommand(new RulesValidateCommand(console))
                .addSubcommand(new RulesDiffCommand(console))
                .addSubcommand(new RulesSchemaCommand(console));
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "which command? There are list, show, validate, diff and schema");
    }
}
