package io.github.pciscoring.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleOptionsTest {
    private final SampleOptions options = SampleOptions.ofPartners(4);

    @Test
    void ofPartners_nothingElseStated_isInProportion() {
        assertThat(options)
                .isEqualTo(new SampleOptions(4, 100, 32, 25, YearMonth.of(2021, 6), 1, Set.of()))
                .isEqualTo(SampleOptions.ofPartners(4));
        assertThat(SampleOptions.defaults()).isEqualTo(SampleOptions.ofPartners(60));
        assertThat(SampleOptions.ofPartners(SampleOptions.MAX_PARTNERS).customers())
                .isEqualTo(25_000_000);
    }

    @Test
    void with_eachOption_changesOnlyThat() {
        assertThat(options.withCustomers(1)
                        .withPeople(2)
                        .withMonths(3)
                        .withLastMonth(YearMonth.of(2020, 4))
                        .withSeed(-5)
                        .withAgreementChannels(Set.of("B", "A")))
                .isEqualTo(new SampleOptions(4, 1, 2, 3, YearMonth.of(2020, 4), -5, Set.of("A", "B")));
        assertThat(options.withCustomers(0).customers()).isZero();
        assertThat(options.withPeople(0).people()).isZero();
    }

    @Test
    void of_outOfRange_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleOptions.ofPartners(0))
                .withMessage("partners is not in 1..1000000: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleOptions.ofPartners(Integer.MAX_VALUE))
                .withMessageStartingWith("partners is not in");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withCustomers(-1))
                .withMessage("customers is not in 0..100000000: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withPeople(-1))
                .withMessageStartingWith("people is not in");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withMonths(0))
                .withMessage("months is not in 1..1200: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withLastMonth(YearMonth.of(1899, 12)))
                .withMessage("the year of lastMonth is not in 1900..2999: 1899");
    }
}
