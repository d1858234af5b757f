package io.github.pciscoring.cli;

import io.github.pciscoring.core.engine.IndicatorException;
import io.github.pciscoring.core.portfolio.InvalidPortfolioException;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.RuleFault;
import io.github.pciscoring.io.InvalidFolderException;
import io.github.pciscoring.io.InvalidWhatIfException;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.rules.InvalidExtensionException;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error why a command failed, and gives its exit status. */
final class ExitStatus {
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int BAD_DATA = 3;

    /** The results are there, but a score is below what {@code --fail-under} asks for. */
    static final int BELOW = 4;

    private static final int MOST_FAULTS = 20;

    private final Console console;
    private final boolean trace;

    /**
     * Creates one.
     *
     * @param console where to say it
     * @param trace whether to say where in the program it failed
     */
    ExitStatus(Console console, boolean trace) {
        this.console = console;
        this.trace = trace;
    }

    /** Returns the status for a failure outside of any command. */
    int of(Throwable failure) {
        return failure instanceof ParameterException usage
                ? wrongUsage(usage.getCommandLine(), message(usage))
                : explain(failure);
    }

    /** Returns the status for a failure of a command. */
    int of(Throwable failure, CommandLine command) {
        if (failure instanceof WrongUsageException) {
            trace(failure);
            return wrongUsage(command, String.valueOf(failure.getMessage()));
        }
        int status = of(failure);
        if (status == BAD_DATA && command.getCommand() instanceof ScoreCommand) {
            console.note("nothing was scored");
        }
        return status;
    }

    private int wrongUsage(CommandLine command, String message) {
        // What Java puts for bytes that it cannot read, as those of other scripts under the locale C.
        console.note(message.indexOf('\uFFFD') < 0 ? message : message + "; is the locale one for UTF-8?");
        console.note("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        return WRONG_USAGE;
    }

    private static String message(ParameterException usage) {
        if (usage instanceof UnmatchedArgumentException unmatched) {
            Optional<String> nearest = unmatched.getSuggestions().stream().findFirst();
            return unmatched(unmatched) + Suggestions.didYouMean(nearest);
        }
        return String.valueOf(usage.getMessage()).lines().findFirst().orElse("wrong usage");
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        if (first.startsWith("-")) {
            return "no such option: " + first;
        }
        boolean atCommand = unmatched.getCommandLine().getParent() == null;
        return (atCommand ? "no such command: " : "one argument too many: ") + first;
    }

    private int explain(Throwable failure) {
        trace(failure);
        if (failure instanceof InvalidFolderException invalid) {
            return faults("the folder", invalid.lines(), invalid.count());
        }
        if (failure instanceof InvalidPortfolioException invalid) {
            return faults(
                    "the folder",
                    invalid.faults().stream()
                            .map(fault -> fault.describe(PortfolioFolder.fileName(fault.table())))
                            .toList(),
                    invalid.count());
        }
        if (failure instanceof InvalidRuleSetException invalid) {
            List<String> lines =
                    invalid.faults().stream().map(RuleFault::toString).toList();
            return faults(invalid.ruleSet(), lines, lines.size());
        }
        if (failure instanceof InvalidWhatIfException invalid) {
            return faults(invalid.file(), invalid.lines(), invalid.lines().size());
        }
        if (failure instanceof InvalidExtensionException extension) {
            console.note(String.valueOf(extension.getMessage()));
            return BAD_DATA;
        }
        if (failure instanceof OutputException output) {
            if (!output.readerGone()) {
                console.note(String.valueOf(output.getMessage()));
            }
        } else if (failure instanceof IOException io) {
            console.note(Failures.describe(io));
        } else if (failure instanceof IndicatorException indicator) {
            console.note(indicator(indicator));
        } else if (failure instanceof OutOfMemoryError) {
            console.note("not enough memory; let Java have more, as with JAVA_TOOL_OPTIONS=-Xmx8g");
        } else {
            console.note("failed, which should not happen: " + failure
                    + (trace ? "" : " (--stack-trace shows where; please report it)"));
        }
        return FAILED;
    }

    /** Says whose bug it is: a type that is not built in came with an extension. */
    private String indicator(IndicatorException failure) {
        boolean ours = RuleSets.builtIn().indicatorTypes().stream()
                .anyMatch(type -> type.type().equals(failure.indicatorType()));
        String advice = ours ? "; please report it" : "; it comes from an extension: ask its author";
        return "the indicator " + failure.indicatorId() + " failed on " + failure.subject() + " as of "
                + failure.asOf() + ": " + reason(failure) + advice
                + (trace ? "" : " (--stack-trace shows where)");
    }

    /** What the engine refuses speaks for itself; of other exceptions the kind matters, too. */
    private static String reason(IndicatorException failure) {
        Throwable cause = failure.getCause();
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
        return message == null ? String.valueOf(cause) : message;
    }

    private int faults(String where, List<String> lines, long count) {
        lines.stream().limit(MOST_FAULTS).forEach(console::line);
        long more = count - Math.min(lines.size(), MOST_FAULTS);
        if (more > 0) {
            console.line("... and " + Text.count(more, "more fault", "more faults"));
        }
        console.note(Text.count(count, "fault", "faults") + " in " + where);
        return BAD_DATA;
    }

    private void trace(Throwable failure) {
        if (trace) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            text.toString().lines().map(line -> line.replace("\t", "    ")).forEach(console::line);
        }
    }
}
