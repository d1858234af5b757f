package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.portfolio.OverlayShare;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
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

    @Test
    void rescore_talliesOfOthers_areRefused() {
        BoundPortfolio before = SCORER.bind(BASE);
        BoundPortfolio changed = withPartner(before, "N1");

        assertThatThrownBy(() -> changed.rescore(before, tally(changed))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> changed.retally(before, tally(changed))).isInstanceOf(IllegalArgumentException.class);
    }
}
