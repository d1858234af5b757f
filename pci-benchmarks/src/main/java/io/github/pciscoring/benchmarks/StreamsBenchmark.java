package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The engine beside Java streams, both on one thread, for the two measures that {@link StreamsScorer} knows. Both start
 * from facts made ready beforehand: bound columns here, maps there. The engine also gives points. Nothing is timed unless
 * both give the same answers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class StreamsBenchmark {
    private static final String REVENUE = "net-new-revenue";
    private static final String ADDS = "net-customer-adds";

    /** The number of customers, and of people. */
    @Param("1000")
    public int customers;

    /** The number of partners. */
    @Param("600")
    public int partners;

    private StreamsScorer streams;
    private BoundPortfolio bound;

    /** Makes both ready, and compares their answers. */
    @Setup(Level.Trial)
    public void setUp() {
        CompetencyRuleSet rules = RuleSubset.of(RuleSets.smmcsSmb(), Set.of(REVENUE, ADDS));
        List<Fact> facts = BenchmarkPortfolio.of(customers, partners).facts();
        bound = StandardIndicators.scorer(rules)
                .bind(new PortfolioBuilder().addAll(facts).build());
        streams = new StreamsScorer(
                facts,
                all(rules.productFamilies().values()),
                all(rules.channelGroups().values()));
        requireSameAnswers(engine(), streams());
    }

    private static Set<String> all(Iterable<Set<String>> groups) {
        Set<String> all = new TreeSet<>();
        groups.forEach(all::addAll);
        return all;
    }

    /** Scores all partners by a rule set with the two indicators. */
    @Benchmark
    public List<PciScore> engine() {
        return bound.scoreAll(BenchmarkPortfolio.AS_OF, ScoringOptions.callingThread());
    }

    /** Measures all partners with streams. */
    @Benchmark
    public List<Map<String, Long>> streams() {
        return List.of(
                streams.netNewRevenue(BenchmarkPortfolio.AS_OF), streams.netCustomerAdds(BenchmarkPortfolio.AS_OF));
    }

    /** Throws unless every measure is equal, and some are not 0. */
    static void requireSameAnswers(List<PciScore> scores, List<Map<String, Long>> measures) {
        int credited = 0;
        for (PciScore score : scores) {
            String partner = score.partnerId();
            long revenue = measures.get(0).getOrDefault(partner, 0L);
            long adds = measures.get(1).getOrDefault(partner, 0L);
            require(score, REVENUE, Ratio.of(revenue, Amount.UNITS));
            require(score, ADDS, Ratio.of(adds));
            credited += revenue != 0 && adds != 0 ? 1 : 0;
        }
        if (credited == 0) {
            throw new IllegalStateException("no partner has both measures: nothing is compared");
        }
    }

    private static void require(PciScore score, String indicator, Ratio expected) {
        Ratio found = score.indicator(indicator)
                .flatMap(IndicatorScore::measure)
                .orElseThrow(() -> new IllegalStateException("no measure of " + indicator));
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    score.partnerId() + ", " + indicator + ": the engine says " + found + ", streams say " + expected);
        }
    }
}
