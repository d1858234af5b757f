package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.EarnedPoints;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.ruleset.TierLadder;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns sums into measures, points and a tier (SPEC, Score). Thread-safe. */
final class Finisher {
    /** How many partners a thread scores at a time. */
    private static final int BLOCK = 64;

    private final CompetencyRuleSet rules;
    private final List<BoundIndicator> indicators;
    private final Findings findings;

    Finisher(BoundRules rules, FindingCounts counts) {
        this.rules = rules.rules();
        this.indicators = rules.indicators();
        this.findings = new Findings(indicators, counts);
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

    private PciScore score(PartnerTallies tallies, int place, PartnerRecord partner, List<Finding> ofFacts) {
        List<Measurement> measurements = new ArrayList<>(indicators.size());
        List<Ratio> shares = new ArrayList<>(indicators.size());
        for (int i = 0; i < indicators.size(); i++) {
            Measurement measurement = measure(tallies, i, place, partner);
            measurements.add(measurement);
            shares.add(measurement.share(indicators.get(i).rule().curve()));
        }
        EarnedPoints earned = EarnedPoints.of(rules.indicators(), shares, rules.rounding());
        List<IndicatorScore> scores = new ArrayList<>(indicators.size());
        for (int i = 0; i < indicators.size(); i++) {
            scores.add(new IndicatorScore(indicators.get(i).rule(), measurements.get(i), earned.ofIndicator(i)));
        }
        return PciScore.builder()
                .partnerId(partner.id())
                .asOf(tallies.asOf())
                .ruleSetId(rules.id())
                .ruleSetVersion(rules.version())
                .total(earned.total())
                .tier(rules.tiers().reachedBy(earned).map(TierLadder.Tier::name))
                .indicators(scores)
                .findings(ofFacts)
                .addAllFindings(findings.ofPartner(tallies.findings(), place))
                .build();
    }

    private Measurement measure(PartnerTallies tallies, int i, int place, PartnerRecord partner) {
        BoundIndicator indicator = indicators.get(i);
        try {
            return Objects.requireNonNull(
                    indicator.indicator().measure(new TallyView(tallies, i, place), partner), "measurement");
        } catch (RuntimeException e) {
            throw new IndicatorException(indicator.id(), "partner " + partner.id(), tallies.asOf(), e);
        }
    }

    /** One partner's sums of one indicator. */
    private record TallyView(PartnerTallies tallies, int indicator, int place) implements Tally {
        @Override
        public long sum(int slot) {
            return tallies.sum(indicator, place, slot);
        }

        @Override
        public YearMonth asOf() {
            return tallies.asOf();
        }

        @Override
        public int monthsBack(YearMonth month) {
            return MonthRange.month(tallies.asOf()) - MonthRange.month(month);
        }
    }
}
