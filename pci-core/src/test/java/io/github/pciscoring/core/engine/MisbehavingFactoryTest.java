package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.Misbehaving.AS_OF;
import static io.github.pciscoring.core.engine.Misbehaving.bind;
import static io.github.pciscoring.core.engine.Misbehaving.crediting;
import static io.github.pciscoring.core.engine.Misbehaving.factory;
import static io.github.pciscoring.core.engine.Misbehaving.scorer;
import static io.github.pciscoring.core.engine.Misbehaving.throwAny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.engine.Misbehaving.Sample;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.InvalidRuleSetException;
import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Factories and shapes that break their contract are refused by name. */
class MisbehavingFactoryTest {
    @Test
    void shape_thatChanges_isAskedForOnce() {
        int[] asked = {0};
        Sample changing = new Sample() {
            @Override
            public IndicatorShape shape() {
                IndicatorShape first = super.shape();
                return asked[0]++ == 0
                        ? first
                        : new IndicatorShape("apples", List.of(Slot.ofCounts("other", "other")), 0, first.inputs());
            }

            @Override
            void credit(AccountSlice accounts, Credits credits, int subscription, int link) {
                credits.add(partners, link, 1, 1, 0);
            }

            @Override
            public Measurement measure(Tally tally, PartnerRecord partner) {
                return Measurement.of(tally.sum(1));
            }
        };
        assertThat(bind(changing)
                        .score("P", AS_OF)
                        .indicator("mine")
                        .orElseThrow()
                        .measure())
                .contains(Ratio.of(600));
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void ruleSet_withAnotherUnitOrUnknownType_isRefused() {
        Sample sound = crediting((self, accounts, credits, s, link) -> {});
        assertThatThrownBy(() -> scorer(sound, "apples"))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("indicators[0].unit: expected things, in which the type sample measures: apples");
        PciScorer scorer = scorer(sound, "things");
        assertThatThrownBy(() -> PciScorer.of(scorer.rules(), List.of(factory("other", sound))))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("indicators[0].type: unknown indicator type sample; known: other");
        assertThatThrownBy(
                        () -> PciScorer.of(scorer.rules(), List.of(factory("sample", sound), factory("sample", sound))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two factories");
    }

    @Test
    void indicator_thatNobodyCanBeCreditedFor_isRefused() {
        Sample sound = crediting((self, accounts, credits, s, link) -> {});
        CompetencyRuleSet uncredited = CompetencyRuleSet.builder()
                .from(scorer(sound, "things").rules())
                .attribution(AttributionPolicy.none())
                .build();
        assertThatThrownBy(() -> PciScorer.of(uncredited, List.of(factory("sample", sound))))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining(
                        "indicators[0].id: mine credits through associations, but no row of the attribution");
    }

    @Test
    @SuppressWarnings("NullAway")
    void factory_thatMakesNothing_isRefusedByName() {
        CompetencyRuleSet rules = scorer(crediting((self, accounts, credits, s, link) -> {}), "things")
                .rules();
        assertThatThrownBy(() -> PciScorer.of(rules, List.of(factory("sample", null))))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("indicators[0].parameters: type sample: it made no indicator");
    }

    @Test
    void factory_thatThrows_isRefusedByNameWithWhatItThrew() {
        CompetencyRuleSet rules = scorer(crediting((self, accounts, credits, s, link) -> {}), "things")
                .rules();
        List<Throwable> bugs =
                List.of(new NullPointerException("oops"), new StackOverflowError(), new NoClassDefFoundError("gone"));
        for (Throwable bug : bugs) {
            IndicatorFactory throwing = IndicatorFactory.of("sample", "", List.of(), any -> {
                throwAny(bug);
                return null;
            });
            assertThatThrownBy(() -> PciScorer.of(rules, List.of(throwing)))
                    .isInstanceOf(InvalidRuleSetException.class)
                    .hasMessageContaining("the type sample failed, which is a bug in it: " + bug)
                    .satisfies(refused -> assertThat(refused.getSuppressed()).containsExactly(bug));
            assertThat(PciScorer.faults(rules.indicators().get(0), List.of(throwing)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.path()).isEqualTo("type"));
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void indicator_withoutAShape_isRefusedByName() {
        Sample shapeless = new Sample() {
            @Override
            public IndicatorShape shape() {
                return null;
            }
        };
        assertThatThrownBy(() -> scorer(shapeless, "things"))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("type sample: it made no shape");
    }

    @Test
    void factory_thatTellsNothing_isRefusedByClass() {
        CompetencyRuleSet rules = scorer(crediting((self, accounts, credits, s, link) -> {}), "things")
                .rules();
        for (IndicatorFactory silent :
                List.of(new Silent(null, List.of()), new Silent("sample", null), new Silent("sample", nothing()))) {
            assertThatThrownBy(() -> PciScorer.of(rules, List.of(silent)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Silent.class.getName());
        }
    }

    private static List<Parameter<?>> nothing() {
        return Collections.singletonList(null);
    }

    /** A factory that may tell nothing. */
    private record Silent(String type, List<Parameter<?>> parameters) implements IndicatorFactory {
        @Override
        public Indicator create(Parameters any) {
            throw new AssertionError("never asked");
        }
    }
}
