package io.github.pciscoring.benchmarks;

import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.samples.SamplePortfolio;
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

/** The way from rows to a portfolio, in bulk. The rows are made on the way; what that costs is a row of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class PortfolioBuildBenchmark {
    /** The number of customers, and of people. */
    @Param({"1000", "8000"})
    public int customers;

    /** The number of partners. */
    @Param("600")
    public int partners;

    private SamplePortfolio sample;

    /** Describes the portfolio; says how many rows it has, so that a row can be divided by it. */
    @Setup(Level.Trial)
    public void setUp() {
        sample = BenchmarkPortfolio.of(customers, partners);
        System.out.println("# rows " + BenchmarkPortfolio.rows(sample.build()));
    }

    /** Makes the rows and only sums them up: to be subtracted. */
    @Benchmark
    public long makeRows() {
        return sample.digest();
    }

    /** Makes the rows and builds a portfolio from them. */
    @Benchmark
    public Portfolio makeRowsAndBuild() {
        return sample.build();
    }
}
