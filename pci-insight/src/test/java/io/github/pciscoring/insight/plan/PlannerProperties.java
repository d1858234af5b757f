package io.github.pciscoring.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.core.portfolio.PortfolioChanges;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.IndicatorScore;
import io.github.pciscoring.core.score.PciScore;
import io.github.pciscoring.insight.SampleRules;
import io.github.pciscoring.insight.SampleRules.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A plan's points are the score's, under rules by class and with plug-ins, too. */
class PlannerProperties {
    @Provide
    Arbitrary<Given> given() {
        return SampleRules.given();
    }

    @Property(tries = 300)
    void plan_anyPartner_startsFromTheScoreAndEndsWhereUnitsLead(
            @ForAll("given") Given given, @ForAll @IntRange(min = 1, max = 60) int target) {
        BoundPortfolio bound = given.bind();
        for (PartnerRecord partner : bound.portfolio().partners()) {
            PciScore score = bound.score(partner.id(), given.asOf());
            Plan plan = Planner.of(bound)
                    .plan(
                            partner.id(),
                            given.asOf(),
                            PlanRequest.builder()
                                    .target(PlanTarget.of(Points.of(target)))
                                    .build());
            assertThat(plan.score()).isEqualTo(score);
            assertThat(plan.indicators()).extracting(IndicatorPlan::score).isEqualTo(score.indicators());
            assertThat(plan.reached()).isEqualTo(score.total().compareTo(Points.of(target)) >= 0);
            plan.indicators().forEach(PlannerProperties::checkGains);
            for (Combination combination : plan.combinations()) {
                Points total = score.total();
                for (IndicatorPlan indicator : plan.indicators()) {
                    long units = combination.units().getOrDefault(indicator.id(), 0L);
                    total = total.plus(gain(indicator, units));
                }
                assertThat(combination.total()).isEqualTo(total).isGreaterThanOrEqualTo(Points.of(target));
            }
            Statistics.label(given.rules().toString())
                    .collect(plan.combinations().isEmpty() ? "no way" : "some way");
        }
        Statistics.label(given.rules().toString())
                .coverage(coverage -> coverage.check("some way").percentage(part -> part > 0));
    }

    /** What units earn is what the rule of the partner's class gives for the measure with them. */
    private static void checkGains(IndicatorPlan indicator) {
        IndicatorScore score = indicator.score();
        IndicatorRule rule = score.rule();
        if (!(score.measurement() instanceof Measurement.Value measure)
                || indicator.unit().isEmpty()) {
            assertThat(indicator.gains()).isEmpty();
            assertThat(indicator.reason()).isPresent();
            return;
        }
        for (UnitGain gain : indicator.gains()) {
            Ratio more =
                    measure.value().plus(indicator.unit().orElseThrow().step().times(Ratio.of(gain.units())));
            Ratio share = rule.curve().share(more, measure.basis());
            assertThat(gain.points())
                    .isEqualTo(Points.of(share.times(Ratio.of(rule.maxPoints().toBigDecimal()))
                            .toDecimal(Points.SCALE)));
            assertThat(gain.gained()).isEqualTo(gain.points().minus(score.points()));
        }
    }

    private static Points gain(IndicatorPlan indicator, long units) {
        return indicator.gains().stream()
                .filter(gain -> gain.units() <= units)
                .reduce((first, second) -> second)
                .map(UnitGain::gained)
                .orElse(Points.ZERO);
    }

    /** So many people more, added to the facts, earn what the plan says of as many units. */
    @Property(tries = 200)
    void plan_peopleReallyAdded_earnWhatThePlanSays(
            @ForAll("given") Given given, @ForAll @IntRange(min = 1, max = 6) int people) {
        BoundPortfolio bound = given.bind();
        for (PartnerRecord partner : bound.portfolio().partners()) {
            Plan plan = Planner.of(bound).plan(partner.id(), given.asOf(), PlanRequest.standard());
            IndicatorPlan indicator = plan.indicators().stream()
                    .filter(one -> one.id().equals("functional-consultants"))
                    .findFirst()
                    .orElseThrow();
            Optional<ExamFormula> formula = indicator.score().rule().parameters().values().values().stream()
                    .filter(ExamFormula.class::isInstance)
                    .map(ExamFormula.class::cast)
                    .findFirst();
            PortfolioChanges changes = bound.portfolio().change();
            for (int i = 0; i < people; i++) {
                qualify(
                        changes,
                        "new " + i,
                        partner.id(),
                        formula.orElseThrow(),
                        given.asOf().atDay(1));
            }
            IndicatorScore after = bound.rebind(changes.apply())
                    .score(partner.id(), given.asOf())
                    .indicator(indicator.id())
                    .orElseThrow();

            assertThat(after.points().minus(indicator.score().points())).isEqualTo(gain(indicator, people));
        }
    }

    private static void qualify(
            PortfolioChanges changes, String person, String partner, ExamFormula formula, LocalDate day) {
        changes.add(new Affiliation(person, partner, MonthRange.ALWAYS));
        List<ExamFormula.Requirement> all = formula.anyOf().get(0).allOf();
        for (ExamFormula.Requirement requirement : all) {
            changes.add(ExamPass.builder()
                    .personId(person)
                    .exam(requirement.anyOf().iterator().next())
                    .passedOn(day)
                    .build());
        }
    }
}
