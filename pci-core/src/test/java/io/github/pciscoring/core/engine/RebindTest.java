package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.portfolio.OverlayShare;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Portfolios that are not simply one change after the other. That changes give what scratch gives is a law. */
class RebindTest {
    private static final YearMonth AS_OF = BusyFacts.AS_OF;
    private static final List<Fact> FACTS = BusyFacts.of(4, 3);
    private static final PciScorer SCORER = BusyIndicator.scorer();
    private static final Portfolio BASE = new PortfolioBuilder().addAll(FACTS).build();

    private static BoundPortfolio withPartner(BoundPortfolio bound, String id) {
        return bound.rebind(OverlayShare.always(BASE)
                .add(Partner.of(id))
                .add(new Affiliation("new", id, MonthRange.ALWAYS))
                .apply());
    }

    private static PartnerTallies tally(BoundPortfolio bound) {
        return bound.tally(AS_OF, ScoringOptions.callingThread());
    }

    @Test
    void rebind_siblingsWithOtherPartners_areNotTakenForEachOther() {
        BoundPortfolio one = withPartner(SCORER.bind(BASE), "N1");
        BoundPortfolio other = withPartner(one, "N2");
        PartnerTallies tallies = tally(one);

        assertThat(tally(other).partnerIds()).contains("N2").doesNotContain("N1");
        assertThat(other.retally(one, tallies)).isEqualTo(tally(other));
        assertThat(other.rescore(one, tallies)).isEqualTo(other.scoreAll(AS_OF));
    }

    @Test
    void rebind_backToTheBase_isAsBefore() {
        BoundPortfolio before = SCORER.bind(BASE);
        BoundPortfolio changed = withPartner(before, "N1");
        BoundPortfolio back = changed.rebind(BASE);

        assertThat(back.retally(changed, tally(changed))).isEqualTo(tally(before));
        assertThat(back.scoreAll(AS_OF)).isEqualTo(before.scoreAll(AS_OF));
        assertThat(back.rescore(changed, tally(changed))).isEmpty();
    }

    @Test
    void rebind_portfolioInOnePiece_isBoundAnew() {
        BoundPortfolio changed = withPartner(SCORER.bind(BASE), "N1");
        BoundPortfolio compact = changed.rebind(changed.portfolio().compact());

        assertThat(compact.scoreAll(AS_OF)).isEqualTo(changed.scoreAll(AS_OF));
        assertThat(compact.rescore(changed, tally(changed))).isEqualTo(changed.scoreAll(AS_OF));
        assertThat(compact.retally(changed, tally(changed))).isEqualTo(tally(changed));
    }

    @Test
    void bind_portfolioWithOverlay_scoresIt() {
        BoundPortfolio changed = withPartner(SCORER.bind(BASE), "N1");

        assertThat(SCORER.bind(changed.portfolio()).scoreAll(AS_OF)).isEqualTo(changed.scoreAll(AS_OF));
    }

    /** Changes a partner's own fact, and an account so that the base is kept; checks against what scratch gives. */
    private static List<PciScore> rescored(String name, String value) {
        BoundPortfolio before = SCORER.bind(BASE);
        Fact fact = OwnFact.builder()
                .subjectType(SubjectType.PARTNER)
                .subjectId("P1")
                .name(name)
                .value(Amount.of(value))
                .build();
        Fact affiliation = new Affiliation("new", "P2", MonthRange.ALWAYS);
        BoundPortfolio changed = before.rebind(
                OverlayShare.always(BASE).add(fact).add(affiliation).apply());
        BoundPortfolio scratch = SCORER.bind(
                new PortfolioBuilder().addAll(FACTS).add(fact).add(affiliation).build());

        assertThat(changed.portfolio().overlay()).isPresent();
        assertThat(changed.scoreAll(AS_OF)).isEqualTo(scratch.scoreAll(AS_OF));
        assertThat(changed.retally(before, tally(before)))
                .isEqualTo(tally(scratch))
                .isNotEqualTo(tally(before));
        List<PciScore> rescored = changed.rescore(before, tally(before));
        assertThat(scratch.scoreAll(AS_OF)).containsAll(rescored);
        // And back again: facts go as they came.
        BoundPortfolio back = changed.rebind(OverlayShare.always(changed.portfolio())
                .remove(fact)
                .remove(affiliation)
                .apply());
        assertThat(back.retally(changed, tally(changed))).isEqualTo(tally(before));
        return rescored;
    }

    @Test
    void rescore_partnersOwnFactThatItsMeasureReads_isScoredAnew() {
        assertThat(rescored("extra", "7")).extracting(PciScore::partnerId).contains("P1", "P2");
    }

    @Test
    void retally_partnersOwnFactThatAccountsRead_countsForAllTheirPartners() {
        assertThat(rescored("bonus", "3")).extracting(PciScore::partnerId).containsExactly("P0", "P1", "P2");
    }

    @Test
    void rescore_newPartnerWithoutAccounts_isScored() {
        BoundPortfolio before = SCORER.bind(BASE);
        BoundPortfolio changed = before.rebind(OverlayShare.always(BASE)
                .add(Partner.of("N"))
                .add(new Affiliation("new", "P2", MonthRange.ALWAYS))
                .apply());

        assertThat(changed.rescore(before, tally(before)))
                .extracting(PciScore::partnerId)
                .containsExactly("P2", "N");
    }

    @Test
    void rescore_talliesOfOthers_areRefused() {
        BoundPortfolio before = SCORER.bind(BASE);
        BoundPortfolio changed = withPartner(before, "N1");

        assertThatThrownBy(() -> changed.rescore(before, tally(changed))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> changed.retally(before, tally(changed))).isInstanceOf(IllegalArgumentException.class);
    }
}
