package io.github.pciscoring.cli;

import io.github.pciscoring.rules.format.RuleSetSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pci rules schema}: what an editor needs to complete and check rule-set files. */
@Command(
        name = "schema",
        sortOptions = false,
        description = "Prints the JSON Schema of rule-set files, for editors; with --extension, of its types, too.",
        optionListHeading = "%nOptions:%n")
final class RulesSchemaCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RuleOptions options = new RuleOptions();

    RulesSchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String schema = RuleSetSchema.of(options.catalogue().indicatorTypes());
        console.printData(writer -> writer.write(schema));
        return 0;
    }
}
