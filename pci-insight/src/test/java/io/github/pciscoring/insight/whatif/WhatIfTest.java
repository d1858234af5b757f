package io.github.pciscoring.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.InvalidPortfolioException;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.SampleRules;
import io.github.pciscoring.insight.movement.Movement;
import io.github.pciscoring.insight.movement.Movements;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final YearMonth JUNE = YearMonth.of(2021, 6);

    private static Scenario facts() {
        return Scenario.asOf("2021-06")
                .person("ann", "P")
                .passed("PL-200", "2021-01-10")
                .unscored("U")
                .partner("Q");
    }

    private static BoundPortfolio bound(UnderTest rules) {
        return rules.newScorer().bind(facts().portfolio());
    }

    @Test
    void compare_changedFacts_pointsAndWhatMovedThem() {
        BoundPortfolio before = bound(SampleRules.PLAIN);
        WhatIf asked = WhatIf.of(
                before,
                changes -> changes.addAll(
                        Scenario.asOf("2021-06").person("ann", "P").passed("MB-210", "2021-02-01").facts().stream()
                                .filter(fact -> fact.table() == FactTable.EXAMS)
                                .toList()));

        assertThat(asked.before()).isSameAs(before);
        assertThat(asked.compare("P", JUNE).points()).isEqualTo(Points.of(6));
        assertThat(asked.compare("P", JUNE).all())
                .extracting(Movement::text)
                .containsExactly("counts now: new in 2021-06: affiliated at all times, holds MB-210, PL-200");
        assertThat(asked.compare("Q", JUNE).all()).isEmpty();
        assertThat(asked.differing(JUNE))
                .extracting(one -> one.after().partnerId())
                .containsExactly("P");
        assertThat(asked.differing(YearMonth.of(2021, 1))).isEmpty();
    }

    @Test
    void differing_onlyTheClassChanges_isAmongThem() {
        WhatIf asked = WhatIf.of(
                bound(SampleRules.BY_CLASS),
                changes -> changes.add(OwnFact.builder()
                                .subjectType(SubjectType.PARTNER)
                                .subjectId("P")
                                .name(SampleRules.AT_HOME)
                                .value(Amount.of(1))
                                .build())
                        .add(OwnFact.builder()
                                .subjectType(SubjectType.PARTNER)
                                .subjectId("Q")
                                .name(SampleRules.AT_HOME)
                                .value(Amount.of(1))
                                .build()));

        assertThat(asked.differing(JUNE))
                .extracting(one -> one.before().classes().get(SampleRules.HOME) + " "
                        + one.after().classes().get(SampleRules.HOME) + " " + one.points())
                .containsExactly("away home 10", "away home 0");
    }

    @Test
    void differing_newAndUnscoredPartners_areLeftOut() {
        WhatIf asked = WhatIf.of(
                bound(SampleRules.PLAIN),
                changes -> changes.add(Partner.of("N"))
                        .add(new Affiliation("ann", "N", MonthRange.ALWAYS))
                        .add(new Affiliation("ann", "U", MonthRange.ALWAYS)));

        assertThat(asked.differing(JUNE)).isEmpty();
        assertThat(asked.after().score("N", JUNE).partnerId()).isEqualTo("N");
        assertThatThrownBy(() -> asked.compare("N", JUNE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_nothingChanged_isTheSame() {
        Movements same = WhatIf.of(bound(SampleRules.PLUGGED_IN), changes -> {}).compare("P", JUNE);

        assertThat(same.before()).isEqualTo(same.after());
        assertThat(same.all()).isEmpty();
    }

    @Test
    void of_contradictions_areRefused() {
        BoundPortfolio before = bound(SampleRules.PLAIN);

        assertThatThrownBy(() -> WhatIf.of(before, changes -> changes.add(Partner.of("P"))))
                .isInstanceOf(InvalidPortfolioException.class);
        assertThat(before.portfolio().partners()).hasSize(3);
    }
}
