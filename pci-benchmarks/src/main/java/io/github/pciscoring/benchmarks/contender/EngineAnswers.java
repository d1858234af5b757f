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
        return of(bound, bound.tally(asOf, ScoringOptions.callingThread()));
    }

    /** Returns the answers that follow from sums. */
    static List<Answer> of(BoundPortfolio bound, PartnerTallies tallies) {
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
                tallies.sum(SmbIndicator.REVENUE.placeIn(rules), partner, 0),
                tallies.sum(SmbIndicator.ADDS.placeIn(rules), partner, 0)
                        - tallies.sum(SmbIndicator.ADDS.placeIn(rules), partner, 1),
                tallies.sum(SmbIndicator.CONSULTANTS.placeIn(rules), partner, 0),
                tallies.sum(SmbIndicator.DEVELOPERS.placeIn(rules), partner, 0),
                tallies.sum(SmbIndicator.DEPLOYMENTS.placeIn(rules), partner, 0),
                tallies.sum(SmbIndicator.GROWTH.placeIn(rules), partner, 0),
                tallies.sum(SmbIndicator.GROWTH.placeIn(rules), partner, 1),
                score.total().micros(),
                score.tier().orElse(""));
    }
}
