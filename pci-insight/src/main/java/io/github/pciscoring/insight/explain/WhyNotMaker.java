package io.github.pciscoring.insight.explain;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.evidence.Credited;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.evidence.LeftOut;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.insight.explain.IndicatorAnswer.Absence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks why a customer earned a partner nothing. Used once, by one thread. */
final class WhyNotMaker {
    private final BoundPortfolio bound;
    private final ExplainQuery query;

    WhyNotMaker(BoundPortfolio bound, ExplainQuery query) {
        this.bound = bound;
        this.query = query;
        if (query.customerId().isEmpty()) {
            throw new IllegalArgumentException("no customer is asked for");
        }
    }

    WhyNot make() {
        Explanation explanation = Explanation.of(bound, query);
        Everybody everybody = new Everybody();
        // Every month of every association is credited or left out for a reason: who has no item, never had any.
        bound.evidence(EvidenceQuery.all().customer(query.customerId().orElseThrow()), query.asOf(), everybody);
        Set<String> partners = everybody.typesByPartner.keySet();
        boolean associated = partners.contains(query.partnerId());
        List<OtherPartner> others = partners.stream()
                .filter(id -> !id.equals(query.partnerId()))
                .map(id -> new OtherPartner(id, List.copyOf(everybody.types(id)), everybody.earning(id, bound)))
                .toList();
        return new WhyNot(
                query,
                explanation.partnerName(),
                explanation.rules(),
                associated,
                others,
                explanation.indicators().stream()
                        .map(indicator -> answer(indicator, associated))
                        .toList());
    }

    private static IndicatorAnswer answer(IndicatorExplanation indicator, boolean associated) {
        Optional<AccountExplanation> account =
                indicator.parts().accounts().stream().findFirst();
        Optional<Absence> absence = account.isPresent()
                ? Optional.empty()
                : Optional.of(
                        !indicator.parts().kinds().contains(AccountLevel.CUSTOMER)
                                ? Absence.COUNTS_PEOPLE
                                : associated ? Absence.NOTHING_HAPPENED : Absence.NOT_ASSOCIATED);
        return new IndicatorAnswer(indicator.score(), account, absence);
    }

    /** Notes who has anything to do with the customer. */
    private static final class Everybody implements EvidenceSink {
        private final Map<String, Set<String>> typesByPartner = new TreeMap<>();
        private final Map<String, Set<String>> earningByPartner = new TreeMap<>();

        @Override
        public void credited(Credited item) {
            note(item);
            earningByPartner
                    .computeIfAbsent(item.partnerId(), id -> new TreeSet<>())
                    .add(item.indicatorId());
        }

        @Override
        public void leftOut(LeftOut item) {
            note(item);
        }

        private void note(EvidenceItem item) {
            Set<String> types = typesByPartner.computeIfAbsent(item.partnerId(), id -> new TreeSet<>());
            item.association().ifPresent(association -> types.add(association.type()));
        }

        Set<String> types(String partnerId) {
            return typesByPartner.getOrDefault(partnerId, Set.of());
        }

        List<String> earning(String partnerId, BoundPortfolio bound) {
            Set<String> earning = earningByPartner.getOrDefault(partnerId, Set.of());
            return bound.rules().indicators().stream()
                    .map(IndicatorRule::id)
                    .filter(earning::contains)
                    .toList();
        }
    }
}
