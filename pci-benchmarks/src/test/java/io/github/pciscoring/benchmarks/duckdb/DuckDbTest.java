package io.github.pciscoring.benchmarks.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.benchmarks.contender.EngineContender;
import io.github.pciscoring.benchmarks.contender.Guard;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All forms of the tables give the engine's answers. */
class DuckDbTest {
    private static final CompetencyRuleSet RULES = RuleSets.smmcsSmb();
    private static final YearMonth LAST = SampleOptions.DEFAULT_LAST_MONTH;
    private static final int PARTNERS = 12;

    private static Contender engine;
    private static DuckDb database;

    @BeforeAll
    static void load() {
        SamplePortfolio sample = SamplePortfolio.of(
                RULES, SampleOptions.ofPartners(PARTNERS).withCustomers(300).withPeople(200));
        engine = new EngineContender(
                StandardIndicators.scorer(RULES).bind(sample.build()), ScoringOptions.callingThread());
        database = DuckDb.load(RULES, 2, sample::writeTo);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void scoreAll_anyForm_givesTheEnginesAnswers(DuckDbForm form) {
        try (Contender contender = database.contender(form)) {
            for (int back : List.of(0, 1, 6, 11, 13, 18, 24)) {
                Guard.requireSame(engine, contender, LAST.minusMonths(back));
            }
        }
    }

    /** Else the comparison above would compare nothing. */
    @Test
    void sample_allFields_occur() {
        List<Answer> answers = engine.scoreAll(LAST);

        assertThat(answers).anyMatch(answer -> answer.revenue() > 0);
        assertThat(answers).anyMatch(answer -> answer.adds() > 0);
        assertThat(answers).anyMatch(answer -> answer.consultants() > 0);
        assertThat(answers).anyMatch(answer -> answer.developers() > 0);
        assertThat(answers).anyMatch(answer -> answer.deployments() > 0);
        assertThat(answers).anyMatch(answer -> answer.currentUsers() > answer.baselineUsers());
        assertThat(answers).anyMatch(answer -> !answer.tier().isEmpty());
    }
}
