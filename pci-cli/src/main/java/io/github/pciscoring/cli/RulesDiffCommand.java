package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.format.RuleSetOutline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pci rules diff}: in what two rule sets differ. */
@Command(
        name = "diff",
        sortOptions = false,
        description = "Shows in what two rule sets differ: - is only in the first, + only in the second, ~ in both.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class RulesDiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "A rule set by its name, or a file; two of them.")
    private List<String> names = List.of();

    @Mixin
    private RuleOptions options = new RuleOptions();

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (names.size() != 2) {
            throw new WrongUsageException("it takes two rule sets, the one before and the one after, not " + names.size());
        }
        RuleSets catalogue = options.catalogue();
        Map<String, String> first = outline(names.get(0), catalogue);
        Map<String, String> second = outline(names.get(1), catalogue);
        List<String> lines = new ArrayList<>();
        Set<String> paths = new LinkedHashSet<>(first.keySet());
        paths.addAll(second.keySet());
        for (String path : paths) {
            String before = first.get(path);
            String after = second.get(path);
            if (after == null) {
                lines.add("- " + path + ": " + before);
            } else if (before == null) {
                lines.add("+ " + path + ": " + after);
            } else if (!before.equals(after)) {
                lines.add("~ " + path + ": " + before + " -> " + after);
            }
        }
        if (lines.isEmpty()) {
            lines.add("no difference");
        }
        console.printText(writer -> {
            for (String line : lines) {
                writer.write(Text.safe(line) + "\n");
            }
        });
        return 0;
    }

    private static Map<String, String> outline(String name, RuleSets catalogue) throws IOException {
        CompetencyRuleSet rules = RuleNames.latest(name, catalogue);
        return RuleSetOutline.of(rules, catalogue.indicatorTypes());
    }
}
