package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.DEVELOPERS;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static io.github.pciscoring.rules.reference.AlternativeReading.R11_FAMILY_PER_INDICATOR;
import static io.github.pciscoring.rules.reference.AlternativeReading.R11_SIBLING_LIST;
import static io.github.pciscoring.rules.reference.AlternativeReading.R6_FIVE;
import static io.github.pciscoring.rules.reference.AlternativeReading.R7_BY_PRODUCT_FAMILY;
import static io.github.pciscoring.rules.reference.AlternativeReading.R7_CLAIMS_OF_EITHER_KIND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.rules.reference.AlternativeReading;
import io.github.pciscoring.testkit.scenario.Scenario;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * SPEC, Readings R6, R7 and R11, which no single indicator has: where the alternatives differ from what is chosen.
 *
 * <p>The tests of R7 and R11 look at one subscription of a new customer, billed 100 USD in M, added in M-5 and deployed in
 * it; and at one of an old customer, whose 100 users of M-12 are 150 in M.
 */
class RuleReadingsTest {

    private static SmbScenario ofProduct(String product, Consumer<Scenario> links) {
        return scenario()
                .partner("A")
                .customer("new")
                .subscription(
                        "added",
                        s -> links.accept(s.product(product)
                                .paid("M-5..M")
                                .billed("M", "100")
                                .users("M-5", 6)))
                .customer("old")
                .subscription(
                        "grown",
                        s -> links.accept(s.product(product)
                                .paid("M-12..M")
                                .users("M-12", 100)
                                .users("M", 150)));
    }

    /** The measures of A in the order of SPEC's table. */
    private static String measures(SmbScenario facts) {
        return String.join(", ", facts.revenue("A"), facts.adds("A"), facts.deployments("A"), facts.growth("A"));
    }

    private static void assertMeasures(SmbScenario facts, AlternativeReading alternative, String chosen, String other) {
        assertThat(measures(facts)).as("chosen").isEqualTo(chosen);
        assertThat(measures(facts.under(alternative))).as("%s", alternative).isEqualTo(other);
    }

    /** R6: one developer is half of 2, and a fifth of 5; at most 5 points. */
    @Test
    void developersThreshold_isAnyNumber() {
        SmbScenario facts = scenario().person("H", "A").passed("H", "PL-400", "2021-01-15");
        assertThat(facts.points("A", DEVELOPERS)).isEqualTo("2.5");
        assertThat(facts.under(R6_FIVE).points("A", DEVELOPERS)).isEqualTo("1");
    }

