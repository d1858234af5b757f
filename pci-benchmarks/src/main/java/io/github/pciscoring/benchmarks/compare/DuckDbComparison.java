package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.Contender;
import io.github.pciscoring.benchmarks.contender.EngineContender;
import io.github.pciscoring.benchmarks.contender.Guard;
import io.github.pciscoring.benchmarks.duckdb.DuckDb;
import io.github.pciscoring.benchmarks.duckdb.DuckDbForm;
import io.github.pciscoring.core.engine.ScoringOptions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores all partners beside DuckDB's best form, both on two threads. */
final class DuckDbComparison implements Comparison {
    private static final double SCORE_TARGET = 100;
    private static final double BIND_AND_SCORE_TARGET = 10;
    private static final String SCORE = "engine: score";
    private static final String BIND_AND_SCORE = "engine: bind and score";

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public List<Row> run(Setting setting) {
        EngineContender engine = setting.engine(Setting.THREADS);
        ScoringOptions options = setting.options(Setting.THREADS);
        YearMonth asOf = setting.asOf();
        setting.say("loading DuckDB");
        try (DuckDb database = DuckDb.load(setting.rules(), Setting.THREADS, setting.sample()::writeTo)) {
            Race race = setting.race()
                    .add(SCORE, () -> engine.run(asOf))
                    .add(
                            BIND_AND_SCORE,
                            () -> setting.scorer().bind(setting.portfolio()).scoreAll(asOf, options));
            List<String> forms = new ArrayList<>();
            for (DuckDbForm form : DuckDbForm.values()) {
                Contender contender = database.contender(form);
                setting.guarded().forEach(month -> Guard.requireSame(engine, contender, month));
                race.add(contender.name(), () -> contender.run(asOf));
                forms.add(contender.name());
            }
            setting.say("racing DuckDB");
            return rows(race.run(), forms);
        }
    }

    private static List<Row> rows(Race.Times times, List<String> forms) {
        String best = times.quickest(forms);
        Map<String, Double> measured = new LinkedHashMap<>(times.medians());
        return List.of(
                Row.of(
                        "score-all-vs-duckdb",
                        "score all partners, 2 threads",
                        best + ", 2 threads",
                        Row.TIMES_AS_FAST,
                        times.ratio(best, SCORE),
                        Target.atLeast(SCORE_TARGET),
                        measured),
                Row.of(
                        "bind-and-score-all-vs-duckdb",
                        "bind and score all partners, 2 threads",
                        best + ", 2 threads",
                        Row.TIMES_AS_FAST,
                        times.ratio(best, BIND_AND_SCORE),
                        Target.atLeast(BIND_AND_SCORE_TARGET),
                        measured));
    }
}
