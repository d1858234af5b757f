package io.github.pciscoring.benchmarks.contender.streams;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.PartnerContender;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.core.facts.Fact;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/** Java streams over value objects, as the developer of a service would write them; all partners by a parallel stream. */
public final class StreamsContender implements PartnerContender {
    private final SmbRules rules;
    private final List<PartnerFacts> partners;
    private final Map<String, PartnerFacts> byId;
    private final ForkJoinPool pool;

    /**
     * Groups the facts.
     *
     * @param threads the number of threads that score all partners
     */
    public StreamsContender(List<Fact> facts, SmbRules rules, int threads) {
        this.rules = rules;
        this.partners = new FactGroups(facts, rules).partners();
        this.byId = FactGroups.byId(partners);
        this.pool = new ForkJoinPool(threads);
    }

    /** Groups the facts, and scores one partner: the whole way from value objects to an answer. */
    public static Answer scoreFromScratch(List<Fact> facts, SmbRules rules, String partnerId, YearMonth asOf) {
        return answer(rules, asOf, FactGroups.byId(new FactGroups(facts, rules).partners()), partnerId);
    }

    @Override
    public String name() {
        return "Java streams, " + pool.getParallelism() + " threads";
    }

    @Override
    public String does() {
        return "all six indicators, points and tier, from value objects grouped by partner, customer and subscription";
    }

    @Override
    public List<Answer> scoreAll(YearMonth asOf) {
        PartnerMeasures measures = new PartnerMeasures(rules, asOf);
        // A stream that is started in a pool runs in that pool.
        return pool.submit(() -> partners.parallelStream()
                        .filter(facts -> facts.partner().scored())
                        .map(measures::answer)
                        .toList())
                .join();
    }

    @Override
    public Answer scoreOne(String partnerId, YearMonth asOf) {
        return answer(rules, asOf, byId, partnerId);
    }

    private static Answer answer(SmbRules rules, YearMonth asOf, Map<String, PartnerFacts> byId, String partnerId) {
        return Optional.ofNullable(byId.get(partnerId))
                .map(new PartnerMeasures(rules, asOf)::answer)
                .orElseThrow(() -> new IllegalArgumentException("no partner " + partnerId));
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
