package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.portfolio.SampleFacts.MAY;
import static io.github.pciscoring.core.portfolio.SampleFacts.own;
import static io.github.pciscoring.core.portfolio.SampleFacts.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import org.junit.jupiter.api.Test;

class PartnerRecordTest {

    @Test
    void fact_datedAndUndated_areApart() {
        Portfolio portfolio = new PortfolioBuilder()
                .add(own(SubjectType.PARTNER, "P2", "rate", "1.5"))
                .add(own(SubjectType.PARTNER, "P2", "rate", "2.5", MAY))
                .add(own(SubjectType.PARTNER, "P2", "zero", "0"))
                .add(own(SubjectType.CUSTOMER, "C1", "size", "7"))
                .add(tenant("T1", "C1"))
                .add(Partner.of("P1"))
                .add(Partner.of("P2"))
                .build();
        PartnerRecord partner = portfolio.partners().get(1);
        assertThat(partner.fact("rate")).contains(Amount.of("1.5"));
        assertThat(partner.fact("rate", MAY)).contains(Amount.of("2.5"));
        assertThat(partner.fact("rate", MAY.plusMonths(1))).isEmpty();
        assertThat(partner.fact("zero")).contains(Amount.ZERO);
        assertThat(partner.fact("zero", MAY)).isEmpty();
        assertThat(partner.fact("size")).isEmpty();
        assertThat(portfolio.partners().get(0).fact("rate")).isEmpty();
    }

    @Test
    void attributes_partner_areItsOwn() {
        PartnerRecord partner = new PortfolioBuilder()
                .add(Partner.builder()
                        .id("P1")
                        .name("First")
                        .scored(false)
                        .location("north")
                        .renewalMonth(MAY)
                        .build())
                .build()
                .partners()
                .get(0);
        assertThat(partner.id()).isEqualTo("P1");
        assertThat(partner.name()).isEqualTo("First");
        assertThat(partner.scored()).isFalse();
        assertThat(partner.location()).contains("north");
        assertThat(partner.renewalMonth()).contains(MAY);
        assertThat(partner.number()).isZero();
        assertThat(partner).hasToString("P1");
    }

    @Test
    void attributes_nothingStated_areAbsent() {
        PartnerRecord partner =
                new PortfolioBuilder().add(Partner.of("P1")).build().partners().get(0);
        assertThat(partner.name()).isEqualTo("P1");
        assertThat(partner.scored()).isTrue();
        assertThat(partner.location()).isEmpty();
        assertThat(partner.renewalMonth()).isEmpty();
    }
}
