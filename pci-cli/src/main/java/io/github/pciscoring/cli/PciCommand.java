package io.github.pciscoring.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The tool itself; the work is done by its commands. */
@Command(
        name = "pci",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Computes the PCI scores (Partner Contribution Indicators) of Microsoft partners from a folder of facts.",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:failed for another reason, such as a file that cannot be written",
            "2:wrong usage",
            "3:faults in the folder, the rule set or the what-if file",
            "4:done, but a score is below what --fail-under asks for"
        },
        footer = {"", "Example: pci score examples/contoso --as-of 2021-06"})
final class PciCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the versions of the tool and of its rule sets.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "which command? There are score, check, explain, trend, outlook, plan, report, rules and generate");
    }
}
