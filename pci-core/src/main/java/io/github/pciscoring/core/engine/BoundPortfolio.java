package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio and a rule set, with all prepared that depends on no month: ready to be scored for any. Thread-safe.
 *
 * <p>Methods that score throw {@link IndicatorException} when an indicator fails.
 */
public final class BoundPortfolio {
    private final Portfolio portfolio;
    private final CompetencyRuleSet rules;
    private final ImmutableList<BoundIndicator> indicators;
    private final ImmutableList<BoundInputs> inputs;
    private final ImmutableList<String> partnerIds;
    private final FindingBinder findings;
    private final Finisher finisher;

    BoundPortfolio(
            Portfolio portfolio, CompetencyRuleSet rules, List<BoundIndicator> indicators, ScoringOptions options) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.indicators = ImmutableList.copyOf(indicators);
        InputBinder binder = new InputBinder(
                portfolio.columns(),
                rules.attribution(),
                new CodeTables(portfolio.columns().codes()));
        BoundInputs[] bound = new BoundInputs[indicators.size()];
        AtomicReference<@Nullable FindingBinder> found = new AtomicReference<>();
        Pieces.forEach(bound.length + 1, options, piece -> {
            if (piece < bound.length) {
                bound[piece] = binder.bind(indicators.get(piece));
            } else {
                found.set(new FindingBinder(portfolio.columns(), rules, indicators));
            }
        });
        this.inputs = ImmutableList.copyOf(bound);
        this.partnerIds = portfolio.partners().stream().map(PartnerRecord::id).collect(ImmutableList.toImmutableList());
        this.findings = Objects.requireNonNull(found.get());
        this.finisher = new Finisher(rules, indicators, findings.counts());
    }

    /** Returns the portfolio. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** Returns the rule set. */
    public CompetencyRuleSet rules() {
        return rules;
    }

    ImmutableList<BoundIndicator> indicators() {
        return indicators;
    }

    BoundInputs inputs(int indicator) {
        return inputs.get(indicator);
    }

    /** Returns the scores of all scored partners, in the portfolio's order, using all the machine's cores. */
    public List<PciScore> scoreAll(YearMonth asOf) {
        return scoreAll(asOf, ScoringOptions.allCores());
    }

    /**
     * Returns the scores of all scored partners, in the portfolio's order; the same whatever the options.
     *
     * @throws java.util.concurrent.CancellationException if the options' monitor cancels
     */
    public List<PciScore> scoreAll(YearMonth asOf, ScoringOptions options) {
        return finish(tally(asOf, options), options);
    }

    /**
     * Returns the score of one partner, scored or not, from the accounts that it was ever linked to.
     *
     * @throws IllegalArgumentException if there is no partner with this id
     */
    public PciScore score(String partnerId, YearMonth asOf) {
        PartnerRecord partner = requirePartner(partnerId);
        AccountRanges linked = AccountRanges.ofPartner(portfolio.columns(), partner.number());
        long[][] sums =
                new TallyRun(this, month(asOf), partner.number(), 1, linked, ScoringOptions.callingThread()).run();
        FindingSums found = findings.ofPartner(partner.number(), month(asOf));
        PartnerTallies tallies = new PartnerTallies(rules.fingerprint(), asOf, List.of(partnerId), sums, found);
        return finisher.of(tallies).score(0, partner);
    }

    /** Returns the sums of all partners over all accounts of this portfolio. */
    public PartnerTallies tally(YearMonth asOf, ScoringOptions options) {
        return tally(asOf, AccountRanges.all(portfolio.columns()), findings.all(month(asOf)), options);
    }

    /**
     * Returns the sums of all partners over one customer.
     *
     * @throws IllegalArgumentException if there is no customer with this id
     */
    public PartnerTallies tallyCustomer(String customerId, YearMonth asOf) {
        int customer = requireCustomer(customerId);
        return tallyOne(AccountLevel.CUSTOMER, customer, findings.ofCustomer(customer), asOf);
    }

    /**
     * Returns the sums of all partners over one person.
     *
     * @throws IllegalArgumentException if there is no person with this id
     */
    public PartnerTallies tallyPerson(String personId, YearMonth asOf) {
        int person = known(portfolio.columns().people(), "person", personId);
        return tallyOne(AccountLevel.PERSON, person, findings.ofPerson(person, month(asOf)), asOf);
    }

    private int requireCustomer(String id) {
        return known(portfolio.columns().customers(), "customer", id);
    }

    private static int known(Names names, String what, String id) {
        int number = names.find(id);
        if (number < 0) {
            throw new IllegalArgumentException("no " + what + " with the id " + id);
        }
        return number;
    }

    private PartnerTallies tallyOne(AccountLevel kind, int account, FindingSums found, YearMonth asOf) {
        return tally(asOf, AccountRanges.one(kind, account), found, ScoringOptions.callingThread());
    }

    private PartnerTallies tally(YearMonth asOf, AccountRanges ranges, FindingSums found, ScoringOptions options) {
        long[][] sums = new TallyRun(this, month(asOf), 0, partnerIds.size(), ranges, options).run();
        return new PartnerTallies(rules.fingerprint(), asOf, partnerIds, sums, found);
    }

    /**
     * Returns the scores of all scored partners from their sums, which may have been merged from many portfolios with the
     * same partners.
     *
     * @throws IllegalArgumentException if the sums are of other partners or by another rule set
     */
    public List<PciScore> finish(PartnerTallies tallies) {
        return finish(tallies, ScoringOptions.callingThread());
    }

    private List<PciScore> finish(PartnerTallies tallies, ScoringOptions options) {
        if (!tallies.fingerprint().equals(rules.fingerprint())
                || !tallies.partnerIds().equals(partnerIds)) {
            throw new IllegalArgumentException("tallies of other partners or by another rule set: " + tallies);
        }
        return finisher.of(tallies).scores(portfolio.partners(), options);
    }

    /**
     * Gives where sums come from, item by item, from the same calculation as the scores, and what was left out and why.
     * The amounts of a partner's slot add up to its sum in {@link #tally}.
     *
     * <p>Items come indicator by indicator, in the rule set's order; of each, first customers, then people, in the
     * portfolio's order. For one partner or one customer, an account's amounts are followed by what was left out on it; for
     * all partners, that goes by runs of accounts.
     *
     * @param query which evidence is asked for
     * @param sink takes the items, in the calling thread; what it throws is thrown
     * @throws IllegalArgumentException if there is no partner, indicator or customer with the id asked for
     */
    public void evidence(EvidenceQuery query, YearMonth asOf, EvidenceSink sink) {
        int partner = query.partnerId().map(id -> requirePartner(id).number()).orElse(EvidenceCredits.ANY_PARTNER);
        query.indicatorId().ifPresent(id -> {
            if (rules.indicator(id).isEmpty()) {
                throw new IllegalArgumentException("no indicator with the id " + id);
            }
        });
        new EvidenceRun(this, month(asOf), query, partner, ranges(query, partner), sink).run();
    }

    private AccountRanges ranges(EvidenceQuery query, int partner) {
        PortfolioColumns columns = portfolio.columns();
        if (query.customerId().isPresent()) {
            return AccountRanges.one(
                    AccountLevel.CUSTOMER, requireCustomer(query.customerId().get()));
        }
        return partner == EvidenceCredits.ANY_PARTNER
                ? AccountRanges.all(columns)
                : AccountRanges.ofPartner(columns, partner).singly();
    }

    private PartnerRecord requirePartner(String partnerId) {
        return portfolio
                .partner(partnerId)
                .orElseThrow(() -> new IllegalArgumentException("no partner with the id " + partnerId));
    }

    private static int month(YearMonth asOf) {
        return MonthRange.month(asOf);
    }
}
