package io.github.pciscoring.cli;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** Says what runs: the tool by its jar's manifest, the rule sets, and Java. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = PciMain.class.getPackage().getImplementationVersion();
        List<String> lines = new ArrayList<>();
        lines.add("pci " + (version == null ? "(run without its jar)" : version));
        for (CompetencyRuleSet rules : RuleSets.builtIn().all()) {
            lines.add("rule set " + rules.id() + ", version " + rules.version() + ": " + rules.title());
        }
        lines.add("Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")");
        return lines.toArray(String[]::new);
    }
}
