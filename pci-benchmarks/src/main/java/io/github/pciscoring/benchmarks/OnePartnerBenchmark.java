package io.github.pciscoring.benchmarks;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.EngineAnswers;
import io.github.pciscoring.benchmarks.contender.Guard;
import io.github.pciscoring.benchmarks.contender.OnePartner;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.benchmarks.contender.drools.DroolsContender;
import io.github.pciscoring.benchmarks.contender.drools.LiveSession;
import io.github.pciscoring.benchmarks.contender.streams.StreamsContender;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.api.runtime.rule.FactHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One typical partner scored by the engine and by what users would pick instead; all do the whole job, and nothing is timed
 * unless all answers are the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class OnePartnerBenchmark {
    private final CompetencyRuleSet ruleSet = RuleSets.smmcsSmb();
    private final SmbRules rules = SmbRules.of(ruleSet);
    private final PciScorer scorer = StandardIndicators.scorer(ruleSet);
    private List<Fact> facts;
    private String partner;
    private BoundPortfolio bound;
    private StreamsContender streams;
    private DroolsContender drools;
    private LiveSession session;
    private FactHandle handle;
    private BillingLine bill;
    private BillingLine other;

    /** Makes all ready, and compares their answers. */
    @Setup(Level.Trial)
    public void setUp() {
        OnePartner job = OnePartner.typical(ruleSet);
        facts = job.facts();
        partner = job.partnerId();
        System.out.println("# rows " + facts.size());
        bound = bind();
        streams = new StreamsContender(facts, rules, 1);
        drools = new DroolsContender(facts, rules);
        List<Answer> answers = EngineAnswers.of(bound, BenchmarkPortfolio.AS_OF);
        Guard.requireSame("engine", answers, streams.name(), streams.scoreAll(BenchmarkPortfolio.AS_OF));
        Guard.requireSame("engine", answers, drools.name(), drools.scoreAll(BenchmarkPortfolio.AS_OF));
        Guard.requireSame("engine", answers, "Java streams from scratch", List.of(streamsFromScratch()));
        bill = OnePartner.twice(OnePartner.creditedBill(facts, rules, partner, BenchmarkPortfolio.AS_OF));
        other = OnePartner.twice(bill);
        session = drools.open(partner, BenchmarkPortfolio.AS_OF);
        handle = session.add(other);
    }

    private BoundPortfolio bind() {
        return scorer.bind(new PortfolioBuilder().addAll(facts).build());
    }

    /** Scores by the engine, bound beforehand. */
    @Benchmark
    public PciScore engine() {
        return bound.score(partner, BenchmarkPortfolio.AS_OF);
    }

    /** Builds a portfolio from value objects, binds and scores. */
    @Benchmark
    public PciScore engineFromScratch() {
        return bind().score(partner, BenchmarkPortfolio.AS_OF);
    }

    /** Scores by streams over value objects that were grouped beforehand. */
    @Benchmark
    public Answer streams() {
        return streams.scoreOne(partner, BenchmarkPortfolio.AS_OF);
    }

    /** Groups value objects, and scores by streams over them. */
    @Benchmark
    public Answer streamsFromScratch() {
        return StreamsContender.scoreFromScratch(facts, rules, partner, BenchmarkPortfolio.AS_OF);
    }

    /** Scores by rules of Drools in a new session. */
    @Benchmark
    public Answer drools() {
        return drools.scoreOne(partner, BenchmarkPortfolio.AS_OF);
    }

    /** Replaces one bill in a live session of Drools, and scores. */
    @Benchmark
    public Answer droolsUpdate() {
        BillingLine before = bill;
        bill = other;
        other = before;
        session.replace(handle, bill);
        return session.score();
    }

    /** Closes the live session. */
    @TearDown(Level.Trial)
    public void tearDown() {
        session.close();
        streams.close();
    }
}
