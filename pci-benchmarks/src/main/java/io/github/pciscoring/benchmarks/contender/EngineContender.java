package io.github.pciscoring.benchmarks.contender;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** This library's engine, through its public API, on a bound portfolio. */
public final class EngineContender implements Contender {
    private final PciScorer scorer;
    private final BoundPortfolio bound;
    private final ScoringOptions options;

    /** Scores what the scorer has bound. */
    public EngineContender(PciScorer scorer, BoundPortfolio bound, ScoringOptions options) {
        this.scorer = scorer;
        this.bound = bound;
        this.options = options;
    }

    @Override
    public String name() {
        return "engine, " + options.parallelism() + (options.parallelism() == 1 ? " thread" : " threads");
    }

    @Override
    public String does() {
        return "scoreAll on a bound portfolio: all scores, with measures, points, tiers and findings";
    }

    @Override
    public List<PciScore> run(YearMonth asOf) {
        return bound.scoreAll(asOf, options);
    }

    @Override
    public List<Answer> scoreAll(YearMonth asOf) {
        Sums sums = new Sums(bound.tally(asOf, options));
        List<Answer> answers = new ArrayList<>();
        for (PciScore score : run(asOf)) {
            answers.add(sums.answer(score));
        }
        return answers;
    }

    /** The sums by their names in the rule set and in the shapes of its indicators. */
    private final class Sums {
        private final PartnerTallies tallies;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Integer> indicators = new HashMap<>();

        Sums(PartnerTallies tallies) {
            this.tallies = tallies;
            tallies.partnerIds().forEach(id -> places.put(id, places.size()));
            scorer.rules().indicators().forEach(rule -> indicators.put(rule.id(), indicators.size()));
        }

        Answer answer(PciScore score) {
            String partner = score.partnerId();
            return new Answer(
                    partner,
                    sum(partner, "net-new-revenue", "revenue"),
                    sum(partner, "net-customer-adds", "adds") - sum(partner, "net-customer-adds", "losses"),
                    sum(partner, "functional-consultants", "people"),
                    sum(partner, "developers", "people"),
                    sum(partner, "new-deployments", "tenants"),
                    sum(partner, "monthly-active-user-growth", "current"),
                    sum(partner, "monthly-active-user-growth", "baseline"),
                    score.total().micros(),
                    score.tier().orElse(""));
        }

        private long sum(String partner, String indicator, String slot) {
            int place = indicators.getOrDefault(indicator, -1);
            List<String> slots = scorer.slots(place).stream().map(Slot::name).toList();
            return tallies.sum(place, places.getOrDefault(partner, -1), slots.indexOf(slot));
        }
    }
}
