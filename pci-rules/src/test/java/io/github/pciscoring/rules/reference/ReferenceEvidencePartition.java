package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.rules.reference.ReferenceRules.Purpose;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Laws of what the reference leaves out: there is one answer to why a month or an exam does not count, and no more. */
final class ReferenceEvidencePartition {
    /** The reason at the level of subscriptions that is about months in which the partner is credited. */
    private static final String OF_CREDITED_MONTH = ReferenceReason.NOTHING_BILLED.code();

    private final ReferenceFacts facts;
    private final ReferenceScope scope;
    private final ReferenceEvidence evidence;

    ReferenceEvidencePartition(List<Fact> allFacts, YearMonth asOf) {
        this.facts = new ReferenceFacts(allFacts);
        this.scope = new ReferenceScope(facts, asOf);
        this.evidence = new ReferenceEvidence(allFacts, asOf);
    }

    /** On each subscription with which a partner was ever associated, each month is credited or left out, for one reason. */
    void checkSubscriptions() {
        for (Partner partner : facts.partners()) {
            List<ReferenceLeftOut> leftOut = evidence.leftOut(partner.id()).stream()
                    .filter(item -> item.level() == AccountLevel.SUBSCRIPTION)
                    .toList();
            int seen = 0;
            for (Subscription subscription : facts.subscriptions()) {
                List<PartnerAssociation> own = facts.associationsEver(subscription).stream()
                        .filter(association -> association.partnerId().equals(partner.id()))
                        .toList();
                for (Purpose purpose : own.isEmpty() ? Set.<Purpose>of() : Set.of(Purpose.values())) {
                    for (YearMonth month : scope.months(purpose)) {
                        seen += checkMonth(leftOut, own, subscription, month, purpose);
                    }
                }
            }
            assertThat(leftOut).as("what is left out for %s", partner.id()).hasSize(seen);
        }
    }

    private int checkMonth(
            List<ReferenceLeftOut> leftOut,
            List<PartnerAssociation> own,
            Subscription subscription,
            YearMonth month,
            Purpose purpose) {
        String indicatorId = ReferenceRules.INDICATOR_OF.get(purpose);
        List<String> reasons = leftOut.stream()
                .filter(item -> item.indicatorId().equals(indicatorId)
                        && item.accountId().equals(subscription.id())
                        && item.month().equals(month))
                .map(ReferenceLeftOut::reasonCode)
                .toList();
        boolean credited = scope.credited(own.get(0).partnerId(), subscription, month, purpose);
        boolean earned = own.stream()
                .anyMatch(association ->
                        evidence.earns(association, indicatorId, AccountLevel.SUBSCRIPTION, subscription.id(), month));
        assertThat(earned)
                .as("%s earned on %s in %s, like credited", indicatorId, subscription.id(), month)
                .isEqualTo(credited);
        if (credited) {
            assertThat(reasons).hasSizeLessThanOrEqualTo(1).allMatch(OF_CREDITED_MONTH::equals);
        } else {
            assertThat(reasons).hasSize(1).doesNotContain(OF_CREDITED_MONTH);
        }
        return reasons.size();
    }

    /** Each person ever affiliated is outside, without exams, or credited, or each of the exams says why not. */
    void checkPeople() {
        for (Partner partner : facts.partners()) {
            List<ReferenceCredit> credits = evidence.credits(partner.id());
            List<ReferenceLeftOut> leftOut = evidence.leftOut(partner.id());
            List<String> everAffiliated = facts.affiliations().stream()
                    .filter(affiliation -> affiliation.partnerId().equals(partner.id()))
                    .map(Affiliation::personId)
                    .distinct()
                    .toList();
            for (String indicatorId : List.of("functional-consultants", "developers")) {
                for (String person : everAffiliated) {
                    boolean credited = credits.stream()
                            .anyMatch(credit -> credit.indicatorId().equals(indicatorId)
                                    && credit.accountId().equals(person));
                    checkPerson(
                            credited,
                            leftOut.stream()
                                    .filter(item -> item.indicatorId().equals(indicatorId)
                                            && item.accountId().equals(person))
                                    .toList(),
                            facts.examsOf(person));
                }
            }
        }
    }

    private static void checkPerson(boolean credited, List<ReferenceLeftOut> leftOut, List<ExamPass> exams) {
        if (credited) {
            assertThat(leftOut)
                    .hasSizeLessThan(exams.size())
                    .allMatch(item -> item.exam().isPresent())
                    .noneMatch(item -> item.reasonCode().equals(ReferenceReason.FORMULA_INCOMPLETE.code()));
        } else if (leftOut.stream().anyMatch(item -> item.exam().isEmpty())) {
            assertThat(leftOut).hasSize(1);
        } else {
            assertThat(leftOut)
                    .extracting(item -> item.exam().orElseThrow())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            exams.stream().map(ExamPass::exam).toList());
        }
    }
}
