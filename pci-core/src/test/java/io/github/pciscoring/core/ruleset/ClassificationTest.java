package io.github.pciscoring.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.ruleset.Classification.PartnerClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {
    private static final Classification TRACK = track(
                    PartnerClass.from("large", Ratio.of(5)),
                    PartnerClass.from("medium", Ratio.of(3, 2)),
                    PartnerClass.otherwise("small"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "6, 1, large",
        "5, 1, large",
        "49999, 10000, medium",
        "3, 2, medium",
        "14999, 10000, small",
        "0, 1, small",
        "-9, 1, small"
    })
    void classOf_measure_isTheFirstWhoseSmallestItReaches(long numerator, long denominator, String expected) {
        assertThat(TRACK.classOf(Optional.of(Ratio.of(numerator, denominator)))).isEqualTo(expected);
    }

    @Test
    void classOf_noMeasure_isTheLast() {
        assertThat(TRACK.classOf(Optional.empty())).isEqualTo("small");
    }

    @Test
    void classOf_smallestBelowZero_takesNegativeMeasuresButNoAbsentOne() {
        Classification signs = track(PartnerClass.from("measured", Ratio.of(-2)), PartnerClass.otherwise("other"))
                .build();

        assertThat(signs.classOf(Optional.of(Ratio.of(-2)))).isEqualTo("measured");
        assertThat(signs.classOf(Optional.empty())).isEqualTo("other");
    }

    @Test
    void classNames_classes_areInTheirOrder() {
        assertThat(TRACK.classNames()).containsExactly("large", "medium", "small");
        assertThat(TRACK.parameters()).isEqualTo(Parameters.none());
        assertThat(TRACK.unit()).isEmpty();
    }

    @Test
    void build_fewerThanTwoClasses_isRefused() {
        assertRefused("classification track has fewer than two classes");
        assertRefused("classification track has fewer than two classes", PartnerClass.otherwise("all"));
    }

    @Test
    void build_nameUsedTwice_isRefused() {
        assertRefused(
                "classification track has two classes one",
                PartnerClass.from("one", Ratio.ONE),
                PartnerClass.otherwise("one"));
        assertThatThrownBy(() -> PartnerClass.otherwise(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a class without a name");
    }

    @Test
    void build_otherThanTheLastTakesAll_isRefused() {
        assertRefused(
                "class small has no smallest measure, as only the last class may",
                PartnerClass.otherwise("small"),
                PartnerClass.otherwise("large"));
        assertRefused(
                "class small is the last one, and takes all others, whatever their measure",
                PartnerClass.from("large", Ratio.of(5)),
                PartnerClass.from("small", Ratio.ZERO));
    }

    @Test
    void build_smallestMeasuresThatDoNotDescend_areRefused() {
        assertRefused(
                "class medium does not begin at less than large, so that nobody is in it",
                PartnerClass.from("large", Ratio.of(5)),
                PartnerClass.from("medium", Ratio.of(10, 2)),
                PartnerClass.otherwise("small"));
    }

    @Test
    void build_emptyTexts_areRefused() {
        for (UnaryOperator<Classification.Builder> change : List.<UnaryOperator<Classification.Builder>>of(
                one -> one.id(""), one -> one.type(""), one -> one.unit(""))) {
            assertThatThrownBy(() ->
                            change.apply(Classification.builder().from(TRACK)).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a classification's id, type and unit are not empty: ");
        }
    }

    private static void assertRefused(String message, PartnerClass... classes) {
        assertThatThrownBy(() -> track(classes).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Classification.Builder track(PartnerClass... classes) {
        return Classification.builder().id("track").type("sample").classes(Arrays.asList(classes));
    }
}
