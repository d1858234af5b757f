package io.github.pciscoring.core.engine;

import static io.github.pciscoring.core.engine.EngineFacts.association;
import static io.github.pciscoring.core.engine.EngineFacts.month;
import static io.github.pciscoring.core.engine.EngineFacts.seats;
import static io.github.pciscoring.core.engine.EngineFacts.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.indicator.CreditInput;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.ExamFormula;
import io.github.pciscoring.core.ruleset.SubscriptionScope;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode.Scope;
import io.github.pciscoring.core.score.PciScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Findings at the edges. Months are numbers; scored is month 20, and seats are read from month 16 on. */
class FindingsTest {
    private static final int AS_OF = 20;

    private static final SubscriptionScope PRODUCT_A =
            SubscriptionScope.everything().withProducts(Set.of("A"));

    /** Reads seats, four months back, of product A in the channel DIRECT. */
    private static final ReadingIndicator NARROW = reading("narrow", 4, inputs -> {
        SubscriptionScope scope = PRODUCT_A.withChannels(Set.of("DIRECT"));
        inputs.paid(scope, AccountLevel.CUSTOMER);
        inputs.creditedWhilePaid(scope, AccountLevel.CUSTOMER, CreditInput.ANY_MONTH);
    });

    /** Reads seats, two months back, of product A in any channel. */
    private static final ReadingIndicator WIDE = reading("wide", 2, inputs -> {
        inputs.paid(PRODUCT_A, AccountLevel.TENANT);
        inputs.creditedWhilePaid(PRODUCT_A, AccountLevel.TENANT, CreditInput.ANY_MONTH);
    });

    private static final ReadingIndicator EXAMS = reading("exams", 0, inputs -> {
        inputs.qualified(ExamFormula.oneOf(Set.of("X")));
        inputs.affiliated(CreditInput.ANY_MONTH);
    });

    private static final ReadingIndicator OWN = reading("own", 1, inputs -> {
        inputs.fact(AccountLevel.CUSTOMER, "rate");
        inputs.fact(AccountLevel.PERSON, "rate");
        inputs.affiliated(CreditInput.ANY_MONTH);
    });

    private static final PciScorer SEATS = ReadingIndicator.scorer(NARROW, WIDE);

    private static ReadingIndicator reading(String id, int lookBack, Consumer<Inputs.Builder> declaration) {
        return new ReadingIndicator(id, lookBack, declaration);
    }

