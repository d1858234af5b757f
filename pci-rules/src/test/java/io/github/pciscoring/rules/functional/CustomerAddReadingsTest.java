package io.github.pciscoring.rules.functional;

import static io.github.pciscoring.rules.functional.SmbScenario.ADDS;
import static io.github.pciscoring.rules.functional.SmbScenario.scenario;
import static io.github.pciscoring.rules.reference.AlternativeReading.R13_ANYTHING;
import static io.github.pciscoring.rules.reference.AlternativeReading.R13_ANY_CHANNEL;
import static io.github.pciscoring.rules.reference.AlternativeReading.R13_ANY_PRODUCT;
import static io.github.pciscoring.rules.reference.AlternativeReading.R3_LATEST_ADD;
import static io.github.pciscoring.rules.reference.AlternativeReading.R3_LATEST_ADD_WITHIN_TWO_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPEC, Readings R3 and R13 of net customer adds: where the alternatives differ from what is chosen. */
class CustomerAddReadingsTest {

    /** Added in M-6 by A, served by B since M-4, last paid in M-3, lost in M-2. */
    private static SmbScenario handedOver() {
        return scenario()
                .subscription(
                        "S", s -> s.paid("M-6..M-3").linked("A", "CSP", "..M-5").linked("B", "CSP", "M-4.."));
    }

    /** R3: A has the add; the loss is B's, credited when it was last paid, or A's, credited for the add. */
    @Test
    void lossAfterTheCustomerChangedPartners_isOfThePartnerWithTheAdd() {
        assertThat(handedOver().adds("A")).isEqualTo("1");
        assertThat(handedOver().adds("B")).isEqualTo("-1");
        assertThat(handedOver().under(R3_LATEST_ADD).adds("A")).isEqualTo("0");
        assertThat(handedOver().under(R3_LATEST_ADD).adds("B")).isEqualTo("0");
    }

    @Test
    void lossAfterTheCustomerChangedPartners_explained_belongsToM2AndWasEarnedInM6() {
        SmbScenario facts = handedOver().under(R3_LATEST_ADD);
        assertThat(facts.explained("A", ADDS).credited())
                .containsExactly("adds 1 of C in M-6, credited in M-6", "losses 1 of C in M-2, credited in M-6");
        assertThat(facts.explained("A", ADDS).leftOut("not-credited-for-add")).isEmpty();
        assertThat(facts.explained("B", ADDS).credited()).isEmpty();
        assertThat(facts.explained("B", ADDS).leftOut("not-credited-for-add")).containsExactly("C in M-3");
        assertThat(facts.explained("B", ADDS).leftOut("came-after-add")).containsExactly("C in M-4, M-3");
    }

