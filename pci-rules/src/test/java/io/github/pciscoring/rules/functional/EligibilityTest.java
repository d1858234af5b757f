package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.testkit.scenario.Scenario;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC, eligible products and channels, by indicator. */
class EligibilityTest {

    /** Revenue, adds, deployments and growth of A when all it is linked to is sold in this way. */
    private static String measures(Consumer<Scenario> sold) {
        SmbScenario facts = scenario()
                .customer("new")
                .subscription(
                        "added",
                        s -> sold.accept(s.paid("M-5..M")
                                .billed("M", "100")
                                .users("M-5", 6)
                                .linked("A", "CSP")))
                .customer("old")
                .subscription(
                        "grown",
                        s -> sold.accept(s.paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 150)
                                .linked("A", "CSP")));
        return String.join(", ", facts.revenue("A"), facts.adds("A"), facts.deployments("A"), facts.growth("A"));
    }

    /** "Eligible products (codes)" (R11). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SALES",
                "MARKETING",
                "CUSTOMER_SERVICE",
                "FIELD_SERVICE",
                "PROJECT_SERVICE",
                "PLAN_1",
                "AUTOMATION",
                "PROJECT_SERVICE_AUTOMATION",
                "RELATIONSHIP_SALES",
                "BUSINESS_CENTRAL",
                "CAPACITY_AND_STORAGE",
                "FINANCE_AND_OPERATIONS",
                "FRAUD_PROTECTION",
                "OPERATIONS",
                "RETAIL",
                "HR",
                "PLAN_2",
                "MIXED_REALITY",
                "TEAM_MEMBERS"
            })
    void productOnTheList_countsForAllIndicators(String product) {
        assertThat(measures(s -> s.product(product))).isEqualTo("100, 1, 1, 1/2");
    }

    /** "all others are ignored by every customer indicator". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POWER_BI",
                "PROJECT_SERVER",
                "PROJECT",
                "PLAN_3",
                "CUSTOMER_INSIGHTS",
                "sales",
                "customer-engagement",
                "OTHER"
            })
    void productOffTheList_countsForNone(String product) {
        assertThat(measures(s -> s.product(product))).isEqualTo("0, 0, 0, absent");
    }

    /** Revenue and adds ask for one of three channels; deployments and growth for none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CSP        | 100, 1, 1, 1/2
                    WEB_DIRECT | 100, 1, 1, 1/2
                    OPEN       | 0, 0, 1, 1/2
                    MPSA       | 0, 0, 1, 1/2
                    ea         | 0, 0, 1, 1/2
                    """)
    void channel_countsWhereItIsAskedFor(String channel, String measures) {
        assertThat(measures(s -> s.channel(channel))).isEqualTo(measures);
    }

    /** The first 12 months of an agreement matter for revenue only. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    M-11 | 100, 1, 1, 1/2
                    M-12 | 0, 1, 1, 1/2
                    M-40 | 0, 1, 1, 1/2
                    """)
    void agreement_limitsRevenueOnly(String start, String measures) {
        assertThat(measures(s -> s.channel("EA").agreement(start))).isEqualTo(measures);
    }
}
