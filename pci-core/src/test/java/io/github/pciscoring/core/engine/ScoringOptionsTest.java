package io.github.pciscoring.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class ScoringOptionsTest {
    private static final Executor EXECUTOR = Runnable::run;

    @Test
    void on_executor_looksOn() {
        ScoringOptions options = ScoringOptions.on(EXECUTOR, 3);
        assertThat(options).isEqualTo(new ScoringOptions(EXECUTOR, 3, ScoringMonitor.NONE));
        assertThat(options.monitor().isCancelled()).isFalse();
    }

    @Test
    void on_noThread_isRefused() {
        assertThatThrownBy(() -> ScoringOptions.on(EXECUTOR, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parallelism is below 1: 0");
    }

    @Test
    void withMonitor_other_keepsTheRest() {
        ScoringMonitor monitor = (done, total) -> {};
        assertThat(ScoringOptions.on(EXECUTOR, 3).withMonitor(monitor))
                .isEqualTo(new ScoringOptions(EXECUTOR, 3, monitor));
        assertThat(ScoringOptions.callingThread().parallelism()).isEqualTo(1);
        assertThat(ScoringOptions.allCores().parallelism()).isPositive();
    }
}
