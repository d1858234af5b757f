package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfFileTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);
    private static final MonthRange FROM_MAY = MonthRange.from(MAY);
    private static final ExamPass EXAM = ExamPass.builder()
            .personId("hana")
            .exam("PL-200")
            .passedOn(LocalDate.of(2021, 1, 1))
            .build();
    private static final PartnerAssociation LINK = PartnerAssociation.builder()
            .partnerId("contoso")
            .subscriptionId("S1")
            .type("CSP")
            .months(FROM_MAY)
            .build();

    private static final Portfolio PORTFOLIO = new PortfolioBuilder()
            .addAll(List.of(
                    Partner.builder().id("contoso").name("Contoso").build(),
                    new Tenant("T1", "C1"),
                    Subscription.builder()
                            .id("S1")
                            .tenantId("T1")
                            .product("SALES")
                            .channel("CSP")
                            .build(),
                    LINK,
                    new PaidSeats("S1", MAY, 5),
                    new PaidSeats("S1", JUNE, 6),
                    users(4),
                    BillingLine.builder()
                            .subscriptionId("S1")
                            .month(JUNE)
                            .kind(BillingLine.Kind.CHARGE)
                            .amount(Amount.of(100))
                            .build(),
                    new Affiliation("hana", "contoso", FROM_MAY),
                    EXAM))
            .build();

    private static ActiveUsers users(int users) {
        return ActiveUsers.builder()
                .subscriptionId("S1")
                .month(JUNE)
                .environment(Environment.PRODUCTION)
                .users(users)
                .build();
    }

    private static WhatIfChanges apply(String text) {
        return WhatIfFile.apply(
                "if.yaml",
                text.getBytes(StandardCharsets.UTF_8),
                PORTFOLIO,
                ReadOptions.accepting(Set.of("CSP", "DPOR")));
    }

    private static List<Fact> facts(String text, FactTable table) {
        return apply(text).portfolio().facts(table).toList();
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(InvalidWhatIfException.class, () -> apply(text))
                .lines();
    }

    @Test
    void apply_addedRows_areReadAsThoseOfTables() {
        WhatIfChanges changes = apply("""
                add:
                  people: [{person_id: ivo, partner_id: contoso, from: 2021-06}]
                  exams:
                    - {person_id: ivo, exam: MB-800, passed_on: 2021-06-10}
                    - {person_id: ivo, exam: PL-200, passed_on: "2021-06-11", expires_on: 2022-06-11}
                """);

        assertThat(changes.portfolio().facts(FactTable.PEOPLE))
                .contains(new Affiliation("ivo", "contoso", MonthRange.from(JUNE)));
        assertThat(changes.portfolio().facts(FactTable.EXAMS))
                .hasSize(3)
                .contains(ExamPass.builder()
                        .personId("ivo")
                        .exam("PL-200")
                        .passedOn(LocalDate.of(2021, 6, 11))
                        .expiresOn(LocalDate.of(2022, 6, 11))
                        .build());
        assertThat(changes.text()).isEqualTo("3 facts added");
        assertThat(PORTFOLIO.facts(FactTable.EXAMS)).containsExactly(EXAM);
    }

    @Test
    void apply_wholeNewCustomer_countsAsInAFolder() {
        assertThat(facts("""
                add:
                  tenants: [{tenant_id: T2, customer_id: C2}]
                  subscriptions: [{subscription_id: S2, tenant_id: T2, product: SALES, channel: CSP}]
                  associations: [{partner_id: contoso, subscription_id: S2, type: CSP, from: 2021-06-15}]
                  seats: [{subscription_id: S2, from: 2021-06, to: 2021-08, paid_seats: 3}]
                """, FactTable.SEATS))
                .contains(new PaidSeats("S2", JUNE, 3), new PaidSeats("S2", YearMonth.of(2021, 8), 3))
                .hasSize(5);
    }

    @Test
    void apply_changedRows_standInPlaceOfThoseOfTheMonth() {
        assertThat(facts("change: {seats: [{subscription_id: S1, month: 2021-06, paid_seats: 9}]}", FactTable.SEATS))
                .containsExactly(new PaidSeats("S1", MAY, 5), new PaidSeats("S1", JUNE, 9));
        assertThat(facts(
                        "change: {seats: [{subscription_id: S1, from: 2021-05, to: 2021-06, paid_seats: 9}]}",
                        FactTable.SEATS))
                .containsExactly(new PaidSeats("S1", MAY, 9), new PaidSeats("S1", JUNE, 9));
        assertThat(facts(
                        "change: {usage: [{subscription_id: S1, month: 2021-06, environment: PRODUCTION, active_users: 8}]}",
                        FactTable.USAGE))
                .containsExactly(users(8));
        assertThat(facts(
                        "change: {billing: [{subscription_id: S1, month: 2021-06, amount: -20.5}]}", FactTable.BILLING))
                .containsExactly(BillingLine.builder()
                        .subscriptionId("S1")
                        .month(JUNE)
                        .kind(BillingLine.Kind.CREDIT)
                        .amount(Amount.of("20.5"))
                        .build());
    }

    @Test
    void apply_endedRows_holdUpToTheEnd() {
        assertThat(facts(
                        "end: {associations: [{partner_id: contoso, subscription_id: S1, to: 2021-06}]}",
                        FactTable.ASSOCIATIONS))
                .containsExactly(PartnerAssociation.builder()
                        .from(LINK)
                        .months(MonthRange.of(MAY, JUNE))
                        .build());
        assertThat(facts(
                        "end: {associations: [{partner_id: contoso, subscription_id: S1, type: CSP, to: 2021-06-29}]}",
                        FactTable.ASSOCIATIONS))
                .containsExactly(PartnerAssociation.builder()
                        .from(LINK)
                        .months(MonthRange.of(MAY, MAY))
                        .build());
        assertThat(facts("end: {people: [{person_id: hana, partner_id: contoso, to: 2021-05}]}", FactTable.PEOPLE))
                .containsExactly(new Affiliation("hana", "contoso", MonthRange.of(MAY, MAY)));
        assertThat(facts("end: {exams: [{person_id: hana, exam: PL-200, expires_on: 2021-06-30}]}", FactTable.EXAMS))
                .containsExactly(ExamPass.builder()
                        .from(EXAM)
                        .expiresOn(LocalDate.of(2021, 6, 30))
                        .build());
    }

    @Test
    void apply_removedRows_areGone() {
        WhatIfChanges changes = apply("""
                remove:
                  seats: [{subscription_id: S1, from: 2021-05, to: 2021-06}]
                  exams: [{person_id: hana, exam: PL-200}]
                """);

        assertThat(changes.portfolio().facts(FactTable.SEATS)).isEmpty();
        assertThat(changes.portfolio().facts(FactTable.EXAMS)).isEmpty();
        assertThat(changes).isEqualTo(new WhatIfChanges(changes.portfolio(), 0, 0, 0, 3));
        assertThat(changes.text()).isEqualTo("3 facts removed");
    }

    @Test
    void apply_json_isYaml() {
        assertThat(facts(
                        "{\"change\": {\"seats\": [{\"subscription_id\": \"S1\", \"month\": \"2021-06\", \"paid_seats\": 7}]}}",
                        FactTable.SEATS))
                .contains(new PaidSeats("S1", JUNE, 7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                      | if.yaml:1:1: expected facts to add, change, end or remove: the file is empty
            ad: {}                                                  | if.yaml:1:1: unknown key: "ad", did you mean "add"?
            add: 1                                                  | if.yaml:1:6: add: expected a mapping with tables: "1"
            add: {seat: []}                                         | if.yaml:1:7: add: no table whose rows this can add: "seat", did you mean "seats"?
            end: {seats: []}                                        | if.yaml:1:7: end: no table whose rows this can end: "seats"; known: associations, people, exams
            add: {seats: {}}                                        | if.yaml:1:14: add.seats: expected a list of rows: a mapping
            add: {seats: [x]}                                       | if.yaml:1:15: add.seats[0]: expected a row: a mapping of columns: "x"
            add: {seats: [&a {}]}                                   | if.yaml:1:15: add.seats[0]: anchors are not allowed: &a
            'add: {seats: [{subscription_id: S1, month: 2021-07, seats: 1}]}' | if.yaml:1:53: add.seats[0]: no column of seats that this can add by: "seats"; known: subscription_id, month, paid_seats, from, to
            'add: {seats: [{subscription_id: S1, month: 2021-07, paid_seats: -1}]}' | if.yaml:1:65: add.seats[0].paid_seats: is negative: "-1"
            'add: {seats: [{subscription_id: S1, month: 2021-07}]}' | if.yaml:1:15: add.seats[0]: paid_seats is empty
            'add: {seats: [{subscription_id: S11, month: 2021-07, paid_seats: 1}]}' | if.yaml:1:33: add.seats[0].subscription_id: unknown subscription, did you mean "S1"?: "S11"
            'add: {seats: [{subscription_id: S1, month: 2021-06, paid_seats: 1}]}' | if.yaml:1:44: add.seats[0].month: duplicate row of S1, in the portfolio already: "2021-06"
            'add: {seats: [{subscription_id: S1, from: 2021-08, to: 2021-07, paid_seats: 1}]}' | if.yaml:1:56: add.seats[0].to: before from, which is 2021-08: "2021-07"
            'add: {seats: [{subscription_id: S1, from: 2021-08, paid_seats: 1}]}' | if.yaml:1:15: add.seats[0]: to is empty
            'add: {associations: [{partner_id: contoso, subscription_id: S1, type: CPS}]}' | if.yaml:1:71: add.associations[0].type: none of CSP, DPOR: "CPS"
            'change: {seats: [{subscription_id: S1, month: 2021-07, paid_seats: 1}]}' | if.yaml:1:18: change.seats[0]: no such row in seats
            'change: {seats: [{subscription_id: S1, paid_seats: 1}]}' | if.yaml:1:18: change.seats[0]: is missing
            'remove: {exams: [{person_id: hanna, exam: PL-200}]}'   | if.yaml:1:18: remove.exams[0]: no such row in exams, did you mean "hana"?
            'end: {people: [{person_id: hana, partner_id: contoso, to: 2021-04}]}' | if.yaml:1:59: end.people[0].to: no such row in people goes on after that, having begun by then: "2021-04"
            'end: {people: [{person_id: hana, partner_id: contoso, to: May}]}' | if.yaml:1:59: end.people[0].to: not a month (YYYY-MM): "May"
            'end: {exams: [{person_id: hana, exam: PL-200}]}'       | if.yaml:1:15: end.exams[0]: expires_on is missing
            """)
    void apply_faultyFile_saysWhatAndWhere(String text, String fault) {
        assertThat(faults(text)).contains(fault);
    }

    @Test
    void apply_severalFaults_allOfThem() {
        assertThat(faults("""
                add:
                  seats:
                    - {subscription_id: S1, month: 2021-7, paid_seats: many}
                    - {subscription_id: S1, month: 2021-09, paid_seats: 1}
                    - {subscription_id: S1, month: 2021-09, paid_seats: 1}
                remove:
                  billing: [{subscription_id: S2, month: 2021-06}]
                """))
                .containsExactly(
                        "if.yaml:3:36: add.seats[0].month: not a month (YYYY-MM): \"2021-7\"",
                        "if.yaml:3:56: add.seats[0].paid_seats: not a whole number: \"many\"",
                        "if.yaml:5:36: add.seats[2].month: duplicate row of S1, first on line 4: \"2021-09\"",
                        "if.yaml:7:13: remove.billing[0]: no such row in billing, did you mean \"S1\"?");
    }

    @Test
    void apply_oneFactTwice_isAFault() {
        assertThat(faults("""
                remove:
                  seats:
                    - {subscription_id: S1, month: 2021-06}
                change:
                  seats:
                    - {subscription_id: S1, month: 2021-06, paid_seats: 3}
                """)).contains("if.yaml:6:7: change.seats[0]: speaks of a row of which line 3 does, too");
    }
}
