package io.github.pciscoring.benchmarks.points;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.EngineAnswers;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.samples.SampleOptions;
import io.github.pciscoring.samples.SamplePortfolio;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * Times points and tier alone, one contender after the other and round by round, so that a busy machine is unfair to none;
 * prints the best of each, for one partner. Nothing is timed unless all give the engine's points and tiers.
 */
public final class PointsRace {
    private static final YearMonth AS_OF = SampleOptions.DEFAULT_LAST_MONTH;
    private static final int PARTNERS = 60;
    private static final int ROUNDS = 200;

    private PointsRace() {}

    /** Runs the race. */
    public static void main(String[] args) {
        SamplePortfolio sample = SamplePortfolio.of(RuleSets.smmcsSmb(), SampleOptions.ofPartners(PARTNERS));
        List<PointsContender> contenders = contenders(sample, AS_OF);
        requireSame(contenders);
        long[] best = new long[contenders.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        int partners = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = System.nanoTime();
                partners = contenders.get(i).finishAll().size();
                best[i] = Math.min(best[i], System.nanoTime() - start);
            }
        }
        System.out.println("points and tier of one partner, measures given; best of " + ROUNDS + " rounds");
        for (int i = 0; i < best.length; i++) {
            System.out.printf(
                    "%-16s %10.3f us %8.1f x the engine%n",
                    contenders.get(i).name(), best[i] / 1e3 / partners, (double) best[i] / best[0]);
        }
    }

    /** Returns all contenders for a portfolio and month, the engine first. */
    static List<PointsContender> contenders(SamplePortfolio sample, YearMonth asOf) {
        CompetencyRuleSet ruleSet = RuleSets.smmcsSmb();
        BoundPortfolio bound = StandardIndicators.scorer(ruleSet).bind(sample.build());
        List<Answer> sums = EngineAnswers.of(bound, asOf);
        PointsRules rules = PointsRules.of(ruleSet);
        return List.of(
                new EnginePoints(bound, bound.tally(asOf, ScoringOptions.callingThread())),
                new DroolsPoints(sums, rules),
                new ScorecardPoints(sums, rules),
                new EasyRulesPoints(sums, rules),
                new CamundaPoints(sums, rules));
    }

    /** Throws unless all contenders give the points and tiers of the first. */
    static void requireSame(List<PointsContender> contenders) {
        List<PointsContender.PointsAndTier> expected = contenders.get(0).finishAll();
        for (PointsContender contender : contenders) {
            List<PointsContender.PointsAndTier> found = contender.finishAll();
            for (int i = 0; i < expected.size(); i++) {
                if (!expected.get(i).equals(found.get(i))) {
                    throw new IllegalStateException(
                            contender.name() + " says " + found.get(i) + ", not " + expected.get(i));
                }
            }
        }
    }
}
