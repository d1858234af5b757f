package io.github.pciscoring.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.evidence.CollectedEvidence;
import io.github.pciscoring.core.evidence.CreditedItem;
import io.github.pciscoring.core.evidence.EvidenceQuery;
import io.github.pciscoring.core.evidence.LeftOutItem;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.PartnerAssociation;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The engine's evidence in the reference's words, one month an item, and held against it. */
final class EngineEvidence {
    private final List<Fact> facts;
    private final YearMonth asOf;
    private final CollectedEvidence evidence = new CollectedEvidence();
    private final ReferenceEvidence reference;

    EngineEvidence(List<Fact> facts, YearMonth asOf) {
        this(facts, asOf, EngineScores.bind(facts), new ReferenceEvidence(facts, asOf));
    }

    EngineEvidence(List<Fact> facts, YearMonth asOf, BoundPortfolio bound, ReferenceEvidence reference) {
        this.facts = facts;
        this.asOf = asOf;
        this.reference = reference;
        bound.evidence(EvidenceQuery.all(), asOf, evidence);
    }

    /** Fails unless the engine gives the same amounts and the same reasons, and names facts that bear them out. */
    void assertIsWhatTheReferenceSays() {
        EvidenceComparison.assertSameCredits(
                evidence.credited().stream().map(EngineEvidence::credit).toList(), reference.credits());
        EvidenceComparison.assertSameLeftOut(
                evidence.leftOut().stream().flatMap(EngineEvidence::leftOut).toList(), reference.leftOut());
        evidence.credited().forEach(this::assertEarned);
        evidence.leftOut().forEach(this::assertBorneOut);
    }

    private static ReferenceCredit credit(CreditedItem item) {
        return new ReferenceCredit(
                item.indicatorId(),
                item.partnerId(),
                item.slot().name(),
                item.account().level(),
                item.account().id(),
                item.month(),
                item.creditedIn(),
                item.amount());
    }

    private static Stream<ReferenceLeftOut> leftOut(LeftOutItem item) {
        return item.months().stream()
                .map(month -> new ReferenceLeftOut(
                        item.indicatorId(),
                        item.partnerId(),
                        item.account().level(),
                        item.account().id(),
                        item.exam().map(ExamPass::exam),
                        item.exam().map(ExamPass::passedOn),
                        month,
                        item.reason().code(),
                        item.number()));
    }

    private void assertEarned(CreditedItem item) {
        if (item.association().isPresent()) {
            assertThat(item.association().get().partnerId()).isEqualTo(item.partnerId());
            assertThat(reference.earns(
                            item.association().get(),
                            item.indicatorId(),
                            item.account().level(),
                            item.account().id(),
                            item.creditedIn()))
                    .as(item.toString())
                    .isTrue();
        } else {
            Affiliation affiliation = item.affiliation().orElseThrow();
            assertThat(facts).contains(affiliation);
            assertThat(affiliation.partnerId()).isEqualTo(item.partnerId());
            assertThat(affiliation.personId()).isEqualTo(item.account().id());
            assertThat(affiliation.months().contains(asOf)).isTrue();
        }
    }

    private void assertBorneOut(LeftOutItem item) {
        item.exam().ifPresent(exam -> assertThat(facts).contains(exam));
        item.association().ifPresent(own -> {
            assertThat(facts).contains(own);
            assertThat(own.partnerId()).isEqualTo(item.partnerId());
            assertThat(own.subscriptionId()).isEqualTo(item.account().id());
        });
        assertThat(item.displacedBy().isPresent())
                .isEqualTo(item.reason().code().equals("displaced"));
        item.displacedBy().ifPresent(other -> {
            PartnerAssociation own = item.association().orElseThrow();
            for (YearMonth month : item.months()) {
                assertThat(reference.displaces(other, own, item.indicatorId(), month))
                        .as(item.toString())
                        .isTrue();
            }
        });
    }
}
