package io.github.pciscoring.rules.reference;

import static io.github.pciscoring.rules.reference.TinyMonths.month;
import static io.github.pciscoring.rules.reference.TinyPortfolio.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.PartnerAssociation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the reference's evidence on the case folders, and what earns and displaces on a tiny portfolio. */
class ReferenceEvidenceTest {
    private static final String FOLDERS = "io.github.pciscoring.rules.reference.ReferenceScorerTest#folders";

    private static final ReferenceEvidence EVIDENCE = new TinyPortfolio()
            .subscription("S")
            .paid("M-12..M-1")
            .linked("P", "CSP", "M-12..M")
            .linked("P", "DPOR", "..")
            .linked("Q", "CPOR_OSU", "M-3..")
            .linked("Q", "DPOR", "M-6..")
            .agreement("EA", "M-4")
            .paid("M")
            .linked("P", "CSP", "..")
            .evidence();

    @ParameterizedTest
    @MethodSource(FOLDERS)
    void evidence_caseFolder_keepsTheLaws(Path folder) {
        CaseFolder portfolio = new CaseFolder(folder);

        ReferenceEvidenceSums.checkSums(portfolio.facts(), portfolio.asOf());
        ReferenceEvidenceSums.checkEarned(portfolio.facts(), portfolio.asOf());
        new ReferenceEvidencePartition(portfolio.facts(), portfolio.asOf()).checkSubscriptions();
        new ReferenceEvidencePartition(portfolio.facts(), portfolio.asOf()).checkPeople();
    }

    @ParameterizedTest
    @CsvSource({
        "S,  CSP,  M-12..M, net-customer-adds,          CUSTOMER,     C, M-12, true",
        "S,  CSP,  M-12..M, net-customer-adds,          SUBSCRIPTION, S, M-12, true",
        "S,  CSP,  M-12..M, monthly-active-user-growth, TENANT,       T, M-12, true",
        "S,  CSP,  M-12..M, net-new-revenue,            SUBSCRIPTION, S, M,    true",
        "EA, CSP,  ..,      new-deployments,            TENANT,       T, M,    true",
        "EA, CSP,  ..,      net-new-revenue,            SUBSCRIPTION, EA, M-4, true",
        // another account, no such association, a month that may not credit, unpaid, before the agreement, no indicator
        "S,  CSP,  M-12..M, net-customer-adds,          CUSTOMER,     T, M-12, false",
        "S,  CSP,  M-12..M, net-new-revenue,            SUBSCRIPTION, EA, M,   false",
        "S,  CSP,  M-12..M, net-customer-adds,          PERSON,       C, M-12, false",
        "S,  CSP,  M-11..M, net-customer-adds,          CUSTOMER,     C, M-1,  false",
        "S,  CSP,  M-12..M, net-new-revenue,            SUBSCRIPTION, S, M-12, false",
        "S,  CSP,  M-12..M, monthly-active-user-growth, TENANT,       T, M-1,  false",
        "S,  CSP,  M-12..M, net-customer-adds,          CUSTOMER,     C, M,    false",
        "EA, CSP,  ..,      net-new-revenue,            SUBSCRIPTION, EA, M-5, false",
        "S,  CSP,  M-12..M, developers,                 PERSON,       A, M,    false",
        // what an own association earns beside another; only DPOR is displaced, and only in what the claim covers
        "S,  DPOR, ..,      net-customer-adds,          CUSTOMER,     C, M-1,  true",
        "S,  DPOR, ..,      monthly-active-user-growth, TENANT,       T, M-12, true",
    })
    void earns_associationOfThePartner_dependsOnAccountMonthAndIndicator(
            String subscription,
            String type,
            String range,
            String indicator,
            AccountLevel level,
            String account,
            String month,
            boolean earns) {
        assertThat(EVIDENCE.earns(link(subscription, "P", type, range), indicator, level, account, month(month)))
                .isEqualTo(earns);
    }

    @ParameterizedTest
    @CsvSource({"DPOR, false", "CPOR_OSU, true"})
    void earns_displacedAssociation_doesNot(String type, boolean earns) {
        ReferenceEvidence evidence = new TinyPortfolio()
                .subscription("S")
                .paid("M")
                .linked("P", "DPOR", "..")
                .linked("P", "CPOR_OSU", "..")
                .evidence();

        assertThat(evidence.earns(
                        link("S", "P", type, ".."), "new-deployments", AccountLevel.TENANT, "T", TinyMonths.AS_OF))
                .isEqualTo(earns);
    }

    @ParameterizedTest
    @CsvSource({
        "P, DPOR, ..,    new-deployments,            M,   true",
        "P, DPOR, ..,    monthly-active-user-growth, M-3, true",
        "Q, DPOR, M-6.., new-deployments,            M,   true",
        // before the claim, what it does not cover, a type that nothing displaces, no such association, no indicator
        "P, DPOR, ..,    new-deployments,            M-4, false",
        "P, DPOR, ..,    net-new-revenue,            M,   false",
        "P, CSP,  M-12..M, new-deployments,          M,   false",
        "P, DPOR, M-1.., new-deployments,            M,   false",
        "P, DPOR, ..,    developers,                 M,   false",
    })
    void displaces_usageClaim_dependsOnTypeMonthAndIndicator(
            String partner, String type, String range, String indicator, String month, boolean displaces) {
        PartnerAssociation claim = link("S", "Q", "CPOR_OSU", "M-3..");

        assertThat(EVIDENCE.displaces(claim, link("S", partner, type, range), indicator, month(month)))
                .isEqualTo(displaces);
    }

    @Test
    void displaces_claimThatIsNoFact_doesNot() {
        assertThat(EVIDENCE.displaces(
                        link("S", "Q", "CPOR_OSU", ".."),
                        link("S", "P", "DPOR", ".."),
                        "new-deployments",
                        TinyMonths.AS_OF))
                .isFalse();
    }

    @Test
    void displaces_associationThatIsNoClaim_doesNot() {
        assertThat(EVIDENCE.displaces(
                        link("S", "P", "CSP", "M-12..M"),
                        link("S", "Q", "DPOR", "M-6.."),
                        "new-deployments",
                        TinyMonths.AS_OF))
                .isFalse();
    }
}
