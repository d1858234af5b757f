package io.github.pciscoring.rules.reference;

import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * SPEC's table "Readings": a field for each row, at first as chosen. To read SPEC another way, change fields before the
 * readings are handed to the scorer, and none after that.
 */
final class ReferenceReadings {
    /** Rows of a table that takes the place of SPEC's table of associations: any table can be made of them. */
    record AttributionRow(
            String type, Set<Purpose> purposes, Optional<Set<String>> products, Set<String> displacedBy) {}

    /** R1: "baseline `M-12`, then `M-11 … M-1`", in months before M. */
    int deploymentBaseline = 12;

    int deploymentFrom = 11;
    int deploymentTo = 1;

    /** R2: "`<` and `>`, so exactly 5 is neither"; or "`≥` to exceed". */
    boolean exactlyFiveExceeds;

    /** R3: the losers are "all who were credited on it when it was last paid"; or those of an add not longer ago. */
    OptionalInt latestAddWithin = OptionalInt.empty();

    /** R4: "each month's own credits"; or "the credits of M applied to both months". */
    boolean creditsOfAsOfMonthForBoth;

    /** R5: "in M"; or "in the first month that exceeded, on a subscription paid in that month". */
    boolean creditedWhenFirstExceeded;

    /** R6: "2", or "any number". */
    BigDecimal developersThreshold = ReferenceRules.DEVELOPERS.threshold();

    /** R7: SPEC's table of associations, unless another one stands here. */
    Optional<List<AttributionRow>> attribution = Optional.empty();

    /** R8: "the sum of the rounded points"; or "the unrounded sum", which a display truncates; or "whole points". */
    Fractions fractions = Fractions.SUM_OF_ROUNDED;

    /** What becomes of fractions of points. */
    enum Fractions {
        SUM_OF_ROUNDED,
        UNROUNDED_SUM,
        WHOLE_POINTS_OF_INDICATORS,
        WHOLE_POINTS_OF_THE_SUM
    }

    /** R9: "deployments: production; growth: all environments"; or "either, per indicator". */
    Set<Environment> deploymentEnvironments = Set.of(Environment.PRODUCTION);

    Set<Environment> growthEnvironments = Set.of(Environment.PRODUCTION, Environment.SANDBOX);

    /** R10: "`M-12`", or "any number of months". */
    int growthMonthsAgo = 12;

    /** R11, R13: the products that count; any where none are named. */
    final Map<Purpose, Set<String>> products = new EnumMap<>(Purpose.class);

    /** R13: the channels that count; any where none are named. */
    final Map<Purpose, Set<String>> channels = new EnumMap<>(Purpose.class);

    /** R12: "a bill is payment"; or "yes", paid seats are needed in that month. */
    boolean paidSeatsForRevenue;

    /** R14: "each is credited in full"; or "split evenly". */
    boolean revenueSplit;

    /** PROGRAMMES, A: exams that were retired, and how long they are honoured; none by SPEC. */
    final Map<String, ExamTerms> examTerms = new TreeMap<>();

    /** The last day on which an exam can be passed, and the last on which its passes count; there may be none. */
    record ExamTerms(Optional<LocalDate> retiredOn, Optional<LocalDate> honouredUntil) {}

    ReferenceReadings() {
        for (Purpose purpose : Purpose.values()) {
            products.put(purpose, ReferenceRules.ELIGIBLE_PRODUCTS);
        }
        channels.put(Purpose.REVENUE, ReferenceRules.CHANNELS);
        channels.put(Purpose.CUSTOMER_ADDS, ReferenceRules.CHANNELS);
    }

    /** Takes codes off the list of eligible products, and so out of the product families, wherever these stand. */
    void takeOff(Set<String> codes) {
        products.replaceAll((purpose, listed) -> without(listed, codes));
        attribution = attribution.map(rows -> rows.stream()
                .map(row -> new AttributionRow(
                        row.type(),
                        row.purposes(),
                        row.products().map(listed -> without(listed, codes)),
                        row.displacedBy()))
                .toList());
    }

    private static Set<String> without(Set<String> listed, Set<String> codes) {
        return listed.stream().filter(code -> !codes.contains(code)).collect(Collectors.toUnmodifiableSet());
    }

    /** "All others are ignored by every customer indicator"; "any channel, here and in 6". */
    boolean covers(Subscription subscription, Purpose purpose) {
        Set<String> ofProducts = products.get(purpose);
        Set<String> ofChannels = channels.get(purpose);
        return (ofProducts == null || ofProducts.contains(subscription.product()))
                && (ofChannels == null || ofChannels.contains(subscription.channel()));
    }

    /** "**Above** 5." */
    boolean exceeds(long users) {
        return exactlyFiveExceeds ? users >= ReferenceRules.DEPLOYMENT_USERS : users > ReferenceRules.DEPLOYMENT_USERS;
    }
}
