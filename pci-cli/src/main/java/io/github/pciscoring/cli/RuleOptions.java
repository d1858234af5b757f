package io.github.pciscoring.cli;

import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which rules there are to choose from, those of every command included. */
final class RuleOptions {
    @Option(
            names = "--extension",
            paramLabel = "JAR",
            description = "A jar with indicator types and rule sets of your own; may be repeated. Its code runs.")
    private List<String> extensions = List.of();

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by picocli
    private HelpOptions helpOptions = new HelpOptions();

    /**
     * Returns the rule sets and indicator types that there are.
     *
     * @throws WrongUsageException if there is no such jar, or nothing for us in it
     * @throws io.github.pciscoring.rules.InvalidExtensionException if it brings what cannot be used
     */
    RuleSets catalogue() throws IOException {
        return Extensions.installed(extensions);
    }
}
