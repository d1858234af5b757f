package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PartnerSums;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import java.util.Objects;
import java.util.Optional;

/** Explains one partner's score. Used once, by one thread. */
final class Explainer {
    private final BoundPortfolio bound;
    private final ExplainQuery query;
    private final CompetencyRuleSet rules;
    private final RuleText texts;

    Explainer(BoundPortfolio bound, ExplainQuery query) {
        this.bound = bound;
        this.query = query;
        this.rules = bound.rules();
        this.texts = new RuleText(bound, query.asOf());
    }

    Explanation explain() {
        PartnerSums sums = bound.sums(query.partnerId(), query.asOf());
        CollectedEvidence evidence = new CollectedEvidence();
        bound.evidence(query.evidence(), query.asOf(), evidence);
        PartsMaker parts = new PartsMaker(bound.portfolio(), sums, evidence);
        PciScore score = sums.score();
        Explanation.Builder explanation = Explanation.builder()
                .query(query)
                .partnerName(bound.portfolio()
                        .partner(query.partnerId())
                        .map(Explanation::nameOf)
                        .orElseThrow())
                .rules(rules)
                .score(score)
                .nextTier(Explanation.nextTier(rules, score));
        for (IndicatorScore indicator : score.indicators()) {
            if (query.wants(indicator.id())) {
                explanation.addIndicators(new IndicatorExplanation(
                        indicator,
                        texts.sentence(indicator.id(), indicator.rule().parameters()),
                        texts.parameters(indicator.id(), indicator.rule().parameters()),
                        parts.of(indicator.id(), Optional.of(indicator))));
            }
        }
        for (Classification classification : rules.classifications()) {
            if (query.wants(classification.id())) {
                explanation.addClassifications(classification(classification, sums, parts));
            }
        }
        return explanation.build();
    }

    private ClassificationExplanation classification(
            Classification classification, PartnerSums sums, PartsMaker parts) {
        String id = classification.id();
        return new ClassificationExplanation(
                classification,
                Objects.requireNonNull(sums.score().classes().get(id), id),
                sums.measurement(id),
                texts.sentence(id, classification.parameters()),
                texts.parameters(id, classification.parameters()),
                parts.of(id, Optional.empty()));
    }
}
