package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.OnePartner;
import io.github.pciscoring.benchmarks.contender.PartnerContender;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.benchmarks.contender.drools.DroolsContender;
import io.github.pciscoring.benchmarks.contender.streams.StreamsContender;
import java.util.List;
import java.util.function.Supplier;

/** The other ways to score one partner. */
final class OnePartnerPeers {
    private static final double STREAMS = 130;
    private static final double DROOLS = 1_000;
    private static final double STREAMS_BUILD = 5;

    private OnePartnerPeers() {}

    /** Returns them all. */
    static List<OnePartnerPeer> all() {
        return List.of(
                new OnePartnerPeer(
                        "streams",
                        "Java streams over value objects grouped beforehand",
                        false,
                        Target.atLeast(STREAMS),
                        job -> scoring(new StreamsContender(job.facts(), SmbRules.of(job.rules()), 1), job)),
                new OnePartnerPeer(
                        "drools",
                        "Drools, a new session over value objects grouped beforehand",
                        false,
                        Target.atLeast(DROOLS),
                        job -> scoring(new DroolsContender(job.facts(), SmbRules.of(job.rules())), job)),
                new OnePartnerPeer(
                        "streams-from-scratch",
                        "Java streams over the same value objects",
                        true,
                        Target.atLeast(STREAMS_BUILD),
                        job -> {
                            SmbRules rules = SmbRules.of(job.rules());
                            return () ->
                                    StreamsContender.scoreFromScratch(job.facts(), rules, job.partnerId(), job.asOf());
                        }));
    }

    private static Supplier<Answer> scoring(PartnerContender contender, OnePartner job) {
        return () -> contender.scoreOne(job.partnerId(), job.asOf());
    }
}
