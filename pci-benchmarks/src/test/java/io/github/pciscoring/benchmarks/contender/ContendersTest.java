package io.github.pciscoring.benchmarks.contender;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.benchmarks.contender.streams.StreamsContender;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every contender gives the engine's answers, whatever the month. */
class ContendersTest {
    private static final CompetencyRuleSet RULE_SET = RuleSets.smmcsSmb();
    private static final SmbRules RULES = SmbRules.of(RULE_SET);

    /** From the first month with facts, when nothing lies before, to one after the last. */
    private static final List<YearMonth> MONTHS = List.of(
            YearMonth.of(2019, 6),
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

    private static void requireSameAnswers(List<Fact> facts, Contender contender) {
        BoundPortfolio bound = bound(facts);
        for (YearMonth asOf : MONTHS) {
            SameAnswers.require(contender.name(), EngineAnswers.of(bound, asOf), contender.scoreAll(asOf));
        }
    }
}
