package io.github.pciscoring.testkit.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.Evaluation;
import io.github.pciscoring.core.engine.PartnerTallies;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.engine.ScoringOptions;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.Ratio;
import io.github.pciscoring.core.score.Finding;
import io.github.pciscoring.core.score.FindingCode;
import io.github.pciscoring.core.score.PciScore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Partners of several classes, worked out by hand. */
class ClassScenariosTest {
    private static final YearMonth AS_OF = YearMonth.of(2024, 6);
    private static final PciScorer FIGURES = ClassRules.scorer(ClassRules.figures());
    private static final PciScorer WINDOWS = ClassRules.scorer(ClassRules.windows());

    private final List<Fact> facts = new ArrayList<>(List.of(Partner.of("P"), Partner.of("Q")));

    /** A customer with two users of a product at 100 each, so that its workload is at 200: above 150, below 500. */
    private void customer(String id, String partner, String type) {
        facts.add(new Tenant("T-" + id, id));
        facts.add(Subscription.builder()
                .id("S-" + id)
                .tenantId("T-" + id)
                .product("A")
                .channel("DIRECT")
                .build());
        facts.add(PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId("S-" + id)
                .type(type)
                .build());
        facts.add(new PaidSeats("S-" + id, AS_OF, 1));
        facts.add(ActiveUsers.builder()
                .subscriptionId("S-" + id)
                .month(AS_OF)
                .users(2)
                .build());
    }

    private void code(SubjectType type, String id, String column, String code) {
        facts.add(OwnFact.code(type, id, column, code));
    }

    private void answer(String customer, String stars) {
        facts.add(OwnFact.builder()
                .subjectType(SubjectType.CUSTOMER)
                .subjectId(customer)
                .name("survey")
                .month(AS_OF)
                .value(Amount.of(stars))
                .build());
    }

    private void person(String id, String partner, String exam) {
        facts.add(new Affiliation(id, partner, MonthRange.ALWAYS));
        facts.add(ExamPass.builder()
                .personId(id)
                .exam(exam)
                .passedOn(AS_OF.atDay(1))
                .build());
    }

    private Portfolio portfolio() {
        return new PortfolioBuilder().addAll(facts).build();
    }

    private PciScore score(PciScorer scorer, String partner) {
        return scorer.bind(portfolio()).score(partner, AS_OF);
    }

    private static List<String> items(BoundPortfolio bound, EvidenceQuery query) {
        CollectedEvidence evidence = new CollectedEvidence();
        bound.evidence(query.creditedOnly(), AS_OF, evidence);
        return evidence.credited().stream().map(ClassScenariosTest::text).toList();
    }

    private static String text(CreditedItem item) {
        return item.partnerId() + " " + item.indicatorId() + " "
                + item.account().id() + " " + item.amount();
    }

    @Test
    void classes_customersByCode_areByThoseWhomTheRowsOfTheClassificationCredit() {
        customer("C1", "P", "OWNER");
        customer("C2", "Q", "HELPER");
        code(SubjectType.TENANT, "T-C1", "market", "DEV");
        code(SubjectType.TENANT, "T-C2", "market", "DEV");

        assertThat(score(FIGURES, "P").classes()).containsExactly(entry("market", "developed"), entry("home", "away"));
        assertThat(score(FIGURES, "Q").classes()).containsEntry("market", "developing");
    }

    @Test
    void score_parametersByClass_measureWhatTheClassIsAsked() {
        customer("C1", "P", "OWNER");
        customer("C2", "Q", "OWNER");
        code(SubjectType.TENANT, "T-C1", "market", "DEV");

        assertThat(score(FIGURES, "P").indicator("workloads").orElseThrow().measure())
                .contains(Ratio.ZERO);
        assertThat(score(FIGURES, "Q").indicator("workloads").orElseThrow().measure())
                .contains(Ratio.ONE);
        assertThat(score(FIGURES, "Q").indicator("workloads").orElseThrow().points())
                .hasToString("5");
        assertThat(score(FIGURES, "Q").indicator("workloads").orElseThrow().rule())
                .isEqualTo(ClassRules.figures()
                        .indicator("workloads")
                        .orElseThrow()
                        .forClass("developing"));
    }

