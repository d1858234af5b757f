package io.github.pciscoring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tallying allocates per partner and per call, never per account. Bytes are counted, so a busy machine changes nothing. */
class AllocationTest {
    private static final int PARTNERS = 50;
    private static final CompetencyRuleSet RULES = RuleSets.smmcsSmb();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Portfolio small;
    private static Portfolio large;

    @BeforeAll
    static void build() {
        small = BenchmarkPortfolio.of(256, PARTNERS).build();
        large = BenchmarkPortfolio.of(8 * 256, PARTNERS).build();
    }

    static List<String> indicators() {
        return RULES.indicators().stream().map(IndicatorRule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void tally_eightTimesTheAccounts_allocatesNothingForTheRest(String indicator) {
        requireNothingPerAccount(RuleSubset.of(RULES, Set.of(indicator)));
    }

    @Test
    void tally_allIndicators_allocateNothingPerAccount() {
        requireNothingPerAccount(RULES);
    }

    private static void requireNothingPerAccount(CompetencyRuleSet rules) {
        long more = bytes(StandardIndicators.scorer(rules).bind(large))
                - bytes(StandardIndicators.scorer(rules).bind(small));
        int accounts = accounts(large) - accounts(small);

        assertThat((double) more / accounts).as("bytes per account").isLessThan(1);
    }

    private static int accounts(Portfolio portfolio) {
        return portfolio.count(AccountLevel.CUSTOMER) + portfolio.count(AccountLevel.PERSON);
    }

    /** Returns what one call allocates once the classes are loaded: the least of some calls. */
    private static long bytes(BoundPortfolio bound) {
        long least = Long.MAX_VALUE;
        for (int call = 0; call < 5; call++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            PartnerTallies tallies = bound.tally(BenchmarkPortfolio.AS_OF, ScoringOptions.callingThread());
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
            assertThat(tallies.partnerIds()).hasSize(PARTNERS);
        }
        return least;
    }
}
