package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.benchmarks.contender.EngineContender;
import io.github.pciscoring.benchmarks.contender.Guard;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.benchmarks.contender.streams.StreamsContender;
import java.time.YearMonth;
import java.util.List;

/** Scores all partners beside Java streams over value objects, both on two threads. */
final class StreamsComparison implements Comparison {
    private static final double TARGET = 800;

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public List<Row> run(Setting setting) {
        EngineContender engine = setting.engine(Setting.THREADS);
        YearMonth asOf = setting.asOf();
        setting.say("grouping value objects for streams");
        try (Contender streams =
                new StreamsContender(setting.sample().facts(), SmbRules.of(setting.rules()), Setting.THREADS)) {
            setting.guarded().forEach(month -> Guard.requireSame(engine, streams, month));
            setting.say("racing streams");
            Race.Times times = setting.race()
                    .add(engine.name(), () -> engine.run(asOf))
                    .add(streams.name(), () -> streams.run(asOf))
                    .run();
            return List.of(Row.of(
                    "score-all-vs-streams",
                    "score all partners, 2 threads",
                    streams.name(),
                    Row.TIMES_AS_FAST,
                    times.ratio(streams.name(), engine.name()),
                    Target.atLeast(TARGET),
                    times.medians()));
        }
    }
}