    @Test
    void score_oneCustomerOfSeveralIsDeveloped_isDevelopedForAllOfThem() {
        customer("C1", "P", "OWNER");
        customer("C2", "P", "OWNER");
        code(SubjectType.TENANT, "T-C2", "market", "DEV");

        assertThat(score(FIGURES, "P").classes()).containsEntry("market", "developed");
        assertThat(items(FIGURES.bind(portfolio()), EvidenceQuery.all().partner("P")))
                .containsExactly("P market C2 1");
    }

    @Test
    void score_curveByClass_earnsWhatTheClassIsAsked() {
        customer("C1", "P", "OWNER");
        customer("C2", "Q", "OWNER");
        answer("C1", "2");
        answer("C2", "2");
        code(SubjectType.PARTNER, "P", "country", "SE");

        assertThat(score(FIGURES, "P").indicator("answers").orElseThrow().points())
                .hasToString("5");
        assertThat(score(FIGURES, "Q").indicator("answers").orElseThrow().points())
                .hasToString("10");
    }

    @Test
    void classes_measureAtTheSmallestOrAbsent_areTheClassOrTheLast() {
        customer("C1", "P", "OWNER");
        assertThat(score(WINDOWS, "P").classes()).containsEntry("mood", "other");

        answer("C1", "2.5");
        assertThat(score(WINDOWS, "P").classes()).containsEntry("mood", "happy");
        assertThat(score(WINDOWS, "Q").classes()).containsEntry("mood", "other");

        facts.remove(facts.size() - 1);
        answer("C1", "2.4999");
        assertThat(score(WINDOWS, "P").classes()).containsEntry("mood", "content");
    }

    @Test
    void classes_rulesWithoutClassifications_areNone() {
        PciScorer plain = ClassRules.scorer(ClassRules.specialised(ClassRules.figures(), Map.of()));

        assertThat(score(plain, "P").classes()).isEmpty();
    }

    @Test
    void evaluations_variants_areEachSetOfParametersThatScoresAnybodyOnce() {
        assertThat(FIGURES.evaluations().stream().map(Evaluation::id))
                .containsExactly("workloads", "workloads", "plain", "answers", "people", "people", "market", "home");
        assertThat(FIGURES.evaluations().stream()
                        .filter(evaluation -> evaluation.id().equals("people"))
                        .map(evaluation -> evaluation.parameters().toString()))
                .noneMatch(parameters -> parameters.contains("X0"))
                .anyMatch(parameters -> parameters.contains("X1"))
                .anyMatch(parameters -> parameters.contains("X2"));
        assertThat(FIGURES.evaluations().get(0).slots()).hasSize(2);
    }

    @Test
    void evidence_oneCustomerOfSeveralPartners_isByTheClassThatEachHasByAllItsCustomers() {
        customer("C1", "P", "OWNER");
        facts.add(PartnerAssociation.builder()
                .partnerId("Q")
                .subscriptionId("S-C1")
                .type("OWNER")
                .build());
        customer("C2", "Q", "OWNER");
        code(SubjectType.TENANT, "T-C2", "market", "DEV");
        BoundPortfolio bound = FIGURES.bind(portfolio());

        assertThat(items(bound, EvidenceQuery.all().customer("C1"))).containsExactly("P workloads T-C1/A 1");
        assertThat(items(bound, EvidenceQuery.all().customer("C1").partner("Q")))
                .isEmpty();
        assertThat(items(bound, EvidenceQuery.all())).containsExactly("P workloads T-C1/A 1", "Q market C2 1");
        assertThat(items(bound, EvidenceQuery.all().indicator("market"))).containsExactly("Q market C2 1");
        assertThat(items(bound, EvidenceQuery.all().indicator("plain"))).isEmpty();
    }

    @Test
    void evidence_leftOut_isSaidOnceForTheClassOfThePartner() {
        person("H1", "P", "X1");
        code(SubjectType.PARTNER, "P", "country", "FI");
        person("H2", "Q", "X1");
        CollectedEvidence evidence = new CollectedEvidence();
        FIGURES.bind(portfolio()).evidence(EvidenceQuery.all().indicator("people"), AS_OF, evidence);

        assertThat(evidence.credited()).extracting(ClassScenariosTest::text).containsExactly("P people H1 1");
        assertThat(evidence.leftOut())
                .extracting(item -> item.partnerId() + " " + item.reason().code())
                .containsExactly("Q exam-not-asked-for");
    }

