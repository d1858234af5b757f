package io.github.pciscoring.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Reason;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LeftOutItemTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final EvidenceAccount PERSON = new EvidenceAccount(
            AccountLevel.PERSON,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("H1"));

    @Test
    void constructor_listChangedLater_staysAsItWas() {
        List<YearMonth> months = new ArrayList<>(List.of(MAY));
        LeftOutItem item = item(months, Optional.empty(), OptionalLong.empty(), Optional.empty());
        months.clear();
        assertThat(item.months()).containsExactly(MAY);
    }

    @Test
    void text_withoutDetails_isTheReasons() {
        assertThat(item(List.of(MAY), Optional.empty(), OptionalLong.empty(), Optional.empty())
                        .text())
                .isEqualTo("was displaced");
    }

    @Test
    void text_withDetails_endsWithThem() {
        PartnerAssociation other = PartnerAssociation.builder()
                .partnerId("P2")
                .subscriptionId("S1")
                .type("CLAIM")
                .months(MonthRange.from(MAY))
                .build();
        assertThat(item(List.of(MAY), Optional.of(other), OptionalLong.of(7), Optional.of("and so on"))
                        .text())
                .isEqualTo("was displaced: 7 by CLAIM of P2 from 2021-05 on: and so on");
    }

    @Test
    void toItem_item_isItself() {
        LeftOutItem item = item(List.of(MAY), Optional.empty(), OptionalLong.empty(), Optional.empty());
        assertThat(item.toItem()).isSameAs(item);
    }

    private static LeftOutItem item(
            List<YearMonth> months,
            Optional<PartnerAssociation> displacedBy,
            OptionalLong number,
            Optional<String> detail) {
        return new LeftOutItem(
                "growth",
                "P1",
                PERSON,
                months,
                new Reason("displaced", "was displaced"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                displacedBy,
                number,
                detail,
                Optional.empty());
    }
}
