package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Fact;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves the reference scorer on the case folders, which come from another hand. */
class ReferenceScorerTest {

    static List<Path> folders() throws IOException, URISyntaxException {
        URL cases = Objects.requireNonNull(ReferenceScorerTest.class.getResource("/cases"), "no cases");
        try (Stream<Path> entries = Files.list(Path.of(cases.toURI()))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void folders_all_areFound() throws IOException, URISyntaxException {
        assertThat(folders()).hasSize(22);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void score_caseFolder_isAsExpected(Path folder) {
        CaseFolder portfolio = new CaseFolder(folder);

        List<ReferenceScore> scores = ReferenceScorer.score(portfolio.facts(), portfolio.asOf());

        assertThat(ExpectedScores.of(scores)).isEqualTo(ExpectedScores.read(folder.resolve("expected.json")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void score_factsShuffled_onlyPartnersChangePlaces(Path folder) {
        CaseFolder portfolio = new CaseFolder(folder);
        List<Fact> shuffled = new ArrayList<>(portfolio.facts());
        Collections.shuffle(shuffled, new Random(1));

        assertThat(ReferenceScorer.score(shuffled, portfolio.asOf()))
                .containsExactlyInAnyOrderElementsOf(ReferenceScorer.score(portfolio.facts(), portfolio.asOf()));
    }
}
