package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.laws.RandomFacts;
import io.github.pciscoring.core.plugins.PluginRules;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tallying allocates for partners and blocks, never for accounts: sample plug-ins included. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void tally_sampleRunMoreOften_allocatesNothingMore() {
        BoundPortfolio bound = PluginRules.scorer()
                .bind(new PortfolioBuilder().addAll(largest()).build());
        long[][] sums = new long[bound.boundRules().indicators().size()][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new long
                    [bound.portfolio().partners().size()
                            * bound.boundRules().indicators().get(i).slots()];
        }
        TallyWorker worker = TallyWorker.summing(
                bound,
                AccountRanges.BASE,
                MonthRange.month(RandomFacts.AS_OF),
                sums,
                Places.all(bound.portfolio().partners().size()));
        List<AccountRanges.Range> ranges = AccountRanges.all(bound.portfolio()).list();

        run(worker, ranges, 3_000);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run(worker, ranges, 1_000);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertThat(sums[2][1]).isPositive();
        assertThat(allocated).isLessThan(10_000);
    }

    private static void run(TallyWorker worker, List<AccountRanges.Range> ranges, int times) {
        for (int time = 0; time < times; time++) {
            for (int range = 0; range < ranges.size(); range++) {
                worker.run(0, ranges.get(range));
            }
        }
    }

    private static List<Fact> largest() {
        return LongStream.range(0, 50)
                .mapToObj(RandomFacts::of)
                .filter(facts -> facts.stream()
                        .anyMatch(fact -> fact instanceof Partner partner
                                && partner.renewalMonth().isPresent()))
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }
}
