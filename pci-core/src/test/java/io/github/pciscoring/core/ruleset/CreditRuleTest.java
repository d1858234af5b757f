package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreditRuleTest {

    @Test
    void covers_noProducts_isAny() {
        assertThat(CreditRule.of("OWNER").covers("A")).isTrue();
        assertThat(CreditRule.of("OWNER").displacedBy()).isEmpty();
    }

    @Test
    void covers_products_isOnlyThese() {
        CreditRule rule = new CreditRule("OWNER", Optional.of(Set.of("A")), Set.of());
        assertThat(rule.covers("A")).isTrue();
        assertThat(rule.covers("B")).isFalse();
    }

    @Test
    void displacedBy_types_keepsTheRest() {
        CreditRule rule = new CreditRule("OWNER", Optional.of(Set.of("A")), Set.of("OLD"));
        assertThat(rule.displacedBy(Set.of("CLAIM")))
                .isEqualTo(new CreditRule("OWNER", Optional.of(Set.of("A")), Set.of("CLAIM")));
    }
}
