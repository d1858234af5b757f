package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns sums into measures, points and a tier (SPEC, Score). Thread-safe. */
final class Finisher {
    /** How many partners a thread scores at a time. */
    private static final int BLOCK = 64;

    private final BoundRules rules;
    private final PartnerClasses classes;
    private final Findings findings;

    Finisher(BoundRules rules, FindingCounts counts) {
        this.rules = rules;
        this.classes = new PartnerClasses(rules);
        this.findings = new Findings(rules.indicators(), counts);
    }

    /** Starts on some sums: what was found of the facts is the same for all their partners. */
    Run of(PartnerTallies tallies) {
        return new Run(tallies, findings.ofFacts(tallies.findings().coverage(), MonthRange.month(tallies.asOf())));
    }

    /** Scores the partners of some sums. Thread-safe. */
    final class Run {
        private final PartnerTallies tallies;
        private final List<Finding> ofFacts;

        private Run(PartnerTallies tallies, List<Finding> ofFacts) {
            this.tallies = tallies;
            this.ofFacts = ofFacts;
        }

        /** Returns the scores of those of some partners that are scored, whose sums stand at their numbers. */
        List<PciScore> scores(List<PartnerRecord> partners, ScoringOptions options) {
            List<PartnerRecord> scored =
                    partners.stream().filter(PartnerRecord::scored).toList();
            PciScore[] scores = new PciScore[scored.size()];
            Pieces.forEach((scores.length + BLOCK - 1) / BLOCK, options, block -> {
                for (int i = block * BLOCK; i < Math.min(scores.length, (block + 1) * BLOCK); i++) {
                    scores[i] = score(scored.get(i).number(), scored.get(i));
                }
            });
            return ImmutableList.copyOf(scores);
        }

        /** Returns the score of a partner whose sums stand at a place of the tallies. */
        PciScore score(int place, PartnerRecord partner) {
            return Finisher.this.score(tallies, place, partner, ofFacts);
        }
    }

    /** Returns by classification the class of the partner whose sums stand at a place of the tallies. */
    Map<String, String> classes(PartnerTallies tallies, int place, PartnerRecord partner) {
        return classes.of(tallies, place, partner);
    }

    private PciScore score(PartnerTallies tallies, int place, PartnerRecord partner, List<Finding> ofFacts) {
        Map<String, String> inClasses = classes.of(tallies, place, partner);
        int count = rules.scored().size();
        List<IndicatorRule> effective = new ArrayList<>(count);
        List<Measurement> measurements = new ArrayList<>(count);
        List<Ratio> shares = new ArrayList<>(count);
        for (ScoredRule scored : rules.scored()) {
            ScoredRule.Way way = scored.of(inClasses);
            Measurement measurement = Measures.of(rules.indicators(), way.indicator(), tallies, place, partner);
            effective.add(way.rule());
            measurements.add(measurement);
            shares.add(measurement.share(way.rule().curve()));
        }
        EarnedPoints earned = EarnedPoints.of(effective, shares, rules.rules().rounding());
        List<IndicatorScore> scores = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            scores.add(new IndicatorScore(effective.get(i), measurements.get(i), earned.ofIndicator(i)));
        }
        return PciScore.builder()
                .partnerId(partner.id())
                .asOf(tallies.asOf())
                .ruleSetId(rules.rules().id())
                .ruleSetVersion(rules.rules().version())
                .total(earned.total())
                .tier(rules.rules().tiers().reachedBy(earned).map(TierLadder.Tier::name))
                .classes(inClasses)
                .indicators(scores)
                .findings(ofFacts)
                .addAllFindings(findings.ofPartner(tallies.findings(), place))
                .build();
    }
}
