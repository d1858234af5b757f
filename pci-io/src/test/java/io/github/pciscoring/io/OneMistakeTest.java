package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake gives one message, several give each their own, in order, and only the first ones are listed. */
class OneMistakeTest {
    @TempDir
    Path directory;

    private TestFolder folder;

    @BeforeEach
    void everythingRefersToEverything() {
        folder = TestFolder.sound(directory)
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "P1,S1,CSP,,")
                .with("seats.csv", "subscription_id,month,paid_seats", "S1,2020-01,5")
                .with("usage.csv", "subscription_id,month,environment,active_users", "S1,2020-01,PRODUCTION,5")
                .with("billing.csv", "subscription_id,month,kind,amount", "S1,2020-01,CHARGE,5")
                .with(
                        "facts.csv",
                        "subject_type,subject_id,month,name,value",
                        "CUSTOMER,C1,,size,1",
                        "TENANT,T1,,size,1",
                        "SUBSCRIPTION,S1,,size,1",
                        "PERSON,H1,,size,1",
                        "PARTNER,P1,,size,1");
    }

    @Test
    void everything_sound_isRead() {
        assertThat(folder.read().partners()).hasSize(2);
    }

    @Test
    void partner_recordOfAnotherLength_isStillKnown() {
        folder.with("partners.csv", "partner_id,name", "P1,Contoso,Ltd", "P2,B")
                .isRefusedWith("partners.csv:2: row: 3 fields instead of 2");
    }

    @Test
    void partner_malformedColumn_isStillKnown() {
        folder.with("partners.csv", "partner_id,name,scored", "P1,Contoso,maybe", "P2,B,")
                .isRefusedWith("partners.csv:2: scored: none of yes, no: \"maybe\"");
    }

    @Test
    void tenant_withoutCustomer_isStillKnown() {
        folder.with("tenants.csv", "tenant_id,customer_id", "T1,", "T2,C1")
                .isRefusedWith("tenants.csv:2: customer_id: is empty");
    }

    @Test
    void tenant_withoutId_leavesItsCustomerKnown() {
        folder.with("tenants.csv", "tenant_id,customer_id", "T1,C2", ",C1")
                .isRefusedWith("tenants.csv:3: tenant_id: is empty");
    }

    @Test
    void tenant_recordOfAnotherLength_leavesTenantAndCustomerKnown() {
        folder.with("tenants.csv", "tenant_id,customer_id", "T1,C1,")
                .isRefusedWith("tenants.csv:2: row: 3 fields instead of 2");
    }

    @Test
    void subscription_malformedColumns_isStillKnown() {
        folder.with("subscriptions.csv", "subscription_id,tenant_id,product,channel,agreement_start", "S1,T1,,EA,")
                .isRefusedWith(
                        "subscriptions.csv:2: product: is empty",
                        "subscriptions.csv:2: agreement_start: is empty, but channel EA needs it");
    }

    @Test
    void subscription_withoutTenant_isStillKnown() {
        folder.with("subscriptions.csv", "subscription_id,tenant_id,product,channel,agreement_start", "S1,,SALES,CSP,")
                .isRefusedWith("subscriptions.csv:2: tenant_id: is empty");
    }

    @Test
    void subscription_ofUnknownTenant_isStillKnown() {
        folder.with(
                        "subscriptions.csv",
                        "subscription_id,tenant_id,product,channel,agreement_start",
                        "S1,T9,SALES,CSP,")
                .isRefusedWith("subscriptions.csv:2: tenant_id: unknown tenant: \"T9\"");
    }

    @Test
    void person_malformed_isStillKnown() {
        folder.with("people.csv", "person_id,partner_id,from,to", "H1,P1,20,")
                .isRefusedWith("people.csv:2: from: not a month (YYYY-MM): \"20\"");
    }

    @Test
    void person_recordOfAnotherLength_isStillKnown() {
        folder.with("people.csv", "person_id,partner_id,from,to", "H1")
                .isRefusedWith("people.csv:2: row: 1 field instead of 4");
    }

    @Test
    void missingIdColumn_leavesTheIdsKnown() {
        folder.with("tenants.csv", "tenantid,customer_id", "T1,C1")
                .isRefusedWith("tenants.csv:1: tenant_id: missing column");
    }

    @Test
    void missingColumn_leavesTheCustomersKnown() {
        folder.with("tenants.csv", "tenant_id,customer", "T1,C1")
                .isRefusedWith("tenants.csv:1: customer_id: missing column");
    }

    @Test
    void unreadableRest_leavesTheIdsKnown() {
        folder.withText("partners.csv", "partner_id,name\n\"P2,B\nP1,A\n")
                .withText("tenants.csv", "tenant_id,customer_id\n\"T\"2,C2\nT1,C1\n")
                .withText("subscriptions.csv", "")
                .withText("people.csv", "\"person_id\n")
                .isRefusedWith(
                        "partners.csv:2: row: a quoted field is not closed before the end of the file",
                        "tenants.csv:2: row: text after the closing quote of a field",
                        "subscriptions.csv:1: file: is empty, without a header row",
                        "people.csv:1: row: a quoted field is not closed before the end of the file");
    }

    @Test
    void severalMistakesInOneRecord_areAllReported() {
        folder.with("usage.csv", "subscription_id,month,environment,active_users", "S9,2020,TEST,-1")
                .isRefusedWith(
                        "usage.csv:2: month: not a month (YYYY-MM): \"2020\"",
                        "usage.csv:2: environment: none of PRODUCTION, SANDBOX: \"TEST\"",
                        "usage.csv:2: active_users: is negative: \"-1\"",
                        "usage.csv:2: subscription_id: unknown subscription: \"S9\"");
    }

    @Test
    void malformedKeys_areNoDuplicates() {
        folder.with("seats.csv", "subscription_id,month,paid_seats", "S1,x,5", "S1,x,5")
                .with("usage.csv", "subscription_id,month,environment,active_users", "S1,2020-01,?,5", "S1,2020-01,?,5")
                .with("facts.csv", "subject_type,subject_id,month,name,value", "PARTNER,P1,,,5", "PARTNER,P1,,,5")
                .isRefusedWith(
                        "seats.csv:2: month: not a month (YYYY-MM): \"x\"",
                        "seats.csv:3: month: not a month (YYYY-MM): \"x\"",
                        "usage.csv:2: environment: none of PRODUCTION, SANDBOX: \"?\"",
                        "usage.csv:3: environment: none of PRODUCTION, SANDBOX: \"?\"",
                        "facts.csv:2: name: is empty",
                        "facts.csv:3: name: is empty");
    }

    @Test
    void malformedValues_leaveDuplicatesToBeFound() {
        folder.with("seats.csv", "subscription_id,month,paid_seats", "S1,2020-01,5", "S1,2020-01,-5")
                .with("tenants.csv", "tenant_id,customer_id", "T1,", "T1,C1");
        assertThat(folder.refusal().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("tenants.csv:3: tenant_id: duplicate"))
                .anyMatch(line -> line.startsWith("seats.csv:3: paid_seats: is negative"));
    }

    @Test
    void faults_ofSeveralFiles_comeInTheOrderOfTablesThenLines() {
        folder.with("facts.csv", "subject_type,subject_id,month,name,value", "PARTNER,P1,,a,x")
                .with("seats.csv", "subscription_id,month,paid_seats", "S9,2020-01,5", "S1,2020-01,x", "S8,2020-01,5")
                .with("partners.csv", "partner_id,name", "P1,A", "P1,B")
                .isRefusedWith(
                        "partners.csv:3: partner_id: duplicate id, first at 2: \"P1\"",
                        "seats.csv:2: subscription_id: unknown subscription: \"S9\"",
                        "seats.csv:3: paid_seats: not a whole number: \"x\"",
                        "seats.csv:4: subscription_id: unknown subscription: \"S8\"",
                        "facts.csv:2: value: not a decimal number: \"x\"");
    }

    @Test
    void faults_moreThanTwenty_areCounted() {
        folder.withText("seats.csv", "subscription_id,month,paid_seats\n" + "S1,x,y\n".repeat(500_000));
        InvalidFolderException refusal = folder.refusal();
        assertThat(refusal.count()).isEqualTo(1_000_000);
        assertThat(refusal.lines()).hasSize(20).endsWith("seats.csv:11: paid_seats: not a whole number: \"y\"");
        assertThat(refusal).hasMessage(String.join("\n", refusal.lines()) + "\n… and 999980 more");
    }

    @Test
    void faults_exactlyTwenty_areAllListed() {
        String rows = IntStream.range(0, 20).mapToObj(i -> "S1,2020-01,x" + i).collect(Collectors.joining("\n"));
        folder.withText("seats.csv", "subscription_id,month,paid_seats\n" + rows);
        InvalidFolderException refusal = folder.refusal();
        assertThat(refusal.count()).isEqualTo(20 + 19);
        assertThat(refusal.lines()).hasSize(20);
    }

    @Test
    void faults_limitOfTheCaller_isKept() throws IOException {
        Files.writeString(directory.resolve("seats.csv"), "subscription_id,month,paid_seats\nS1,x,y\nS2,x,y\n");
        ReadOptions options = TestFolder.OPTIONS.withMaxFaults(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> PortfolioFolder.read(directory, options))
                .hasMessage("seats.csv:2: month: not a month (YYYY-MM): \"x\"\n… and 4 more");
    }

    @Test
    void value_withLineBreaks_staysOnOneLine() {
        folder.with("seats.csv", "subscription_id,month,paid_seats", "S1,\"2020\n-\t01\r\",1")
                .isRefusedWith("seats.csv:2: month: not a month (YYYY-MM): \"2020\\n-\\t01\\r\"");
    }

    @Test
    void value_thatIsLong_isCut() {
        folder.with("seats.csv", "subscription_id,month,paid_seats", "S1," + "9".repeat(100_000) + ",1")
                .isRefusedWith("seats.csv:2: month: not a month (YYYY-MM): \"" + "9".repeat(80) + "…\"");
    }
}
