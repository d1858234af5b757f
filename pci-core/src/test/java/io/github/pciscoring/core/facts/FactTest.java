package io.github.pciscoring.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of fact refuses, and what it assumes when told nothing. */
class FactTest {
    private static final YearMonth MONTH = YearMonth.of(2020, 5);
    private static final LocalDate DAY = LocalDate.of(2020, 5, 17);
    private static final Amount ABOVE = new Amount(Amount.MAX.tenThousandths() + 1);

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("partner id is empty", () -> Partner.of("")),
                refused("tenant id is empty", () -> new Tenant("", "C1")),
                refused("customer id is empty", () -> new Tenant("T1", "")),
                refused("subscription id is empty", () -> subscription().id("").build()),
                refused("tenant id is empty", () -> subscription().tenantId("").build()),
                refused("product is empty", () -> subscription().product("").build()),
                refused("channel is empty", () -> subscription().channel("").build()),
                refused("partner id is empty", () -> association().partnerId("").build()),
                refused(
                        "subscription id is empty",
                        () -> association().subscriptionId("").build()),
                refused(
                        "association type is empty",
                        () -> association().type("").build()),
                refused(
                        "subscription id is empty",
                        () -> bill().subscriptionId("").build()),
                refused(
                        "amount is not in 0..1000000000000: -0.0001",
                        () -> bill().amount(new Amount(-1)).build()),
                refused(
                        "amount is not in 0..1000000000000: 1000000000000.0001",
                        () -> bill().amount(ABOVE).build()),
                refused("subscription id is empty", () -> new PaidSeats("", MONTH, 1)),
                refused("paid seats is not in 0..1000000000: -1", () -> new PaidSeats("S1", MONTH, -1)),
                refused(
                        "paid seats is not in 0..1000000000: 1000000001",
                        () -> new PaidSeats("S1", MONTH, 1_000_000_001)),
                refused(
                        "subscription id is empty",
                        () -> users().subscriptionId("").build()),
                refused(
                        "active users is not in 0..1000000000: -1",
                        () -> users().users(-1).build()),
                refused(
                        "active users is not in 0..1000000000: 1000000001",
                        () -> users().users(1_000_000_001).build()),
                refused("person id is empty", () -> new Affiliation("", "P1", MonthRange.ALWAYS)),
                refused("partner id is empty", () -> new Affiliation("H1", "", MonthRange.ALWAYS)),
                refused("person id is empty", () -> exam().personId("").build()),
                refused("exam is empty", () -> exam().exam("").build()),
                refused(
                        "expires on 2020-05-16, before it was passed on 2020-05-17",
                        () -> exam().expiresOn(DAY.minusDays(1)).build()),
                refused("subject id is empty", () -> own().subjectId("").build()),
                refused("name is empty", () -> own().name("").build()),
                refused("column is empty", () -> OwnFact.codeName("", "FI")),
                refused("code is empty", () -> OwnFact.codeName("market", "")),
                refused("a column with =: market=a", () -> OwnFact.codeName("market=a", "b")),
                refused(
                        "value is not within 1000000000000 of 0: 1000000000000.0001",
                        () -> own().value(ABOVE).build()),
                refused(
                        "value is not within 1000000000000 of 0: -1000000000000.0001",
                        () -> own().value(new Amount(-Amount.MAX.tenThousandths() - 1))
                                .build()),
                refused(
                        "value is not within 1000000000000 of 0: -922337203685477.5808",
                        () -> own().value(new Amount(Long.MIN_VALUE)).build()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void build_outOfRange_isRefused(String message, ThrowingCallable build) {
        assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void build_missingAttribute_isRefused() {
        assertThatThrownBy(() -> Partner.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Partner.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void build_valuesAtTheLimits_areAccepted() {
        assertThatCode(() -> {
                    bill().amount(Amount.ZERO).build();
                    bill().amount(Amount.MAX).build();
                    new PaidSeats("S1", MONTH, 0);
                    new PaidSeats("S1", MONTH, PaidSeats.MAX_COUNT);
                    users().users(0).build();
                    users().users(PaidSeats.MAX_COUNT).build();
                    exam().expiresOn(DAY).build();
                    own().value(Amount.MAX).build();
                    own().value(new Amount(-Amount.MAX.tenThousandths())).build();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void build_nothingOptional_takesDefaults() {
        Partner partner = Partner.of("P1");
        assertThat(partner.name()).isEqualTo("P1");
        assertThat(partner.scored()).isTrue();
        assertThat(partner.location()).isEmpty();
        assertThat(partner.renewalMonth()).isEmpty();
        assertThat(subscription().build().agreementStart()).isEmpty();
        assertThat(association().build().months()).isEqualTo(MonthRange.ALWAYS);
        assertThat(bill().build().kind()).isEqualTo(BillingLine.Kind.CHARGE);
        assertThat(users().build().environment()).isEqualTo(Environment.PRODUCTION);
        assertThat(exam().build().expiresOn()).isEmpty();
        assertThat(own().build().month()).isEmpty();
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(Partner.of("P1"), FactTable.PARTNERS, "partners"),
                arguments(new Tenant("T1", "C1"), FactTable.TENANTS, "tenants"),
                arguments(subscription().build(), FactTable.SUBSCRIPTIONS, "subscriptions"),
                arguments(association().build(), FactTable.ASSOCIATIONS, "associations"),
                arguments(bill().build(), FactTable.BILLING, "billing"),
                arguments(new PaidSeats("S1", MONTH, 1), FactTable.SEATS, "seats"),
                arguments(users().build(), FactTable.USAGE, "usage"),
                arguments(new Affiliation("H1", "P1", MonthRange.ALWAYS), FactTable.PEOPLE, "people"),
                arguments(exam().build(), FactTable.EXAMS, "exams"),
                arguments(own().build(), FactTable.FACTS, "facts"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void table_anyFact_isItsOwn(Fact fact, FactTable table, String label) {
        assertThat(fact.table()).isEqualTo(table);
        assertThat(table.label()).isEqualTo(label);
    }

    private static Arguments refused(String message, ThrowingCallable build) {
        return arguments(message, build);
    }

    private static Subscription.Builder subscription() {
        return Subscription.builder().id("S1").tenantId("T1").product("A").channel("DIRECT");
    }

    private static PartnerAssociation.Builder association() {
        return PartnerAssociation.builder().partnerId("P1").subscriptionId("S1").type("OWNER");
    }

    private static BillingLine.Builder bill() {
        return BillingLine.builder().subscriptionId("S1").month(MONTH).amount(Amount.of(1));
    }

    private static ActiveUsers.Builder users() {
        return ActiveUsers.builder().subscriptionId("S1").month(MONTH).users(1);
    }

    private static ExamPass.Builder exam() {
        return ExamPass.builder().personId("H1").exam("X1").passedOn(DAY);
    }

    @Test
    void code_ofASubject_isAnUndatedFactNamedByColumnAndCode() {
        OwnFact fact = OwnFact.code(SubjectType.TENANT, "T1", "market", "a=b");
        assertThat(fact)
                .isEqualTo(OwnFact.builder()
                        .subjectType(SubjectType.TENANT)
                        .subjectId("T1")
                        .name("market=a=b")
                        .value(Amount.of(1))
                        .build());
        assertThat(fact.month()).isEmpty();
        assertThat(fact.name()).isEqualTo(OwnFact.codeName("market", "a=b"));
    }

    private static OwnFact.Builder own() {
        return OwnFact.builder()
                .subjectType(SubjectType.PARTNER)
                .subjectId("P1")
                .name("rate")
                .value(Amount.of(1));
    }
}
