package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.benchmarks.contender.EngineContender;
import io.github.pciscoring.benchmarks.contender.Guard;
import io.github.pciscoring.benchmarks.contender.SmbRules;
import io.github.pciscoring.benchmarks.contender.loops.LoopsContender;
import io.github.pciscoring.benchmarks.contender.loops.LoopsData;
import io.github.pciscoring.core.engine.FusedLoop;
import io.github.pciscoring.samples.SampleOptions;
import java.time.YearMonth;
import java.util.List;

/**
 * How far the engine is from what plain Java can do, all on one thread: a hand-written loop over the engine's own columns,
 * which makes sums alone; loops over columns of their own, which also score; and only reading the latter.
 */
final class LoopsComparison implements Comparison {
    private static final double MOST = 1.3;
    private static final String SCORE = "engine: score";
    private static final String TALLY = "engine: tally";
    private static final String READ = "bare read";

    @Override
    public String name() {
        return "loops";
    }

    @Override
    public List<Row> run(Setting setting) {
        EngineContender engine = setting.engine(1);
        YearMonth asOf = setting.asOf();
        setting.say("making the columns of the loops");
        SmbRules rules = SmbRules.of(setting.rules());
        LoopsData data = data(setting, rules);
        try (Contender loops = new LoopsContender(data, rules, 1);
                Contender fused = new FusedLoop(setting.bound())) {
            for (YearMonth month : setting.guarded()) {
                Guard.requireSame(engine, loops, month);
                Guard.requireSame(engine, fused, month);
            }
            setting.say("racing loops");
            Race.Times times = setting.race()
                    .add(SCORE, () -> engine.run(asOf))
                    .add(TALLY, () -> setting.bound().tally(asOf, setting.options(1)))
                    .add(fused.name(), () -> fused.run(asOf))
                    .add(loops.name(), () -> loops.run(asOf))
                    .add(READ, data::bareRead)
                    .run();
            return List.of(
                    row(
                            "tally-all-vs-fused-loop",
                            "a fused hand-written loop over the same bound columns",
                            times,
                            TALLY,
                            fused.name(),
                            Target.atMost(MOST)),
                    row(
                            "score-all-vs-loops",
                            "hand-written loops over own columns",
                            times,
                            SCORE,
                            loops.name(),
                            Target.NONE),
                    row(
                            "score-all-vs-loops-read",
                            "only reading the columns of these loops",
                            times,
                            SCORE,
                            READ,
                            Target.NONE));
        }
    }

    private static LoopsData data(Setting setting, SmbRules rules) {
        SampleOptions options = setting.sample().options();
        return LoopsData.of(
                setting.sample()::writeTo,
                rules,
                options.lastMonth().minusMonths(options.months() - 1L),
                options.lastMonth());
    }

    private static Row row(String id, String against, Race.Times times, String ours, String theirs, Target target) {
        return Row.of(
                id,
                ours.replace("engine: ", "") + " all partners, 1 thread",
                against,
                Row.TIMES_AS_LONG,
                times.ratio(ours, theirs),
                target,
                times.medians());
    }
}
