package io.github.pciscoring.benchmarks.compare;

import com.sun.management.ThreadMXBean;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.samples.SampleOptions;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

/** What scoring allocates for each account: what it allocates for more accounts of the same partners. */
final class AllocationComparison implements Comparison {
    private static final double MOST_BYTES = 1;
    private static final int CALLS = 10;
    private static final int LESS = 8;

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public List<Row> run(Setting setting) {
        setting.say("counting allocated bytes");
        SampleOptions options = setting.sample().options();
        BoundPortfolio few = setting.scorer()
                .bind(new Size(options.partners(), options.customers() / LESS, options.people() / LESS)
                        .sample(setting.rules())
                        .build());
        double all = bytes(setting, setting.bound());
        double forFew = bytes(setting, few);
        int accounts = accounts(setting.portfolio()) - accounts(few.portfolio());
        return List.of(Row.of(
                "allocation",
                "allocated while scoring all, 1 thread",
                "",
                "bytes per account",
                Spread.exact(Math.max(0, all - forFew) / accounts),
                Target.atMost(MOST_BYTES),
                Map.of("bytes in all", all, "bytes for an eighth of the accounts", forFew)));
    }

    private static int accounts(Portfolio portfolio) {
        return portfolio.count(AccountLevel.CUSTOMER) + portfolio.count(AccountLevel.PERSON);
    }

    /** Returns the least that some calls allocate: the first load classes. */
    private static long bytes(Setting setting, BoundPortfolio bound) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int call = 0; call < CALLS; call++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            bound.tally(setting.asOf(), setting.options(1));
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