    /** R3: all partners credited in the month of the add lose, on whatever subscription. */
    @Test
    void lossOfSeveralPartnersAdd_isOfThemAll() {
        SmbScenario facts = scenario()
                .subscription("S1", s -> s.paid("M-6..M-4").linked("A", "CSP"))
                .subscription("S2", s -> s.paid("M-6").linked("B", "CSP"))
                .subscription("S3", s -> s.paid("M-5..M-3").linked("C", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("1");
        assertThat(facts.adds("B")).isEqualTo("1");
        assertThat(facts.adds("C")).isEqualTo("-1");
        assertThat(facts.under(R3_LATEST_ADD).adds("A")).isEqualTo("0");
        assertThat(facts.under(R3_LATEST_ADD).adds("B")).isEqualTo("0");
        assertThat(facts.under(R3_LATEST_ADD).adds("C")).isEqualTo("0");
    }

    /**
     * R3: "when that add lies in `m-12 … m-1` (in or out of the window)". A is linked all the time, so that it has the add
     * if it lies in the window, and the loss in any case as chosen. M-23 is 12 months before a loss in M-11, M-24 is 13.
     */
    @ParameterizedTest
    @CsvSource({
        "M-12..M-1, -1, -1",
        "M-13..M-1, -1, 0",
        "M-14..M-1, -1, 0",
        "M-11..M-1, 0, 0",
        "M-13..M-2, -1, -1",
        "M-23..M-12, -1, -1",
        "M-24..M-12, -1, 0",
        "M-12, -1, -1",
        "M-13, 0, 0",
        "M-40..M-5, -1, 0"
    })
    void loss_countsUpToTwelveMonthsAfterTheAdd(String paid, String chosen, String latestAdd) {
        SmbScenario facts = scenario().subscription("S", s -> s.paid(paid).linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo(chosen);
        assertThat(facts.under(R3_LATEST_ADD).adds("A")).isEqualTo(latestAdd);
    }

    /** R3: the look-back is a parameter. The add in M-5 is 2 months before a loss in M-3, and 3 before one in M-2. */
    @ParameterizedTest
    @CsvSource({"M-5..M-4, 0, 0", "M-5..M-3, 0, 1", "M-13..M-12, -1, -1", "M-14..M-12, -1, 0"})
    void loss_withAShorterLookBack_countsUpToTwoMonthsAfterTheAdd(String paid, String twelve, String two) {
        SmbScenario facts = scenario().subscription("S", s -> s.paid(paid).linked("A", "CSP"));
        assertThat(facts.under(R3_LATEST_ADD).adds("A")).isEqualTo(twelve);
        assertThat(facts.under(R3_LATEST_ADD_WITHIN_TWO_MONTHS).adds("A")).isEqualTo(two);
    }

    @Test
    void lossLongAfterTheAdd_explained_isNobodys() {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-13..M-1").linked("A", "CSP").linked("B", "CSP", "..M-2"))
                .under(R3_LATEST_ADD);
        assertThat(facts.explained("A", ADDS).credited()).isEmpty();
        assertThat(facts.explained("A", ADDS).leftOut("added-too-long-ago")).containsExactly("C in M-1");
        assertThat(facts.explained("B", ADDS).leftOut("added-too-long-ago")).isEmpty();
    }

    /** R3: of a customer that came twice, "the customer's latest add" before each loss decides. */
    @Test
    void lossOfACustomerThatCameBack_isOfThePartnerOfItsReturn() {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.paid("M-9..M-8")
                                .paid("M-6..M-4")
                                .linked("first", "CSP", "M-9")
                                .linked("return", "CSP", "M-6")
                                .linked("last", "CSP", "M-4"));
        assertThat(facts.adds("first")).isEqualTo("1");
        assertThat(facts.adds("return")).isEqualTo("1");
        assertThat(facts.adds("last")).isEqualTo("-1");
        SmbScenario latestAdd = facts.under(R3_LATEST_ADD);
        assertThat(latestAdd.adds("first")).isEqualTo("0");
        assertThat(latestAdd.adds("return")).isEqualTo("0");
        assertThat(latestAdd.adds("last")).isEqualTo("0");
        assertThat(latestAdd.explained("first", ADDS).credited())
                .containsExactly("adds 1 of C in M-9, credited in M-9", "losses 1 of C in M-7, credited in M-9");
        assertThat(latestAdd.explained("return", ADDS).credited())
                .containsExactly("adds 1 of C in M-6, credited in M-6", "losses 1 of C in M-3, credited in M-6");
    }

    /** R3: a customer that came to Microsoft directly was nobody's add, so its loss is nobody's. */
    @Test
    void lossOfACustomerThatNobodyAdded_isNobodys() {
        SmbScenario facts = scenario()
                .subscription("direct", s -> s.channel("WEB_DIRECT").paid("M-6..M-4"))
                .subscription("sold", s -> s.paid("M-5..M-3").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo("-1");
        assertThat(facts.under(R3_LATEST_ADD).adds("A")).isEqualTo("0");
    }

    /** R3: a DPOR that a claim displaced in the month of the add has neither the add nor the loss. */
    @Test
    void lossOfAPartnerDisplacedInTheMonthOfTheAdd_isNotItsOwn() {
        SmbScenario facts = scenario()
                .subscription("S", s -> s.paid("M-6..M-3").linked("A", "DPOR").linked("B", "CPOR_OSA", "M-6"));
        assertThat(facts.adds("A")).isEqualTo("-1");
        assertThat(facts.adds("B")).isEqualTo("1");
        assertThat(facts.under(R3_LATEST_ADD).adds("A")).isEqualTo("0");
        assertThat(facts.under(R3_LATEST_ADD).adds("B")).isEqualTo("0");
    }

    /** R13: what the customer paid before for another product, or in another channel, is a reason not to be an add. */
    @ParameterizedTest
    @CsvSource({
        "POWER_BI, CSP, 1, 0, 1, 0",
        "SALES, OPEN, 1, 1, 0, 0",
        "POWER_BI, OPEN, 1, 1, 1, 0",
        "MARKETING, EA, 0, 0, 0, 0"
    })
    void customerThatPaidForSomethingElse_isNoAddWhereThatIsInScope(
            String product, String channel, String chosen, String anyProduct, String anyChannel, String anything) {
        SmbScenario facts = scenario()
                .subscription(
                        "before",
                        s -> (channel.equals("EA") ? s.channel("EA").agreement("M-30") : s.channel(channel))
                                .product(product)
                                .paid("M-12..M"))
                .subscription("added", s -> s.paid("M-5..M").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo(chosen);
        assertThat(facts.under(R13_ANY_PRODUCT).adds("A")).isEqualTo(anyProduct);
        assertThat(facts.under(R13_ANY_CHANNEL).adds("A")).isEqualTo(anyChannel);
        assertThat(facts.under(R13_ANYTHING).adds("A")).isEqualTo(anything);
    }

    /** R13: "the same scope decides which subscriptions credit". */
    @ParameterizedTest
    @CsvSource({
        "POWER_BI, CSP, 0, 1, 0, 1",
        "SALES, OPEN, 0, 0, 1, 1",
        "POWER_BI, OPEN, 0, 0, 0, 1",
        "SALES, CSP, 1, 1, 1, 1"
    })
    void subscriptionForSomethingElse_creditsWhereItIsInScope(
            String product, String channel, String chosen, String anyProduct, String anyChannel, String anything) {
        SmbScenario facts = scenario()
                .subscription(
                        "S",
                        s -> s.product(product).channel(channel).paid("M-5..M").linked("A", "CSP"));
        assertThat(facts.adds("A")).isEqualTo(chosen);
        assertThat(facts.under(R13_ANY_PRODUCT).adds("A")).isEqualTo(anyProduct);
        assertThat(facts.under(R13_ANY_CHANNEL).adds("A")).isEqualTo(anyChannel);
        assertThat(facts.under(R13_ANYTHING).adds("A")).isEqualTo(anything);
    }
}
