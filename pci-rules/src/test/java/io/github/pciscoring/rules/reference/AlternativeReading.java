package io.github.pciscoring.rules.reference;

import static io.github.pciscoring.rules.reference.ReferenceRules.CUSTOMER_ENGAGEMENT;
import static io.github.pciscoring.rules.reference.ReferenceRules.FINANCE_AND_OPERATIONS;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.CUSTOMER_ADDS;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.DEPLOYMENTS;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.REVENUE;

import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.ruleset.CompetencyRuleSet;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import io.github.pciscoring.rules.reference.ReferenceReadings.Fractions;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The alternatives of SPEC's table "Readings", each as a change of the built-in rule set's text, the way a rule author would
 * make it, and as the same change of the naive reference. The names begin with the row of the table.
 */
public enum AlternativeReading {
    /** "The same up to and including M." */
    R1_UP_TO_AS_OF_MONTH(
            deployments("window: {from: 11, to: 1}", "window: {from: 11, to: 0}"),
            readings -> readings.deploymentTo = 0),

    /** "The trailing window itself, baseline `M-11`, then `M-10 … M`." */
    R1_TRAILING_WINDOW(
            text -> deployments("baseline: 12", "baseline: 11")
                    .andThen(deployments("window: {from: 11, to: 1}", "window: {from: 10, to: 0}"))
                    .apply(text),
            readings -> {
                readings.deploymentBaseline = 11;
                readings.deploymentFrom = 10;
                readings.deploymentTo = 0;
            }),

    /** "13 months ago and the following 12", counted from M itself. */
    R1_THIRTEEN_MONTHS_AGO(
            text -> deployments("baseline: 12", "baseline: 13")
                    .andThen(deployments("window: {from: 11, to: 1}", "window: {from: 12, to: 1}"))
                    .apply(text),
            readings -> {
                readings.deploymentBaseline = 13;
                readings.deploymentFrom = 12;
            }),

    /** "`≥` to exceed." */
    R2_AT_LEAST(deployments("above: 5", "at-least: 5"), readings -> readings.exactlyFiveExceeds = true),

    /** "Only those credited for the customer's latest add, when that add lies in `m-12 … m-1`." */
    R3_LATEST_ADD(
            adds("losing-partners: credited-when-last-paid", "losing-partners: credited-for-latest-add"),
            readings -> readings.latestAddWithin = OptionalInt.of(12)),

    /** The same with an add in `m-2 … m-1`. */
    R3_LATEST_ADD_WITHIN_TWO_MONTHS(
            adds(
                    "losing-partners: credited-when-last-paid",
                    "losing-partners: credited-for-latest-add\n      add-look-back: 2"),
            readings -> readings.latestAddWithin = OptionalInt.of(2)),

    /** "The credits of M applied to both months." */
    R4_AS_OF_MONTH(
            growth("customer-base: own-month", "customer-base: as-of-month"),
            readings -> readings.creditsOfAsOfMonthForBoth = true),

    /** "In the first month that exceeded, on a subscription paid in that month." */
    R5_FIRST_MONTH_ABOVE(
            deployments("credited: as-of-month", "credited: first-month-above"),
            readings -> readings.creditedWhenFirstExceeded = true),

    /** "Any number": the five of the page's prose. */
    R6_FIVE(
            text -> text.in("developers", "threshold: 2", "threshold: 5"),
            readings -> readings.developersThreshold = new BigDecimal("5")),

    /** "Any table": claims of either kind credit everything, and displace everywhere. */
    R7_CLAIMS_OF_EITHER_KIND(AlternativeTables::claimsOfEitherKind, AlternativeTables::claimsOfEitherKind),

    /** "Any table": by product family, with displacement by other types than claims, and of claims. */
    R7_BY_PRODUCT_FAMILY(AlternativeTables::byProductFamily, AlternativeTables::byProductFamily),

    /** "The unrounded sum (a display then truncates)." */
    R8_UNROUNDED_SUM(rounding("none"), readings -> readings.fractions = Fractions.UNROUNDED_SUM),

    /** "Whole points" of each indicator. */
    R8_WHOLE_POINTS_OF_INDICATORS(
            rounding("{decimals: 0}"), readings -> readings.fractions = Fractions.WHOLE_POINTS_OF_INDICATORS),

    /** "Whole points" of the sum. */
    R8_WHOLE_POINTS_OF_THE_SUM(
            rounding("{of: total, decimals: 0}"), readings -> readings.fractions = Fractions.WHOLE_POINTS_OF_THE_SUM),

    /** "Either, per indicator": deployments in all environments. */
    R9_DEPLOYMENTS_IN_ALL(
            deployments("environments: [production]", "environments: [production, sandbox]"),
            readings -> readings.deploymentEnvironments = Set.of(Environment.PRODUCTION, Environment.SANDBOX)),

    /** "Either, per indicator": growth in production only. */
    R9_GROWTH_IN_PRODUCTION(
            growth("environments: [production, sandbox]", "environments: [production]"),
            readings -> readings.growthEnvironments = Set.of(Environment.PRODUCTION)),

