package io.github.pciscoring.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.indicator.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LeftOutTextTest {
    private static final YearMonth APRIL = YearMonth.of(2021, 4);
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);
    private static final YearMonth JULY = YearMonth.of(2021, 7);

    @Test
    void text_associationOutsideTheWindow_saysWhenItEndedOrBegins() {
        assertThat(association(LeftOutReasons.OUTSIDE_WINDOW, MonthRange.until(APRIL), MAY, JUNE))
                .isEqualTo("the OWNER association ended with 2021-04");
        assertThat(association(LeftOutReasons.OUTSIDE_WINDOW, MonthRange.from(JULY), MAY, JUNE))
                .isEqualTo("the OWNER association begins only with 2021-07");
        assertThat(association(LeftOutReasons.OUTSIDE_WINDOW, MonthRange.of(MAY, JUNE), APRIL, JULY))
                .isEqualTo("the OWNER association holds from 2021-05 to 2021-06 only");
        assertThat(association(LeftOutReasons.OUTSIDE_WINDOW, MonthRange.of(MAY, MAY), APRIL, JUNE))
                .isEqualTo("the OWNER association holds in 2021-05 only");
        assertThat(association(LeftOutReasons.OUTSIDE_WINDOW, MonthRange.NEVER, MAY))
                .isEqualTo("the OWNER association holds in no month");
    }

    @Test
    void text_notAssociated_saysWhenItEndedOrBegins() {
        assertThat(association(LeftOutReasons.NOT_ASSOCIATED, MonthRange.until(MAY), JUNE))
                .isEqualTo("the OWNER association ended with 2021-05");
        assertThat(association(LeftOutReasons.NOT_ASSOCIATED, MonthRange.from(JUNE), MAY))
                .isEqualTo("the OWNER association begins only with 2021-06");
        assertThat(item(LeftOutReasons.NOT_ASSOCIATED, MAY).text())
                .isEqualTo("the partner is not associated with the subscription");
    }

    @Test
    void text_affiliation_saysWhenThePersonLeftOrJoins() {
        for (Reason reason : List.of(LeftOutReasons.AFFILIATION_OUTSIDE_WINDOW, LeftOutReasons.NOT_AFFILIATED)) {
            assertThat(affiliation(reason, MonthRange.of(APRIL, MAY), JUNE))
                    .isEqualTo("left the partner after 2021-05");
            assertThat(affiliation(reason, MonthRange.from(JUNE), APRIL, MAY))
                    .isEqualTo("joins the partner only in 2021-06");
            assertThat(affiliation(reason, MonthRange.of(MAY, JUNE), APRIL, JULY))
                    .isEqualTo("with the partner from 2021-05 to 2021-06 only");
            assertThat(affiliation(reason, MonthRange.NEVER, MAY)).isEqualTo("with the partner in no month");
        }
    }

    @Test
    void text_displaced_saysByWhomAndWhy() {
        Item item = item(LeftOutReasons.DISPLACED, MAY);
        item.displacedBy = Optional.of(association("P2", "CLAIM", MonthRange.from(MAY)));
        assertThat(item.text()).isEqualTo("displaced by CLAIM of P2 from 2021-05 on");
        item.association = Optional.of(association("P1", "OWNER", MonthRange.ALWAYS));
        assertThat(item.text())
                .isEqualTo("displaced by CLAIM of P2 from 2021-05 on, which takes precedence over OWNER");
        item.displacedBy = Optional.of(association("P1", "CLAIM", MonthRange.ALWAYS));
        assertThat(item.text())
                .isEqualTo("displaced by CLAIM of the partner itself at all times, which takes precedence over OWNER");
    }

    @Test
    void text_codes_areNamed() {
        assertThat(association(LeftOutReasons.TYPE_WITHOUT_CREDIT, MonthRange.ALWAYS, MAY))
                .isEqualTo("OWNER earns nothing for this indicator");
        Item item = item(LeftOutReasons.PRODUCT_NOT_ELIGIBLE, MAY);
        assertThat(item.text()).isEqualTo("SALES is not among the products that count");
        item = item(LeftOutReasons.CHANNEL_NOT_ELIGIBLE, MAY);
        item.detail = Optional.of("DIRECT");
        assertThat(item.text()).isEqualTo("DIRECT is not among the channels that count");
    }

    @Test
    void text_exams_nameTheDay() {
        Item item = item(LeftOutReasons.EXPIRED, MAY);
        assertThat(item.text()).isEqualTo("the exam has expired");
        item.exam = Optional.of(ExamPass.builder()
                .personId("H1")
                .exam("X1")
                .passedOn(LocalDate.of(2021, 6, 2))
                .expiresOn(LocalDate.of(2021, 6, 9))
                .build());
        assertThat(item.text()).isEqualTo("expired on 2021-06-09");
        item.reason = LeftOutReasons.NOT_YET_PASSED;
        assertThat(item.text()).isEqualTo("passed only on 2021-06-02");
    }

    @Test
    void text_ownReasonWithDecisiveMonth_namesIt() {
        Item item = item(new Reason("late", "came after the add"), JUNE);
        item.decidedIn = Optional.of(MAY);
        assertThat(item.text()).isEqualTo("came after the add in 2021-05");
        assertThat(item.toItem().text()).isEqualTo(item.text());
    }

    private static String association(Reason reason, MonthRange held, YearMonth... months) {
        Item item = item(reason, months);
        item.association = Optional.of(association("P1", "OWNER", held));
        return item.text();
    }

    private static String affiliation(Reason reason, MonthRange held, YearMonth... months) {
        Item item = item(reason, months);
        item.affiliation = Optional.of(new Affiliation("H1", "P1", held));
        return item.text();
    }

    private static PartnerAssociation association(String partner, String type, MonthRange months) {
        return PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId("S1")
                .type(type)
                .months(months)
                .build();
    }

    private static Item item(Reason reason, YearMonth... months) {
        return new Item(reason, List.of(months));
    }

    /** Something left out, of which everything can be set. */
    private static final class Item implements LeftOut {
        private Reason reason;
        private final List<YearMonth> months;
        private Optional<PartnerAssociation> association = Optional.empty();
        private Optional<Affiliation> affiliation = Optional.empty();
        private Optional<ExamPass> exam = Optional.empty();
        private Optional<PartnerAssociation> displacedBy = Optional.empty();
        private Optional<String> detail = Optional.empty();
        private Optional<YearMonth> decidedIn = Optional.empty();

        Item(Reason reason, List<YearMonth> months) {
            this.reason = reason;
            this.months = months;
        }

        @Override
        public String indicatorId() {
            return "growth";
        }

        @Override
        public String partnerId() {
            return "P1";
        }

        @Override
        public EvidenceAccount account() {
            return new EvidenceAccount(
                    AccountLevel.SUBSCRIPTION,
                    Optional.of("C1"),
                    Optional.of("T1"),
                    Optional.of("SALES"),
                    Optional.of("S1"),
                    Optional.empty());
        }

        @Override
        public List<YearMonth> months() {
            return months;
        }

        @Override
        public Reason reason() {
            return reason;
        }

        @Override
        public Optional<PartnerAssociation> association() {
            return association;
        }

        @Override
        public Optional<Affiliation> affiliation() {
            return affiliation;
        }

        @Override
        public Optional<ExamPass> exam() {
            return exam;
        }

        @Override
        public Optional<PartnerAssociation> displacedBy() {
            return displacedBy;
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<String> detail() {
            return detail;
        }

        @Override
        public Optional<YearMonth> decidedIn() {
            return decidedIn;
        }
    }
}
