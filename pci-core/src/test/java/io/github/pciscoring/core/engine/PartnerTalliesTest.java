package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class PartnerTalliesTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final List<String> PARTNERS = List.of("P1", "P2");

    @Test
    void sum_place_isThatOfIndicatorPartnerAndSlot() {
        PartnerTallies tallies = tallies(new long[] {1, 2, 3, 4}, new long[] {5, 6});
        assertThat(tallies.sum(0, 0, 1)).isEqualTo(2);
        assertThat(tallies.sum(0, 1, 0)).isEqualTo(3);
        assertThat(tallies.sum(1, 1, 0)).isEqualTo(6);
        assertThatThrownBy(() -> tallies.sum(1, 0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tallies.sum(0, 0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void mergeAndMinus_parts_areSums() {
        PartnerTallies one = tallies(new long[] {1, 2, 3, 4}, new long[] {5, 6});
        PartnerTallies other = tallies(new long[] {10, 20, 30, 40}, new long[] {-50, -6});
        PartnerTallies both = tallies(new long[] {11, 22, 33, 44}, new long[] {-45, 0});
        assertThat(one.merge(other)).isEqualTo(both).hasSameHashCodeAs(both);
        assertThat(both.minus(one)).isEqualTo(other);
        assertThat(one).isEqualTo(tallies(new long[] {1, 2, 3, 4}, new long[] {5, 6}));
    }

    @Test
    void merge_otherPartnersMonthOrRules_isRefused() {
        PartnerTallies tallies = tallies(new long[2]);
        for (PartnerTallies other : List.of(
                new PartnerTallies("other", MAY, PARTNERS, new long[][] {new long[2]}, found(0)),
                new PartnerTallies("0123456789", MAY.plusMonths(1), PARTNERS, new long[][] {new long[2]}, found(0)),
                new PartnerTallies("0123456789", MAY, List.of("P2", "P1"), new long[][] {new long[2]}, found(0)))) {
            assertThatThrownBy(() -> tallies.merge(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("tallies of other partners, another month or another rule set: ");
            assertThatThrownBy(() -> tallies.minus(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void merge_overflow_isRefused() {
        PartnerTallies most = tallies(new long[] {Long.MAX_VALUE, 0});
        assertThatThrownBy(() -> most.merge(tallies(new long[] {1, 0}))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.minus(tallies(new long[] {-1, 0}))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void attributes_tallies_areThoseGiven() {
        PartnerTallies tallies = tallies(new long[2]);
        assertThat(tallies.fingerprint()).isEqualTo("0123456789");
        assertThat(tallies.asOf()).isEqualTo(MAY);
        assertThat(tallies.partnerIds()).containsExactlyElementsOf(PARTNERS);
        assertThat(tallies).hasToString("tallies of 2 partners as of 2021-05 by 01234567");
    }

    @Test
    void equals_tallies_isByAllAttributes() {
        EqualsVerifier.forClass(PartnerTallies.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of("P1"), ImmutableList.of("P2"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static FindingSums found(long people) {
        return new FindingSums(CoverageSums.NONE, EngineFacts.noCounts(2), new long[] {people, 0});
    }

    private static PartnerTallies tallies(long[]... sums) {
        return new PartnerTallies("0123456789", MAY, PARTNERS, sums, found(0));
    }
}
