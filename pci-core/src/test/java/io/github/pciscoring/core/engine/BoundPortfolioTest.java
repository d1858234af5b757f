package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.Misbehaving.AS_OF;
import static io.github.pciscoring.core.engine.Misbehaving.bind;
import static io.github.pciscoring.core.engine.Misbehaving.crediting;
import static io.github.pciscoring.core.engine.Misbehaving.scorer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a bound portfolio is asked that is no matter of indicators. */
class BoundPortfolioTest {
    @Test
    void lookBack_byTable_isThatOfTheIndicatorsThatReadIt() {
        PciScorer scorer = scorer(crediting((self, accounts, credits, s, link) -> {}), "things");
        assertThat(scorer.lookBack()).isEqualTo(12);
        for (FactTable table : FactTable.values()) {
            boolean read = Set.of(FactTable.BILLING, FactTable.SEATS, FactTable.ASSOCIATIONS, FactTable.PEOPLE)
                    .contains(table);
            assertThat(scorer.lookBack(table))
                    .as(table.label())
                    .isEqualTo(read ? OptionalInt.of(12) : OptionalInt.empty());
        }
    }

    @Test
    void monitor_thatLooksOn_seesAllAccounts() {
        AtomicLong seen = new AtomicLong();
        bind(crediting((self, accounts, credits, s, link) -> {}))
                .scoreAll(AS_OF, ScoringOptions.allCores().withMonitor((done, total) -> {
                    assertThat(total).isEqualTo(601);
                    seen.accumulateAndGet(done, Math::max);
                }));
        assertThat(seen).hasValue(601);
    }

    @Test
    void monitor_thatCancels_stops() {
        ScoringMonitor cancelling = new ScoringMonitor() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {}));
        assertThatThrownBy(() ->
                        bound.scoreAll(AS_OF, ScoringOptions.callingThread().withMonitor(cancelling)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void unknownIds_areRefused() {
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {}));
        assertThatThrownBy(() -> bound.score("nobody", AS_OF)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> bound.tallyCustomer("nobody", AS_OF)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> bound.tallyPerson("nobody", AS_OF)).hasMessageContaining("nobody");
    }

    @Test
    void tallies_ofAnotherMonthOrRuleSet_doNotMix() {
        BoundPortfolio bound = bind(crediting((self, accounts, credits, s, link) -> {}));
        PartnerTallies now = bound.tally(AS_OF, ScoringOptions.callingThread());
        PartnerTallies before = bound.tally(AS_OF.minusMonths(1), ScoringOptions.callingThread());
        assertThatThrownBy(() -> now.merge(before)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> now.minus(before)).isInstanceOf(IllegalArgumentException.class);
        BoundPortfolio empty = scorer(crediting((self, accounts, credits, s, link) -> {}), "things")
                .bind(new PortfolioBuilder().build());
        assertThatThrownBy(() -> empty.finish(now)).isInstanceOf(IllegalArgumentException.class);
        assertThat(empty.scoreAll(AS_OF)).isEmpty();
    }
}
