package io.github.pciscoring.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.FactTable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);

    private static Finding ofSeats(FindingCode code, int... monthsBack) {
        return Finding.ofFacts(
                code,
                FactTable.SEATS,
                IntStream.of(monthsBack).mapToObj(MAY::minusMonths).toList(),
                List.of("adds"));
    }

    @Test
    void code_constants_areStableTexts() {
        assertThat(FindingCode.values())
                .extracting(FindingCode::code)
                .containsExactly(
                        "facts-missing",
                        "facts-start-late",
                        "facts-end-early",
                        "month-without-rows",
                        "products-ignored",
                        "channels-ignored",
                        "types-without-credit",
                        "people-without-exams");
    }

    @Test
    void text_ofFacts_saysWhatIsThereAndWhatItCountsAs() {
        assertThat(ofSeats(FindingCode.FACTS_MISSING, 1, 0).text())
                .isEqualTo("table seats is missing or has no rows, and counts as empty");
        assertThat(ofSeats(FindingCode.FACTS_START_LATE, 12, 11).text())
                .isEqualTo("table seats has no rows for 2020-05 to 2020-06, the first months that scoring reads:"
                        + " months without rows count as empty, so that what came before may look new");
        assertThat(Finding.ofFacts(FindingCode.FACTS_START_LATE, FactTable.BILLING, List.of(MAY), List.of("revenue"))
                        .text())
                .isEqualTo("table billing has no rows for 2021-05, the first months that scoring reads:"
                        + " months without rows count as empty");
        assertThat(ofSeats(FindingCode.FACTS_END_EARLY, 1, 0).text())
                .isEqualTo("table seats has no rows for 2021-04 to 2021-05, the last months that scoring reads:"
                        + " months without rows count as empty");
        assertThat(ofSeats(FindingCode.MONTH_WITHOUT_ROWS, 9, 7, 6, 5, 2).text())
                .isEqualTo("table seats has no rows for 2020-08, 2020-10 to 2020-12, 2021-03,"
                        + " but for months before and after: months without rows count as empty");
        assertThat(ofSeats(FindingCode.MONTH_WITHOUT_ROWS, 30, 28, 26, 24, 22, 20, 18, 16)
                        .text())
                .contains("2019-09 and 2 more, but");
    }

    @Test
    void text_otherNameForTables_isUsed() {
        assertThat(ofSeats(FindingCode.FACTS_MISSING, 0).text(table -> "the sheet " + table.label()))
                .startsWith("the sheet seats is missing or has no rows");
    }

    @Test
    void text_ofPartner_countsInTheRightNumberAndTheMostFrequentFirst() {
        assertThat(Finding.ofPartner(FindingCode.PRODUCTS_IGNORED, Map.of("A", 1L), List.of())
                        .text())
                .isEqualTo("1 subscription for a product that doesn't count: A (1)");
        assertThat(Finding.ofPartner(FindingCode.PRODUCTS_IGNORED, Map.of("A", 1L, "B", 2L, "C", 2L), List.of())
                        .text())
                .isEqualTo("5 subscriptions for products that don't count: B (2), C (2), A (1)");
        assertThat(Finding.ofPartner(
                                FindingCode.CHANNELS_IGNORED, Map.of("X", 2L), List.of("net-new-revenue", "growth"))
                        .text())
                .isEqualTo("2 subscriptions in channels that don't count for net new revenue and growth: X (2)");
        assertThat(Finding.ofPartner(FindingCode.PEOPLE_WITHOUT_EXAMS, 1, List.of())
                        .text())
                .isEqualTo("1 affiliated person without an exam");
        assertThat(Finding.ofPartner(FindingCode.PEOPLE_WITHOUT_EXAMS, 2, List.of())
                        .text())
                .isEqualTo("2 affiliated people without an exam");
        assertThat(Finding.ofPartner(FindingCode.TYPES_WITHOUT_CREDIT, Map.of("T", 3L), List.of())
                        .text())
                .isEqualTo("3 associations of types that credit nothing: T (3)");
    }

    @Test
    void text_manyCodes_listsSome() {
        Map<String, Long> counts = new TreeMap<>();
        IntStream.range(0, 9).forEach(code -> counts.put("P" + code, 1L));
        assertThat(Finding.ofPartner(FindingCode.PRODUCTS_IGNORED, counts, List.of())
                        .text())
                .isEqualTo("9 subscriptions for products that don't count:"
                        + " P0 (1), P1 (1), P2 (1), P3 (1), P4 (1), P5 (1) and 3 more");
    }

    @Test
    void constructor_collections_areCopiedAndSorted() {
        Map<String, Long> counts = new TreeMap<>(Map.of("B", 1L, "A", 2L));
        List<String> indicators = new ArrayList<>(List.of("z", "a"));
        Finding finding = Finding.ofPartner(FindingCode.CHANNELS_IGNORED, counts, indicators);
        counts.clear();
        indicators.clear();
        assertThat(finding.counts()).containsExactly(Map.entry("A", 2L), Map.entry("B", 1L));
        assertThat(finding.indicators()).containsExactly("z", "a");
        assertThat(finding.count()).isEqualTo(3);
        assertThat(finding.months()).isEmpty();
        assertThat(finding.table()).isEmpty();
    }

    @Test
    void constructor_nothingFoundOrWrongScope_isRefused() {
        assertThatThrownBy(() -> Finding.ofPartner(FindingCode.PEOPLE_WITHOUT_EXAMS, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a finding of nothing: people-without-exams");
        assertThatThrownBy(() -> ofSeats(FindingCode.FACTS_END_EARLY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ofSeats(FindingCode.PRODUCTS_IGNORED, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("and no other, has a table: products-ignored");
        assertThatThrownBy(() -> new Finding(
                        FindingCode.FACTS_END_EARLY, Optional.empty(), List.of(MAY), Map.of(), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
