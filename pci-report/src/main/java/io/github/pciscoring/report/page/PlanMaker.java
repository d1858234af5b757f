package io.github.pciscoring.report.page;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.insight.plan.Combination;
import io.github.pciscoring.insight.plan.IndicatorPlan;
import io.github.pciscoring.insight.plan.Plan;
import io.github.pciscoring.insight.plan.PlanUnit;
import io.github.pciscoring.insight.text.Units;
import io.github.pciscoring.report.page.PlanView.CandidateView;
import io.github.pciscoring.report.page.PlanView.UnitView;
import io.github.pciscoring.report.page.PlanView.WayView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts a plan into words and numbers. */
final class PlanMaker {
    private PlanMaker() {}

    static PlanView view(Plan plan) {
        String target = Words.safe(plan.target().tier().name());
        return new PlanView(
                "The way to " + target,
                statement(plan, target),
                plan.combinations().stream().map(way -> way(plan, way)).toList(),
                !plan.reached() && plan.combinations().isEmpty(),
                plan.indicators().stream().map(PlanMaker::unit).toList(),
                plan.hold().map(held -> Words.sentence(held.text()) + ".").orElse(""),
                candidates(plan),
                Stream.concat(Plan.NOT_MODELLED.stream(), plan.aheadTo().map(month -> Plan.HELD_IF).stream())
                        .map(Words::safe)
                        .toList());
    }

    private static String statement(Plan plan, String target) {
        if (plan.reached()) {
            return target + " is reached, with " + Figures.points(plan.margin()) + " points to spare.";
        }
        if (!plan.combinations().isEmpty()) {
            return "The cheapest of what reaches it, each indicator in whole units"
                    + (plan.proved() ? "." : "; too many combinations to try them all, so there may be cheaper ones.");
        }
        return plan.farthest()
                .map(all -> "No combination reaches " + target + ": all units that can be had make it "
                        + Figures.points(all.total()) + ".")
                .orElse("No combination reaches " + target + ".");
    }

    private static List<CandidateView> candidates(Plan plan) {
        return plan.indicators().stream()
                .flatMap(indicator -> indicator.candidates().stream()
                        .map(one -> new CandidateView(
                                Words.safe(one.personId()), Words.title(indicator.id()), Words.safe(one.detail()))))
                .toList();
    }

    private static WayView way(Plan plan, Combination way) {
        return new WayView(
                units(plan, way),
                amount(way.cost()),
                Figures.points(way.total()),
                way.tier().map(Words::safe).orElse(""),
                way.hold().map(held -> Words.sentence(held.text())).orElse(""));
    }

    /** Returns what a combination takes, a text for each indicator. */
    static List<String> units(Plan plan, Combination way) {
        List<String> texts = new ArrayList<>();
        for (IndicatorPlan indicator : plan.indicators()) {
            Long units = way.units().get(indicator.id());
            if (units != null) {
                String counted = counted(indicator, units);
                String name = Words.title(indicator.id()).toLowerCase(Locale.ROOT);
                texts.add("+" + counted + " " + Units.of(counted, name));
            }
        }
        return texts;
    }

    private static String counted(IndicatorPlan indicator, long units) {
        PlanUnit unit = indicator.unit().orElseThrow();
        BigDecimal all = unit.size().toBigDecimal().multiply(BigDecimal.valueOf(units));
        boolean itself = unit.size().equals(Amount.of(1))
                && unit.of().equals(indicator.score().rule().unit());
        return Figures.amount(all) + (itself ? "" : " " + Words.safe(unit.of()));
    }

    private static UnitView unit(IndicatorPlan indicator) {
        return new UnitView(
                Words.title(indicator.id()),
                indicator
                        .unit()
                        .map(unit -> amount(unit.size()) + " " + Words.safe(unit.of()))
                        .orElse(""),
                Figures.change(indicator.nextUnit()),
                Figures.grouped(indicator.unitsToCap()),
                Figures.exact(indicator.obtainable()),
                amount(indicator.cost()),
                indicator.reason().map(Words::sentence).orElse(""));
    }

    private static String amount(Amount amount) {
        return Figures.amount(amount.toBigDecimal());
    }
}
