package io.github.pciscoring.insight.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import io.github.pciscoring.core.ruleset.Points;
import io.github.pciscoring.insight.explain.IndicatorAnswer.Absence;
import io.github.pciscoring.rules.RuleSets;
import io.github.pciscoring.rules.indicator.StandardIndicators;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final YearMonth JUNE = YearMonth.of(2021, 6);
    private static final String REVENUE = "net-new-revenue";

    /** Two subscriptions of one customer, billed 100 USD in each month of 2021; the rival takes one over in May. */
    private static BoundPortfolio bound() {
        List<Fact> facts = new ArrayList<>(List.of(
                Partner.of("own"),
                Partner.of("rival"),
                Partner.of("stranger"),
                new Tenant("t", "c"),
                new Tenant("lonely-tenant", "lonely"),
                subscription("s1"),
                subscription("s2"),
                association("own", "s1", "DPOR", MonthRange.ALWAYS),
                association("own", "s2", "DPOR", MonthRange.ALWAYS),
                association("rival", "s1", "CPOR_OSA", MonthRange.from(YearMonth.of(2021, 5))),
                association("rival", "s2", "CPOR_OSA", MonthRange.from(YearMonth.of(2021, 5)))));
        for (int month = 1; month <= 6; month++) {
            for (String id : List.of("s1", "s2")) {
                facts.add(BillingLine.builder()
                        .subscriptionId(id)
                        .month(YearMonth.of(2021, month))
                        .kind(BillingLine.Kind.CHARGE)
                        .amount(Amount.of(100))
                        .build());
            }
        }
        return StandardIndicators.scorer(RuleSets.smmcsSmb())
                .bind(new PortfolioBuilder().addAll(facts).build());
    }

    private static Fact subscription(String id) {
        return Subscription.builder()
                .id(id)
                .tenantId("t")
                .product("SALES")
                .channel("CSP")
                .build();
    }

    private static Fact association(String partner, String subscription, String type, MonthRange months) {
        return PartnerAssociation.builder()
                .partnerId(partner)
                .subscriptionId(subscription)
                .type(type)
                .months(months)
                .build();
    }

    private static AccountExplanation revenue(BoundPortfolio bound) {
        Explanation tree = Explanation.of(bound, ExplainQuery.of("own", JUNE).indicator(REVENUE));
        assertThat(tree.indicators()).hasSize(1);
        return tree.indicators().get(0).parts().accounts().get(0);
    }

    @Test
    void credited_monthsOfOneSubscription_areOneRun() {
        assertThat(revenue(bound()).credited())
                .extracting(CreditedRun::text)
                .containsExactly(
                        "revenue in 2021-01 to 2021-04: DPOR on s1 at all times",
                        "revenue in 2021-01 to 2021-04: DPOR on s2 at all times");
        assertThat(revenue(bound()).credited()).allSatisfy(run -> {
            assertThat(run.value()).isEqualByComparingTo("400");
            assertThat(run.items()).hasSize(4);
        });
    }

    @Test
    void leftOut_sameReasonOfTwoSubscriptions_isOneSentenceWithWhatWasBilled() {
        List<LeftOutReason> reasons = revenue(bound()).leftOut();

        assertThat(reasons)
                .extracting(reason -> reason.reason().code(), LeftOutReason::subjects, LeftOutReason::billed)
                .containsExactly(
                        tuple("nothing-billed", List.of("s1", "s2"), Optional.of(Amount.ZERO)),
                        tuple("displaced", List.of("s1", "s2"), Optional.of(Amount.of(400))));
        assertThat(reasons.get(1).text())
                .isEqualTo("displaced by CPOR_OSA of rival from 2021-05 on, which takes precedence over DPOR");
        assertThat(reasons.get(1).months()).containsExactly(YearMonth.of(2021, 5), JUNE);
    }

    /** The customer is added in April, by a seat; the partner comes in May. */
    @Test
    void leftOut_cameAfterTheAdd_saysWhenThatWasAndWhatWasMissingThen() {
        BoundPortfolio bound = StandardIndicators.scorer(RuleSets.smmcsSmb())
                .bind(new PortfolioBuilder()
                        .addAll(List.of(
                                Partner.of("own"),
                                new Tenant("t", "c"),
                                subscription("s1"),
                                association("own", "s1", "DPOR", MonthRange.from(YearMonth.of(2021, 5))),
                                new PaidSeats("s1", YearMonth.of(2021, 4), 1),
                                new PaidSeats("s1", YearMonth.of(2021, 5), 1),
                                new PaidSeats("s1", JUNE, 1)))
                        .build());
        Explanation tree = Explanation.of(bound, ExplainQuery.of("own", JUNE).indicator("net-customer-adds"));

        List<LeftOutReason> reasons =
                tree.indicators().get(0).parts().accounts().get(0).leftOut();
        assertThat(reasons)
                .extracting(reason -> MonthText.of(reason.months()), LeftOutReason::text)
                .containsExactly(
                        tuple("2020-06 to 2021-04", "the DPOR association begins only with 2021-05"),
                        tuple(
                                "2021-05 to 2021-06",
                                "no add: the partner was not credited when the customer was added in 2021-04"
                                        + " (s1: the DPOR association begins only with 2021-05)"));
        assertThat(reasons.get(1).items().get(0).decidedIn()).contains(YearMonth.of(2021, 4));
    }

    @Test
    void margin_onlyAccount_isAllOfThePoints() {
        Margin margin = revenue(bound()).margin().orElseThrow();

        assertThat(margin.points()).isEqualTo(new Points(266_667));
        assertThat(margin.without().points()).isEqualTo(Points.ZERO);
        assertThat(margin.measure().orElseThrow().toDecimal(2)).isEqualByComparingTo("800");
    }

    @Test
    void nextTier_none_isTheLowestWithWhatIsMissing() {
        NextTier next =
                Explanation.of(bound(), ExplainQuery.of("own", JUNE)).nextTier().orElseThrow();

        assertThat(next.name()).isEqualTo("SILVER");
        assertThat(next.shortfalls())
                .singleElement()
                .satisfies(shortfall -> assertThat(shortfall.missing()).isEqualTo(new Points(59_733_333)));
    }

    @Test
    void partnerName_none_isTheId() {
        assertThat(Explanation.of(bound(), ExplainQuery.of("own", JUNE)).partnerName())
                .isEqualTo("own");
    }

    @Test
    void whyNot_neverAssociated_namesWhoIs() {
        WhyNot why = WhyNot.of(bound(), ExplainQuery.of("stranger", JUNE).customer("c"));

        assertThat(why.associated()).isFalse();
        assertThat(why.earned()).isFalse();
        assertThat(why.noAssociation())
                .isEqualTo(
                        "no association of stranger with any subscription of c; there are associations of own (DPOR),"
                                + " rival (CPOR_OSA)");
        assertThat(why.others()).contains(new OtherPartner("rival", List.of("CPOR_OSA"), List.of(REVENUE)));
        assertThat(why.indicators())
                .extracting(IndicatorAnswer::absence)
                .containsOnly(Optional.of(Absence.NOT_ASSOCIATED), Optional.of(Absence.COUNTS_PEOPLE));
    }

    @Test
    void whyNot_nobodyAssociated_saysSo() {
        assertThat(WhyNot.of(bound(), ExplainQuery.of("own", JUNE).customer("lonely"))
                        .noAssociation())
                .isEqualTo("no association of own with any subscription of lonely, nor of any other partner");
    }

    @Test
    void unknownIds_areRefused() {
        BoundPortfolio bound = bound();
        ExplainQuery query = ExplainQuery.of("own", JUNE);
        assertThatThrownBy(() -> Explanation.of(bound, ExplainQuery.of("nobody", JUNE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> Explanation.of(bound, query.indicator("nothing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> Explanation.of(bound, query.customer("nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> WhyNot.of(bound, query)).hasMessage("no customer is asked for");
    }
}
