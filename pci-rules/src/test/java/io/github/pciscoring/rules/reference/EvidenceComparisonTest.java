package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.AccountLevel;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the comparison to what it promises: multisets, and differences that can be read. */
class EvidenceComparisonTest {
    private static final ReferenceLeftOut UNPAID = leftOut(1, ReferenceReason.UNPAID);
    private static final ReferenceLeftOut DISPLACED = leftOut(1, ReferenceReason.DISPLACED);

    private static ReferenceLeftOut leftOut(int month, ReferenceReason reason) {
        return ReferenceLeftOut.of(
                "new-deployments",
                "P",
                AccountLevel.SUBSCRIPTION,
                "S",
                YearMonth.of(2021, 1).plusMonths(month - 1),
                reason);
    }

    private static ReferenceCredit credit(long amount) {
        YearMonth month = YearMonth.of(2021, 6);
        return new ReferenceCredit(
                "net-new-revenue", "P", "revenue", AccountLevel.SUBSCRIPTION, "S", month, month, amount);
    }

    @Test
    void assertSame_anotherOrder_passes() {
        assertThatCode(() -> {
                    EvidenceComparison.assertSameLeftOut(
                            List.of(UNPAID, DISPLACED, UNPAID), List.of(UNPAID, UNPAID, DISPLACED));
                    EvidenceComparison.assertSameCredits(List.of(credit(1), credit(2)), List.of(credit(2), credit(1)));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void assertSame_anotherReason_showsBothNextToEachOther() {
        assertThatThrownBy(() -> EvidenceComparison.assertSameLeftOut(List.of(UNPAID), List.of(DISPLACED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith(String.join(
                        "\n  ",
                        "only in what is compared (+):",
                        "- P | new-deployments | SUBSCRIPTION S | no exam | no day | 2021-01 | displaced | no number",
                        "+ P | new-deployments | SUBSCRIPTION S | no exam | no day | 2021-01 | unpaid | no number"));
    }

    @Test
    void assertSame_anotherAmount_showsBoth() {
        assertThatThrownBy(() -> EvidenceComparison.assertSameCredits(List.of(credit(2)), List.of(credit(1))))
                .hasMessageContaining(
                        "- P | net-new-revenue | SUBSCRIPTION S | 2021-06 | revenue | credited in 2021-06 | 1")
                .hasMessageContaining(
                        "+ P | net-new-revenue | SUBSCRIPTION S | 2021-06 | revenue | credited in 2021-06 | 2");
    }

    @Test
    void assertSame_moreOfTheSame_showsHowMany() {
        assertThatThrownBy(() -> EvidenceComparison.assertSameLeftOut(List.of(UNPAID), Collections.nCopies(3, UNPAID)))
                .hasMessageContaining("| unpaid | no number (2 times)");
    }

    @Test
    void assertSame_aboutAnExamOrANumber_showsIt() {
        assertThatThrownBy(
                        () -> EvidenceComparison.assertSameLeftOut(List.of(UNPAID.about(7)), List.of(UNPAID.about(6))))
                .hasMessageContaining("| unpaid | 6")
                .hasMessageContaining("| unpaid | 7");
    }

    @Test
    void assertSame_manyDifferences_showsSomeAndCountsTheRest() {
        List<ReferenceLeftOut> many = IntStream.rangeClosed(1, 100)
                .mapToObj(month -> leftOut(month, ReferenceReason.UNPAID))
                .toList();

        assertThatThrownBy(() -> EvidenceComparison.assertSameLeftOut(many, List.of()))
                .hasMessageContaining("… and 40 more");
    }
}
