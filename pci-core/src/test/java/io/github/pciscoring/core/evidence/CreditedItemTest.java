package io.github.pciscoring.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Slot;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditedItemTest {
    private static final YearMonth APRIL = YearMonth.of(2021, 4);
    private static final YearMonth MAY = YearMonth.of(2021, 5);

    @Test
    void text_association_saysFromWhenToWhen() {
        assertThat(through(MonthRange.ALWAYS))
                .isEqualTo("people in 2021-05, credited in 2021-04: OWNER on S1 at all times");
        assertThat(through(MonthRange.from(APRIL))).endsWith(" on S1 from 2021-04 on");
        assertThat(through(MonthRange.until(MAY))).endsWith(" on S1 up to 2021-05");
        assertThat(through(MonthRange.of(APRIL, MAY))).endsWith(" on S1 from 2021-04 to 2021-05");
        assertThat(through(MonthRange.of(MAY, MAY))).endsWith(" on S1 in 2021-05");
        assertThat(through(MonthRange.NEVER)).endsWith(" on S1 in no month");
    }

    @Test
    void text_affiliation_saysFromWhenToWhen() {
        assertThat(item(Optional.empty(), Optional.of(new Affiliation("H1", "P1", MonthRange.from(MAY))))
                        .text())
                .isEqualTo("people in 2021-05, credited in 2021-04: affiliated from 2021-05 on");
        assertThat(item(Optional.empty(), Optional.empty()).text()).isEqualTo("people in 2021-05, credited in 2021-04");
    }

    private static String through(MonthRange months) {
        return item(
                        Optional.of(PartnerAssociation.builder()
                                .partnerId("P1")
                                .subscriptionId("S1")
                                .type("OWNER")
                                .months(months)
                                .build()),
                        Optional.empty())
                .text();
    }

    private static CreditedItem item(Optional<PartnerAssociation> association, Optional<Affiliation> affiliation) {
        return new CreditedItem(
                "growth",
                "P1",
                new EvidenceAccount(
                        AccountLevel.PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("H1")),
                Slot.ofCounts("people", "people"),
                MAY,
                APRIL,
                1,
                association,
                affiliation,
                List.of());
    }
}
