package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The engine against the naive reference, and the laws, with exams that are retired, at days around the as-of month. */
class RetiredExamsProperties {

    @Provide
    Arbitrary<EdgeCase> cases() {
        return EdgePortfolios.cases();
    }

    @Provide
    Arbitrary<RetiredExams.Plan> plans() {
        return RetiredExams.plans();
    }

    private static PciScorer scorer(RetiredExams exams) {
        return StandardIndicators.scorer(exams.rules());
    }

    @Property(tries = 700)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void scoreAll_anyTerms_isWhatTheReferenceSays(
            @ForAll("plans") RetiredExams.Plan plan, @ForAll("cases") EdgeCase edge) {
        RetiredExams exams = plan.at(edge.asOf());
        BoundPortfolio bound =
                scorer(exams).bind(new PortfolioBuilder().addAll(edge.facts()).build());
        boolean differs = false;
        for (int month = -1; month <= 1; month++) {
            YearMonth asOf = edge.asOf().plusMonths(month);
            List<ReferenceScore> scores = ReferenceScorer.score(edge.facts(), asOf, exams.readings());
            assertThat(EngineScores.of(bound.scoreAll(asOf))).isEqualTo(scores);
            differs |= !scores.equals(ReferenceScorer.score(edge.facts(), asOf));
        }
        // Far below the true share: terms that never matter would show nothing.
        Statistics.label("terms that change a score")
                .collect(differs)
                .coverage(all -> all.check(true).percentage(share -> share >= 5));
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void evidence_anyTerms_isWhatTheReferenceSays(
            @ForAll("plans") RetiredExams.Plan plan, @ForAll("cases") EdgeCase edge) {
        RetiredExams exams = plan.at(edge.asOf());
        ReferenceEvidence reference = new ReferenceEvidence(edge.facts(), edge.asOf(), exams.readings());
        BoundPortfolio bound =
                scorer(exams).bind(new PortfolioBuilder().addAll(edge.facts()).build());
        new EngineEvidence(edge.facts(), edge.asOf(), bound, reference).assertIsWhatTheReferenceSays();

        for (String reason : List.of("passed-after-retirement", "no-longer-honoured")) {
            Statistics.label(reason)
                    .collect(reference.leftOut().stream()
                            .anyMatch(item -> item.reasonCode().equals(reason)))
                    .coverage(all -> all.check(true).percentage(share -> share >= 2));
        }
    }

    @Property(tries = 100)
    void laws_anyTerms_hold(@ForAll("plans") RetiredExams.Plan plan, @ForAll("cases") EdgeCase edge) {
        edge.checkLaws(scorer(plan.at(edge.asOf())));
    }
}
