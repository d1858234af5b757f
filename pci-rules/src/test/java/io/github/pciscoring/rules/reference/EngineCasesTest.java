package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.score.PciScore;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the engine to the case folders, to the last digit. */
class EngineCasesTest {
    private static final String FOLDERS = "io.github.pciscoring.rules.reference.ReferenceScorerTest#folders";

    @ParameterizedTest
    @MethodSource(FOLDERS)
    void scoreAll_caseFolder_isAsExpected(Path folder) {
        CaseFolder portfolio = new CaseFolder(folder);

        assertThat(ExpectedScores.of(
                        EngineScores.of(EngineScores.bind(portfolio.facts()).scoreAll(portfolio.asOf()))))
                .isEqualTo(ExpectedScores.read(folder.resolve("expected.json")));
    }

    @ParameterizedTest
    @MethodSource(FOLDERS)
    void score_onePartner_isTheSameAsAmongAll(Path folder) {
        CaseFolder portfolio = new CaseFolder(folder);
        BoundPortfolio bound = EngineScores.bind(portfolio.facts());

        for (PciScore score : bound.scoreAll(portfolio.asOf())) {
            assertThat(bound.score(score.partnerId(), portfolio.asOf())).isEqualTo(score);
        }
    }

    @ParameterizedTest
    @MethodSource(FOLDERS)
    void evidence_caseFolder_isWhatTheReferenceSays(Path folder) {
        CaseFolder portfolio = new CaseFolder(folder);

        new EngineEvidence(portfolio.facts(), portfolio.asOf()).assertIsWhatTheReferenceSays();
    }
}
