package io.github.pciscoring.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.indicator.Reason;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutItemTest {

    @Test
    void constructor_listChangedLater_staysAsItWas() {
        List<YearMonth> months = new ArrayList<>(List.of(YearMonth.of(2021, 5)));
        LeftOutItem item = new LeftOutItem(
                "growth", "P1", AccountLevel.TENANT, "T1", months, new Reason("not-paid", "was not paid"));
        months.clear();
        assertThat(item.months()).containsExactly(YearMonth.of(2021, 5));
    }
}
