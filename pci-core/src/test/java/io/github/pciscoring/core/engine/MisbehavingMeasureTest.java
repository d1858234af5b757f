package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.Misbehaving.AS_OF;
import static io.github.pciscoring.core.engine.Misbehaving.assertFails;
import static io.github.pciscoring.core.engine.Misbehaving.bind;
import static io.github.pciscoring.core.engine.Misbehaving.throwAny;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.Misbehaving.Sample;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.Ratio;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Indicators that fail while they measure fail by name, and never end in a number. */
class MisbehavingMeasureTest {
    @Test
    void credits_fromMeasure_failOnThePartner() {
        Credits[] kept = {null};
        Sample keeping = new Sample() {
            @Override
            void credit(AccountSlice accounts, Credits credits, int subscription, int link) {
                kept[0] = credits;
            }

            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                kept[0].add(partners, 0, 0, 1, 0);
                return Measurement.of(tally.sum(0));
            }
        };
        assertThatThrownBy(() -> bind(keeping).scoreAll(AS_OF))
                .isInstanceOf(IndicatorException.class)
                .hasMessageStartingWith("indicator mine failed on partner P as of 2024-02: ");
    }

    /** Not only exceptions: a class that is not there, an assertion, and what checked exceptions hide behind. */
    @Test
    void errorsOfAPlugin_ofAnyKind_nameIt() {
        List<Throwable> errors = List.of(
                new NoClassDefFoundError("gone"),
                new ExceptionInInitializerError("broken"),
                new AssertionError("never"),
                new IOException("checked"));
        for (Throwable error : errors) {
            assertFails(
                    (self, accounts, credits, s, link) -> throwAny(error),
                    error.getClass().getName());
            Sample throwing = new Sample() {
                @Override
                public Measurement measure(Tally tally, PartnerRecord partner) {
                    throwAny(error);
                    return Measurement.of(0);
                }
            };
            assertThatThrownBy(() -> bind(throwing).scoreAll(AS_OF))
                    .isInstanceOf(IndicatorException.class)
                    .hasMessageStartingWith("indicator mine failed on partner P as of 2024-02: ")
                    .hasCause(error);
        }
    }

    @Test
    void measure_ofNothing_namesThePartner() {
        List<Supplier<Measurement>> nothings = List.of(
                () -> Measurement.unavailable(null),
                () -> Measurement.of((Ratio) null),
                () -> Measurement.of(Ratio.ONE, null));
        for (Supplier<Measurement> nothing : nothings) {
            Sample sample = new Sample() {
                @Override
                public Measurement measure(Tally tally, PartnerRecord partner) {
                    return nothing.get();
                }
            };
            assertThatThrownBy(() -> bind(sample).scoreAll(AS_OF))
                    .isInstanceOf(IndicatorException.class)
                    .hasMessageStartingWith("indicator mine failed on partner P as of 2024-02: ");
        }
    }

    @Test
    void measure_thatThrowsOrReturnsNothing_namesThePartner() {
        Sample throwing = new Sample() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                throw new IllegalStateException("oops");
            }
        };
        Sample silent = new Sample() {
            @Override
            @SuppressWarnings("NullAway")
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return null;
            }
        };
        Sample wrongSlot = new Sample() {
            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(tally.sum(2));
            }
        };
        for (Sample sample : List.of(throwing, silent, wrongSlot)) {
            assertThatThrownBy(() -> bind(sample).scoreAll(AS_OF))
                    .isInstanceOf(IndicatorException.class)
                    .hasMessageStartingWith("indicator mine failed on partner P as of 2024-02: ");
        }
    }
}
