package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.util.List;
import java.util.Set;
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

/** What each indicator costs: tally and finish by a rule set with that indicator alone, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class IndicatorBenchmark {
    /** The number of customers, and of people. */
    @Param("8000")
    public int customers;

    /** The number of partners. */
    @Param("600")
    public int partners;

    /** The indicator's id. */
    @Param({
        "net-new-revenue",
        "net-customer-adds",
        "functional-consultants",
        "developers",
        "new-deployments",
        "monthly-active-user-growth"
    })
    public String indicator;

    private BoundPortfolio bound;
    private PartnerTallies tallies;

    /** Builds and binds. */
    @Setup(Level.Trial)
    public void setUp() {
        bound = StandardIndicators.scorer(RuleSubset.of(RuleSets.smmcsSmb(), Set.of(indicator)))
                .bind(BenchmarkPortfolio.of(customers, partners).build());
        tallies = tally();
    }

    /** Sums up what all accounts credit to all partners. */
    @Benchmark
    public PartnerTallies tally() {
        return bound.tally(BenchmarkPortfolio.AS_OF, ScoringOptions.callingThread());
    }

    /** Turns the sums of all partners into scores. */
    @Benchmark
    public List<?> finish() {
        return bound.finish(tallies);
    }
}
