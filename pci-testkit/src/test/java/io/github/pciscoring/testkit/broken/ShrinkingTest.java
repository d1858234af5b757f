package io.github.pciscoring.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.portfolio.MonthSet;
import io.github.pciscoring.testkit.ScoringLaws;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import io.github.pciscoring.testkit.scenario.CompiledCode;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A counterexample is small, can be read, and breaks the same law when it is pasted into a test. */
class ShrinkingTest {
    private static final String BROKEN = "evidence_ofEachPartner_addsUpToEverySlot";
    private static final Pattern SHRUNK =
            Pattern.compile("Shrunk Sample.*?(Scenario\\.asOf.*?)\\n\\s*\\n", Pattern.DOTALL);

    /** Hides evidence of customers that paid in two months or more. */
    private static final class Hiding extends PaidMonths {
        @Override
        void credit(AccountSlice accounts, Credits credits, int customer, int link) {
            boolean isHidden = credits.itemises() && MonthSet.count(counted(accounts, customer, link)) > 1;
            if (!isHidden) {
                super.credit(accounts, credits, customer, link);
            }
        }
    }

    @Test
    void laws_brokenIndicator_printASmallScenarioThatBreaksThemAgain(@TempDir Path folder) throws Exception {
        UnderTest tested = PaidMonths.rule(Hiding::new).build();
        LawRun run = LawRun.of(LawRun.ShrinkingLaws.class, BROKEN, tested);
        assertThat(run.failures()).containsOnlyKeys(BROKEN);

        Matcher shrunk = SHRUNK.matcher(run.report());
        assertThat(shrunk.find()).as(run.report()).isTrue();
        assertThat(run.report()).doesNotContain("Original Sample").endsWith("\n");
        String code = shrunk.group(1);
        // A partner, a customer and its tenant, a subscription, a link, and what is paid in two months.
        assertThat(code.lines()).as(code).hasSizeLessThanOrEqualTo(8);

        Scenario pasted = CompiledCode.run(List.of(code), folder).get(0);
        PortfolioCase again = new PortfolioCase(pasted.facts(), pasted.asOf());
        assertThatThrownBy(() -> new ScoringLaws(tested, again).evidence().addsUpToEverySlot())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("evidence must add up to every slot")
                .hasMessageContaining("indicator sample, slot months");
    }
}
