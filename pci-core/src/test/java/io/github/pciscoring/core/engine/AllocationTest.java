package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tallying allocates for partners and blocks, never for accounts: whatever an indicator reads and however it credits. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void tally_busyIndicatorRunMoreOften_allocatesNothingMore() {
        BoundPortfolio bound = BusyIndicator.scorer()
                .bind(new PortfolioBuilder().addAll(BusyFacts.of(30, 10)).build());
        long[][] sums = new long[bound.boundRules().indicators().size()][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new long
                    [bound.portfolio().partners().size()
                            * bound.boundRules().indicators().get(i).slots()];
        }
        TallyWorker worker = TallyWorker.summing(
                bound,
                AccountRanges.BASE,
                MonthRange.month(BusyFacts.AS_OF),
                sums,
                Places.all(bound.portfolio().partners().size()));
        List<AccountRanges.Range> ranges = AccountRanges.all(bound.portfolio()).list();

        run(worker, ranges, 3_000);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run(worker, ranges, 1_000);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertThat(sums[0]).doesNotContain(0);
        assertThat(allocated).isLessThan(10_000);
    }

    private static void run(TallyWorker worker, List<AccountRanges.Range> ranges, int times) {
        for (int time = 0; time < times; time++) {
            for (int range = 0; range < ranges.size(); range++) {
                worker.run(0, ranges.get(range));
            }
        }
    }
}
