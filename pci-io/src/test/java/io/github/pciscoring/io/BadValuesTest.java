package io.github.pciscoring.io;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value that DATA calls malformed, table by table. */
class BadValuesTest {
    @TempDir
    Path directory;

    private TestFolder folder;

    @BeforeEach
    void soundFolder() {
        folder = TestFolder.sound(directory);
    }

    private TestFolder billing(String row) {
        return folder.with("billing.csv", "subscription_id,month,kind,amount", row);
    }

    private TestFolder seats(String... rows) {
        return folder.with("seats.csv", "subscription_id,month,paid_seats\n" + String.join("\n", rows));
    }

    private TestFolder usage(String row) {
        return folder.with("usage.csv", "subscription_id,month,environment,active_users", row);
    }

    private TestFolder associations(String row) {
        return folder.with("associations.csv", "partner_id,subscription_id,type,from,to", row);
    }

    private TestFolder people(String row) {
        return folder.with("people.csv", "person_id,partner_id,from,to", "H1,P1,,", row);
    }

    private TestFolder exams(String row) {
        return folder.with("exams.csv", "person_id,exam,passed_on,expires_on", row);
    }

    private TestFolder subscriptions(String row) {
        return folder.with("subscriptions.csv", "subscription_id,tenant_id,product,channel,agreement_start", row);
    }

    private TestFolder facts(String row) {
        return folder.with("facts.csv", "subject_type,subject_id,month,name,value", row);
    }

    @Test
    void partners_emptyId_isAFault() {
        folder.with("partners.csv", "partner_id,name", "P1,", "P2,", ",Nameless")
                .isRefusedWith("partners.csv:4: partner_id: is empty");
    }

    @Test
    void partners_scoredNeitherYesNorNo_isAFault() {
        folder.with("partners.csv", "partner_id,name,scored", "P1,A,yes", "P2,B,No")
                .isRefusedWith("partners.csv:3: scored: none of yes, no: \"No\"");
    }

    @Test
    void partners_duplicateId_isAFaultOfTheLaterLine() {
        folder.with("partners.csv", "partner_id,name", "P1,A", "P2,B", "P1,C")
                .isRefusedWith("partners.csv:4: partner_id: duplicate id, first at 2: \"P1\"");
    }

    @Test
    void tenants_emptyIds_areFaults() {
        folder.with("tenants.csv", "tenant_id,customer_id", "T1,C1", ",C2", "T3,")
                .isRefusedWith("tenants.csv:3: tenant_id: is empty", "tenants.csv:4: customer_id: is empty");
    }

    @Test
    void tenants_duplicateId_isAFaultOfTheLaterLine() {
        folder.with("tenants.csv", "tenant_id,customer_id", "T1,C1", "T1,C1")
                .isRefusedWith("tenants.csv:3: tenant_id: duplicate id, first at 2: \"T1\"");
    }

    @Test
    void subscriptions_emptyIdsAndCodes_areFaults() {
        subscriptions(",,,,")
                .isRefusedWith(
                        "subscriptions.csv:2: subscription_id: is empty",
                        "subscriptions.csv:2: tenant_id: is empty",
                        "subscriptions.csv:2: product: is empty",
                        "subscriptions.csv:2: channel: is empty");
    }

    @Test
    void subscriptions_duplicateId_isAFaultOfTheLaterLine() {
        subscriptions("S1,T1,SALES,CSP,\nS1,T1,RETAIL,CSP,")
                .isRefusedWith("subscriptions.csv:3: subscription_id: duplicate id, first at 2: \"S1\"");
    }

    @Test
    void subscriptions_unknownTenant_isAFault() {
        subscriptions("S1,T9,SALES,CSP,").isRefusedWith("subscriptions.csv:2: tenant_id: unknown tenant: \"T9\"");
    }

    @Test
    void subscriptions_enterpriseAgreementWithoutStart_isAFault() {
        subscriptions("S1,T1,SALES,EA,")
                .isRefusedWith("subscriptions.csv:2: agreement_start: is empty, but channel EA needs it");
    }

    @Test
    void subscriptions_otherChannelWithStart_isAFault() {
        subscriptions("S1,T1,SALES,CSP,2020-01")
                .isRefusedWith(
                        "subscriptions.csv:2: agreement_start: is not empty, but only channel EA has it: \"2020-01\"");
    }

    @Test
    void subscriptions_malformedStart_isAFault() {
        subscriptions("S1,T1,SALES,EA,2020-13")
                .isRefusedWith("subscriptions.csv:2: agreement_start: not a month (YYYY-MM): \"2020-13\"");
    }

    @Test
    void associations_unknownType_isAFaultThatNamesTheKnownOnes() {
        associations("P1,S1,csp,,")
                .isRefusedWith("associations.csv:2: type: none of CPOR_OSA, CPOR_OSU, CSP, DPOR: \"csp\"");
    }

