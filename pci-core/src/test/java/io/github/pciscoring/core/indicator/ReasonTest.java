package io.github.pciscoring.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void constructor_codeEmpty_isRefused() {
        assertThatThrownBy(() -> new Reason("", "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a reason without a code");
        assertThat(new Reason("not-paid", "").code()).isEqualTo("not-paid");
    }
}
