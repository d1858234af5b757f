package io.github.pciscoring.core.engine;

import com.google.common.collect.ImmutableList;
import io.github.pciscoring.core.columns.Dictionary;
import io.github.pciscoring.core.columns.Names;
import io.github.pciscoring.core.columns.Overlay;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A portfolio and a rule set, with all prepared that depends on no month: ready to be scored for any. Thread-safe.
 *
 * <p>Methods that score throw {@link IndicatorException} when an indicator fails.
 */
public final class BoundPortfolio {
    private final Portfolio portfolio;
    private final BoundRules rules;
    private final CodeTables tables;
    private final IgnoredCodes ignored;
    private final ImmutableList<BoundPart> parts;
    private final ImmutableList<String> partnerIds;
    private final WholeFindings findings;
    private final Finisher finisher;

    private BoundPortfolio(
            Portfolio portfolio,
            BoundRules rules,
            CodeTables tables,
            IgnoredCodes ignored,
            List<BoundPart> parts,
            ImmutableList<String> partnerIds,
            WholeFindings findings,
            Finisher finisher) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.tables = tables;
        this.ignored = ignored;
        this.parts = ImmutableList.copyOf(parts);
        this.partnerIds = partnerIds;
        this.findings = findings;
        this.finisher = finisher;
    }

    static BoundPortfolio of(Portfolio portfolio, BoundRules rules, ScoringOptions options) {
        PortfolioColumns columns = portfolio.columns();
        CodeTables tables = new CodeTables(columns.codes(), rules);
        IgnoredCodes ignored = new IgnoredCodes(tables, rules);
        BoundPart base = BoundPart.of(columns, rules, tables, ignored, options);
        WholeFindings findings =
                new WholeFindings(base.findings(), columns.partners().size());
        BoundPortfolio ofBase = new BoundPortfolio(
                portfolio,
                rules,
                tables,
                ignored,
                ImmutableList.of(base),
                ids(portfolio),
                findings,
                new Finisher(rules, findings.counts()));
        return portfolio.overlay().isEmpty() ? ofBase : ofBase.rebind(portfolio);
    }

    private static ImmutableList<String> ids(Portfolio portfolio) {
        return portfolio.partners().stream().map(PartnerRecord::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a portfolio that was changed, bound by the same rule set. Whatever the change has left as it was is shared: as
     * long as few accounts have changed, only these are bound.
     *
     * @param changed a portfolio made from this one by changes, or this one from it, or any other one, which is bound anew
     * @throws io.github.pciscoring.core.portfolio.InvalidPortfolioException as {@link PciScorer#bind}
     */
    public BoundPortfolio rebind(Portfolio changed) {
        return rebind(changed, ScoringOptions.callingThread());
    }

    /** Returns the same, bound on the threads of these options, whose monitor is not told. */
    @SuppressWarnings("ReferenceEquality") // the very columns and codes that are bound
    public BoundPortfolio rebind(Portfolio changed, ScoringOptions options) {
        if (changed.columns() != portfolio.columns()) {
            return of(changed, rules, options);
        }
        if (changed.overlay().isEmpty()) {
            return new BoundPortfolio(
                    changed, rules, tables, ignored, parts.subList(0, 1), ids(changed), findings.ofBase(), finisher);
        }
        Overlay overlay = changed.overlay().get();
        Dictionary codes = overlay.columns().codes();
        boolean sameCodes = codes == tables.codes();
        CodeTables tablesOfOverlay = sameCodes ? tables : new CodeTables(codes, rules);
        IgnoredCodes ignoredOfOverlay = sameCodes ? ignored : new IgnoredCodes(tablesOfOverlay, rules);
        BoundPart part = BoundPart.of(overlay.columns(), rules, tablesOfOverlay, ignoredOfOverlay, options);
        return new BoundPortfolio(
                changed,
                rules,
                tables,
                ignored,
                ImmutableList.of(parts.get(AccountRanges.BASE), part),
                changed.partners() == portfolio.partners() ? partnerIds : ids(changed),
                findings.with(overlay, part.findings(), changed.partners().size()),
                finisher);
    }

    /** Returns the portfolio. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** Returns the rule set. */
    public CompetencyRuleSet rules() {
        return rules.rules();
    }

    /**
     * Returns the type of indicators that an indicator or a classification of the rule set has.
     *
     * @throws IllegalArgumentException if there is none with this id
     */
    public IndicatorFactory type(String id) {
        return rules.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator or classification " + id))
                .factory();
    }

    BoundRules boundRules() {
        return rules;
    }

    /** Returns of how many parts the portfolio is: its base, and the overlay if it has one. */
    int parts() {
        return parts.size();
    }

    BoundPart part(int part) {
        return parts.get(part);
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
        return finisher.of(tally(partner, asOf)).score(0, partner);
    }

    /**
     * Returns the score of one partner with the sums that it was made from, likewise.
     *
     * @throws IllegalArgumentException if there is no partner with this id
     */
    public PartnerSums sums(String partnerId, YearMonth asOf) {
        PartnerRecord partner = requirePartner(partnerId);
        PartnerTallies tallies = tally(partner, asOf);
        return new PartnerSums(rules, tallies, partner, finisher.of(tallies).score(0, partner));
    }

    /** Returns the sums of one partner, at the first place. */
    private PartnerTallies tally(PartnerRecord partner, YearMonth asOf) {
        Places places = Places.one(partner.number());
        AccountRanges linked = AccountRanges.ofPartner(portfolio, partner.number());
        long[][] sums = sums(asOf, places, linked, ScoringOptions.callingThread());
        return new PartnerTallies(
                rules.rules().fingerprint(), asOf, List.of(partner.id()), sums, findings.of(places, month(asOf)));
    }

    private long[][] sums(YearMonth asOf, Places places, AccountRanges ranges, ScoringOptions options) {
        return new TallyRun(this, month(asOf), places, ranges, 0, options).run();
    }

    /** Returns the sums of all partners over all accounts of this portfolio. */
    public PartnerTallies tally(YearMonth asOf, ScoringOptions options) {
        Places all = Places.all(partnerIds.size());
        return tallies(asOf, sums(asOf, all, AccountRanges.all(portfolio), options), findings.all(month(asOf)));
    }

    private PartnerTallies tallies(YearMonth asOf, long[][] sums, FindingSums found) {
        return new PartnerTallies(rules.rules().fingerprint(), asOf, partnerIds, sums, found);
    }

    /**
     * Returns the sums of all partners over one customer.
     *
     * @throws IllegalArgumentException if there is no customer with this id
     */
    public PartnerTallies tallyCustomer(String customerId, YearMonth asOf) {
        return tally(asOf, rangeOf(AccountLevel.CUSTOMER, customerId), Places.all(partnerIds.size()), partnerIds);
    }

    /**
     * Returns the sums of all partners over one person.
     *
     * @throws IllegalArgumentException if there is no person with this id
     */
    public PartnerTallies tallyPerson(String personId, YearMonth asOf) {
        return tally(asOf, rangeOf(AccountLevel.PERSON, personId), Places.all(partnerIds.size()), partnerIds);
    }

    /** Returns the sums of some partners over some accounts. */
    PartnerTallies tally(YearMonth asOf, AccountRanges ranges, Places places, List<String> ids) {
        return new PartnerTallies(
                rules.rules().fingerprint(),
                asOf,
                ids,
                sums(asOf, places, ranges, ScoringOptions.callingThread()),
                findings.of(ranges, places, month(asOf)));
    }

    /** Finds an account, where it is as it is now. */
    AccountRanges rangeOf(AccountLevel kind, String id) {
        for (int part = parts.size() - 1; part >= 0; part--) {
            PortfolioColumns columns = parts.get(part).columns();
            Names names = kind == AccountLevel.PERSON ? columns.people() : columns.customers();
            int number = names.find(id);
            if (number >= 0) {
                return AccountRanges.one(part, kind, number);
            }
        }
        throw new IllegalArgumentException("no " + kind.name().toLowerCase(Locale.ROOT) + " with the id " + id);
    }

    /**
     * Returns the sums of all partners over all accounts, like {@link #tally}, from those before a change: as far as this
     * portfolio shares its accounts with the one before, only those are looked at that differ, as they were and as they are.
     *
     * @param before the portfolio before the change, from which this one was {@link #rebind rebound}
     * @param tallies its sums
     * @throws IllegalArgumentException if the sums are of other partners than the portfolio before, or by another rule set
     */
    public PartnerTallies retally(BoundPortfolio before, PartnerTallies tallies) {
        before.requireOwn(tallies);
        return sharesWith(before)
                ? new Retally(before, this, tallies.asOf()).applied(tallies, Places.all(partnerIds.size()), partnerIds)
                : tally(tallies.asOf(), ScoringOptions.callingThread());
    }

    /**
     * Returns the scores, in the portfolio's order, of the scored partners that a change may have touched: those that were
     * or are linked to an account that it changed, new ones, and all of them if it changed partners' own facts or if this
     * portfolio shares no accounts with the one before. All others keep the points that they had.
     *
     * @param before the portfolio before the change, from which this one was {@link #rebind rebound}
     * @param tallies its sums
     * @throws IllegalArgumentException if the sums are of other partners than the portfolio before, or by another rule set
     */
    public List<PciScore> rescore(BoundPortfolio before, PartnerTallies tallies) {
        before.requireOwn(tallies);
        if (!sharesWith(before)) {
            return scoreAll(tallies.asOf(), ScoringOptions.callingThread());
        }
        Retally retally = new Retally(before, this, tallies.asOf());
        int[] touched = retally.touched(partnerIds.size());
        List<String> ids = new ArrayList<>(touched.length);
        for (int partner : touched) {
            ids.add(partnerIds.get(partner));
        }
        Finisher.Run finishing = finisher.of(retally.applied(tallies, Places.of(touched), ids));
        List<PciScore> scores = new ArrayList<>(touched.length);
        for (int place = 0; place < touched.length; place++) {
            PartnerRecord partner = portfolio.partners().get(touched[place]);
            if (partner.scored()) {
                scores.add(finishing.score(place, partner));
            }
        }
        return scores;
    }

    /**
     * Returns whether both have the same base, and partners have the same numbers and own facts, as far as both know them: any
     * account of a partner may count for it as its own facts say.
     */
    @SuppressWarnings("ReferenceEquality") // the very columns and partners that are shared
    private boolean sharesWith(BoundPortfolio other) {
        if (portfolio.columns() != other.portfolio.columns()) {
            return false;
        }
        int common = Math.min(partnerIds.size(), other.partnerIds.size());
        boolean samePartners = partnerIds == other.partnerIds
                || partnerIds.subList(0, common).equals(other.partnerIds.subList(0, common));
        return samePartners && portfolio.hasSamePartnerFacts(other.portfolio, common);
    }

    private void requireOwn(PartnerTallies tallies) {
        if (!tallies.fingerprint().equals(rules.rules().fingerprint())
                || !tallies.partnerIds().equals(partnerIds)) {
            throw new IllegalArgumentException("tallies of other partners or by another rule set: " + tallies);
        }
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
        requireOwn(tallies);
        return finisher.of(tallies).scores(portfolio.partners(), options);
    }

    /**
     * Gives where sums come from, item by item, from the same calculation as the scores, and what was left out and why.
     * The amounts of a partner's slot add up to its sum in {@link #tally}.
     *
     * <p>Of an indicator that varies, a partner's items are those of the parameters with which its class is scored; those of a
     * classification, which earn no points, come under its id.
     *
     * <p>Items come indicator by indicator, in the rule set's order, then classification by classification; of each, first
     * customers, then people, in the portfolio's order. For one partner or one customer, an account's amounts are followed by what was left out on it; for
     * all partners, that goes by runs of accounts.
     *
     * @param query which evidence is asked for
     * @param sink takes the items, in the calling thread; what it throws is thrown
     * @throws IllegalArgumentException if there is no partner, indicator or customer with the id asked for
     */
    public void evidence(EvidenceQuery query, YearMonth asOf, EvidenceSink sink) {
        new EvidenceRequest(this, query).run(asOf, sink);
    }

    /**
     * Gives the same as of the month of some sums, with the classes that partners have by these: sums that are at hand, or
     * have been merged from many portfolios of which this is one.
     *
     * @throws IllegalArgumentException likewise, or if the sums are of other partners or by another rule set
     */
    public void evidence(EvidenceQuery query, PartnerTallies tallies, EvidenceSink sink) {
        requireOwn(tallies);
        new EvidenceRequest(this, query).run(tallies, sink);
    }

    /** Returns by classification the class of the partner whose sums stand at a place of the tallies. */
    Map<String, String> classes(PartnerTallies tallies, int place, PartnerRecord partner) {
        return finisher.classes(tallies, place, partner);
    }

    PartnerRecord requirePartner(String partnerId) {
        return portfolio
                .partner(partnerId)
                .orElseThrow(() -> new IllegalArgumentException("no partner with the id " + partnerId));
    }

    private static int month(YearMonth asOf) {
        return MonthRange.month(asOf);
    }
}
