package io.github.pciscoring.core.columns;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.List;
import java.util.Map;

/**
 * All facts of a portfolio. Subscriptions stand in the order of the tree; partners in the order of the results.
 *
 * @param codes the products, channels, association types, exams and fact names, by number
 * @param partners the partners' ids
 * @param customers the customers' ids
 * @param tenants the tenants' ids
 * @param people the people's ids
 * @param tree how accounts lie within each other
 * @param subscriptions what subscriptions are
 * @param associations by subscription; columns {@link #PARTNER}, {@link #TYPE}, {@link #FIRST}, {@link #LAST}
 * @param billed charges minus credits by subscription and month, in ten-thousandths of a USD
 * @param seats paid seats by subscription and month
 * @param production production users by subscription and month
 * @param sandbox sandbox users by subscription and month
 * @param affiliations by person; columns {@link #PARTNER}, {@link #TYPE} (always 0), {@link #FIRST}, {@link #LAST}
 * @param exams by person; columns {@link #EXAM}, {@link #PASSED_ON} and {@link #EXPIRES_ON} in epoch days
 * @param ownFacts by subject type and name, a series by subject; an undated fact stands at the month
 *     {@link #UNDATED}
 * @param rowsByMonth of the billing, seats and usage tables, how many rows of a subscription and month each month has,
 *     usage rows by environment as well
 * @param customersOfPartner by partner, the customers with a subscription that it was ever associated with, ascending
 * @param peopleOfPartner by partner, the people ever affiliated with it, ascending
 */
public record PortfolioColumns(
        Dictionary codes,
        Names partners,
        Names customers,
        Names tenants,
        Names people,
        AccountTree tree,
        SubscriptionColumns subscriptions,
        LinkTable associations,
        MonthSeries billed,
        MonthSeries seats,
        MonthSeries production,
        MonthSeries sandbox,
        LinkTable affiliations,
        LinkTable exams,
        Map<FactKey, MonthSeries> ownFacts,
        Map<FactTable, MonthCounts> rowsByMonth,
        PartnerAccounts customersOfPartner,
        PartnerAccounts peopleOfPartner) {
    /** Column of associations and affiliations: the partner's number. */
    public static final int PARTNER = 0;

    /** Column of associations: the type's code number. */
    public static final int TYPE = 1;

    /** Column of associations and affiliations: the first month. */
    public static final int FIRST = 2;

    /** Column of associations and affiliations: the last month. */
    public static final int LAST = 3;

    /** Column of exams: the exam's code number. */
    public static final int EXAM = 0;

    /** Column of exams: the day on which it was passed. */
    public static final int PASSED_ON = 1;

    /** Column of exams: the last day on which it counts, {@link Integer#MAX_VALUE} for ever. */
    public static final int EXPIRES_ON = 2;

    /** The month of an undated fact, and of an agreement without a start. */
    public static final int UNDATED = Integer.MIN_VALUE;

    /** Returns how many accounts there are at a level. */
    public int size(AccountLevel level) {
        return level == AccountLevel.PERSON ? people.size() : tree.size(level);
    }

    /** Returns the series of the billing, seats or usage table; of no other table there are any. */
    public List<MonthSeries> monthly(FactTable table) {
        return switch (table) {
            case BILLING -> List.of(billed);
            case SEATS -> List.of(seats);
            case USAGE -> List.of(production, sandbox);
            default -> List.of();
        };
    }

    /** Returns {@link #rowsByMonth} of these series. */
    public static Map<FactTable, MonthCounts> rowsByMonth(
            MonthSeries billed, MonthSeries seats, MonthSeries production, MonthSeries sandbox) {
        return Map.of(
                FactTable.BILLING, new MonthCounts.Builder().addAll(billed).build(),
                FactTable.SEATS, new MonthCounts.Builder().addAll(seats).build(),
                FactTable.USAGE,
                        new MonthCounts.Builder()
                                .addAll(production)
                                .addAll(sandbox)
                                .build());
    }

    /**
     * Names an own fact.
     *
     * @param subjectType what it is attached to
     * @param name its name
     */
    public record FactKey(SubjectType subjectType, String name) {}
}
