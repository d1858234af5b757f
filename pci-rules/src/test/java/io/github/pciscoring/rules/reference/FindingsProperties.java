package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.AttributionPolicy;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.CreditRule;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The engine's findings against those of the naive reference, on portfolios crowded at the edges. */
class FindingsProperties {
    /** The built-in rules, but CSP and a usage claim credit nothing, so that there are types that don't. */
    private static final CompetencyRuleSet FEWER_TYPES = CompetencyRuleSet.builder()
            .from(RuleSets.smmcsSmb())
            .attribution(creditingOnly(Set.of("DPOR", "CPOR_OSA")))
            .build();

    private static AttributionPolicy creditingOnly(Set<String> types) {
        AttributionPolicy all = RuleSets.smmcsSmb().attribution();
        Map<String, List<CreditRule>> rows = new TreeMap<>();
        all.rows()
                .forEach((indicator, of) -> rows.put(
                        indicator,
                        of.stream().filter(row -> types.contains(row.type())).toList()));
        return new AttributionPolicy(all.types(), rows);
    }

    @Provide
    Arbitrary<EdgeCase> cases() {
        return EdgePortfolios.cases();
    }

    /** Months further off let whole tables end before the look-back or begin after the as-of month. */
    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void findings_anyPortfolio_areWhatTheReferenceSays(@ForAll("cases") EdgeCase edge) {
        Set<FindingCode> seen = EnumSet.noneOf(FindingCode.class);
        check(RuleSets.smmcsSmb(), ReferenceRules.COUNTS_FOR.keySet(), edge, seen);
        check(FEWER_TYPES, Set.of("DPOR", "CPOR_OSA"), edge, seen);
        // Each code is seen, and one that never came up would fail.
        for (FindingCode code : FindingCode.values()) {
            Statistics.label(code.code())
                    .collect(seen.contains(code))
                    .coverage(all -> all.check(true).percentage(share -> share > 0));
        }
    }

    private static void check(CompetencyRuleSet rules, Set<String> types, EdgeCase edge, Set<FindingCode> seen) {
        BoundPortfolio bound = StandardIndicators.scorer(rules)
                .bind(new PortfolioBuilder().addAll(edge.facts()).build());
        for (int month : new int[] {-30, -14, -1, 0, 1, 14, 30}) {
            YearMonth asOf = edge.asOf().plusMonths(month);
            ReferenceFindings reference = new ReferenceFindings(edge.facts(), asOf, types);
            for (PciScore score : bound.scoreAll(asOf, ScoringOptions.callingThread())) {
                List<ReferenceFinding> expected = new ArrayList<>(reference.ofFacts());
                expected.addAll(reference.ofPartner(score.partnerId()));
                assertThat(score.findings()).map(FindingsProperties::reference).isEqualTo(expected);
                assertThat(score.findings()).noneMatch(finding -> finding.text().isEmpty());
                score.findings().forEach(finding -> seen.add(finding.code()));
            }
        }
    }

    private static ReferenceFinding reference(Finding finding) {
        return new ReferenceFinding(
                finding.code().code(),
                finding.table().map(FactTable::label).orElse(""),
                finding.months(),
                finding.counts(),
                finding.indicators(),
                finding.count());
    }

    @Property(tries = 100)
    void laws_withTypesThatCreditNothing_hold(@ForAll("cases") EdgeCase edge) {
        PciScorer scorer = StandardIndicators.scorer(FEWER_TYPES);
        edge.checkLaws(scorer);
    }
}
