package io.github.pciscoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.testkit.plugins.PluginRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeStepsTest {
    private static final List<Fact> FACTS =
            SampleCases.of(PluginRules.underTest()).facts();

    /** Keeps the facts of the first accounts. */
    private static List<Fact> few() {
        FactSplit split = new FactSplit(FACTS);
        Set<String> accounts = new HashSet<>();
        split.customers().stream().limit(6).map(FactSplit::customer).forEach(accounts::add);
        split.people().stream().limit(4).map(FactSplit::person).forEach(accounts::add);
        return FACTS.stream()
                .filter(fact -> split.account(fact).isEmpty() || accounts.contains(split.account(fact)))
                .toList();
    }

    /** Whether the changed accounts are kept apart, at each step. */
    private static Set<Boolean> apart(ChangeSteps steps) {
        Set<Boolean> seen = new HashSet<>();
        while (steps.next()) {
            seen.add(steps.portfolio().overlay().isPresent());
            assertThat(steps.portfolio().count(AccountLevel.SUBSCRIPTION))
                    .isEqualTo(
                            new PortfolioBuilder().addAll(steps.facts()).build().count(AccountLevel.SUBSCRIPTION));
        }
        return seen;
    }

    @Test
    void next_amongManyBystanders_keepsChangedAccountsApart() {
        assertThat(apart(new ChangeSteps(few(), true))).contains(true);
    }

    @Test
    void next_ofFewAccounts_putsThemTogether() {
        assertThat(apart(new ChangeSteps(few(), false))).contains(false);
    }

    @Test
    void next_afterAllSteps_hasAllFactsThatWereNotRemovedInTheLast() {
        ChangeSteps steps = new ChangeSteps(few(), false);
        int atFirst = steps.facts().size();
        while (steps.next()) {
            assertThat(steps.facts()).isNotEmpty();
        }
        assertThat(steps.next()).isFalse();
        assertThat(atFirst).isLessThan(few().size());
        assertThat(few()).containsAll(steps.facts());
    }
}
