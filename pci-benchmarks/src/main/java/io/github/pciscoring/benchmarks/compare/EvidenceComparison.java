package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.CountingSink;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import java.time.YearMonth;
import java.util.List;

/** Evidence of all partners streamed, beside their scores without it; on one thread. */
final class EvidenceComparison implements Comparison {
    private static final double MOST = 2;
    private static final String OFF = "score";
    private static final String CREDITED = "stream what was credited";
    private static final String OFF_WITH_BIND = "bind and score";
    private static final String ALL_WITH_BIND = "bind and stream what was credited and left out";

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public List<Row> run(Setting setting) {
        BoundPortfolio bound = setting.bound();
        YearMonth asOf = setting.asOf();
        setting.say("timing evidence");
        Race.Times times = setting.race()
                .add(OFF, () -> bound.scoreAll(asOf, setting.options(1)))
                .add(CREDITED, () -> stream(bound, EvidenceQuery.all().creditedOnly(), asOf))
                .add(OFF_WITH_BIND, () -> rebound(setting).scoreAll(asOf, setting.options(1)))
                .add(ALL_WITH_BIND, () -> stream(rebound(setting), EvidenceQuery.all(), asOf))
                .run();
        return List.of(
                row("evidence-credited", times, CREDITED, OFF),
                row("evidence-all", times, ALL_WITH_BIND, OFF_WITH_BIND));
    }

    private static BoundPortfolio rebound(Setting setting) {
        return setting.scorer().bind(setting.portfolio());
    }

    private static CountingSink stream(BoundPortfolio bound, EvidenceQuery query, YearMonth asOf) {
        CountingSink sink = new CountingSink();
        bound.evidence(query, asOf, sink);
        return sink;
    }

    private static Row row(String id, Race.Times times, String with, String without) {
        return Row.of(
                id, with, without, Row.TIMES_AS_LONG, times.ratio(with, without), Target.atMost(MOST), times.medians());
    }
}