    @Test
    void associations_emptyType_isAFault() {
        associations("P1,S1,,,").isRefusedWith("associations.csv:2: type: is empty");
    }

    @Test
    void associations_unknownPartnerAndSubscription_areTwoFaults() {
        associations("P9,S9,CSP,,")
                .isRefusedWith(
                        "associations.csv:2: partner_id: unknown partner: \"P9\"",
                        "associations.csv:2: subscription_id: unknown subscription: \"S9\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-1", "2020-00", "2021-02-29", "2020-1-01", "20200101", "2020-01-1", "x"})
    void associations_fromNeitherMonthNorDay_isAFault(String from) {
        associations("P1,S1,CSP," + from + ",")
                .isRefusedWith(
                        "associations.csv:2: from: neither a month (YYYY-MM) nor a day (YYYY-MM-DD): \"" + from + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2020-04",
        "2020-05, 2020-04-30",
        "2020-05-02, 2020-05-01",
        "2020-06-01, 2020-05",
        "2021-01, 2020-12-31"
    })
    void associations_toBeforeFrom_isAFault(String from, String to) {
        associations("P1,S1,CSP," + from + "," + to)
                .isRefusedWith("associations.csv:2: to: before from, which is " + from + ": \"" + to + "\"");
    }

    @Test
    void billing_unknownSubscription_isAFault() {
        billing("S9,2020-01,CHARGE,1").isRefusedWith("billing.csv:2: subscription_id: unknown subscription: \"S9\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"charge", "DEBIT", " CHARGE"})
    void billing_kindNotInList_isAFault(String kind) {
        billing("S1,2020-01," + kind + ",1")
                .isRefusedWith("billing.csv:2: kind: none of CHARGE, CREDIT: \"" + kind + "\"");
    }

    @Test
    void billing_emptyKind_isAFault() {
        billing("S1,2020-01,,1").isRefusedWith("billing.csv:2: kind: is empty");
    }

    @Test
    void billing_negativeAmountBesideKind_isAFault() {
        billing("S1,2020-01,CREDIT,-1.5").isRefusedWith("billing.csv:2: amount: is negative: \"-1.5\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.", ".5", "+1", " 1", "1 ", "1e3", "1E3", "1,5", "٣", "1.2.3", "$1", "-", "--1", "NaN", "0x1"})
    void billing_amountNotADecimal_isAFault(String amount) {
        billing("S1,2020-01,CHARGE,\"" + amount + "\"")
                .isRefusedWith("billing.csv:2: amount: not a decimal number: \"" + amount + "\"");
    }

    @Test
    void billing_emptyAmount_isAFault() {
        billing("S1,2020-01,CHARGE,").isRefusedWith("billing.csv:2: amount: is empty");
    }

    @Test
    void billing_fiveDecimals_isAFault() {
        billing("S1,2020-01,CHARGE,1.00000").isRefusedWith("billing.csv:2: amount: more than 4 decimals: \"1.00000\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000.0001", "1000000000001", "99999999999999999999999999.5"})
    void billing_amountAboveTheLargest_isAFault(String amount) {
        billing("S1,2020-01,CHARGE," + amount)
                .isRefusedWith("billing.csv:2: amount: above 1000000000000: \"" + amount + "\"");
    }

    @Test
    void billing_amountBelowTheSmallestWithoutKind_isAFault() {
        folder.with("billing.csv", "subscription_id,month,amount", "S1,2020-01,-1000000000000.0001")
                .isRefusedWith("billing.csv:2: amount: below -1000000000000: \"-1000000000000.0001\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-1",
                "2020-13",
                "2020-00",
                "20-01",
                "2020/01",
                "2020-01-01",
                "+2020-01",
                "٢٠٢٠-٠١",
                " 2020-01",
                "January"
            })
    void seats_malformedMonth_isAFault(String month) {
        seats("S1," + month + ",5").isRefusedWith("seats.csv:2: month: not a month (YYYY-MM): \"" + month + "\"");
    }

    @Test
    void seats_emptyMonth_isAFault() {
        seats("S1,,5").isRefusedWith("seats.csv:2: month: is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 ", " 5", "+5", "5.0", "1e3", "٣", "five", "0x5", "-x", "1_000"})
    void seats_notAWholeNumber_isAFault(String seats) {
        seats("S1,2020-01," + seats).isRefusedWith("seats.csv:2: paid_seats: not a whole number: \"" + seats + "\"");
    }

    @Test
    void seats_emptyCount_isAFault() {
        seats("S1,2020-01,").isRefusedWith("seats.csv:2: paid_seats: is empty");
    }

    @Test
    void seats_negative_isAFault() {
        seats("S1,2020-01,-5").isRefusedWith("seats.csv:2: paid_seats: is negative: \"-5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000001", "9999999999999999999999"})
    void seats_aboveTheLargest_isAFault(String seats) {
        seats("S1,2020-01," + seats).isRefusedWith("seats.csv:2: paid_seats: above 1000000000: \"" + seats + "\"");
    }

    @Test
    void seats_duplicateSnapshot_isAFaultOfTheLaterLine() {
        seats("S1,2020-01,5", "S1,2020-02,5", "S1,2020-01,5")
                .isRefusedWith("seats.csv:4: month: duplicate row of S1, first at 2: \"2020-01\"");
    }

    @Test
    void usage_duplicateSnapshot_isAFaultOfTheLaterLine() {
        usage("S1,2020-01,SANDBOX,1\nS1,2020-01,PRODUCTION,1\nS1,2020-01,SANDBOX,1")
                .isRefusedWith("usage.csv:4: month: duplicate row of S1, first at 2: \"2020-01\"");
    }

    @Test
    void facts_duplicate_isAFaultOfTheLaterLine() {
        facts("PARTNER,P1,,size,1\nPARTNER,P1,2020-01,size,1\nPARTNER,P1,,size,2")
                .isRefusedWith("facts.csv:4: month: duplicate row of P1, first at 2");
    }

    @Test
    void usage_environmentNotInList_isAFault() {
        usage("S1,2020-01,TEST,1").isRefusedWith("usage.csv:2: environment: none of PRODUCTION, SANDBOX: \"TEST\"");
    }

    @Test
    void usage_negative_isAFault() {
        usage("S1,2020-01,SANDBOX,-1").isRefusedWith("usage.csv:2: active_users: is negative: \"-1\"");
    }

    @Test
    void people_emptyIds_areFaults() {
        people(",,,").isRefusedWith("people.csv:3: person_id: is empty", "people.csv:3: partner_id: is empty");
    }

    @Test
    void people_unknownPartner_isAFault() {
        people("H2,P9,,").isRefusedWith("people.csv:3: partner_id: unknown partner: \"P9\"");
    }

    @Test
    void people_dayInsteadOfMonth_isAFault() {
        people("H2,P1,2020-01-01,").isRefusedWith("people.csv:3: from: not a month (YYYY-MM): \"2020-01-01\"");
    }

    @Test
    void people_toBeforeFrom_isAFault() {
        people("H2,P1,2020-05,2020-04").isRefusedWith("people.csv:3: to: before from, which is 2020-05: \"2020-04\"");
    }

    @Test
    void exams_unknownPerson_isAFault() {
        exams("H9,PL-400,2020-01-01,").isRefusedWith("exams.csv:2: person_id: unknown person: \"H9\"");
    }

    @Test
    void exams_emptyColumns_areFaultsExceptTheExpiry() {
        exams(",,,")
                .isRefusedWith(
                        "exams.csv:2: person_id: is empty",
                        "exams.csv:2: exam: is empty",
                        "exams.csv:2: passed_on: is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-02-29", "1900-02-29", "2020-04-31", "2020-00-01", "2020-01-00", "2020-01", "01/02/2020"})
    void exams_noSuchDay_isAFault(String day) {
        exams("H1,PL-400," + day + ",")
                .isRefusedWith("exams.csv:2: passed_on: not a day (YYYY-MM-DD): \"" + day + "\"");
    }

    @Test
    void exams_expiryBeforeThePass_isAFault() {
        exams("H1,PL-400,2020-05-02,2020-05-01")
                .isRefusedWith("exams.csv:2: expires_on: before passed_on, which is 2020-05-02: \"2020-05-01\"");
    }

    @Test
    void facts_subjectTypeNotInList_isAFault() {
        facts("Partner,P1,,headcount,1")
                .isRefusedWith("facts.csv:2: subject_type: none of CUSTOMER, TENANT, SUBSCRIPTION, PERSON, PARTNER: "
                        + "\"Partner\"");
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, customer",
        "TENANT, tenant",
        "SUBSCRIPTION, subscription",
        "PERSON, person",
        "PARTNER, partner"
    })
    void facts_unknownSubject_isAFault(String type, String what) {
        facts(type + ",X,,headcount,1").isRefusedWith("facts.csv:2: subject_id: unknown " + what + ": \"X\"");
    }

    @Test
    void facts_emptySubjectNameAndValue_areFaults() {
        facts("PARTNER,,,,")
                .isRefusedWith(
                        "facts.csv:2: subject_id: is empty",
                        "facts.csv:2: name: is empty",
                        "facts.csv:2: value: is empty");
    }

    @Test
    void facts_valueOutOfRange_isAFault() {
        facts("PARTNER,P1,,headcount,-1000000000000.0001")
                .isRefusedWith("facts.csv:2: value: below -1000000000000: \"-1000000000000.0001\"");
    }

    @Test
    void facts_malformedMonth_isAFault() {
        facts("PARTNER,P1,2020,headcount,1").isRefusedWith("facts.csv:2: month: not a month (YYYY-MM): \"2020\"");
    }
}
