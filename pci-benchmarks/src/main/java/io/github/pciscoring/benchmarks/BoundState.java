package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.samples.SamplePortfolio;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A portfolio and all that scoring it by the built-in rule set needs. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class BoundState {
    /** The number of customers, and of people. */
    @Param({"1000", "8000"})
    public int customers;

    /** The number of partners; the same for all sizes, to tell what grows with accounts from what grows with partners. */
    @Param("600")
    public int partners;

    final PciScorer scorer = StandardIndicators.scorer(RuleSets.smmcsSmb());
    Portfolio portfolio;
    BoundPortfolio bound;
    PartnerTallies tallies;
    String typicalPartner;
    ScoringOptions twoThreads;
    private ExecutorService helper;

    /** Builds and binds; says how large it all is, so that a row can be divided by it. */
    @Setup(Level.Trial)
    public void setUp() {
        SamplePortfolio sample = BenchmarkPortfolio.of(customers, partners);
        portfolio = sample.build();
        bound = scorer.bind(portfolio);
        tallies = bound.tally(BenchmarkPortfolio.AS_OF, ScoringOptions.callingThread());
        typicalPartner = sample.partnerId(partners / 2);
        helper = Executors.newSingleThreadExecutor();
        twoThreads = ScoringOptions.on(helper, 2);
        StringBuilder sizes = new StringBuilder("# rows " + BenchmarkPortfolio.rows(portfolio));
        for (AccountLevel level : AccountLevel.values()) {
            sizes.append(", ").append(level).append(' ').append(portfolio.count(level));
        }
        System.out.println(sizes);
    }

    /** Ends the helping thread. */
    @TearDown(Level.Trial)
    public void tearDown() {
        helper.shutdown();
    }
}
