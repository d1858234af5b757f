package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExamTermsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Test
    void constructor_daysInOrder_areAccepted() {
        assertThat(ExamTerms.retiredOn(DAY)).isEqualTo(new ExamTerms(Optional.of(DAY), Optional.empty()));
        assertThat(ExamTerms.retiredOn(DAY).honouredUntil(DAY))
                .isEqualTo(new ExamTerms(Optional.of(DAY), Optional.of(DAY)));
    }

    @Test
    void constructor_daysOutOfOrderOrNone_areRefused() {
        assertThatThrownBy(() -> ExamTerms.retiredOn(DAY).honouredUntil(DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("honoured until 2020-12-30, before the exam is retired on 2020-12-31");
        assertThatThrownBy(() -> new ExamTerms(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("neither retired nor honoured until a day");
    }
}
