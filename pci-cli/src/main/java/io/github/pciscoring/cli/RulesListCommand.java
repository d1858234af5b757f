package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pci rules list}: the rule sets of the catalogue. */
@Command(
        name = "list",
        sortOptions = false,
        description = "Lists the rule sets that --rules knows by name, with the months in which they are in force.",
        optionListHeading = "%nOptions:%n")
final class RulesListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RuleOptions options = new RuleOptions();

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<CompetencyRuleSet> all = options.catalogue().all();
        List<Column> columns = List.of(
                column("name", all, RuleSets::nameOf),
                column("in force", all, rules -> rules.inForce().toString()),
                column("tiers", all, RulesListCommand::tiers),
                column("title", all, CompetencyRuleSet::title));
        Look look = new Look(console.surroundings().width(), false, false);
        List<String> lines = new ArrayList<>();
        lines.add(line(columns, column -> column.heading(look)));
        for (int i = 0; i < all.size(); i++) {
            int row = i;
            lines.add(line(columns, column -> column.cell(row, look)));
        }
        console.printText(writer -> writer.write(String.join("\n", lines) + "\n"));
        return 0;
    }

    private static Column column(
            String heading, List<CompetencyRuleSet> all, Function<CompetencyRuleSet, String> cell) {
        return Column.codes(heading, all.stream().map(cell).map(Text::safe).toList());
    }

    private static String line(List<Column> columns, Function<Column, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining("  ")).stripTrailing();
    }

    private static String tiers(CompetencyRuleSet rules) {
        return rules.tiers().tiers().stream()
                .map((TierLadder.Tier tier) -> tier.name() + " " + tier.minimum())
                .collect(Collectors.joining(", "));
    }
}
