package io.github.pciscoring.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every piece of {@code docs/rule-sets.md} can be read. */
class FormatDocTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    @Test
    void pieces_afterTheBeginning_areRuleSets() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/rule-sets.md")))
                .results()
                .toList();
        assertThat(blocks.get(0).group(1)).isEqualTo("text");
        String beginning = blocks.get(0).group(2);
        CompetencyRuleSet plain = read(beginning);
        assertThat(blocks).hasSize(10);
        for (MatchResult block : blocks.subList(1, blocks.size())) {
            assertThat(block.group(1)).isEqualTo("yaml");
            assertThat(read(beginning + block.group(2))).isNotEqualTo(plain);
        }
    }

    private static CompetencyRuleSet read(String text) {
        return RuleSets.builtIn().reader().read(RuleSetFile.of("piece.yaml", text));
    }
}
