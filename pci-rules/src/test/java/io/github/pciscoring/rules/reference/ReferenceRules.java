package io.github.pciscoring.rules.reference;

import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.CUSTOMER_ADDS;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.DEPLOYMENTS;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.MAU_GROWTH;
import static io.github.pciscoring.rules.reference.ReferenceRules.Purpose.REVENUE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every number and code of SPEC's rule set {@code smmcs-smb}, copied from SPEC by hand. They stand here literally and are
 * not read from the rule-set file, because this is the independent second opinion: a slip in that file must show.
 */
final class ReferenceRules {
    private ReferenceRules() {}

    /** The columns of SPEC's table "Attribution: who is credited". */
    enum Purpose {
        REVENUE,
        CUSTOMER_ADDS,
        DEPLOYMENTS,
        MAU_GROWTH
    }

    /** A row of SPEC's table of indicators. */
    record IndicatorRow(String id, BigDecimal maxPoints, BigDecimal threshold) {
        IndicatorRow(String id, String maxPoints, String threshold) {
            this(id, new BigDecimal(maxPoints), new BigDecimal(threshold));
        }

        IndicatorRow withThreshold(BigDecimal other) {
            return new IndicatorRow(id, maxPoints, other);
        }
    }

    /** An exam, together with one of some others unless there are none: "`PL-200` and one of `MB-210 …`". */
    record ExamCombination(String exam, List<String> andOneOf) {}

    // Score

    static final IndicatorRow NET_NEW_REVENUE = new IndicatorRow("net-new-revenue", "10", "30000");
    static final IndicatorRow NET_CUSTOMER_ADDS = new IndicatorRow("net-customer-adds", "10", "10");
    static final IndicatorRow FUNCTIONAL_CONSULTANTS = new IndicatorRow("functional-consultants", "30", "5");
    static final IndicatorRow DEVELOPERS = new IndicatorRow("developers", "5", "2");
    static final IndicatorRow NEW_DEPLOYMENTS = new IndicatorRow("new-deployments", "20", "10");
    static final IndicatorRow MAU_GROWTH_ROW = new IndicatorRow("monthly-active-user-growth", "25", "0.35");

    static final int POINTS_DECIMALS = 6;
    static final BigDecimal GOLD_SCORE = new BigDecimal("80");
    static final BigDecimal SILVER_SCORE = new BigDecimal("60");

    static final Map<Purpose, String> INDICATOR_OF = Map.of(
            REVENUE, NET_NEW_REVENUE.id(),
            CUSTOMER_ADDS, NET_CUSTOMER_ADDS.id(),
            DEPLOYMENTS, NEW_DEPLOYMENTS.id(),
            MAU_GROWTH, MAU_GROWTH_ROW.id());

    // Vocabulary

    static final int WINDOW_MONTHS = 12;

    // Attribution: who is credited

    static final Map<String, Set<Purpose>> COUNTS_FOR = Map.of(
            "CSP", Set.of(REVENUE, CUSTOMER_ADDS, DEPLOYMENTS, MAU_GROWTH),
            "DPOR", Set.of(REVENUE, CUSTOMER_ADDS, DEPLOYMENTS, MAU_GROWTH),
            "CPOR_OSA", Set.of(REVENUE, CUSTOMER_ADDS),
            "CPOR_OSU", Set.of(DEPLOYMENTS, MAU_GROWTH));

    static final String DISPLACED_TYPE = "DPOR";
    static final Set<String> CPOR_TYPES = Set.of("CPOR_OSA", "CPOR_OSU");

    // The six measures

    static final String EA = "EA";
    static final Set<String> CHANNELS = Set.of("EA", "CSP", "WEB_DIRECT");
    static final int EA_MONTHS = 12;

    static final List<ExamCombination> CONSULTANT_EXAMS = List.of(
            new ExamCombination("PL-200", List.of("MB-210", "MB-220", "MB-230", "MB-240")),
            new ExamCombination("MB-300", List.of("MB-310", "MB-320", "MB-330")),
            new ExamCombination("MB-800", List.of()));

    static final List<ExamCombination> DEVELOPER_EXAMS = List.of(
            new ExamCombination("PL-400", List.of()), new ExamCombination("MB-300", List.of("MB-500", "MB-700")));

    static final long DEPLOYMENT_USERS = 5;
    static final long GROWTH_BASELINE_FLOOR = 50;

    /** "**Eligible products** (codes)": those before the semicolon. */
    static final Set<String> CUSTOMER_ENGAGEMENT = Set.of(
            "SALES",
            "MARKETING",
            "CUSTOMER_SERVICE",
            "FIELD_SERVICE",
            "PROJECT_SERVICE",
            "PLAN_1",
            "AUTOMATION",
            "PROJECT_SERVICE_AUTOMATION",
            "RELATIONSHIP_SALES");

    /** "**Eligible products** (codes)": those after the semicolon. */
    static final Set<String> FINANCE_AND_OPERATIONS = Set.of(
            "BUSINESS_CENTRAL",
            "CAPACITY_AND_STORAGE",
            "FINANCE_AND_OPERATIONS",
            "FRAUD_PROTECTION",
            "OPERATIONS",
            "RETAIL",
            "HR",
            "PLAN_2",
            "MIXED_REALITY",
            "TEAM_MEMBERS");

    static final Set<String> ELIGIBLE_PRODUCTS = Stream.of(CUSTOMER_ENGAGEMENT, FINANCE_AND_OPERATIONS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
}
