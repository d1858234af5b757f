package io.github.pciscoring.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command on a folder of facts has. */
final class CommonOptions {
    @Option(
            names = "--rules",
            paramLabel = "NAME[,NAME...]",
            description = {
                "The rule sets to score by: names, which `pci rules list` lists,"
                        + " or .yaml, .yml and .json files. May be repeated. Default: " + RuleChoice.DEFAULT + "."
            })
    private List<String> rules = List.of();

    @Mixin
    private RuleOptions options = new RuleOptions();

    /** Returns the rule sets chosen. */
    RuleChoice rules() throws IOException {
        return RuleChoice.of(rules, options.catalogue());
    }
}
