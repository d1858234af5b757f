package io.github.pciscoring.benchmarks.contender;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.benchmarks.contender.drools.DroolsContender;
import io.github.pciscoring.benchmarks.contender.drools.LiveSession;
import io.github.pciscoring.benchmarks.contender.loops.LoopsContender;
import io.github.pciscoring.benchmarks.contender.loops.LoopsData;
import io.github.pciscoring.benchmarks.contender.streams.StreamsContender;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.FusedLoop;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.runtime.rule.FactHandle;

/** Every contender gives the engine's answers, whatever the month. */
class ContendersTest {
    private static final CompetencyRuleSet RULE_SET = RuleSets.smmcsSmb();
    private static final SmbRules RULES = SmbRules.of(RULE_SET);

    private static final YearMonth FIRST_MONTH =
            SampleOptions.DEFAULT_LAST_MONTH.minusMonths(SampleOptions.DEFAULT_MONTHS - 1L);

    /** From the first month with facts, when nothing lies before, to one after the last. */
    private static final List<YearMonth> MONTHS = List.of(
            FIRST_MONTH,
            YearMonth.of(2020, 6),
            YearMonth.of(2021, 1),
            SampleOptions.DEFAULT_LAST_MONTH,
            YearMonth.of(2021, 9));

    private static SamplePortfolio sample(long seed) {
        return SamplePortfolio.of(
                RULE_SET, SampleOptions.ofPartners(20).withCustomers(300).withSeed(seed));
    }

    private static BoundPortfolio bound(List<Fact> facts) {
        return StandardIndicators.scorer(RULE_SET)
                .bind(new PortfolioBuilder().addAll(facts).build());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void streams_allPartners_answerAsTheEngine(long seed) {
        List<Fact> facts = sample(seed).facts();
        try (StreamsContender streams = new StreamsContender(facts, RULES, 2)) {
            requireSameAnswers(facts, streams);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void streams_onePartner_answerAsForAll(long seed) {
        List<Fact> facts = sample(seed).facts();
        YearMonth asOf = SampleOptions.DEFAULT_LAST_MONTH;
        try (StreamsContender streams = new StreamsContender(facts, RULES, 1)) {
            for (Answer answer : streams.scoreAll(asOf)) {
                assertThat(streams.scoreOne(answer.partnerId(), asOf)).isEqualTo(answer);
            }
            Answer first = streams.scoreAll(asOf).get(0);
            assertThat(StreamsContender.scoreFromScratch(facts, RULES, first.partnerId(), asOf))
                    .isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "2, 3"})
    void loops_anyThreads_answerAsTheEngine(long seed, int threads) {
        SamplePortfolio sample = sample(seed);
        LoopsData data = LoopsData.of(sample::writeTo, RULES, FIRST_MONTH, SampleOptions.DEFAULT_LAST_MONTH);
        try (LoopsContender loops = new LoopsContender(data, RULES, threads)) {
            requireSameAnswers(sample.facts(), loops);
        }
        assertThat(data.bareRead()).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void fusedLoop_allPartners_answersAsTheEngine(long seed) {
        List<Fact> facts = sample(seed).facts();
        try (FusedLoop loop = new FusedLoop(bound(facts))) {
            requireSameAnswers(facts, loop);
        }
    }

    @Test
    void drools_allPartners_answerAsTheEngine() {
        List<Fact> facts = sample(1).facts();
        try (DroolsContender drools = new DroolsContender(facts, RULES)) {
            requireSameAnswers(facts, drools);
        }
    }

    @Test
    void drools_billReplaced_answersAnew() {
        YearMonth asOf = SampleOptions.DEFAULT_LAST_MONTH;
        List<Fact> facts = sample(2).facts();
        DroolsContender drools = new DroolsContender(facts, RULES);
        Answer before = drools.scoreAll(asOf).get(0);
        BillingLine bill = OnePartner.twice(OnePartner.creditedBill(facts, RULES, before.partnerId(), asOf));
        try (LiveSession session = drools.open(before.partnerId(), asOf)) {
            assertThat(session.score()).isEqualTo(before);
            FactHandle handle = session.add(bill);
            long once = session.score().revenue() - before.revenue();
            session.replace(handle, OnePartner.twice(bill));
            long twice = session.score().revenue() - before.revenue();

            assertThat(once).isNotZero();
            assertThat(twice).isEqualTo(2 * once);
        }
    }

    private static void requireSameAnswers(List<Fact> facts, Contender contender) {
        BoundPortfolio bound = bound(facts);
        for (YearMonth asOf : MONTHS) {
            Guard.requireSame(new EngineContender(bound, ScoringOptions.callingThread()), contender, asOf);
        }
    }
}
