package io.github.pciscoring.benchmarks.contender.loops;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/** Hand-written loops over columns that are as small as these six indicators allow; no plug-ins, no evidence, no checks. */
public final class LoopsContender implements Contender {
    private final LoopsData data;
    private final SmbRules rules;
    private final int threads;
    private final ForkJoinPool pool;

    /**
     * Takes the columns.
     *
     * @param data the columns, made by the same rules
     * @param threads the number of threads that score
     */
    public LoopsContender(LoopsData data, SmbRules rules, int threads) {
        this.data = data;
        this.rules = rules;
        this.threads = threads;
        this.pool = new ForkJoinPool(threads);
    }

    @Override
    public String name() {
        return "hand-written loops, " + threads + (threads == 1 ? " thread" : " threads");
    }

    @Override
    public String does() {
        return "all six indicators, points and tier, from own columns: months as bits, who is credited in which months"
                + " worked out beforehand, users by tenant, running totals of bills; rules in code";
    }

    @Override
    public List<Answer> scoreAll(YearMonth asOf) {
        int bit = data.columns().months.bit(asOf);
        if (threads == 1) {
            return part(0, bit).answers();
        }
        List<ForkJoinTask<Tally>> parts = IntStream.range(0, threads)
                .mapToObj(part -> pool.submit(() -> part(part, bit)))
                .toList();
        Tally all = parts.get(0).join();
        parts.stream().skip(1).forEach(part -> all.merge(part.join()));
        return all.answers();
    }

    private Tally part(int part, int asOfBit) {
        Columns columns = data.columns();
        Tally tally = new Tally(columns, rules, asOfBit);
        tally.customers(start(columns.customerLinks, part), start(columns.customerLinks, part + 1));
        tally.tenants(start(columns.tenantLinks, part), start(columns.tenantLinks, part + 1));
        tally.subscriptions(start(columns.billedLinks, part), start(columns.billedLinks, part + 1));
        tally.people(start(columns.affiliations, part), start(columns.affiliations, part + 1));
        return tally;
    }

    private int start(Links level, int part) {
        return (int) ((long) level.accounts() * part / threads);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
