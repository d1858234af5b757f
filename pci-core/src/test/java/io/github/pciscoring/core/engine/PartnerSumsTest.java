package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.Misbehaving.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.Misbehaving.Sample;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.IndicatorScore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four things on one subscription, two on another, of ten worth 100 points. */
class PartnerSumsTest {
    private static final BoundPortfolio BOUND = Misbehaving.bind(things());

    private static Sample things() {
        return Misbehaving.crediting((self, accounts, credits, s, link) -> {
            if (s == 1) {
                credits.add(self.partners, link, 0, 4, 0);
            } else if (s == 2) {
                credits.add(self.partners, link, 0, 2, 0);
                credits.add(self.partners, link, 1, 7, 0);
            }
        });
    }

    @Test
    void sums_partner_areThoseOfItsScore() {
        PartnerSums sums = BOUND.sums("P", AS_OF);

        assertThat(sums.score()).isEqualTo(BOUND.score("P", AS_OF));
        assertThat(sums.score().total()).isEqualTo(Points.of(60));
        assertThat(sums.slots("mine")).hasSize(2);
        assertThat(sums.sum("mine", 0)).isEqualTo(6);
        assertThat(sums.sum("mine", 1)).isEqualTo(7);
        assertThat(sums.measurement("mine")).isEqualTo(Measurement.of(6));
        assertThat(sums.accounts("mine")).containsExactlyInAnyOrder(AccountLevel.CUSTOMER, AccountLevel.PERSON);
    }

    @Test
    void sums_partnerWithoutCredits_areZero() {
        assertThat(BOUND.sums("Q", AS_OF).sum("mine", 0)).isZero();
    }

    @Test
    void without_someAmounts_isTheScoreOfTheRest() {
        PartnerSums sums = BOUND.sums("P", AS_OF);

        IndicatorScore rest = sums.without("mine", List.of(4L, 0L));

        assertThat(rest.measurement()).isEqualTo(Measurement.of(2));
        assertThat(rest.points()).isEqualTo(Points.of(20));
        assertThat(sums.sum("mine", 0)).isEqualTo(6);
        assertThat(sums.without("mine", List.of(-40L, 0L)).points()).isEqualTo(Points.of(100));
    }

    @Test
    void without_whatIsNotThere_isRefused() {
        PartnerSums sums = BOUND.sums("P", AS_OF);
        assertThatThrownBy(() -> sums.without("mine", List.of(1L))).hasMessage("1 amounts for 2 slots of mine");
        assertThatThrownBy(() -> sums.without("mine", List.of(Long.MIN_VALUE, 0L)))
                .isInstanceOf(IndicatorException.class)
                .hasMessageContaining("long overflow");
        assertThatThrownBy(() -> sums.without("yours", List.of())).hasMessage("no indicator with the id yours");
        assertThatThrownBy(() -> sums.sum("yours", 0)).hasMessage("no indicator or classification with the id yours");
    }
}