    /** "Any number of months": the 13 of 2019. */
    R10_THIRTEEN_MONTHS(growth("months-back: 12", "months-back: 13"), readings -> readings.growthMonthsAgo = 13),

    /** "Any list": without three of the four codes that both pages' prints come to. */
    R11_SIBLING_LIST(
            text -> text.with("    - PROJECT_SERVICE\n    - PLAN_1\n    - AUTOMATION\n", ""),
            readings -> readings.takeOff(Set.of("PROJECT_SERVICE", "PLAN_1", "AUTOMATION"))),

    /** "Per indicator": one family each. */
    R11_FAMILY_PER_INDICATOR(
            text -> text.in("net-new-revenue", Scope.PRODUCTS, "products: [customer-engagement]")
                    .in("new-deployments", Scope.PRODUCTS, "products: [finance-and-operations]"),
            readings -> {
                readings.products.put(REVENUE, CUSTOMER_ENGAGEMENT);
                readings.products.put(DEPLOYMENTS, FINANCE_AND_OPERATIONS);
            }),

    /** "Yes": a billed subscription must have paid seats in that month. */
    R12_PAID_SEATS(
            text -> text.in("net-new-revenue", "paid-seats-required: false", "paid-seats-required: true"),
            readings -> readings.paidSeatsForRevenue = true),

    /** "Any product." */
    R13_ANY_PRODUCT(adds(Scope.PRODUCTS + "\n", "\n"), readings -> readings.products.remove(CUSTOMER_ADDS)),

    /** "Any channel." */
    R13_ANY_CHANNEL(adds(Scope.CHANNELS + "\n", "\n"), readings -> readings.channels.remove(CUSTOMER_ADDS)),

    /** "Or both." */
    R13_ANYTHING(
            adds("scope:\n        " + Scope.PRODUCTS + "\n        " + Scope.CHANNELS + "\n", "scope: {}\n"),
            readings -> {
                readings.products.remove(CUSTOMER_ADDS);
                readings.channels.remove(CUSTOMER_ADDS);
            }),

    /** "Revenue split evenly, floored to 0.0001 USD, what remains to the first in order of partner id." */
    R14_SPLIT_EVENLY(
            text -> text.in("net-new-revenue", "several-partners: each-in-full", "several-partners: split-evenly"),
            readings -> readings.revenueSplit = true);

    /** What the scopes of the built-in rule set say. */
    private static final class Scope {
        static final String PRODUCTS = "products: [customer-engagement, finance-and-operations]";
        static final String CHANNELS = "channels: commercial";
    }

    private final UnaryOperator<BuiltInText> text;
    private final Consumer<ReferenceReadings> reference;

    AlternativeReading(UnaryOperator<BuiltInText> text, Consumer<ReferenceReadings> reference) {
        this.text = text;
        this.reference = reference;
    }

    private static UnaryOperator<BuiltInText> rounding(String replacement) {
        return text -> text.with("rounding: {decimals: 6}", "rounding: " + replacement);
    }

    private static UnaryOperator<BuiltInText> adds(String old, String replacement) {
        return text -> text.in("net-customer-adds", old, replacement);
    }

    private static UnaryOperator<BuiltInText> deployments(String old, String replacement) {
        return text -> text.in("new-deployments", old, replacement);
    }

    private static UnaryOperator<BuiltInText> growth(String old, String replacement) {
        return text -> text.in("monthly-active-user-growth", old, replacement);
    }

    /** Returns the row of the table, such as {@code R1}. */
    String row() {
        return name().substring(0, name().indexOf('_'));
    }

    /** Returns a scorer that reads SPEC this way, and otherwise as chosen. */
    public PciScorer scorer() {
        return scorer(List.of(this));
    }

    static PciScorer scorer(Collection<AlternativeReading> alternatives) {
        return StandardIndicators.scorer(rules(alternatives));
    }

    static CompetencyRuleSet rules(Collection<AlternativeReading> alternatives) {
        BuiltInText changed = BuiltInText.unchanged();
        for (AlternativeReading alternative : alternatives) {
            changed = alternative.text.apply(changed);
        }
        return changed.rules();
    }

    static ReferenceReadings reference(Collection<AlternativeReading> alternatives) {
        ReferenceReadings readings = new ReferenceReadings();
        alternatives.forEach(alternative -> alternative.reference.accept(readings));
        return readings;
    }

    /** Returns any alternatives that can stand together: of each row of the table one at most. */
    static Arbitrary<List<AlternativeReading>> combinations() {
        Map<String, List<AlternativeReading>> rows = Arrays.stream(values())
                .collect(Collectors.groupingBy(AlternativeReading::row, LinkedHashMap::new, Collectors.toList()));
        List<Arbitrary<Optional<AlternativeReading>>> picks = rows.values().stream()
                .map(row -> Arbitraries.of(row).optional(0.5))
                .toList();
        return Combinators.combine(picks)
                .as(picked -> picked.stream().flatMap(Optional::stream).toList());
    }
}
