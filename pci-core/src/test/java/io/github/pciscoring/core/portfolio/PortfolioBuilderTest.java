package io.github.pciscoring.core.portfolio;

import static io.github.pciscoring.core.facts.AccountLevel.CUSTOMER;
import static io.github.pciscoring.core.facts.AccountLevel.PERSON;
import static io.github.pciscoring.core.facts.AccountLevel.SUBSCRIPTION;
import static io.github.pciscoring.core.facts.AccountLevel.TENANT;
import static io.github.pciscoring.core.facts.AccountLevel.TENANT_PRODUCT;
import static io.github.pciscoring.core.portfolio.SampleFacts.MAY;
import static io.github.pciscoring.core.portfolio.SampleFacts.association;
import static io.github.pciscoring.core.portfolio.SampleFacts.charge;
import static io.github.pciscoring.core.portfolio.SampleFacts.credit;
import static io.github.pciscoring.core.portfolio.SampleFacts.exam;
import static io.github.pciscoring.core.portfolio.SampleFacts.own;
import static io.github.pciscoring.core.portfolio.SampleFacts.person;
import static io.github.pciscoring.core.portfolio.SampleFacts.seats;
import static io.github.pciscoring.core.portfolio.SampleFacts.subscription;
import static io.github.pciscoring.core.portfolio.SampleFacts.tenant;
import static io.github.pciscoring.core.portfolio.SampleFacts.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.columns.AccountTree;
import io.github.pciscoring.core.columns.LinkTable;
import io.github.pciscoring.core.columns.PartnerAccounts;
import io.github.pciscoring.core.columns.PortfolioColumns;
import io.github.pciscoring.core.columns.PortfolioColumns.FactKey;
import io.github.pciscoring.core.facts.AccountLevel;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioBuilderTest {
    private static final int MONTH = MonthRange.month(MAY);

    @Test
    void build_nothing_isAnEmptyPortfolio() {
        Portfolio portfolio = new PortfolioBuilder().build();
        for (AccountLevel level : AccountLevel.values()) {
            assertThat(portfolio.count(level)).isZero();
        }
        for (FactTable table : FactTable.values()) {
            assertThat(portfolio.coverage().rows(table)).isZero();
            assertThat(portfolio.coverage().months(table)).isEmpty();
        }
        assertThat(portfolio.partners()).isEmpty();
        assertThat(portfolio.partner("P1")).isEmpty();
        assertThat(portfolio.subscriptionsByProduct()).isEmpty();
        assertThat(portfolio.subscriptionsByChannel()).isEmpty();
        assertThat(portfolio.coverage().latestMonth()).isEmpty();
    }

    @Test
    void build_twice_isRefused() {
        PortfolioBuilder builder = new PortfolioBuilder();
        assertThat(builder.build()).isNotNull();
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("built before");
    }

    @Test
    void build_partners_standInTheOrderGiven() {
        Portfolio portfolio = new PortfolioBuilder()
                .add(association("P3", "S1"))
                .add(Partner.of("P2"))
                .add(Partner.builder().id("P1").scored(false).build())
                .add(Partner.of("P3"))
                .addAll(List.of(tenant("T1", "C1"), subscription("S1", "T1")))
                .build();
        assertThat(portfolio.partners()).extracting(PartnerRecord::id).containsExactly("P2", "P1", "P3");
        assertThat(portfolio.partner("P3").orElseThrow().number()).isEqualTo(2);
        assertThat(portfolio.partner("P1").orElseThrow().scored()).isFalse();
    }

    @Test
    void build_interleavedSubscriptions_standByCustomerTenantAndProduct() {
        Portfolio portfolio = new PortfolioBuilder()
                .add(tenant("T1", "C1"))
                .add(tenant("T2", "C2"))
                .add(tenant("T3", "C1"))
                .add(tenant("T4", "C3"))
                .add(subscription("S1", "T3", "B", "DIRECT"))
                .add(subscription("S2", "T1", "A", "DIRECT"))
                .add(subscription("S3", "T2", "A", "AGENT"))
                .add(subscription("S4", "T3", "A", "AGENT"))
                .add(subscription("S5", "T3", "B", "AGENT"))
                .build();
        assertThat(portfolio.count(CUSTOMER)).isEqualTo(3);
        assertThat(portfolio.count(TENANT)).isEqualTo(4);
        assertThat(portfolio.count(TENANT_PRODUCT)).isEqualTo(4);
        assertThat(portfolio.count(SUBSCRIPTION)).isEqualTo(5);

        PortfolioColumns columns = portfolio.columns();
        AccountTree tree = columns.tree();
        int c1 = columns.customers().find("C1");
        int t3 = columns.tenants().find("T3");
        assertThat(ids(columns, c1, CUSTOMER)).containsExactly("S2", "S1", "S5", "S4");
        assertThat(ids(columns, t3, TENANT)).containsExactly("S1", "S5", "S4");
        int first = tree.begin(TENANT_PRODUCT, TENANT, t3);
        assertThat(tree.begin(TENANT_PRODUCT, TENANT, t3 + 1)).isEqualTo(first + 2);
        assertThat(ids(columns, first, TENANT_PRODUCT)).containsExactly("S1", "S5");
        assertThat(ids(columns, first + 1, TENANT_PRODUCT)).containsExactly("S4");
        assertThat(ids(columns, columns.customers().find("C3"), CUSTOMER)).isEmpty();
        for (int subscription = 0; subscription < 5; subscription++) {
            int product = tree.outer(TENANT_PRODUCT, SUBSCRIPTION, subscription);
            assertThat(tree.begin(SUBSCRIPTION, TENANT_PRODUCT, product)).isLessThanOrEqualTo(subscription);
            assertThat(tree.begin(SUBSCRIPTION, TENANT_PRODUCT, product + 1)).isGreaterThan(subscription);
        }
    }

    @Test
    void build_subscriptions_keepWhatTheyAre() {
        Portfolio portfolio = new PortfolioBuilder()
                .add(subscription("S2", "T1", "B", "AGENT"))
                .add(Subscription.builder()
                        .id("S1")
                        .tenantId("T1")
                        .product("A")
                        .channel("DIRECT")
                        .agreementStart(MAY)
                        .build())
                .add(subscription("S3", "T1", "A", "AGENT"))
                .add(tenant("T1", "C1"))
                .build();
        PortfolioColumns columns = portfolio.columns();
        int s1 = columns.subscriptions().ids().find("S1");
        int s2 = columns.subscriptions().ids().find("S2");
        assertThat(columns.codes().text(columns.subscriptions().product(s1))).isEqualTo("A");
        assertThat(columns.codes().text(columns.subscriptions().channel(s2))).isEqualTo("AGENT");
        assertThat(columns.subscriptions().agreementStart(s1)).isEqualTo(MONTH);
        assertThat(columns.subscriptions().agreementStart(s2)).isEqualTo(PortfolioColumns.UNDATED);
        assertThat(portfolio.subscriptionsByProduct()).hasToString("{A=2, B=1}");
        assertThat(portfolio.subscriptionsByChannel()).hasToString("{AGENT=2, DIRECT=1}");
    }

    @Test
    void build_bills_addUpByMonthWithCreditsTakenAway() {
        PortfolioColumns columns = oneSubscription()
                .add(charge("S1", MAY, "10.5"))
                .add(charge("S1", MAY.minusMonths(1), "7"))
                .add(credit("S1", MAY, "0.0001"))
                .add(charge("S1", MAY, "10.5"))
                .build()
                .columns();
        assertThat(columns.billed().at(0, MONTH)).isEqualTo(209_999);
        assertThat(columns.billed().at(0, MONTH - 1)).isEqualTo(70_000);
        assertThat(columns.billed().rows()).isEqualTo(2);
    }

    @Test
    void build_usage_isKeptByEnvironment() {
        PortfolioColumns columns = oneSubscription()
                .add(users("S1", MAY, Environment.SANDBOX, 3))
                .add(users("S1", MAY, Environment.PRODUCTION, 5))
                .add(seats("S1", MAY, 9))
                .build()
                .columns();
        assertThat(columns.sandbox().at(0, MONTH)).isEqualTo(3);
        assertThat(columns.production().at(0, MONTH)).isEqualTo(5);
        assertThat(columns.seats().at(0, MONTH)).isEqualTo(9);
    }

    @Test
    void build_associationsStatedTwice_areBothKeptAndLinkTheCustomerOnce() {
        PortfolioColumns columns = oneSubscription()
                .add(Partner.of("P2"))
                .add(association("P2", "S1", new MonthRange(1, 2)))
                .add(association("P2", "S1", new MonthRange(1, 2)))
                .add(association("P1", "S1", MonthRange.NEVER))
                .build()
                .columns();
        LinkTable associations = columns.associations();
        assertThat(associations.end(0) - associations.begin(0)).isEqualTo(3);
        assertThat(associations.get(PortfolioColumns.PARTNER, 0)).isEqualTo(1);
        assertThat(associations.get(PortfolioColumns.FIRST, 0)).isEqualTo(1);
        assertThat(associations.get(PortfolioColumns.LAST, 0)).isEqualTo(2);
        assertThat(columns.codes().text(associations.get(PortfolioColumns.TYPE, 0)))
                .isEqualTo("OWNER");
        assertThat(rows(columns.customersOfPartner(), 0)).containsExactly(0);
        assertThat(rows(columns.customersOfPartner(), 1)).containsExactly(0);
    }

    @Test
    void build_associations_linkCustomersInAscendingOrder() {
        PortfolioBuilder builder = new PortfolioBuilder().add(Partner.of("P1")).add(Partner.of("P2"));
        for (int i = 0; i < 5; i++) {
            builder.add(tenant("T" + i, "C" + i)).add(subscription("S" + i, "T" + i));
            builder.add(subscription("R" + i, "T" + i));
        }
        List.of("S3", "R3", "S0", "S4", "R0").forEach(id -> builder.add(association("P2", id)));
        PortfolioColumns columns = builder.build().columns();
        assertThat(rows(columns.customersOfPartner(), 0)).isEmpty();
        assertThat(rows(columns.customersOfPartner(), 1)).containsExactly(0, 3, 4);
    }

    @Test
    void build_people_keepAffiliationsAndExams() {
        Portfolio portfolio = new PortfolioBuilder()
                .add(exam("H2", "X1"))
                .add(ExamPass.builder()
                        .personId("H1")
                        .exam("X2")
                        .passedOn(LocalDate.of(2020, 1, 1))
                        .expiresOn(LocalDate.of(2022, 1, 1))
                        .build())
                .add(person("H1", "P1"))
                .add(person("H1", "P2"))
                .add(person("H2", "P2"))
                .add(Partner.of("P1"))
                .add(Partner.of("P2"))
                .build();
        assertThat(portfolio.count(PERSON)).isEqualTo(2);
        PortfolioColumns columns = portfolio.columns();
        int h1 = columns.people().find("H1");
        int row = columns.exams().begin(h1);
        assertThat(columns.exams().end(h1)).isEqualTo(row + 1);
        assertThat(columns.codes().text(columns.exams().get(PortfolioColumns.EXAM, row)))
                .isEqualTo("X2");
        assertThat(columns.exams().get(PortfolioColumns.PASSED_ON, row))
                .isEqualTo((int) LocalDate.of(2020, 1, 1).toEpochDay());
        assertThat(columns.exams().get(PortfolioColumns.EXPIRES_ON, row))
                .isEqualTo((int) LocalDate.of(2022, 1, 1).toEpochDay());
        int other = columns.exams().begin(columns.people().find("H2"));
        assertThat(columns.exams().get(PortfolioColumns.EXPIRES_ON, other)).isEqualTo(BulkFacts.NEVER_EXPIRES);
        assertThat(rows(columns.peopleOfPartner(), 0)).containsExactly(h1);
        assertThat(rows(columns.peopleOfPartner(), 1)).hasSize(2);
    }

    @Test
    void build_ownFacts_areKeptBySubjectNameAndMonth() {
        PortfolioColumns columns = oneSubscription()
                .add(person("H1", "P1"))
                .add(own(SubjectType.CUSTOMER, "C1", "rate", "1"))
                .add(own(SubjectType.TENANT, "T1", "rate", "2", MAY))
                .add(own(SubjectType.SUBSCRIPTION, "S1", "rate", "3", MAY))
                .add(own(SubjectType.SUBSCRIPTION, "S1", "rate", "4"))
                .add(own(SubjectType.SUBSCRIPTION, "S1", "size", "-5"))
                .add(own(SubjectType.PERSON, "H1", "rate", "6"))
                .build()
                .columns();
        assertThat(ownValue(columns, SubjectType.CUSTOMER, "rate", PortfolioColumns.UNDATED))
                .isEqualTo(10_000);
        assertThat(ownValue(columns, SubjectType.TENANT, "rate", MONTH)).isEqualTo(20_000);
        assertThat(ownValue(columns, SubjectType.TENANT, "rate", PortfolioColumns.UNDATED))
                .isZero();
        assertThat(ownValue(columns, SubjectType.SUBSCRIPTION, "rate", MONTH)).isEqualTo(30_000);
        assertThat(ownValue(columns, SubjectType.SUBSCRIPTION, "rate", PortfolioColumns.UNDATED))
                .isEqualTo(40_000);
        assertThat(ownValue(columns, SubjectType.SUBSCRIPTION, "size", PortfolioColumns.UNDATED))
                .isEqualTo(-50_000);
        assertThat(ownValue(columns, SubjectType.PERSON, "rate", PortfolioColumns.UNDATED))
                .isEqualTo(60_000);
        assertThat(columns.ownFacts()).hasSize(5);
    }

    private static PortfolioBuilder oneSubscription() {
        return new PortfolioBuilder()
                .add(Partner.of("P1"))
                .add(tenant("T1", "C1"))
                .add(subscription("S1", "T1"));
    }

    private static long ownValue(PortfolioColumns columns, SubjectType type, String name, int month) {
        return columns.ownFacts().get(new FactKey(type, name)).at(0, month);
    }

    private static List<Integer> rows(PartnerAccounts accounts, int partner) {
        List<Integer> rows = new ArrayList<>();
        for (int place = accounts.begin(partner); place < accounts.end(partner); place++) {
            rows.add(accounts.account(place));
        }
        return rows;
    }

    private static List<String> ids(PortfolioColumns columns, int account, AccountLevel level) {
        List<String> ids = new ArrayList<>();
        int end = columns.tree().begin(SUBSCRIPTION, level, account + 1);
        for (int i = columns.tree().begin(SUBSCRIPTION, level, account); i < end; i++) {
            ids.add(columns.subscriptions().ids().id(i));
        }
        return ids;
    }
}
