package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.portfolio.SampleFacts.MAY;
import static io.github.pciscoring.core.portfolio.SampleFacts.association;
import static io.github.pciscoring.core.portfolio.SampleFacts.charge;
import static io.github.pciscoring.core.portfolio.SampleFacts.exam;
import static io.github.pciscoring.core.portfolio.SampleFacts.own;
import static io.github.pciscoring.core.portfolio.SampleFacts.person;
import static io.github.pciscoring.core.portfolio.SampleFacts.seats;
import static io.github.pciscoring.core.portfolio.SampleFacts.subscription;
import static io.github.pciscoring.core.portfolio.SampleFacts.tenant;
import static io.github.pciscoring.core.portfolio.SampleFacts.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.Fault;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contradiction, with the table, position, column, problem and value under which it is reported. */
class PortfolioFaultsTest {
    private static final int MONTH = MonthRange.month(MAY);
    /** A customer with a tenant and a subscription, a partner and a person. */
    private static final List<Fact> SOUND =
            List.of(Partner.of("P1"), tenant("T1", "C1"), subscription("S1", "T1"), person("H1", "P1"));

    static Stream<Arguments> contradictions() {
        return Stream.of(
                fault("partners:2: partner_id: duplicate id, first at 1: \"P1\"", Partner.of("P1")),
                fault("tenants:2: tenant_id: duplicate id, first at 1: \"T1\"", tenant("T1", "C2")),
                fault("subscriptions:2: subscription_id: duplicate id, first at 1: \"S1\"", subscription("S1", "T1")),
                fault("subscriptions:2: tenant_id: unknown tenant: \"T9\"", subscription("S2", "T9")),
                fault("associations:1: partner_id: unknown partner: \"P9\"", association("P9", "S1")),
                fault("associations:1: subscription_id: unknown subscription: \"S9\"", association("P1", "S9")),
                fault("billing:1: subscription_id: unknown subscription: \"S9\"", charge("S9", MAY, "1")),
                fault("seats:1: subscription_id: unknown subscription: \"S9\"", seats("S9", MAY, 1)),
                fault(
                        "usage:1: subscription_id: unknown subscription: \"S9\"",
                        users("S9", MAY, Environment.PRODUCTION, 1)),
                fault(
                        "usage:1: subscription_id: unknown subscription: \"S9\"",
                        users("S9", MAY, Environment.SANDBOX, 1)),
                fault("people:2: partner_id: unknown partner: \"P9\"", person("H1", "P9")),
                fault("exams:1: person_id: unknown person: \"H9\"", exam("H9", "X1")),
                fault("facts:1: subject_id: unknown customer: \"C9\"", own(SubjectType.CUSTOMER, "C9", "rate", "1")),
                fault("facts:1: subject_id: unknown tenant: \"T9\"", own(SubjectType.TENANT, "T9", "rate", "1")),
                fault(
                        "facts:1: subject_id: unknown subscription: \"S9\"",
                        own(SubjectType.SUBSCRIPTION, "S9", "rate", "1")),
                fault("facts:1: subject_id: unknown person: \"H9\"", own(SubjectType.PERSON, "H9", "rate", "1")),
                fault("facts:1: subject_id: unknown partner: \"P9\"", own(SubjectType.PARTNER, "P9", "rate", "1")),
                fault(
                        "seats:3: month: duplicate row of S1, first at 1: \"2021-05\"",
                        seats("S1", MAY, 1),
                        seats("S1", MAY.plusMonths(1), 1),
                        seats("S1", MAY, 1)),
                fault(
                        "usage:3: month: duplicate row of S1, first at 1: \"2021-05\"",
                        users("S1", MAY, Environment.PRODUCTION, 1),
                        users("S1", MAY, Environment.SANDBOX, 1),
                        users("S1", MAY, Environment.PRODUCTION, 2)),
                fault(
                        "usage:2: month: duplicate row of S1, first at 1: \"2021-05\"",
                        users("S1", MAY, Environment.SANDBOX, 1),
                        users("S1", MAY, Environment.SANDBOX, 1)),
                fault(
                        "facts:3: month: duplicate row of P1, first at 2: \"2021-05\"",
                        own(SubjectType.PARTNER, "P1", "rate", "1"),
                        own(SubjectType.PARTNER, "P1", "rate", "1", MAY),
                        own(SubjectType.PARTNER, "P1", "rate", "2", MAY)),
                fault(
                        "facts:2: month: duplicate row of C1, first at 1",
                        own(SubjectType.CUSTOMER, "C1", "rate", "1"),
                        own(SubjectType.CUSTOMER, "C1", "rate", "2")),
                fault(
                        "facts:2: month: duplicate row of T1, first at 1",
                        own(SubjectType.TENANT, "T1", "rate", "1"),
                        own(SubjectType.TENANT, "T1", "rate", "2")),
                fault(
                        "facts:2: month: duplicate row of S1, first at 1",
                        own(SubjectType.SUBSCRIPTION, "S1", "rate", "1"),
                        own(SubjectType.SUBSCRIPTION, "S1", "rate", "2")),
                fault(
                        "facts:2: month: duplicate row of H1, first at 1",
                        own(SubjectType.PERSON, "H1", "rate", "1"),
                        own(SubjectType.PERSON, "H1", "rate", "2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void build_contradiction_isReported(String fault, List<Fact> facts) {
        PortfolioBuilder builder = new PortfolioBuilder().addAll(SOUND).addAll(facts);
        assertThat(faults(builder)).extracting(Fault::toString).containsExactly(fault);
    }

    static Stream<Arguments> outOfRange() {
        long above = Amount.MAX.tenThousandths() + 1;
        return Stream.of(
                bulkFault("seats:7: paid_seats: is negative: \"-1\"", bulk -> bulk.seats(s1(bulk), MONTH, -1, 7)),
                bulkFault(
                        "seats:7: paid_seats: is too large: \"1000000001\"",
                        bulk -> bulk.seats(s1(bulk), MONTH, PaidSeats.MAX_COUNT + 1, 7)),
                bulkFault(
                        "usage:7: active_users: is negative: \"-2147483648\"",
                        bulk -> bulk.users(s1(bulk), MONTH, Environment.SANDBOX, Integer.MIN_VALUE, 7)),
                bulkFault(
                        "usage:7: active_users: is too large: \"1000000001\"",
                        bulk -> bulk.users(s1(bulk), MONTH, Environment.PRODUCTION, PaidSeats.MAX_COUNT + 1, 7)),
                bulkFault(
                        "billing:7: amount: is too large: \"10000000000000001\"",
                        bulk -> bulk.billing(s1(bulk), MONTH, above, 7)),
                bulkFault(
                        "billing:7: amount: is too large: \"-10000000000000001\"",
                        bulk -> bulk.billing(s1(bulk), MONTH, -above, 7)),
                bulkFault(
                        "billing:7: amount: is too large: \"-9223372036854775808\"",
                        bulk -> bulk.billing(s1(bulk), MONTH, Long.MIN_VALUE, 7)),
                bulkFault(
                        "facts:7: value: is too large: \"10000000000000001\"",
                        bulk -> bulk.fact(SubjectType.SUBSCRIPTION, s1(bulk), MONTH, bulk.code("rate"), above, 7)),
                bulkFault(
                        "facts:7: value: is too large: \"-9223372036854775808\"",
                        bulk -> bulk.fact(
                                SubjectType.SUBSCRIPTION, s1(bulk), MONTH, bulk.code("rate"), Long.MIN_VALUE, 7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outOfRange")
    void build_bulkValueOutOfRange_isReported(String fault, Consumer<BulkFacts> row) {
        PortfolioBuilder builder = new PortfolioBuilder().addAll(SOUND);
        row.accept(builder.bulk());
        assertThat(faults(builder)).extracting(Fault::toString).containsExactly(fault);
    }

    @Test
    void build_bulkValuesAtTheLimits_areAccepted() {
        PortfolioBuilder builder = new PortfolioBuilder().addAll(SOUND);
        BulkFacts bulk = builder.bulk();
        long limit = Amount.MAX.tenThousandths();
        bulk.seats(s1(bulk), MONTH, PaidSeats.MAX_COUNT, 1);
        bulk.seats(s1(bulk), MONTH + 1, 0, 2);
        bulk.billing(s1(bulk), MONTH, limit, 1);
        bulk.billing(s1(bulk), MONTH, -limit, 2);
        bulk.fact(SubjectType.SUBSCRIPTION, s1(bulk), MONTH, bulk.code("rate"), -limit, 1);
        bulk.fact(SubjectType.SUBSCRIPTION, s1(bulk), MONTH + 1, bulk.code("rate"), limit, 2);
        Portfolio portfolio = builder.build();
        assertThat(portfolio.columns().billed().at(0, MONTH)).isZero();
    }

    @Test
    void build_billsThatCouldOverflow_areReportedWhereTheyWould() {
        PortfolioBuilder builder = new PortfolioBuilder().addAll(SOUND);
        long max = Amount.MAX.tenThousandths();
        for (int position = 1; position <= 922; position++) {
            builder.bulk().billing(s1(builder.bulk()), MONTH, position % 2 == 0 ? max : -max, position);
        }
        long rest = Long.MAX_VALUE - 922 * max;
        builder.bulk().billing(s1(builder.bulk()), MONTH, rest, 923);
        builder.bulk().billing(s1(builder.bulk()), MONTH, -1, 924);
        builder.bulk().billing(s1(builder.bulk()), MONTH, 1, 925);
        assertThat(faults(builder))
                .extracting(Fault::toString)
                .containsExactly("billing:924: amount: all amounts up to here add up to more than"
                        + " 922337203685477.5807: \"-0.0001\"");
    }

    @Test
    void build_billsThatJustFit_areAccepted() {
        PortfolioBuilder builder = new PortfolioBuilder().addAll(SOUND);
        long max = Amount.MAX.tenThousandths();
        for (int position = 1; position <= 922; position++) {
            builder.bulk().billing(s1(builder.bulk()), MONTH, max, position);
        }
        builder.bulk().billing(s1(builder.bulk()), MONTH, Long.MAX_VALUE - 922 * max, 923);
        assertThat(builder.build().columns().billed().at(0, MONTH)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void build_severalAtOnce_listsAllInTheOrderOfTablesAndPositions() {
        PortfolioBuilder builder = new PortfolioBuilder()
                .add(own(SubjectType.PERSON, "H9", "rate", "1"))
                .add(exam("H9", "X1"))
                .add(seats("S1", MAY, 1))
                .add(seats("S9", MAY, 1))
                .add(seats("S1", MAY, 1))
                .add(seats("S1", MAY, 1))
                .add(association("P9", "S9"))
                .addAll(SOUND)
                .add(Partner.of("P1"));
        assertThat(faults(builder))
                .extracting(Fault::toString)
                .containsExactly(
                        "partners:2: partner_id: duplicate id, first at 1: \"P1\"",
                        "associations:1: partner_id: unknown partner: \"P9\"",
                        "associations:1: subscription_id: unknown subscription: \"S9\"",
                        "seats:2: subscription_id: unknown subscription: \"S9\"",
                        "seats:3: month: duplicate row of S1, first at 1: \"2021-05\"",
                        "seats:4: month: duplicate row of S1, first at 1: \"2021-05\"",
                        "exams:1: person_id: unknown person: \"H9\"",
                        "facts:1: subject_id: unknown person: \"H9\"");
    }

    @Test
    void build_factsOfAnUnknownTenant_areReportedOnceForTheSubscription() {
        PortfolioBuilder builder = new PortfolioBuilder()
                .add(Partner.of("P1"))
                .add(subscription("S1", "T9"))
                .add(seats("S1", MAY, 1))
                .add(association("P1", "S1"));
        assertThat(faults(builder))
                .extracting(Fault::toString)
                .containsExactly("subscriptions:1: tenant_id: unknown tenant: \"T9\"");
    }

    @Test
    void build_moreFaultsThanTheLimit_keepsTheFirstAndCountsAll() {
        PortfolioBuilder builder = new PortfolioBuilder(2)
                .add(seats("S3", MAY, 1))
                .add(charge("S2", MAY, "1"))
                .add(association("P1", "S1"));
        InvalidPortfolioException refused = refused(builder);
        assertThat(refused.count()).isEqualTo(4);
        assertThat(refused.faults()).extracting(Fault::table).containsOnly(FactTable.ASSOCIATIONS);
        assertThatThrownBy(() -> new PortfolioBuilder(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fault_foundByTheReader_refusesThePortfolio() {
        PortfolioBuilder builder = new PortfolioBuilder().addAll(SOUND);
        Fault fault = new Fault(FactTable.TENANTS, 4, "row", "has too few fields", "");
        builder.bulk().fault(fault);
        assertThat(faults(builder)).containsExactly(fault);
    }

    @Test
    void excuse_malformedDefinitions_sparesTheirReferences() {
        PortfolioBuilder builder = new PortfolioBuilder();
        BulkFacts bulk = builder.bulk();
        Fault fault = new Fault(FactTable.PARTNERS, 4, "scored", "is neither yes nor no", "maybe");
        bulk.fault(fault);
        bulk.excuse(FactTable.PARTNERS, bulk.partnerRef("P1"));
        bulk.excuse(FactTable.TENANTS, bulk.tenantRef("T1"));
        bulk.excuse(FactTable.SUBSCRIPTIONS, bulk.subscriptionRef("S1"));
        bulk.excuse(FactTable.PEOPLE, bulk.personRef("H1"));
        builder.add(subscription("S2", "T1"))
                .add(association("P1", "S1"))
                .add(charge("S1", MAY, "1"))
                .add(exam("H1", "X1"))
                .add(person("H2", "P1"))
                .add(own(SubjectType.PARTNER, "P1", "rate", "1"))
                .add(seats("S9", MAY, 1));
        assertThat(faults(builder))
                .extracting(Fault::toString)
                .containsExactly(fault.toString(), "seats:1: subscription_id: unknown subscription: \"S9\"");
    }

    @Test
    void excuse_definedBefore_staysDefined() {
        PortfolioBuilder builder = new PortfolioBuilder().addAll(SOUND);
        BulkFacts bulk = builder.bulk();
        bulk.excuse(FactTable.PARTNERS, bulk.partnerRef("P1"));
        bulk.partner(Partner.of("P1"), 5);
        assertThat(faults(builder))
                .extracting(Fault::toString)
                .containsExactly("partners:5: partner_id: duplicate id, first at 1: \"P1\"");
    }

    @Test
    void excuse_definedAfterwards_isDefined() {
        PortfolioBuilder builder = new PortfolioBuilder();
        BulkFacts bulk = builder.bulk();
        bulk.excuse(FactTable.PARTNERS, bulk.partnerRef("P1"));
        builder.addAll(SOUND);
        assertThat(builder.build().partner("P1")).isPresent();
    }

    @Test
    void excuse_withoutAFault_isABugOfTheReader() {
        PortfolioBuilder builder = new PortfolioBuilder().addAll(SOUND);
        builder.bulk().excuse(FactTable.PARTNERS, builder.bulk().partnerRef("P9"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no fault was reported");
    }

    @Test
    void excuse_tableThatDefinesNoId_isRefused() {
        BulkFacts bulk = new PortfolioBuilder().bulk();
        assertThatThrownBy(() -> bulk.excuse(FactTable.BILLING, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("BILLING defines no id");
    }

    @Test
    void ref_emptyIdOrCode_isRefused() {
        BulkFacts bulk = new PortfolioBuilder().bulk();
        assertThatThrownBy(() -> bulk.customerRef(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an id is empty");
        assertThatThrownBy(() -> bulk.code(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a code is empty");
    }

    private static int s1(BulkFacts bulk) {
        return bulk.subscriptionRef("S1");
    }

    private static Arguments fault(String fault, Fact... facts) {
        return arguments(fault, List.of(facts));
    }

    private static Arguments bulkFault(String fault, Consumer<BulkFacts> row) {
        return arguments(fault, row);
    }

    private static List<Fault> faults(PortfolioBuilder builder) {
        InvalidPortfolioException refused = refused(builder);
        assertThat(refused.count()).isEqualTo(refused.faults().size());
        return refused.faults();
    }

    private static InvalidPortfolioException refused(PortfolioBuilder builder) {
        InvalidPortfolioException refused = catchThrowableOfType(InvalidPortfolioException.class, builder::build);
        assertThat(refused).as("the portfolio is refused").isNotNull();
        return refused;
    }
}
