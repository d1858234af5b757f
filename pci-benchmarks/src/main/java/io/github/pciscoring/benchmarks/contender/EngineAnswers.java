package io.github.pciscoring.benchmarks.contender;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the engine says, as the answers that every contender must give. */
public final class EngineAnswers {
    private EngineAnswers() {}

    /** Returns an answer for each scored partner, in the order of the partners. */
    public static List<Answer> of(BoundPortfolio bound, YearMonth asOf) {
        PartnerTallies tallies = bound.tally(asOf, ScoringOptions.callingThread());
        Map<String, Integer> places = new HashMap<>();
        tallies.partnerIds().forEach(id -> places.put(id, places.size()));
        List<Answer> answers = new ArrayList<>();
        for (PciScore score : bound.finish(tallies)) {
            answers.add(answer(bound.rules(), tallies, places.getOrDefault(score.partnerId(), -1), score));
        }
        return answers;
    }

    private static Answer answer(CompetencyRuleSet rules, PartnerTallies tallies, int partner, PciScore score) {
        return new Answer(
                score.partnerId(),
                tallies.sum(place(rules, SmbIndicator.REVENUE), partner, 0),
                tallies.sum(place(rules, SmbIndicator.ADDS), partner, 0)
                        - tallies.sum(place(rules, SmbIndicator.ADDS), partner, 1),
                tallies.sum(place(rules, SmbIndicator.CONSULTANTS), partner, 0),
                tallies.sum(place(rules, SmbIndicator.DEVELOPERS), partner, 0),
                tallies.sum(place(rules, SmbIndicator.DEPLOYMENTS), partner, 0),
                tallies.sum(place(rules, SmbIndicator.GROWTH), partner, 0),
                tallies.sum(place(rules, SmbIndicator.GROWTH), partner, 1),
                score.total().micros(),
                score.tier().orElse(""));
    }

    private static int place(CompetencyRuleSet rules, SmbIndicator indicator) {
        return rules.indicators().indexOf(indicator.in(rules));
    }
}
