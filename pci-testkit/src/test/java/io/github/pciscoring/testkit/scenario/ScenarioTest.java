package io.github.pciscoring.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);

    private static Scenario scenario() {
        return Scenario.asOf("2021-05");
    }

    private static Subscription subscription(String id, String tenant, String product, String channel) {
        return Subscription.builder()
                .id(id)
                .tenantId(tenant)
                .product(product)
                .channel(channel)
                .build();
    }

    @Test
    void facts_ofASubscription_areThoseSaid() {
        List<Fact> facts = scenario()
                .subscription("S", "A", "WEB")
                .agreement("M-3")
                .linked("P", "OWNER", "M-1..")
                .paid("M-1..M")
                .users("M", 7)
                .sandboxUsers("2021-04", 2)
                .billed("M", "12.5")
                .refunded("M", "0.0001")
                .facts();

        assertThat(facts)
                .containsExactly(
                        Partner.of("P"),
                        new Tenant("C", "C"),
                        Subscription.builder()
                                .from(subscription("S", "C", "A", "WEB"))
                                .agreementStart(MAY.minusMonths(3))
                                .build(),
                        PartnerAssociation.builder()
                                .partnerId("P")
                                .subscriptionId("S")
                                .type("OWNER")
                                .months(MonthRange.from(MAY.minusMonths(1)))
                                .build(),
                        new PaidSeats("S", MAY.minusMonths(1), 1),
                        new PaidSeats("S", MAY, 1),
                        ActiveUsers.builder()
                                .subscriptionId("S")
                                .month(MAY)
                                .users(7)
                                .build(),
                        ActiveUsers.builder()
                                .subscriptionId("S")
                                .month(MAY.minusMonths(1))
                                .environment(Environment.SANDBOX)
                                .users(2)
                                .build(),
                        BillingLine.builder()
                                .subscriptionId("S")
                                .month(MAY)
                                .amount(Amount.of("12.5"))
                                .build(),
                        BillingLine.builder()
                                .subscriptionId("S")
                                .month(MAY)
                                .kind(BillingLine.Kind.CREDIT)
                                .amount(new Amount(1))
                                .build());
    }

    @Test
    void facts_ofPartnersPeopleAndOwnFacts_areThoseSaid() {
        List<Fact> facts = scenario()
                .person("H", "Q")
                .passed("X1", "2020-02-29")
                .passed("X2", "2020-03-01", "2021-05-31")
                .person("H", "P", "..M-2")
                .unscored("P")
                .named("Contoso")
                .located("FI")
                .renewed("M-12")
                .fact(SubjectType.PERSON, "H", "score", "-1.5")
                .fact(SubjectType.PARTNER, "P", "quota", "M-1..M", "3")
                .facts();

        OwnFact.Builder quota = OwnFact.builder()
                .subjectType(SubjectType.PARTNER)
                .subjectId("P")
                .name("quota")
                .value(Amount.of(3));
        assertThat(facts)
                .containsExactly(
                        Partner.of("Q"),
                        Partner.builder()
                                .id("P")
                                .scored(false)
                                .name("Contoso")
                                .location("FI")
                                .renewalMonth(MAY.minusYears(1))
                                .build(),
                        new Affiliation("H", "Q", MonthRange.ALWAYS),
                        ExamPass.builder()
                                .personId("H")
                                .exam("X1")
                                .passedOn(LocalDate.of(2020, 2, 29))
                                .build(),
                        ExamPass.builder()
                                .personId("H")
                                .exam("X2")
                                .passedOn(LocalDate.of(2020, 3, 1))
                                .expiresOn(LocalDate.of(2021, 5, 31))
                                .build(),
                        new Affiliation("H", "P", MonthRange.until(MAY.minusMonths(2))),
                        OwnFact.builder()
                                .subjectType(SubjectType.PERSON)
                                .subjectId("H")
                                .name("score")
                                .value(Amount.of("-1.5"))
                                .build(),
                        quota.month(MAY.minusMonths(1)).build(),
                        quota.month(MAY).build());
    }

    @Test
    void customersAndTenants_mentioned_areThere() {
        List<Fact> facts = scenario()
                .selling("A", "WEB")
                .customer("C1")
                .customer("C2")
                .tenant("T1")
                .tenant("T2")
                .subscription("S1")
                .tenant("T1")
                .subscription("S2", "B", "SHOP")
                .customer("C3")
                .subscription("S3")
                .subscription("S1")
                .product("D")
                .facts();

        assertThat(facts)
                .containsExactlyInAnyOrder(
                        new Tenant("C1", "C1"),
                        new Tenant("T1", "C2"),
                        new Tenant("T2", "C2"),
                        new Tenant("C3", "C3"),
                        subscription("S1", "T2", "D", "WEB"),
                        subscription("S2", "T1", "B", "SHOP"),
                        subscription("S3", "C3", "A", "WEB"));
    }

    @ParameterizedTest
    @CsvSource({
        "M, 2021-05, 2021-05",
        "M-17..M+1, 2019-12, 2021-06",
        "2020-12..M, 2020-12, 2021-05",
        "..M, , 2021-05",
        "M-1.., 2021-04,",
        ".., ,"
    })
    void range_ofMonths_isWhatItSays(String range, YearMonth first, YearMonth last) {
        assertThat(scenario().subscription("S").linked("P", "OWNER", range).facts())
                .filteredOn(PartnerAssociation.class::isInstance)
                .extracting(fact -> ((PartnerAssociation) fact).months())
                .containsExactly(MonthRange.of(Optional.ofNullable(first), Optional.ofNullable(last)));
    }

    @Test
    void range_never_holdsInNoMonth() {
        assertThat(scenario().subscription("S").linked("P", "OWNER", "never").facts())
                .filteredOn(PartnerAssociation.class::isInstance)
                .extracting(fact -> ((PartnerAssociation) fact).months())
                .containsExactly(MonthRange.NEVER);
    }

    @Test
    void words_withoutWhatTheyAreSaidOf_areRefused() {
        assertThatThrownBy(() -> scenario().paid("M"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no subscription was mentioned");
        assertThatThrownBy(() -> scenario().subscription("S").customer("D").paid("M"))
                .hasMessageContaining("no subscription was mentioned");
        assertThatThrownBy(() -> scenario().located("FI")).hasMessageContaining("no partner was mentioned");
        assertThatThrownBy(() -> scenario().passed("X1", "2021-01-01")).hasMessageContaining("no person was mentioned");
        assertThatThrownBy(
                        () -> scenario().customer("A").tenant("B").customer("B").subscription("S"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tenant B is customer A's");
    }

    @Test
    void words_thatCannotBeRead_areRefused() {
        Scenario scenario = scenario().subscription("S");
        assertThatThrownBy(() -> scenario.paid("May")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> scenario.paid("2021-5")).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> scenario.paid("M-1.."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("open range: M-1..");
        assertThatThrownBy(() -> scenario.paid("M..M-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scenario.billed("M", "1,5")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void with_pieceOfAScenario_addsItsFacts() {
        assertThat(scenario().with(piece -> piece.partner("P").customer("D")).facts())
                .containsExactly(Partner.of("P"), new Tenant("D", "D"));
        assertThat(scenario()
                        .addAll(List.of(Partner.of("P"), new Tenant("T", "D")))
                        .facts())
                .containsExactly(Partner.of("P"), new Tenant("T", "D"));
        assertThat(scenario().asOf()).isEqualTo(MAY);
        assertThat(scenario().partner("P").portfolio().partners()).hasSize(1);
    }
}
