package io.github.pciscoring.core.engine;

import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a query asks of a portfolio: which accounts, and by what is evaluated, which partners. Of an indicator that varies,
 * the evidence of a partner is what its class is scored by, so that its items add up to what is behind its score. Used once,
 * by one thread.
 */
final class EvidenceRequest {
    private static final PartnerSet NOBODY = PartnerSet.some(new BitSet());

    private final BoundPortfolio bound;
    private final BoundRules rules;
    private final Portfolio portfolio;
    private final EvidenceQuery query;
    private final Optional<PartnerRecord> partner;
    private final AccountRanges ranges;

    /** Finds what is asked for; throws {@link IllegalArgumentException} if it is not there. */
    EvidenceRequest(BoundPortfolio bound, EvidenceQuery query) {
        this.bound = bound;
        this.rules = bound.boundRules();
        this.portfolio = bound.portfolio();
        this.query = query;
        this.partner = query.partnerId().map(bound::requirePartner);
        query.indicatorId().filter(id -> !rules.evaluates(id)).ifPresent(id -> {
            throw new IllegalArgumentException("no indicator with the id " + id);
        });
        this.ranges = query.customerId()
                .map(id -> bound.rangeOf(AccountLevel.CUSTOMER, id))
                .or(() -> partner.map(only ->
                        AccountRanges.ofPartner(portfolio, only.number()).singly()))
                .orElseGet(() -> AccountRanges.all(portfolio));
    }

    /** Gives the evidence, with the classes that partners have by all their accounts. */
    void run(YearMonth asOf, EvidenceSink sink) {
        boolean few = partner.isPresent() || query.customerId().isPresent();
        Memo<PartnerTallies> ofAll = new Memo<>();
        run(asOf, sink, any -> few ? classesAlone(asOf, any) : classes(ofAll.get(() -> ofAll(asOf)), any));
    }

    /** Gives the evidence, with the classes that partners have by some sums. */
    void run(PartnerTallies tallies, EvidenceSink sink) {
        run(tallies.asOf(), sink, any -> classes(tallies, any));
    }

    private void run(YearMonth asOf, EvidenceSink sink, Function<PartnerRecord, Map<String, String>> classes) {
        new EvidenceRun(bound, MonthRange.month(asOf), query, partners(classes), ranges, sink).run();
    }

    private Map<String, String> classes(PartnerTallies ofAll, PartnerRecord one) {
        return bound.classes(ofAll, one.number(), one);
    }

    private Map<String, String> classesAlone(YearMonth asOf, PartnerRecord one) {
        AccountRanges linked = AccountRanges.ofPartner(portfolio, one.number());
        return bound.classes(tallies(asOf, Places.one(one.number()), List.of(one), linked), 0, one);
    }

    private PartnerTallies ofAll(YearMonth asOf) {
        List<PartnerRecord> all = portfolio.partners();
        return tallies(asOf, Places.all(all.size()), all, AccountRanges.all(portfolio));
    }

    /** Returns sums of classifications only. */
    private PartnerTallies tallies(
            YearMonth asOf, Places places, List<PartnerRecord> partners, AccountRanges accounts) {
        int first = rules.firstClassification();
        ScoringOptions options = ScoringOptions.callingThread();
        return new PartnerTallies(
                rules.rules().fingerprint(),
                asOf,
                partners.stream().map(PartnerRecord::id).toList(),
                new TallyRun(bound, MonthRange.month(asOf), places, accounts, first, options).run(),
                FindingSums.NONE);
    }

    /** Returns by what is evaluated the partners whose items are wanted. */
    private List<PartnerSet> partners(Function<PartnerRecord, Map<String, String>> classes) {
        PartnerSet asked = partner.map(only -> PartnerSet.one(only.number())).orElse(PartnerSet.all());
        List<PartnerSet> wanted =
                new ArrayList<>(Collections.nCopies(rules.indicators().size(), NOBODY));
        List<ScoredRule> varying = new ArrayList<>();
        for (int i = 0; i < rules.scored().size(); i++) {
            ScoredRule scored = rules.scored().get(i);
            if (isWanted(rules.rules().indicators().get(i).id())) {
                if (scored.varies()) {
                    varying.add(scored);
                } else {
                    wanted.set(scored.of(Map.of()).indicator(), asked);
                }
            }
        }
        for (int i = rules.firstClassification(); i < wanted.size(); i++) {
            if (isWanted(rules.indicators().get(i).id())) {
                wanted.set(i, asked);
            }
        }
        if (!varying.isEmpty()) {
            addVarying(wanted, varying, classes);
        }
        return wanted;
    }

    private boolean isWanted(String id) {
        return query.indicatorId().map(id::equals).orElse(true);
    }

    private void addVarying(
            List<PartnerSet> wanted, List<ScoredRule> varying, Function<PartnerRecord, Map<String, String>> classes) {
        List<BitSet> scoredBy = new ArrayList<>();
        wanted.forEach(any -> scoredBy.add(new BitSet()));
        for (PartnerRecord one : concerned()) {
            Map<String, String> inClasses = classes.apply(one);
            for (ScoredRule scored : varying) {
                scoredBy.get(scored.of(inClasses).indicator()).set(one.number());
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!scoredBy.get(i).isEmpty()) {
                wanted.set(i, PartnerSet.some(scoredBy.get(i)));
            }
        }
    }

    /** Returns the partners asked for, as far as any of the accounts can credit them. */
    private List<PartnerRecord> concerned() {
        if (partner.isPresent()) {
            return List.of(partner.get());
        }
        if (query.customerId().isEmpty()) {
            return portfolio.partners();
        }
        int[] linked = new LinkedPartners()
                .add(bound, ranges)
                .below(portfolio.partners().size());
        return IntStream.of(linked).mapToObj(portfolio.partners()::get).toList();
    }
}
