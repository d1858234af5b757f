package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.benchmarks.contender.EngineContender;
import io.github.pciscoring.benchmarks.contender.Guard;
import java.time.YearMonth;
import java.util.List;

/** Scores all partners beside a peer. */
final class AllPartnersComparison implements Comparison {
    private final Peer peer;

    AllPartnersComparison(Peer peer) {
        this.peer = peer;
    }

    @Override
    public String name() {
        return peer.id();
    }

    @Override
    public List<Row> run(Setting setting) {
        EngineContender engine = setting.engine(peer.threads());
        YearMonth asOf = setting.asOf();
        setting.say("making ready " + peer.id());
        try (Contender contender = peer.prepare().apply(setting)) {
            setting.guarded().forEach(month -> Guard.requireSame(engine, contender, month));
            setting.say("racing " + contender.name());
            Race.Times times = setting.race()
                    .add(engine.name(), () -> engine.run(asOf))
                    .add(contender.name(), () -> contender.run(asOf))
                    .run();
            boolean faster = peer.target().sense() == Target.Sense.AT_LEAST;
            return List.of(Row.of(
                    "score-all-vs-" + peer.id(),
                    "score all partners, " + (peer.threads() == 1 ? "1 thread" : peer.threads() + " threads"),
                    contender.name(),
                    faster ? Row.TIMES_AS_FAST : Row.TIMES_AS_LONG,
                    faster
                            ? times.ratio(contender.name(), engine.name())
                            : times.ratio(engine.name(), contender.name()),
                    peer.target(),
                    times.medians()));
        }
    }
}
