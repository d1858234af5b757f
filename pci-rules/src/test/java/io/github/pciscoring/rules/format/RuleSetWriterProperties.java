package io.github.pciscoring.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read as the same rule set, and valid for an editor. */
class RuleSetWriterProperties {
    private static final RuleSetWriter WRITER = RuleSetWriter.of(SampleTypes.ALL);
    private static final SchemaCheck SCHEMA = new SchemaCheck(RuleSetSchema.of(SampleTypes.ALL));

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void write_anyRuleSet_isReadAsItself(@ForAll("ruleSets") CompetencyRuleSet rules) {
        CompetencyRuleSet read = RuleSetTexts.read(WRITER.write(rules));
        assertThat(read).isEqualTo(rules);
        assertThat(read.fingerprint()).isEqualTo(rules.fingerprint());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void write_anyRuleSet_isValidByTheSchema(@ForAll("ruleSets") CompetencyRuleSet rules) {
        assertThat(SCHEMA.faults(WRITER.write(rules))).isEmpty();
    }

    @Provide
    Arbitrary<CompetencyRuleSet> ruleSets() {
        return RuleSetArbitraries.ruleSets();
    }
}
