package io.github.pciscoring.rules.reference;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the reference's evidence on portfolios crowded at the edges. */
class ReferenceEvidenceProperties {

    @Provide
    Arbitrary<EdgeCase> cases() {
        return EdgePortfolios.cases();
    }

    @Property(tries = 300)
    void credits_anyPortfolio_addUpToTheMeasures(@ForAll("cases") EdgeCase edge) {
        ReferenceEvidenceSums.checkSums(edge.facts(), edge.asOf());
    }

    @Property(tries = 300)
    void credits_anyPortfolio_areEarned(@ForAll("cases") EdgeCase edge) {
        ReferenceEvidenceSums.checkEarned(edge.facts(), edge.asOf());
    }

    @Property(tries = 300)
    void leftOut_anyPortfolio_saysOneThingOfEachMonthThatIsNotCredited(@ForAll("cases") EdgeCase edge) {
        new ReferenceEvidencePartition(edge.facts(), edge.asOf()).checkSubscriptions();
    }

    @Property(tries = 300)
    void leftOut_anyPortfolio_saysOneThingOfEachPersonOrExamThatIsNotCredited(@ForAll("cases") EdgeCase edge) {
        new ReferenceEvidencePartition(edge.facts(), edge.asOf()).checkPeople();
    }
}
