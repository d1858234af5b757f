package io.github.pciscoring.testkit;

import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.core.ruleset.IndicatorRule;
import io.github.pciscoring.core.ruleset.MonthWindow;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.ruleset.TierLadder.Tier;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a rule set promises beyond being consistent in itself: that whatever it gives can be had. Extend it for a rule set of
 * your own:
 *
 * <pre>{@code
 * class OurProgrammeContract extends RuleSetContract {
 *     @Override
 *     protected UnderTest underTest() {
 *         return UnderTest.ruleSet(rules, factories);
 *     }
 * }
 * }</pre>
 */
public abstract class RuleSetContract {

    /** Returns the rule set with its indicator types; asked for once by each test. */
    protected abstract UnderTest underTest();

    /**
     * Returns portfolios on which every indicator earns all its points and every class has a partner; they are looked at one
     * after the other until all is shown. Unless overridden, made-up ones of several sizes, with the rule author's own facts.
     */
    protected Stream<PortfolioCase> portfolios() {
        return SampleCases.growing(underTest());
    }

    /** Every indicator type has a factory that takes its parameters, measures in its unit, and is credited if need be. */
    @Test
    public void types_ofAllRules_fit() {
        ScoringLaws.unitIsTheTypes(underTest());
        underTest().newScorer();
    }

    /** The indicators' maxima add up to the maximum total. */
    @Test
    public void maxima_ofAllIndicators_addUp() {
        CompetencyRuleSet rules = underTest().rules();
        Points sum = rules.indicators().stream().map(IndicatorRule::maxPoints).reduce(Points.ZERO, Points::plus);
        Violation.unless(
                sum.equals(rules.maximumTotal()),
                "the indicators' maxima must add up to the maximum total",
                sum + ", not " + rules.maximumTotal());
    }

    /** Every indicator can earn all its points, in each of its variants, and every class has partners. */
    @Test
    public void indicators_allAndOfAllClasses_canEarnTheirMaximum() {
        Violation.unlessNone(
                "every indicator must be able to earn all its points, and every class to have a partner, on one of the"
                        + " portfolios; if only these do not show it, override portfolios()",
                new Reach(underTest()).missingOn(portfolios()));
    }

    /** Every tier can be reached, and is not always passed over for a higher one. */
    @Test
    public void tiers_all_canBeReached() {
        CompetencyRuleSet rules = underTest().rules();
        TierReach reach = new TierReach(rules);
        Violation.unlessNone(
                "every tier must be reached by some points, and no higher one with it",
                rules.tiers().tiers().stream()
                        .filter(tier -> !reach.isReachable(tier))
                        .map(Tier::name)
                        .toList());
    }

    /** No indicator looks back further than facts are held. */
    @Test
    public void windows_ofAllIndicators_lieWithinTheFurthestLookBack() {
        List<IndicatorShape> shapes = underTest().shapes();
        Violation.unless(
                shapes.stream().allMatch(shape -> shape.lookBack() <= MonthWindow.MAX_MONTHS_BACK),
                "indicators must look back at most " + MonthWindow.MAX_MONTHS_BACK + " months",
                shapes);
    }

    /** Whatever products, channels and exams scopes, credits and terms name, the rule set declares. */
    @Test
    public void codes_inScopesCreditsAndTerms_areDeclared() {
        CompetencyRuleSet rules = underTest().rules();
        Set<String> products = union(rules.productFamilies());
        Set<String> channels = union(rules.channelGroups());
        Set<String> unknown = new TreeSet<>();
        for (SubscriptionScope scope : rules.scopes()) {
            scope.products().ifPresent(named -> addOthers(unknown, "product", named, products));
            scope.channels().ifPresent(named -> addOthers(unknown, "channel", named, channels));
            addOthers(unknown, "channel", scope.agreementMonths().keySet(), channels);
        }
        rules.attribution()
                .rows()
                .values()
                .forEach(rows -> rows.forEach(
                        row -> row.products().ifPresent(named -> addOthers(unknown, "product", named, products))));
        addOthers(unknown, "exam", rules.examTerms().keySet(), rules.exams());
        Violation.unlessNone("every code that is named must be declared", unknown);
    }

    private static Set<String> union(Map<String, Set<String>> groups) {
        Set<String> all = new TreeSet<>();
        groups.values().forEach(all::addAll);
        return all;
    }

    private static void addOthers(Set<String> unknown, String kind, Collection<String> named, Set<String> declared) {
        named.stream().filter(code -> !declared.contains(code)).forEach(code -> unknown.add(kind + " " + code));
    }
}