    /** R7: each claim credits everything. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CPOR_OSA | 100, 1, 0, absent | 100, 1, 1, 1/2
                    CPOR_OSU | 0, 0, 1, 1/2      | 100, 1, 1, 1/2
                    CSP      | 100, 1, 1, 1/2    | 100, 1, 1, 1/2
                    """)
    void claimsOfEitherKind_creditEverything(String type, String chosen, String eitherKind) {
        assertMeasures(ofProduct("SALES", s -> s.linked("A", type)), R7_CLAIMS_OF_EITHER_KIND, chosen, eitherKind);
    }

    /** R7: and displaces everywhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CPOR_OSA | 0, 0, 1, 1/2      | 0, 0, 0, absent
                    CPOR_OSU | 100, 1, 0, absent | 0, 0, 0, absent
                    CSP      | 100, 1, 1, 1/2    | 100, 1, 1, 1/2
                    """)
    void dporBesideAClaimOfEitherKind_isDisplacedEverywhere(String other, String chosen, String eitherKind) {
        assertMeasures(
                ofProduct("SALES", s -> s.linked("A", "DPOR").linked("B", other)),
                R7_CLAIMS_OF_EITHER_KIND,
                chosen,
                eitherKind);
    }

    /** R7: the same type credits one product family, and another not; deployments know no CSP. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SALES  | CSP      | 100, 1, 1, 1/2    | 0, 0, 0, 1/2
                    RETAIL | CSP      | 100, 1, 1, 1/2    | 100, 1, 0, 1/2
                    SALES  | CPOR_OSA | 100, 1, 0, absent | 100, 1, 0, absent
                    RETAIL | CPOR_OSA | 100, 1, 0, absent | 0, 0, 0, absent
                    SALES  | DPOR     | 100, 1, 1, 1/2    | 100, 1, 1, absent
                    RETAIL | CPOR_OSU | 0, 0, 1, 1/2      | 0, 0, 1, 1/2
                    """)
    void typeByProductFamily_creditsThatFamily(String product, String type, String chosen, String byFamily) {
        assertMeasures(ofProduct(product, s -> s.linked("A", type)), R7_BY_PRODUCT_FAMILY, chosen, byFamily);
    }

    /**
     * R7: any type displaces any other: CSP a DPOR of revenue and adds, a DPOR the claim of revenue, CSP and the revenue claim
     * the usage claim of deployments, the usage claim a CSP of growth, of the one family and not of the other.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SALES  | DPOR     | CSP      | 100, 1, 1, 1/2    | 0, 0, 1, absent
                    SALES  | CPOR_OSA | DPOR     | 100, 1, 0, absent | 0, 0, 0, absent
                    SALES  | CPOR_OSU | CSP      | 0, 0, 1, 1/2      | 0, 0, 0, 1/2
                    SALES  | CPOR_OSU | CPOR_OSA | 0, 0, 1, 1/2      | 0, 0, 0, 1/2
                    SALES  | CSP      | CPOR_OSU | 100, 1, 1, 1/2    | 0, 0, 0, absent
                    RETAIL | CSP      | CPOR_OSU | 100, 1, 1, 1/2    | 100, 1, 0, 1/2
                    SALES  | DPOR     | CPOR_OSU | 100, 1, 0, absent | 100, 1, 1, absent
                    """)
    void typeBesideAnother_isDisplacedByTheTable(
            String product, String type, String other, String chosen, String byFamily) {
        assertMeasures(
                ofProduct(product, s -> s.linked("A", type).linked("B", other)),
                R7_BY_PRODUCT_FAMILY,
                chosen,
                byFamily);
    }

    /** R7: displacement is "by associations held, per subscription and month": CSP holds in M-5 only, when there is the add. */
    @Test
    void typeBesideAnotherInOneMonth_isDisplacedInThatMonth() {
        assertMeasures(
                ofProduct("SALES", s -> s.linked("A", "DPOR").linked("B", "CSP", "M-5")),
                R7_BY_PRODUCT_FAMILY,
                "100, 1, 1, 1/2",
                "100, 0, 1, absent");
    }

    /** R11: without the three codes of which the sibling page knows one only in another print. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PROJECT_SERVICE            | 100, 1, 1, 1/2 | 0, 0, 0, absent
                    PLAN_1                     | 100, 1, 1, 1/2 | 0, 0, 0, absent
                    AUTOMATION                 | 100, 1, 1, 1/2 | 0, 0, 0, absent
                    PROJECT_SERVICE_AUTOMATION | 100, 1, 1, 1/2 | 100, 1, 1, 1/2
                    """)
    void productTakenOffTheList_isIgnored(String product, String chosen, String siblingList) {
        assertMeasures(ofProduct(product, s -> s.linked("A", "CSP")), R11_SIBLING_LIST, chosen, siblingList);
    }

    /** R11: revenue of the one family, deployments of the other, adds and growth of both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SALES    | 100, 1, 1, 1/2  | 100, 1, 0, 1/2
                    RETAIL   | 100, 1, 1, 1/2  | 0, 1, 1, 1/2
                    POWER_BI | 0, 0, 0, absent | 0, 0, 0, absent
                    """)
    void listPerIndicator_isThatIndicators(String product, String chosen, String perIndicator) {
        assertMeasures(ofProduct(product, s -> s.linked("A", "CSP")), R11_FAMILY_PER_INDICATOR, chosen, perIndicator);
    }
}