    @Test
    void evidence_ofSumsAtHand_isByTheirClasses() {
        customer("C1", "P", "OWNER");
        code(SubjectType.TENANT, "T-C1", "market", "DEV");
        BoundPortfolio developed = FIGURES.bind(portfolio());
        facts.removeIf(OwnFact.class::isInstance);
        BoundPortfolio developing = FIGURES.bind(portfolio());

        CollectedEvidence evidence = new CollectedEvidence();
        developed.evidence(EvidenceQuery.all(), developing.tally(AS_OF, ScoringOptions.callingThread()), evidence);
        assertThat(evidence.credited()).extracting(EvidenceItem::indicatorId).containsExactly("workloads", "market");
    }

    @Test
    void evidence_sumsOfOthersOrUnknownIds_areRefused() {
        BoundPortfolio bound = FIGURES.bind(portfolio());
        PartnerTallies others = WINDOWS.bind(portfolio()).tally(AS_OF, ScoringOptions.callingThread());
        CollectedEvidence evidence = new CollectedEvidence();

        assertThatThrownBy(() -> bound.evidence(EvidenceQuery.all(), others, evidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tallies of other partners or by another rule set");
        assertThatThrownBy(() -> bound.evidence(EvidenceQuery.all().indicator("mood"), AS_OF, evidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no indicator with the id mood");
    }

    @Test
    void findings_variants_areNotDoubled() {
        customer("C1", "P", "OWNER");
        person("H1", "P", "X1");
        facts.add(new Affiliation("H2", "P", MonthRange.ALWAYS));
        facts.add(Subscription.builder()
                .id("other")
                .tenantId("T-C1")
                .product("Z")
                .channel("DIRECT")
                .build());
        facts.add(PartnerAssociation.builder()
                .partnerId("P")
                .subscriptionId("other")
                .type("OWNER")
                .build());
        List<Finding> findings = score(FIGURES, "P").findings();

        assertThat(findings)
                .contains(Finding.ofPartner(FindingCode.PEOPLE_WITHOUT_EXAMS, 1, List.of("people")))
                .allSatisfy(finding -> assertThat(finding.indicators()).doesNotHaveDuplicates());
        assertThat(findings.stream().map(finding -> finding.code() + " " + finding.table()))
                .doesNotHaveDuplicates();
        Set<String> concerned = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.code() == FindingCode.FACTS_START_LATE)
                .forEach(finding -> concerned.addAll(finding.indicators()));
        assertThat(concerned).containsExactly("plain", "workloads");
    }

    @Test
    void findings_whatOnlyAClassificationReads_isIgnoredByTheIndicators() {
        customer("C1", "P", "OWNER");
        facts.set(
                facts.indexOf(facts.stream()
                        .filter(Subscription.class::isInstance)
                        .findFirst()
                        .orElseThrow()),
                Subscription.builder()
                        .id("S-C1")
                        .tenantId("T-C1")
                        .product("Z")
                        .channel("DIRECT")
                        .build());
        PciScorer workloadsOnly = ClassRules.scorer(ClassRules.workloadsOnly());

        assertThat(score(workloadsOnly, "P").findings())
                .contains(Finding.ofPartner(FindingCode.PRODUCTS_IGNORED, Map.of("Z", 1L), List.of()));
    }

    @Test
    void rescore_partnerOfAnotherCodeBesideAChangedCustomer_isScoredByItsNewClass() {
        Stream.iterate(1, i -> i + 1).limit(40).forEach(i -> customer("C" + i, i % 2 == 0 ? "P" : "Q", "OWNER"));
        Portfolio portfolio = portfolio();
        BoundPortfolio before = FIGURES.bind(portfolio);
        PartnerTallies tallies = before.tally(AS_OF, ScoringOptions.callingThread());
        BoundPortfolio first = before.rebind(portfolio
                .change()
                .add(new PaidSeats("S-C1", AS_OF.minusMonths(1), 1))
                .apply());
        PartnerTallies firstTallies = first.retally(before, tallies);
        BoundPortfolio second = first.rebind(first.portfolio()
                .change()
                .add(OwnFact.code(SubjectType.PARTNER, "P", "country", "FI"))
                .apply());

        assertThat(first.portfolio().overlay()).isPresent();
        assertThat(second.portfolio().overlay()).isPresent();
        assertThat(second.score("P", AS_OF).classes()).containsEntry("home", "home");
        assertThat(second.rescore(first, firstTallies)).contains(second.score("P", AS_OF));
        assertThat(second.retally(first, firstTallies)).isEqualTo(second.tally(AS_OF, ScoringOptions.callingThread()));
    }
}
