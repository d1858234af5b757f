package io.github.pciscoring.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioChanges;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.outlook.Assumptions;
import io.github.pciscoring.insight.outlook.Outlook;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.portfolio.PortfolioArbitraries;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A way holds as long as the scores say when its units are facts: people who join and have passed the exams. */
class HoldProperties {
    private static final UnderTest SMB = UnderTest.ruleSet(RuleSets.smmcsSmb(), StandardIndicators.factories());
    private static final PciScorer SCORER = SMB.newScorer();
    private static final Map<String, String> EXAMS = Map.of("functional-consultants", "MB-800", "developers", "PL-400");
    private static final Map<String, Long> LIMITS = Map.of(
            "net-new-revenue", 0L, "net-customer-adds", 0L, "new-deployments", 0L, "monthly-active-user-growth", 0L);

    @Provide
    Arbitrary<PortfolioCase> cases() {
        return PortfolioArbitraries.of(SMB.codes()).cases();
    }

    @Property(tries = 100)
    void hold_isAsLongAsScoresOfPeopleWhoJoin_sayIt(
            @ForAll("cases") PortfolioCase sample,
            @ForAll @IntRange(min = 1, max = 8) int months,
            @ForAll @IntRange(max = 12) int over) {
        BoundPortfolio bound = SCORER.bind(sample.portfolio());
        YearMonth asOf = sample.asOf();
        Outlook ahead = Outlook.of(bound, asOf, months, Assumptions.REPEAT_ALL);
        for (String partner :
                bound.portfolio().partners().stream().map(record -> record.id()).toList()) {
            Points target = bound.score(partner, asOf).total().plus(Points.of(over));
            Plan plan = Planner.of(bound)
                    .plan(
                            partner,
                            asOf,
                            PlanRequest.builder()
                                    .target(PlanTarget.of(target))
                                    .limits(LIMITS)
                                    .build(),
                            ahead);
            plan.hold().ifPresent(hold -> check(hold, ahead, partner, Map.of(), target));
            assertThat(plan.hold().isPresent()).isEqualTo(plan.reached());
            for (Combination way : plan.combinations()) {
                check(way.hold().orElseThrow(), ahead, partner, way.units(), target);
            }
        }
    }

    private static void check(Hold hold, Outlook ahead, String partner, Map<String, Long> units, Points target) {
        BoundPortfolio hired =
                ahead.projected().rebind(hired(ahead.projected().portfolio(), partner, units, ahead.from()));
        List<PciScore> scores = Stream.iterate(
                        ahead.from(), month -> !month.isAfter(ahead.to()), month -> month.plusMonths(1))
                .map(month -> hired.score(partner, month))
                .toList();
        long held = scores.stream()
                .takeWhile(score -> score.total().compareTo(target) >= 0)
                .count();
        assertThat(hold.until()).isEqualTo(ahead.from().plusMonths(held - 1));
        assertThat(hold.loss().isPresent()).isEqualTo(held < scores.size());
        hold.loss().ifPresent(loss -> {
            PciScore before = scores.get((int) held - 1);
            PciScore after = scores.get((int) held);
            assertThat(loss.month()).isEqualTo(after.asOf());
            Points least = after.indicators().stream()
                    .map(score -> score.points()
                            .minus(before.indicator(score.id()).orElseThrow().points()))
                    .min(Points::compareTo)
                    .orElseThrow();
            assertThat(loss.points()).isEqualTo(least);
            assertThat(after.indicator(loss.indicatorId())
                            .orElseThrow()
                            .points()
                            .minus(before.indicator(loss.indicatorId())
                                    .orElseThrow()
                                    .points()))
                    .isEqualTo(least);
        });
        Statistics.label("ends").collect(hold.loss().isPresent());
    }

    private static Portfolio hired(Portfolio portfolio, String partner, Map<String, Long> units, YearMonth from) {
        PortfolioChanges changes = portfolio.change();
        units.forEach((indicator, count) -> {
            for (int i = 0; i < count; i++) {
                String person = "hired-" + indicator + i;
                changes.add(new Affiliation(person, partner, MonthRange.from(from)));
                changes.add(ExamPass.builder()
                        .personId(person)
                        .exam(EXAMS.get(indicator))
                        .passedOn(from.atDay(1))
                        .build());
            }
        });
        return changes.apply();
    }
}
