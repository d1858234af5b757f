package io.github.pciscoring.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** The command line tool: reads the arguments, runs a command, and turns whatever happens into an exit status. */
public final class PciMain {
    private static final int LEAST_HELP_WIDTH = 55;
    private static final int MOST_HELP_WIDTH = 110;

    private final Console console;
    private final Library library;

    private PciMain(Surroundings surroundings, Library library) {
        this.console = new Console(surroundings);
        this.library = library;
    }

    /**
     * Runs one command and ends the process with its exit status: 0 done, 2 wrong usage, 3 bad data or a bad rule set, 4 a
     * score below what was asked for, 1 anything else.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(run(args, Surroundings.ofProcess(), Library.STANDARD));
    }

    /** Runs one command and returns its exit status. */
    static int run(String[] args, Surroundings surroundings, Library library) {
        return new PciMain(surroundings, library).run(args);
    }

    private int run(String[] args) {
        boolean trace = List.of(args).contains("--stack-trace")
                || console.surroundings().variable("PCI_DEBUG").isPresent();
        ExitStatus exit = new ExitStatus(console, trace);
        try {
            StringWriter help = new StringWriter();
            int status = commandLine(new PrintWriter(help), exit).execute(args);
            if (!help.toString().isEmpty()) {
                console.printText(writer -> writer.write(help.toString()));
            }
            return status;
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            return exit.of(e);
        }
    }

    private CommandLine commandLine(PrintWriter help, ExitStatus exit) {
        Surroundings surroundings = console.surroundings();
        boolean colour = Colour.AUTO.isOn(surroundings.out().terminal(), surroundings);
        CommandLine line = new CommandLine(new PciCommand())
                .addSubcommand(new ScoreCommand(console, library))
                .addSubcommand(new CheckCommand(console, library))
                .addSubcommand(new ExplainCommand(console, library))
                .addSubcommand(new TrendCommand(console, library))
                .addSubcommand(new OutlookCommand(console, library))
                .addSubcommand(new PlanCommand(console, library))
                .addSubcommand(new ReportCommand(console, library))
                .addSubcommand(RulesCommand.commandLine(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new HelpCommand());
        return line.setOut(help)
                .setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, Math.min(MOST_HELP_WIDTH, surroundings.width())))
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(false)
                .setParameterExceptionHandler((failure, args) -> exit.of(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> exit.of(failure, command));
    }
}
