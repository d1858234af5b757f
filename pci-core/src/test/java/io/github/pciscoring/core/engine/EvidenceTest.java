package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.association;
import static io.github.pciscoring.core.engine.EngineFacts.seats;
import static io.github.pciscoring.core.engine.EngineFacts.subscription;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static io.github.pciscoring.core.engine.EvidenceSample.leftOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.Credited;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.EvidenceSink;
import io.github.pciscoring.core.evidence.LeftOut;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final Fact TENANT = tenant("T1", "C1");
    private static final Fact S1 = subscription("S1", "T1", "A");

    /** Paid from month 1 to 12. */
    private static List<Fact> paid(Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(TENANT));
        all.addAll(List.of(facts));
        for (Fact fact : facts) {
            if (fact instanceof Subscription sold) {
                for (int month = 1; month <= 12; month++) {
                    all.add(seats(sold.id(), month, 5));
                }
            }
        }
        return all;
    }

    private static List<String> leftOutWhilePaid(Fact... facts) {
        return leftOut(paid(facts).toArray(Fact[]::new));
    }

    private static Fact sold(String product, String channel, int agreement) {
        return Subscription.builder()
                .id("S1")
                .tenantId("T1")
                .product(product)
                .channel(channel)
                .agreementStart(agreement == 0 ? Optional.empty() : EvidenceSample.month(agreement))
                .build();
    }

    @Test
    void leftOut_productOrChannelOutOfScope_saysSo() {
        Fact owner = association("P1", "S1", "OWNER", 1, 12);
        assertThat(leftOutWhilePaid(sold("B", "DIRECT", 0), owner))
                .containsExactly("P1 S1 product-not-eligible [10, 11, 12]");
        assertThat(leftOutWhilePaid(sold("B", "OTHER", 0), owner))
                .containsExactly("P1 S1 product-not-eligible [10, 11, 12]");
        assertThat(leftOutWhilePaid(sold("A", "OTHER", 0), owner))
                .containsExactly("P1 S1 channel-not-eligible [10, 11, 12]");
        assertThat(textOf(paid(sold("A", "OTHER", 0), owner))).isEqualTo("OTHER is not among the channels that count");
    }

    /** Returns the sentence of the first item that is left out. */
    private static String textOf(List<Fact> facts) {
        return EvidenceSample.evidence(EvidenceQuery.all(), facts)
                .leftOut()
                .get(0)
                .text();
    }

    @Test
    void leftOut_monthsOutOfTheAgreement_saysOnWhichSide() {
        Fact owner = association("P1", "S1", "OWNER", 1, 12);
        assertThat(leftOutWhilePaid(sold("A", "AGREED", 11), owner))
                .containsExactly("P1 S1 not-round [11]", "P1 S1 agreement-not-started [10]");
        assertThat(leftOutWhilePaid(sold("A", "AGREED", 8), owner)).containsExactly("P1 S1 agreement-too-old [11, 12]");
        assertThat(leftOutWhilePaid(sold("A", "AGREED", 10), owner)).containsExactly("P1 S1 not-round [11]");
        assertThat(textOf(paid(sold("A", "AGREED", 8), owner)))
                .isEqualTo("the agreement is too old: it counts from 2020-08 to 2020-10");
    }

    @Test
    void leftOut_associationElsewhen_saysSo() {
        assertThat(leftOutWhilePaid(S1, association("P1", "S1", "OWNER", 1, 9)))
                .containsExactly("P1 S1 outside-window [10, 11, 12]");
        assertThat(textOf(paid(S1, association("P1", "S1", "OWNER", 1, 9))))
                .isEqualTo("the OWNER association ended with 2020-09");
        assertThat(leftOutWhilePaid(S1, association("P1", "S1", "OWNER", 13, 20)))
                .containsExactly("P1 S1 outside-window [10, 11, 12]");
        assertThat(leftOutWhilePaid(S1, association("P1", "S1", "OWNER", 12, 20)))
                .containsExactly("P1 S1 not-associated [10, 11]");
        assertThat(leftOutWhilePaid(
                        S1, association("P1", "S1", "OWNER", 10, 10), association("P1", "S1", "CLAIM", 12, 12)))
                .containsExactly("P1 S1 not-associated [11]", "P1 S1 type-without-credit [12]");
    }

    @Test
    void leftOut_severalAssociationsElsewhen_saysWhenTheLastEndedOrTheFirstBegins() {
        assertThat(textOf(paid(
                        S1,
                        association("P1", "S1", "OWNER", 1, 4),
                        association("P1", "S1", "HELPER", 6, 9),
                        association("P1", "S1", "OWNER", 13, 20))))
                .isEqualTo("the HELPER association ended with 2020-09");
        assertThat(textOf(
                        paid(S1, association("P1", "S1", "OWNER", 20, 24), association("P1", "S1", "HELPER", 13, 19))))
                .isEqualTo("the HELPER association begins only with 2021-01");
        assertThat(EvidenceSample.evidence(EvidenceQuery.all(), paid(S1, association("P1", "S1", "OWNER", 11, 11)))
                        .leftOut())
                .extracting(LeftOutItem::text)
                .containsExactly(
                        "the month is not a round one",
                        "the OWNER association begins only with 2020-11",
                        "the OWNER association ended with 2020-11");
        assertThat(textOf(paid(S1, association("P1", "S1", "OWNER", 10, 10), association("P1", "S1", "OWNER", 12, 12))))
                .isEqualTo("the partner is not associated with the subscription");
    }

    @Test
    void leftOut_displaced_namesTheOther() {
        List<Fact> facts = paid(
                S1,
                association("P1", "S1", "HELPER", 9, 12),
                association("P2", "S1", "CLAIM", 11, 11),
                association("P1", "S1", "CLAIM", 12, 12));
        CollectedEvidence evidence = EvidenceSample.evidence(EvidenceQuery.all().partner("P1"), facts);

        assertThat(evidence.leftOut().stream().map(EvidenceSample::text))
                .containsExactly("P1 S1 displaced [11]", "P1 S1 displaced [12]");
        LeftOutItem byAnother = evidence.leftOut().get(0);
        assertThat(byAnother.association()).contains((PartnerAssociation) facts.get(2));
        assertThat(byAnother.text())
                .isEqualTo("displaced by CLAIM of P2 in 2020-11, which takes precedence over HELPER");
        assertThat(evidence.leftOut().get(1).text())
                .isEqualTo("displaced by CLAIM of the partner itself in 2020-12, which takes precedence over HELPER");
    }

    @Test
    void leftOut_ownerBesideDisplacedHelp_isCredited() {
        assertThat(leftOutWhilePaid(
                        S1,
                        association("P1", "S1", "HELPER", 10, 12),
                        association("P1", "S1", "OWNER", 10, 11),
                        association("P2", "S1", "CLAIM", 1, 20)))
                .containsExactly(
                        "P1 S1 not-round [11]", "P1 S1 displaced [12]", "P2 S1 type-without-credit [10, 11, 12]");
    }

    @Test
    void leftOut_unpaidMonths_saysSo() {
        assertThat(leftOut(
                        TENANT, S1, seats("S1", 10, 1), seats("S1", 12, 0), association("P1", "S1", "OWNER", 10, 12)))
                .containsExactly("P1 S1 unpaid [11, 12]");
    }

    @Test
    void leftOut_toOnePartner_isOnlyItsOwn() {
        List<Fact> facts =
                paid(S1, association("P1", "S1", "OWNER", 1, 9), association("P2", "S1", "CLAIM", 1, 12), person("P3"));
        assertThat(EvidenceSample.evidence(EvidenceQuery.all().partner("P3"), facts).leftOut().stream()
                        .map(EvidenceSample::text))
                .containsExactly("P3 H1 no-exams [10, 11, 12]");
        assertThat(EvidenceSample.evidence(EvidenceQuery.all().customer("C1"), facts).leftOut().stream()
                        .map(EvidenceSample::text))
                .containsExactly("P1 S1 outside-window [10, 11, 12]", "P2 S1 type-without-credit [10, 11, 12]");
        assertThat(EvidenceSample.evidence(EvidenceQuery.all().customer("C1").partner("P1"), facts)
                        .leftOut())
                .hasSize(1);
    }

    private static Fact person(String partner) {
        return new Affiliation("H1", partner, MonthRange.ALWAYS);
    }

    private static Fact exam(String exam, String passed, String expires) {
        return ExamPass.builder()
                .personId("H1")
                .exam(exam)
                .passedOn(LocalDate.parse(passed))
                .expiresOn(expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires)))
                .build();
    }

    @Test
    void leftOut_affiliationElsewhen_saysSo() {
        assertThat(leftOut(
                        new Affiliation("H1", "P1", MonthRange.until(EngineFacts.month(9))),
                        new Affiliation("H1", "P2", MonthRange.from(EngineFacts.month(12))),
                        exam("X1", "2020-01-01", "")))
                .containsExactly("P1 H1 affiliation-outside-window [10, 11, 12]", "P2 H1 not-affiliated [10, 11]");
        assertThat(textOf(List.of(new Affiliation("H1", "P1", MonthRange.until(EngineFacts.month(9))))))
                .isEqualTo("left the partner after 2020-09");
        assertThat(textOf(List.of(
                        new Affiliation("H1", "P1", MonthRange.of(EngineFacts.month(1), EngineFacts.month(4))),
                        new Affiliation("H1", "P1", MonthRange.of(EngineFacts.month(6), EngineFacts.month(8))),
                        new Affiliation("H1", "P1", MonthRange.from(EngineFacts.month(14))))))
                .isEqualTo("left the partner after 2020-08");
        assertThat(leftOut(new Affiliation("H1", "P1", MonthRange.NEVER)))
                .containsExactly("P1 H1 affiliation-outside-window [10, 11, 12]");
    }

    @Test
    void leftOut_examsOfAPerson_saysWhyEachDoesNotCount() {
        assertThat(leftOut(
                        person("P1"),
                        exam("X9", "2020-01-01", ""),
                        exam("X1", "2020-11-30", ""),
                        exam("X1", "2020-01-01", "2020-10-30"),
                        exam("X3", "2020-11-01", "")))
                .containsExactly(
                        "P1 H1/X9 exam-not-asked-for [10, 11, 12]",
                        "P1 H1/X1 not-yet-passed [10]",
                        "P1 H1/X1 expired [10, 11, 12]",
                        "P1 H1/X3 not-yet-passed [10]");
        assertThat(leftOut(person("P1"), exam("X1", "2020-01-01", "2020-11-30")))
                .containsExactly("P1 H1/X1 expired [12]");
    }

    @Test
    void leftOut_formulaIncomplete_saysWhatIsMissing() {
        CollectedEvidence evidence = EvidenceSample.evidence(
                EvidenceQuery.all(), List.of(person("P1"), exam("X3", "2020-10-31", ""), exam("X4", "2020-12-01", "")));
        assertThat(evidence.leftOut().stream().map(EvidenceSample::text))
                .containsExactly(
                        "P1 H1/X3 formula-incomplete [10, 11, 12]",
                        "P1 H1/X4 not-yet-passed [10, 11]",
                        "P1 H1/X4 formula-incomplete [12]");
        assertThat(evidence.leftOut().get(0).text()).isEqualTo("not enough by itself: also needs X2");
        assertThat(EvidenceSample.evidence(EvidenceQuery.all(), List.of(person("P1"), exam("X2", "2020-01-01", "")))
                        .leftOut()
                        .get(0)
                        .text())
                .isEqualTo("not enough by itself: also needs one of X3, X4");
    }

    @Test
    void credited_throughSeveral_namesTheOneHeldForLongest() {
        ExamPass held = (ExamPass) exam("X1", "2020-12-01", "");
        List<Fact> facts = paid(
                S1,
                association("P1", "S1", "HELPER", 2, 12),
                association("P1", "S1", "OWNER", 3, 12),
                association("P1", "S1", "OWNER", 2, 10),
                association("P2", "S1", "CLAIM", 11, 12),
                person("P1"),
                exam("X9", "2020-12-01", ""),
                exam("X1", "2019-12-01", "2020-09-30"),
                held);
        List<CreditedItem> credited =
                EvidenceSample.evidence(EvidenceQuery.all(), facts).credited();

        assertThat(credited)
                .extracting(item -> item.slot().name()
                        + item.association()
                                .map(own -> own.type() + own.months())
                                .orElse("")
                        + item.affiliation().map(Affiliation::personId).orElse(""))
                .containsExactly("monthsOWNER2020-03..2020-12", "monthsHELPER2020-02..2020-12", "peopleH1");
        assertThat(credited.get(0).account().id()).isEqualTo("S1");
        assertThat(credited.get(0).exams()).isEmpty();
        assertThat(credited.get(2).month()).isEqualTo(EvidenceSample.AS_OF);
        assertThat(credited.get(2).exams()).containsExactly(held);
        assertThat(credited.get(2).text()).isEqualTo("people in 2020-12: affiliated at all times, holds X1");
        assertThat(credited.get(0).month()).isEqualTo(EvidenceSample.AS_OF);
    }

    @Test
    void evidence_unknownIds_areRefused() {
        for (EvidenceQuery query : List.of(
                EvidenceQuery.all().partner("nobody"),
                EvidenceQuery.all().indicator("nobody"),
                EvidenceQuery.all().customer("nobody"))) {
            assertThatThrownBy(() -> EvidenceSample.evidence(query, List.of(TENANT)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("nobody");
        }
    }

    @Test
    void evidence_sinkThatThrows_throwsThatAndIsNotCalledAgain() {
        IllegalStateException full = new IllegalStateException("the disk is full");
        int[] calls = {0};
        EvidenceSink sink = new EvidenceSink() {
            @Override
            public void credited(Credited item) {
                calls[0]++;
                throw full;
            }

            @Override
            public void leftOut(LeftOut item) {
                calls[0]++;
                throw full;
            }
        };
        BoundPortfolio credited = EvidenceSample.bind(paid(S1, association("P1", "S1", "OWNER", 1, 12)));
        assertThatThrownBy(() -> credited.evidence(EvidenceQuery.all(), EvidenceSample.AS_OF, sink))
                .isSameAs(full);
        BoundPortfolio leftOut = EvidenceSample.bind(paid(S1, association("P1", "S1", "CLAIM", 1, 12)));
        assertThatThrownBy(() -> leftOut.evidence(EvidenceQuery.all(), EvidenceSample.AS_OF, sink))
                .isSameAs(full);
        assertThat(calls[0]).isEqualTo(2);
    }
}