    /** Returns partners P1 to P3, the last of them unscored, a customer with a subscription, and more. */
    private static List<Fact> facts(Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(
                Partner.of("P1"),
                Partner.of("P2"),
                Partner.builder().id("P3").scored(false).build(),
                tenant("T1", "C1"),
                subscription("S1", "A", "DIRECT")));
        facts.addAll(List.of(more));
        return facts;
    }

    private static Fact subscription(String id, String product, String channel) {
        return Subscription.builder()
                .id(id)
                .tenantId("T1")
                .product(product)
                .channel(channel)
                .build();
    }

    private static Fact[] seatsIn(int... months) {
        return IntStream.of(months).mapToObj(month -> seats("S1", month, 1)).toArray(Fact[]::new);
    }

    private static Fact[] and(Fact[] facts, Fact... more) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.addAll(List.of(more));
        return all.toArray(Fact[]::new);
    }

    private static BoundPortfolio bind(PciScorer scorer, List<Fact> facts) {
        return scorer.bind(new PortfolioBuilder().addAll(facts).build());
    }

    /** Returns the findings about the facts as {@code code table months indicators}, months as numbers. */
    private static List<String> ofFacts(PciScorer scorer, Fact... more) {
        return ofFacts(bind(scorer, facts(more)).scoreAll(month(AS_OF)));
    }

    private static List<String> ofFacts(List<PciScore> scores) {
        return scores.get(0).findings(Scope.FACTS).stream()
                .map(finding -> finding.code().code() + " "
                        + finding.table().orElseThrow().label() + " "
                        + finding.months().stream()
                                .map(found -> MonthRange.month(found) - EngineFacts.START)
                                .toList()
                        + " " + finding.indicators())
                .toList();
    }

    /** Returns the findings about a partner as {@code code count counts indicators}. */
    private static List<String> ofPartner(PciScorer scorer, String partner, Fact... more) {
        return bind(scorer, facts(more)).score(partner, month(AS_OF)).findings(Scope.PARTNER).stream()
                .map(FindingsTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.code().code() + " " + finding.count() + " " + finding.counts() + " " + finding.indicators();
    }

    @Test
    void facts_exactlyEnoughHistory_findNothing() {
        assertThat(ofFacts(SEATS, seatsIn(16, 17, 18, 19, 20))).isEmpty();
        assertThat(ofFacts(SEATS, seatsIn(3, 16, 17, 18, 19, 20, 30)))
                .as("gaps before and after what is read")
                .isEmpty();
    }

    @Test
    void facts_startingOneMonthLate_nameItAndWhoReadsIt() {
        assertThat(ofFacts(SEATS, seatsIn(17, 18, 19, 20))).containsExactly("facts-start-late seats [16] [narrow]");
        assertThat(ofFacts(SEATS, seatsIn(20)))
                .containsExactly("facts-start-late seats [16, 17, 18, 19] [narrow, wide]");
    }

    @Test
    void facts_startingAfterTheAsOfMonth_nameAllThatIsRead() {
        assertThat(ofFacts(SEATS, seatsIn(25)))
                .containsExactly("facts-start-late seats [16, 17, 18, 19, 20] [narrow, wide]");
    }

    @Test
    void facts_endingEarly_nameNothingBeforeTheLookBack() {
        assertThat(ofFacts(SEATS, seatsIn(16, 17, 18, 19)))
                .containsExactly("facts-end-early seats [20] [narrow, wide]");
        assertThat(ofFacts(SEATS, seatsIn(1)))
                .containsExactly("facts-end-early seats [16, 17, 18, 19, 20] [narrow, wide]");
    }

    @Test
    void facts_withGaps_nameThemApartFromTheEnds() {
        assertThat(ofFacts(SEATS, seatsIn(17, 19)))
                .containsExactly(
                        "facts-start-late seats [16] [narrow]",
                        "facts-end-early seats [20] [narrow, wide]",
                        "month-without-rows seats [18] [narrow, wide]");
        assertThat(ofFacts(SEATS, seatsIn(1, 30)))
                .containsExactly("month-without-rows seats [16, 17, 18, 19, 20] [narrow, wide]");
        assertThat(ofFacts(SEATS, seatsIn(16, 18, 19, 20))).containsExactly("month-without-rows seats [17] [narrow]");
    }

    @Test
    void facts_tableEmpty_isMissingOnlyIfAnotherIsNot() {
        Fact bill = BillingLine.builder()
                .subscriptionId("S1")
                .month(month(AS_OF))
                .amount(Amount.ZERO)
                .build();
        assertThat(ofFacts(SEATS)).isEmpty();
        assertThat(ofFacts(SEATS, bill))
                .as("bills are there, though nobody reads them")
                .containsExactly("facts-missing seats [16, 17, 18, 19, 20] [narrow, wide]");
        assertThat(ofFacts(ReadingIndicator.scorer(EXAMS), bill)).isEmpty();
    }

    @Test
    void facts_ownOnes_countWhereAnIndicatorReadsThem() {
        PciScorer scorer = ReadingIndicator.scorer(OWN);
        Fact[] seats = seatsIn(20);
        assertThat(ofFacts(scorer, and(seats, own(SubjectType.CUSTOMER, "C1", "rate", 20))))
                .containsExactly("facts-start-late facts [19] [own]");
        assertThat(ofFacts(
                        scorer,
                        and(
                                seats,
                                own(SubjectType.CUSTOMER, "C1", "rate", 20),
                                new Affiliation("H", "P1", MonthRange.ALWAYS),
                                own(SubjectType.PERSON, "H", "rate", 19))))
                .isEmpty();
        assertThat(ofFacts(
                        scorer,
                        and(
                                seats,
                                own(SubjectType.CUSTOMER, "C1", "other", 19),
                                own(SubjectType.PARTNER, "P1", "rate", 19))))
                .as("other names, and those of partners")
                .containsExactly("facts-missing facts [19, 20] [own]");
        assertThat(ofFacts(scorer, and(seats, own(SubjectType.CUSTOMER, "C1", "rate", 0))))
                .as("undated facts may be all that is meant")
                .isEmpty();
    }

    private static Fact own(SubjectType type, String id, String name, int month) {
        return OwnFact.builder()
                .subjectType(type)
                .subjectId(id)
                .name(name)
                .month(Optional.of(month(month)).filter(dated -> month > 0))
                .value(Amount.ZERO)
                .build();
    }

    @Test
    void facts_noAccounts_findNothing() {
        List<PciScore> scores = bind(SEATS, List.of(Partner.of("P1"))).scoreAll(month(AS_OF));
        assertThat(scores).singleElement().returns(List.of(), PciScore::findings);
    }

    @Test
    void merge_gapInOnePart_isNoneOfTheWhole() {
        List<Fact> partners = List.of(Partner.of("P1"));
        BoundPortfolio one = bind(SEATS, with(partners, "S1", 16, 18, 19, 20));
        BoundPortfolio two = bind(SEATS, with(partners, "S2", 16, 17, 20));
        BoundPortfolio three = bind(SEATS, with(partners, "S3", 20));
        PartnerTallies first = one.tally(month(AS_OF), ScoringOptions.callingThread());
        PartnerTallies second = two.tally(month(AS_OF), ScoringOptions.callingThread());
        PartnerTallies third = three.tally(month(AS_OF), ScoringOptions.callingThread());
        assertThat(ofFacts(one.finish(first))).containsExactly("month-without-rows seats [17] [narrow]");
        assertThat(ofFacts(one.finish(second))).containsExactly("month-without-rows seats [18, 19] [narrow, wide]");
        assertThat(ofFacts(one.finish(first.merge(second)))).isEmpty();
        assertThat(ofFacts(one.finish(first.merge(third).merge(second)))).isEmpty();
        assertThat(ofFacts(one.finish(second.merge(first).minus(second)))).isEqualTo(ofFacts(one.finish(first)));
        assertThat(first.merge(second).minus(first)).isEqualTo(second).hasSameHashCodeAs(second);
        assertThat(first).isNotEqualTo(second);
    }

    private static List<Fact> with(List<Fact> partners, String subscription, int... months) {
        List<Fact> facts = new ArrayList<>(partners);
        facts.add(tenant("T" + subscription, "C" + subscription));
        facts.add(EngineFacts.subscription(subscription, "T" + subscription, "A"));
        IntStream.of(months).forEach(month -> facts.add(seats(subscription, month, 1)));
        return facts;
    }

    @Test
    void partner_productThatNobodyCounts_isCountedOncePerSubscription() {
        Fact[] facts = {
            subscription("S2", "B", "DIRECT"),
            subscription("S3", "B", "OTHER"),
            subscription("S4", "C", "DIRECT"),
            association("P1", "S2", "OWNER", 1, 2),
            association("P1", "S2", "OWNER", 30, 31),
            association("P2", "S2", "OWNER", 1, 30),
            association("P1", "S3", "OWNER", 1, 30),
            association("P1", "S4", "OWNER", 1, 30),
            association("P1", "S1", "OWNER", 1, 30)
        };
        assertThat(ofPartner(SEATS, "P1", facts)).containsExactly("products-ignored 3 {B=2, C=1} []");
        assertThat(ofPartner(SEATS, "P2", facts)).containsExactly("products-ignored 1 {B=1} []");
        assertThat(ofPartner(SEATS, "P3", facts)).isEmpty();
    }

    @Test
    void partner_channelThatSomeLeaveOut_isCountedWithThem() {
        Fact[] facts = {
            subscription("S2", "A", "OTHER"),
            association("P3", "S2", "OWNER", 1, 30),
            association("P3", "S1", "OWNER", 1, 30)
        };
        assertThat(ofPartner(SEATS, "P3", facts))
                .as("a partner that is not scored, when asked for")
                .containsExactly("channels-ignored 1 {OTHER=1} [narrow]");
        assertThat(ofPartner(ReadingIndicator.scorer(WIDE), "P3", facts)).isEmpty();
    }

    @Test
    void partner_typeThatCreditsNothing_isCountedByAssociation() {
        Fact[] facts = {
            association("P1", "S1", "CLAIM", 1, 2),
            association("P1", "S1", "CLAIM", 5, 6),
            association("P1", "S1", "OWNER", 5, 6),
            PartnerAssociation.builder()
                    .partnerId("P2")
                    .subscriptionId("S1")
                    .type("CLAIM")
                    .months(MonthRange.NEVER)
                    .build()
        };
        assertThat(ofPartner(SEATS, "P1", facts)).containsExactly("types-without-credit 2 {CLAIM=2} []");
        assertThat(ofPartner(SEATS, "P2", facts)).as("held in no month").isEmpty();
    }

    @Test
    void partner_rulesThatCreditThroughNoAssociation_leaveNothingOut() {
        assertThat(ofPartner(
                        ReadingIndicator.scorer(EXAMS),
                        "P1",
                        subscription("S2", "B", "OTHER"),
                        association("P1", "S2", "CLAIM", 1, 30)))
                .isEmpty();
    }

    @Test
    void partner_peopleWithoutExams_areThoseOfTheMonth() {
        Fact[] facts = {
            affiliation("now", "P1", 1, AS_OF),
            affiliation("now", "P1", 1, 30),
            affiliation("from", "P1", AS_OF, 30),
            affiliation("gone", "P1", 1, AS_OF - 1),
            affiliation("later", "P1", AS_OF + 1, 30),
            affiliation("both", "P1", 1, 30),
            affiliation("both", "P2", 1, 30),
            affiliation("again", "P1", 1, 2),
            affiliation("again", "P1", 19, 21),
            affiliation("passed", "P1", 1, 30),
            ExamPass.builder()
                    .personId("passed")
                    .exam("Y")
                    .passedOn(LocalDate.of(2030, 1, 1))
                    .build()
        };
        PciScorer exams = ReadingIndicator.scorer(EXAMS);
        assertThat(ofPartner(exams, "P1", facts)).containsExactly("people-without-exams 4 {} [exams]");
        assertThat(ofPartner(exams, "P2", facts)).containsExactly("people-without-exams 1 {} [exams]");
        assertThat(ofPartner(exams, "P3", facts)).isEmpty();
        assertThat(ofPartner(SEATS, "P1", facts)).as("nobody reads exams").isEmpty();
    }

    private static Fact affiliation(String person, String partner, int first, int last) {
        return new Affiliation(person, partner, MonthRange.of(month(first), month(last)));
    }

    @Test
    void tallyOfOneAccount_carriesItsOwnRowsAndCountsOnly() {
        BoundPortfolio bound = bind(
                ReadingIndicator.scorer(NARROW, EXAMS),
                facts(and(
                        seatsIn(18),
                        tenant("T2", "C2"),
                        EngineFacts.subscription("S9", "T2", "B"),
                        seats("S9", 19, 1),
                        association("P1", "S9", "OWNER", 1, 30),
                        affiliation("H1", "P1", 1, 30),
                        affiliation("H2", "P2", 1, 30))));
        FindingSums customer = bound.tallyCustomer("C2", month(AS_OF)).findings();
        assertThat(customer.coverage().seats().first())
                .isEqualTo(customer.coverage().seats().last())
                .isEqualTo(EngineFacts.START + 19);
        assertThat(customer.counts().of(0, FindingCounts.Kind.PRODUCT)).containsOnlyKeys("B");
        assertThat(customer.peopleWithoutExams(0)).isZero();
        FindingSums person = bound.tallyPerson("H2", month(AS_OF)).findings();
        assertThat(person.coverage()).isEqualTo(CoverageSums.NONE);
        assertThat(person.counts()).isEqualTo(EngineFacts.noCounts(3));
        assertThat(person.peopleWithoutExams(0)).isZero();
        assertThat(person.peopleWithoutExams(1)).isEqualTo(1);
    }
}
