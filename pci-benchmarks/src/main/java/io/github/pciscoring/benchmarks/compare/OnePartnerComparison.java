package io.github.pciscoring.benchmarks.compare;

import io.github.pciscoring.benchmarks.contender.Answer;
import io.github.pciscoring.benchmarks.contender.EngineAnswers;
import io.github.pciscoring.benchmarks.contender.Guard;
import io.github.pciscoring.benchmarks.contender.OnePartner;
import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.score.PciScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One typical partner: a portfolio of nothing else, of the same size whatever the preset. The engine scores it bound, and
 * builds, binds and scores it from value objects; so do the peers.
 */
final class OnePartnerComparison implements Comparison {
    private static final String SCORE = "engine: score";
    private static final String BUILD = "engine: build, bind and score";

    @Override
    public String name() {
        return "one-partner";
    }

    @Override
    public List<Row> run(Setting setting) {
        OnePartner job = OnePartner.typical(setting.rules());
        PciScorer scorer = setting.scorer();
        BoundPortfolio bound =
                scorer.bind(new PortfolioBuilder().addAll(job.facts()).build());
        Supplier<PciScore> score = () -> bound.score(job.partnerId(), job.asOf());
        Supplier<PciScore> build = () ->
                scorer.bind(new PortfolioBuilder().addAll(job.facts()).build()).score(job.partnerId(), job.asOf());
        if (!build.get().equals(score.get())) {
            throw new IllegalStateException("another score when built from value objects");
        }
        List<Answer> expected = EngineAnswers.of(bound, job.asOf());
        String partner = " one typical partner of " + job.facts().size() + " facts";
        setting.say("timing" + partner);
        List<Row> rows = new ArrayList<>(engineAlone(setting, partner, score, build));
        for (OnePartnerPeer peer : OnePartnerPeers.all()) {
            Supplier<Answer> work = peer.prepare().apply(job);
            Guard.requireSame("engine", expected, peer.id(), List.of(work.get()));
            setting.say("racing " + peer.id());
            String name = peer.build() ? BUILD : SCORE;
            Race.Times times = setting.race()
                    .add(name, peer.build() ? build : score)
                    .add(peer.id(), work)
                    .run();
            rows.add(Row.of(
                    "one-partner-vs-" + peer.id(),
                    name.replace("engine: ", "") + partner,
                    peer.does(),
                    Row.TIMES_AS_FAST,
                    times.ratio(peer.id(), name),
                    peer.target(),
                    times.medians()));
        }
        return rows;
    }

    private static List<Row> engineAlone(
            Setting setting, String partner, Supplier<PciScore> score, Supplier<PciScore> build) {
        Race.Times times = setting.race().add(SCORE, score).add(BUILD, build).run();
        return List.of(
                alone("one-partner-score", SCORE, partner, times), alone("one-partner-build", BUILD, partner, times));
    }

    private static Row alone(String id, String work, String partner, Race.Times times) {
        return Row.of(
                id,
                work.replace("engine: ", "") + partner,
                "",
                "per second",
                times.rate(work, 1),
                Target.NONE,
                times.medians());
    }
}
