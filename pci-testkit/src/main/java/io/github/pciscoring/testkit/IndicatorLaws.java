package io.github.pciscoring.testkit;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.testkit.portfolio.PortfolioArbitraries;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jspecify.annotations.Nullable;

/**
 * The laws that every indicator keeps, as properties of jqwik on generated portfolios. Extend it for an indicator of your
 * own, or for a whole rule set:
 *
 * <pre>{@code
 * class SurveyScoreLaws extends IndicatorLaws {
 *     @Override
 *     protected UnderTest underTest() {
 *         return UnderTest.indicator(new SurveyScoreFactory()).withParameters(Map.of("fact", "survey")).build();
 *     }
 * }
 * }</pre>
 *
 * <p>A law that fails prints the portfolio, shrunk to what matters, as the code of a {@code Scenario} to be pasted into a
 * test. Laws that hold are not reported. How often each law is tried can be changed with {@link PropertyDefaults} on the
 * subclass.
 *
 * <p>The portfolios are made of the codes that the indicator's parameters and inputs name, a few that they do not name, and
 * numbers around those that they state. Whatever else the indicator asks for, a name in its code or a column of your own, has
 * to be added by {@link UnderTest#withCodes}; if it never credits anybody, {@link #portfolios_madeUp_letEachIndicatorCredit}
 * says so.
 */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
@AddLifecycleHook(QuietReports.class)
public abstract class IndicatorLaws {
    private @Nullable UnderTest tested;
    private @Nullable PciScorer scorer;

    /** Returns what is tested; asked for once by each law. */
    protected abstract UnderTest underTest();

    private UnderTest tested() {
        UnderTest known = tested;
        if (known == null) {
            known = underTest();
            tested = known;
        }
        return known;
    }

    /** Returns the portfolios that the laws are tried on; override it, with {@link Provide}, to bring others. */
    @Provide
    protected Arbitrary<PortfolioCase> portfolios() {
        return PortfolioArbitraries.of(tested().codes()).cases();
    }

    /** Returns the checks of a portfolio, all of a law by one scorer: its indicators must not remember other portfolios. */
    private ScoringLaws laws(PortfolioCase portfolio) {
        PciScorer known = scorer;
        if (known == null) {
            known = tested().newScorer();
            scorer = known;
        }
        return new ScoringLaws(tested(), known, portfolio);
    }

    /**
     * The laws are tried on something: every indicator credits somebody on one of the {@link #portfolios}, of which it looks
     * at far more than the laws do. Where none has what an indicator counts, the other laws hold whatever it does.
     */
    @Example
    public void portfolios_madeUp_letEachIndicatorCredit() {
        new CreditSearch(tested(), tested().newScorer()).check(portfolios().sampleStream());
    }

    /** The unit of a rule is the one that its type measures in. */
    @Example
    public void unit_ofEachRule_isTheTypes() {
        ScoringLaws.unitIsTheTypes(tested());
    }

    /** An indicator returns one shape, whatever it has evaluated. */
    @Property
    public void shape_askedAgain_isTheSameObject(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).shapeStaysTheSame();
    }

    /** The same portfolio scored again gives the same: no chance, no clock, no memory. */
    @Property
    public void scoring_again_givesTheSame(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).scoringAgainGivesTheSame();
    }

    /** What the factory makes of the same parameters measures the same. */
    @Property
    public void scoring_byAnotherInstance_givesTheSame(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).newInstanceGivesTheSame();
    }

    /** A measure depends on the sums, the partner and the month, not on what was evaluated before. */
    @Property
    public void measure_ofSumsAlone_isTheSame(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).measureNeedsOnlyTheSums();
    }

    /** No measure comes from a {@code double}, as far as one can see. */
    @Property
    public void measure_always_isExact(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).measureIsExact();
    }

    /** The order of facts, partners included, does not matter. */
    @Property
    public void facts_inAnotherOrder_giveTheSame(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).orderOfFactsDoesNotMatter();
    }

    /** Parts of the accounts, scored apart and merged, give the whole. */
    @Property
    public void parts_scoredApart_mergeToTheWhole(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).partsMergeToTheWhole();
    }

    /** Each account adds its own sums, which can be taken away again. */
    @Property
    public void accounts_addedUpAndTakenAway_areTheDifference(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).accountsAddUpAndCanBeTakenAway();
    }

    /** No account sees another. */
    @Property
    public void account_amongOthers_givesWhatItGivesAlone(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).accountsDoNotSeeEachOther();
    }

    /** One partner alone has the score that it has among all. */
    @Property
    public void partner_scoredAlone_scoresAsAmongAll(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).onePartnerScoresAsAmongAll();
    }

    /** Threads do not matter, at the same time or in between. */
    @Property
    public void threads_anyNumber_giveTheSame(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).threadsDoNotMatter();
    }

    /** The declared look-back is honest: nothing outside is read. */
    @Property
    public void months_outsideTheLookBack_doNotMatter(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).monthsOutsideTheLookBackDoNotMatter();
    }

    /** Months beyond the declared look-back, which read as empty, are not asked for. */
    @Property
    public void months_beyondTheLookBack_areNotRead(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).monthsBeyondTheLookBackAreNotRead();
    }

    /** Points lie between 0 and the maximum. */
    @Property
    public void points_always_stayInBounds(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).pointsStayInBounds();
    }

    /** What is missing among the facts is found, once and on every score alike. */
    @Property
    public void findings_ofMonthsWithoutRows_nameEachOnce(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).findingsNameWhatIsMissing();
    }

    /** The evidence of a partner adds up to each of its sums. */
    @Property
    public void evidence_ofEachPartner_addsUpToEverySlot(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).evidence().addsUpToEverySlot();
    }

    /** Every amount is earned through a link of the partner that holds in its month. */
    @Property
    public void evidence_ofEachAmount_namesWhatEarnedIt(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).evidence().namesWhatEarnedIt();
    }

    /** Evidence of one partner, indicator or customer is a part of all evidence. */
    @Property
    public void evidence_filtered_isOnlyNarrowed(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).evidence().filtersOnlyNarrow();
    }

    /** Evidence of parts of the accounts is together that of the whole. */
    @Property
    public void evidence_ofParts_isThatOfTheWhole(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).evidence().ofPartsIsThatOfTheWhole();
    }

    /** A portfolio changed in a few places scores as one built anew. */
    @Property
    public void changes_ofFewAccounts_giveWhatScratchGives(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).changes().changesOfFewGiveWhatScratchGives();
    }

    /** A portfolio changed in many places scores as one built anew. */
    @Property
    public void changes_ofManyAccounts_giveWhatScratchGives(@ForAll("portfolios") PortfolioCase portfolio) {
        laws(portfolio).changes().changesOfManyGiveWhatScratchGives();
    }

    /** All laws hold on a portfolio that looks like real ones, large enough for several threads. */
    @Example
    public void laws_onASamplePortfolio_hold() {
        new ScoringLaws(tested(), SampleCases.of(tested())).checkAll();
    }
}
