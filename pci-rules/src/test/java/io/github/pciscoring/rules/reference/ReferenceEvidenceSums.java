package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PartnerAssociation;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Laws of the reference's credits: they add up to its measures, and an association of the partner earns each. */
final class ReferenceEvidenceSums {
    private ReferenceEvidenceSums() {}

    static void checkSums(List<Fact> facts, YearMonth asOf) {
        ReferenceEvidence evidence = new ReferenceEvidence(facts, asOf);
        for (ReferenceScore score : ReferenceScorer.score(facts, asOf)) {
            List<ReferenceCredit> credits = evidence.credits(score.partnerId());
            for (ReferenceIndicator indicator : score.indicators()) {
                assertThat(measure(credits, indicator.id()))
                        .as("%s of %s", indicator.id(), score.partnerId())
                        .isEqualTo(indicator.measure());
            }
        }
    }

    private static Optional<ExactRatio> measure(List<ReferenceCredit> credits, String id) {
        return switch (id) {
            case "net-new-revenue" ->
                Optional.of(new ExactRatio(sum(credits, id, "revenue"), BigInteger.valueOf(10_000)));
            case "net-customer-adds" -> whole(sum(credits, id, "adds").subtract(sum(credits, id, "losses")));
            case "functional-consultants", "developers" -> whole(sum(credits, id, "people"));
            case "new-deployments" -> whole(sum(credits, id, "tenants"));
            case "monthly-active-user-growth" -> growth(sum(credits, id, "current"), sum(credits, id, "baseline"));
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Optional<ExactRatio> whole(BigInteger count) {
        return Optional.of(new ExactRatio(count, BigInteger.ONE));
    }

    /** "With a baseline under 50 there is no measure (absent, not zero)." */
    private static Optional<ExactRatio> growth(BigInteger current, BigInteger baseline) {
        return baseline.compareTo(BigInteger.valueOf(50)) < 0
                ? Optional.empty()
                : Optional.of(new ExactRatio(current.subtract(baseline), baseline));
    }

    private static BigInteger sum(List<ReferenceCredit> credits, String indicatorId, String slot) {
        return credits.stream()
                .filter(credit -> credit.indicatorId().equals(indicatorId)
                        && credit.slot().equals(slot))
                .map(credit -> BigInteger.valueOf(credit.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What customers, tenants and subscriptions bring; a person is no matter of associations. */
    static void checkEarned(List<Fact> facts, YearMonth asOf) {
        ReferenceEvidence evidence = new ReferenceEvidence(facts, asOf);
        List<PartnerAssociation> associations = facts.stream()
                .filter(PartnerAssociation.class::isInstance)
                .map(PartnerAssociation.class::cast)
                .toList();
        for (ReferenceCredit credit : evidence.credits()) {
            if (credit.level() != AccountLevel.PERSON) {
                assertThat(associations)
                        .as("what earns %s", credit)
                        .anyMatch(association -> association.partnerId().equals(credit.partnerId())
                                && evidence.earns(
                                        association,
                                        credit.indicatorId(),
                                        credit.level(),
                                        credit.accountId(),
                                        credit.creditedIn()));
            }
        }
    }
}
