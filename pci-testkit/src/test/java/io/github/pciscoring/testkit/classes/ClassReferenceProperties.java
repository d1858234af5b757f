package io.github.pciscoring.testkit.classes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.ruleset.Classification;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.testkit.portfolio.PortfolioArbitraries;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A partner is scored as by a rule set without classes that asks of everyone what its class is asked. */
class ClassReferenceProperties {
    /** Among what the rules look at, facts in which all classes come up. */
    @Provide
    Arbitrary<PortfolioCase> figures() {
        return PortfolioArbitraries.of(
                        ClassRules.underTest(ClassRules.figures()).codes())
                .cases();
    }

    @Provide
    Arbitrary<PortfolioCase> windows() {
        return PortfolioArbitraries.of(
                        ClassRules.underTest(ClassRules.windows()).codes())
                .cases();
    }

    @Property(tries = 200)
    void score_figuresByClass_isThatOfTheClassAlone(@ForAll("figures") PortfolioCase portfolio) {
        check(ClassRules.figures(), portfolio, true);
    }

    /** Months that only other classes read may be found to be missing, too. */
    @Property(tries = 200)
    void score_monthsByClass_isThatOfTheClassAloneButForFindings(@ForAll("windows") PortfolioCase portfolio) {
        check(ClassRules.windows(), portfolio, false);
    }

    /** The classes are those that the measures give, as indicators of a rule set of their own. */
    @Property(tries = 100)
    void classes_anyPortfolio_areByTheMeasureOfTheirType(@ForAll("windows") PortfolioCase given) {
        Portfolio portfolio = given.portfolio();
        CompetencyRuleSet rules = ClassRules.windows();
        List<PciScore> scores = ClassRules.scorer(rules).bind(portfolio).scoreAll(given.asOf());
        Map<Classification, String> units = Map.of(ClassRules.MARKET, "customers", ClassRules.MOOD, "stars");
        units.forEach((classification, unit) -> {
            List<PciScore> measured = ClassRules.scorer(ClassRules.measuring(rules, classification, unit))
                    .bind(portfolio)
                    .scoreAll(given.asOf());
            for (int i = 0; i < scores.size(); i++) {
                String expected = classification.classOf(
                        measured.get(i).indicators().get(0).measure());
                assertThat(scores.get(i).classes()).containsEntry(classification.id(), expected);
                Statistics.label(classification.id()).collect(expected);
            }
            for (String name : classification.classNames()) {
                Statistics.label(classification.id())
                        .coverage(coverage -> coverage.check(name).percentage(part -> part > 0));
            }
        });
    }

    private static void check(CompetencyRuleSet rules, PortfolioCase given, boolean findings) {
        Portfolio portfolio = given.portfolio();
        BoundPortfolio bound = ClassRules.scorer(rules).bind(portfolio);
        CollectedEvidence all = evidence(bound, given.asOf(), EvidenceQuery.all());
        Set<String> scored = new HashSet<>();
        rules.indicators().forEach(rule -> scored.add(rule.id()));
        for (PartnerRecord partner : portfolio.partners()) {
            PciScore score = bound.score(partner.id(), given.asOf());
            BoundPortfolio alone = ClassRules.scorer(ClassRules.specialised(rules, score.classes()))
                    .bind(portfolio);
            PciScore expected = alone.score(partner.id(), given.asOf());

            assertThat(score.indicators()).isEqualTo(expected.indicators());
            assertThat(score.total()).isEqualTo(expected.total());
            assertThat(score.tier()).isEqualTo(expected.tier());
            if (findings) {
                assertThat(score.findings()).isEqualTo(expected.findings());
            }
            CollectedEvidence ofPartner =
                    evidence(alone, given.asOf(), EvidenceQuery.all().partner(partner.id()));
            assertSame(
                    evidence(bound, given.asOf(), EvidenceQuery.all().partner(partner.id())),
                    ofPartner,
                    scored,
                    item -> true);
            assertSame(all, ofPartner, scored, item -> item.partnerId().equals(partner.id()));
        }
    }

    private static CollectedEvidence evidence(BoundPortfolio bound, YearMonth asOf, EvidenceQuery query) {
        CollectedEvidence evidence = new CollectedEvidence();
        bound.evidence(query, asOf, evidence);
        return evidence;
    }

    private static void assertSame(
            CollectedEvidence actual,
            CollectedEvidence expected,
            Set<String> indicators,
            Predicate<? super EvidenceItem> ofPartner) {
        Predicate<EvidenceItem> compared = item -> indicators.contains(item.indicatorId()) && ofPartner.test(item);
        List<CreditedItem> credited =
                actual.credited().stream().filter(compared).toList();
        List<LeftOutItem> leftOut = actual.leftOut().stream().filter(compared).toList();
        assertThat(credited).containsExactlyInAnyOrderElementsOf(expected.credited());
        assertThat(leftOut).containsExactlyInAnyOrderElementsOf(expected.leftOut());
    }
}
