package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/**
 * The engine against the naive reference, and the laws, under rule sets made of any of the alternatives of SPEC's table
 * "Readings", on portfolios crowded at the edges.
 */
class AlternativeReadingsProperties {
    private static final int GENERATED = 300;

    @Provide
    Arbitrary<EdgeCase> cases() {
        return EdgePortfolios.cases();
    }

    @Provide
    Arbitrary<List<AlternativeReading>> alternatives() {
        return AlternativeReading.combinations();
    }

    @Property(tries = 1_000)
    void scoreAll_anyAlternatives_isWhatTheReferenceSays(
            @ForAll("alternatives") List<AlternativeReading> alternatives, @ForAll("cases") EdgeCase edge) {
        BoundPortfolio bound = AlternativeReading.scorer(alternatives)
                .bind(new PortfolioBuilder().addAll(edge.facts()).build());
        ReferenceReadings readings = AlternativeReading.reference(alternatives);

        for (int month = -1; month <= 1; month++) {
            YearMonth asOf = edge.asOf().plusMonths(month);
            assertThat(EngineScores.of(bound.scoreAll(asOf)))
                    .isEqualTo(ReferenceScorer.score(edge.facts(), asOf, readings));
        }
    }

    @Property(tries = 200)
    void laws_anyAlternatives_hold(
            @ForAll("alternatives") List<AlternativeReading> alternatives, @ForAll("cases") EdgeCase edge) {
        PciScorer scorer = AlternativeReading.scorer(alternatives);
        edge.checkLaws(scorer);
    }

    /** R15 has no alternative. */
    @Example
    void alternatives_all_areOfEachRowWithSome() {
        assertThat(Arrays.stream(AlternativeReading.values()).map(AlternativeReading::row))
                .containsOnlyOnceElementsOf(Set.of("R4", "R5", "R6", "R12", "R14"))
                .containsOnly(
                        IntStream.rangeClosed(1, 14).mapToObj(row -> "R" + row).toArray(String[]::new));
    }

    /** Drawn from a fixed seed, so that chance never fails the build, but a generator gone dull does. */
    @Example
    void score_generated_differsUnderEachAlternative() {
        List<EdgeCase> cases = generated().toList();
        Set<AlternativeReading> differing = Arrays.stream(AlternativeReading.values())
                .filter(alternative -> cases.stream()
                                .filter(edge -> differs(alternative, edge))
                                .count()
                        >= 3)
                .collect(Collectors.toSet());
        assertThat(differing).containsExactlyInAnyOrder(AlternativeReading.values());
    }

    private static boolean differs(AlternativeReading alternative, EdgeCase edge) {
        return !ReferenceScorer.score(edge.facts(), edge.asOf(), AlternativeReading.reference(List.of(alternative)))
                .equals(ReferenceScorer.score(edge.facts(), edge.asOf()));
    }

    private static Stream<EdgeCase> generated() {
        RandomGenerator<EdgeCase> generator = EdgePortfolios.cases().generator(GENERATED);
        Random random = new Random(1);
        return Stream.generate(() -> generator.next(random).value()).limit(GENERATED);
    }
}
