package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.ActiveUsers;
import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
import io.github.pciscoring.core.facts.Environment;
import io.github.pciscoring.core.facts.ExamPass;
import io.github.pciscoring.core.facts.Fact;
import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.core.facts.MonthRange;
import io.github.pciscoring.core.facts.OwnFact;
import io.github.pciscoring.core.facts.PaidSeats;
import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.PartnerAssociation;
import io.github.pciscoring.core.facts.SubjectType;
import io.github.pciscoring.core.facts.Subscription;
import io.github.pciscoring.core.facts.Tenant;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sound files say, however they are written. */
class PortfolioFolderTest {
    private static final YearMonth JANUARY = YearMonth.of(2020, 1);

    @TempDir
    Path directory;

    private TestFolder folder;
    private final List<Fact> facts = new ArrayList<>(List.of(
            partner("P1", "Contoso"),
            partner("P2", "Fabrikam"),
            new Tenant("T1", "C1"),
            subscription("S1", "SALES"),
            new Affiliation("H1", "P1", MonthRange.ALWAYS),
            ExamPass.builder()
                    .personId("H1")
                    .exam("PL-400")
                    .passedOn(LocalDate.of(2020, 5, 1))
                    .build()));

    @BeforeEach
    void soundFolder() {
        folder = TestFolder.sound(directory);
    }

    private static Partner partner(String id, String name) {
        return Partner.builder().id(id).name(name).build();
    }

    private static Subscription subscription(String id, String product) {
        return Subscription.builder()
                .id(id)
                .tenantId("T1")
                .product(product)
                .channel("CSP")
                .build();
    }

    private static BillingLine bill(BillingLine.Kind kind, String amount) {
        return BillingLine.builder()
                .subscriptionId("S1")
                .month(JANUARY)
                .kind(kind)
                .amount(Amount.of(amount))
                .build();
    }

    private static PartnerAssociation association(MonthRange months) {
        return PartnerAssociation.builder()
                .partnerId("P1")
                .subscriptionId("S1")
                .type("CSP")
                .months(months)
                .build();
    }

    private static OwnFact fact(SubjectType type, String id, String value) {
        return OwnFact.builder()
                .subjectType(type)
                .subjectId(id)
                .name("size")
                .value(Amount.of(value))
                .build();
    }

    /** Asserts that the folder says the same as the sound one and these facts, to the last array. */
    private void says(Fact... more) {
        facts.addAll(List.of(more));
        facts.sort(Comparator.comparing(Fact::table));
        Portfolio expected = new PortfolioBuilder().addAll(facts).build();
        assertThat(folder.read()).usingRecursiveComparison().isEqualTo(expected);
    }

    @Test
    void read_soundFolder_isTheSameAsFactsGivenAsObjects() {
        says();
    }

    @Test
    void read_missingFiles_areEmptyTables() {
        folder.without("tenants.csv")
                .without("subscriptions.csv")
                .without("people.csv")
                .without("exams.csv");
        assertThat(folder.read().coverage().rows(FactTable.TENANTS)).isZero();
        assertThat(folder.read().partners()).extracting(partner -> partner.id()).containsExactly("P1", "P2");
    }

    @Test
    void read_headersOnly_areEmptyTables() {
        folder.with("seats.csv", "subscription_id,month,paid_seats")
                .withText("usage.csv", "subscription_id,month,environment,active_users");
        says();
    }

    @Test
    void read_partnersHeaderOnly_isAPortfolioWithoutPartners() {
        folder.with("partners.csv", "partner_id,name").without("people.csv").without("exams.csv");
        assertThat(folder.read().partners()).isEmpty();
    }

    @Test
    void read_otherFilesAndFolders_areIgnored() throws IOException {
        Files.createDirectory(directory.resolve("old"));
        folder.with("seat.csv", "whatever").with("as-of", "2020-01").with("expected.json", "{");
        says();
    }

    @Test
    void partners_withoutName_areNamedByTheirId() {
        folder.with("partners.csv", "partner_id,name", "P1,", "P2, ");
        assertThat(folder.read().partners())
                .extracting(partner -> partner.name())
                .containsExactly("P1", " ");
    }

    @Test
    void partners_scored_isYesUnlessNo() {
        folder.with("partners.csv", "partner_id,name,scored", "P1,A,no", "P2,B,yes", "P3,C,");
        assertThat(folder.read().partners())
                .extracting(partner -> partner.scored())
                .containsExactly(false, true, true);
    }

    @Test
    void columns_inAnyOrderAndUnknownOnes_areFound() {
        folder.with(
                "seats.csv",
                ",paid_seats,note,month,NOTE,subscription_id,note",
                "a,5,b,2020-01,c,S1,d",
                "1,6,,2020-02,,S1,");
        says(new PaidSeats("S1", JANUARY, 5), new PaidSeats("S1", YearMonth.of(2020, 2), 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void lines_endEitherWay(String end) {
        folder.withText("seats.csv", String.join(end, "subscription_id,month,paid_seats", "S1,2020-01,5", ""));
        says(new PaidSeats("S1", JANUARY, 5));
    }

    @Test
    void lines_blankOnesAndNoEndOfTheLastOne_areRead() {
        folder.withText("seats.csv", "\n\r\nsubscription_id,month,paid_seats\n\n\r\nS1,2020-01,5\n\nS1,2020-02,6");
        says(new PaidSeats("S1", JANUARY, 5), new PaidSeats("S1", YearMonth.of(2020, 2), 6));
    }

    @Test
    void lines_ofRecordsAfterQuotedLineBreaksAndBlankLines_areCounted() {
        folder.withText(
                "partners.csv",
                "partner_id,name\r\n\r\nP1,\"two\r\nlines\"\r\nP2,\"three\n\nlines\"\nP1,\"again\n\"\n,\"x\n\"\nP2,");
        folder.isRefusedWith(
                "partners.csv:8: partner_id: duplicate id, first at 3: \"P1\"",
                "partners.csv:10: partner_id: is empty",
                "partners.csv:12: partner_id: duplicate id, first at 5: \"P2\"");
    }

    @Test
    void byteOrderMark_isSkippedOnceOnly() {
        folder.withText("tenants.csv", "\uFEFFtenant_id,customer_id\nT1,C1\n");
        says();
        folder.withText("tenants.csv", "\uFEFF\uFEFFtenant_id,customer_id\nT1,C1\n")
                .isRefusedWith("tenants.csv:1: tenant_id: missing column");
    }

    @Test
    void byteOrderMark_beforeAQuotedHeader_isSkipped() {
        folder.withText("tenants.csv", "\uFEFF\"tenant_id\",\"customer_id\"\nT1,C1\n");
        says();
    }

    @Test
    void fields_quoted_areTheSame() {
        folder.with("seats.csv", "\"subscription_id\",month,\"paid_seats\"", "\"S1\",\"2020-01\",\"5\"");
        says(new PaidSeats("S1", JANUARY, 5));
    }

    @Test
    void ids_areTakenAsTheyStand() {
        folder.with(
                "tenants.csv",
                "tenant_id,customer_id",
                "T1,C1",
                "t1,C1",
                " T1,C1",
                "\"T,1\",C1",
                "\"T\"\"1\",C1",
                "\"T\n1\",C1",
                "Ä𝄞,C1");
        says(
                new Tenant("t1", "C1"),
                new Tenant(" T1", "C1"),
                new Tenant("T,1", "C1"),
                new Tenant("T\"1", "C1"),
                new Tenant("T\n1", "C1"),
                new Tenant("Ä𝄞", "C1"));
    }

    @Test
    void subscriptions_enterpriseAgreement_hasItsStart() {
        folder.with(
                "subscriptions.csv",
                "subscription_id,tenant_id,product,channel,agreement_start",
                "S1,T1,SALES,CSP,",
                "S2,T1,SALES,EA,2019-07");
        says(Subscription.builder()
                .id("S2")
                .tenantId("T1")
                .product("SALES")
                .channel("EA")
                .agreementStart(YearMonth.of(2019, 7))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01, 2020-03, 2020-01, 2020-03",
        "2020-01-31, 2020-03-30, 2020-01, 2020-02",
        "2020-01-01, 2020-02-29, 2020-01, 2020-02",
        "2021-01-15, 2021-02-28, 2021-01, 2021-02",
        "2020-01, 2020-02-28, 2020-01, 2020-01",
        "2020-01-31, 2020-02, 2020-01, 2020-02",
        "2020-01-15, 2020-01, 2020-01, 2020-01",
    })
    void associations_monthsAndDays_countMonthsWhoseLastDayLiesInBetween(
            String from, String to, YearMonth first, YearMonth last) {
        folder.with("associations.csv", "partner_id,subscription_id,type,from,to", "P1,S1,CSP," + from + "," + to);
        says(association(MonthRange.of(first, last)));
    }

    @Test
    void associations_daysWithoutAMonthsEnd_holdInNoMonth() {
        folder.with("associations.csv", "partner_id,subscription_id,type,from,to", "P1,S1,CSP,2020-01-01,2020-01-30");
        says(association(MonthRange.NEVER));
    }

    @Test
    void associations_openEnds_areOpen() {
        folder.with(
                "associations.csv",
                "partner_id,subscription_id,type,from,to",
                "P1,S1,CSP,,",
                "P1,S1,CSP,2020-01,",
                "P1,S1,CSP,,2020-01-30",
                "P1,S1,CSP,2020-02-29,");
        says(
                association(MonthRange.ALWAYS),
                association(MonthRange.from(JANUARY)),
                association(MonthRange.until(YearMonth.of(2019, 12))),
                association(MonthRange.from(YearMonth.of(2020, 2))));
    }

    @Test
    void billing_kindAndSeveralLines_addUpExactly() {
        folder.with(
                "billing.csv",
                "kind,subscription_id,month,amount",
                "CHARGE,S1,2020-01,1000000000000",
                "CHARGE,S1,2020-01,1000000000000.0000",
                "CREDIT,S1,2020-01,0.0001",
                "CHARGE,S1,2020-01,007.5",
                "CREDIT,S1,2020-01,0");
        says(
                bill(BillingLine.Kind.CHARGE, "1000000000000"),
                bill(BillingLine.Kind.CHARGE, "1000000000000"),
                bill(BillingLine.Kind.CREDIT, "0.0001"),
                bill(BillingLine.Kind.CHARGE, "7.5"),
                bill(BillingLine.Kind.CREDIT, "0"));
    }

    @Test
    void billing_withoutKind_takesNegativeAmountsAsCredits() {
        folder.with(
                "billing.csv",
                "subscription_id,month,amount",
                "S1,2020-01,12.34",
                "S1,2020-01,-1000000000000",
                "S1,2020-01,-0");
        says(
                bill(BillingLine.Kind.CHARGE, "12.34"),
                bill(BillingLine.Kind.CREDIT, "1000000000000"),
                bill(BillingLine.Kind.CREDIT, "0"));
    }

    @Test
    void seatsAndUsage_largestAndSmallest_areRead() {
        folder.with(
                        "seats.csv",
                        "subscription_id,month,paid_seats",
                        "S1,2020-01,1000000000",
                        "S1,2020-02,0",
                        "S1,2020-03,0007")
                .with(
                        "usage.csv",
                        "subscription_id,month,environment,active_users",
                        "S1,2020-01,PRODUCTION,1000000000",
                        "S1,2020-01,SANDBOX,0");
        says(
                new PaidSeats("S1", JANUARY, 1_000_000_000),
                new PaidSeats("S1", YearMonth.of(2020, 2), 0),
                new PaidSeats("S1", YearMonth.of(2020, 3), 7),
                users(Environment.PRODUCTION, 1_000_000_000),
                users(Environment.SANDBOX, 0));
    }

    private static ActiveUsers users(Environment environment, int users) {
        return ActiveUsers.builder()
                .subscriptionId("S1")
                .month(JANUARY)
                .environment(environment)
                .users(users)
                .build();
    }

    @Test
    void people_monthsInclusiveAndRepeated_areRead() {
        folder.with("people.csv", "person_id,partner_id,from,to", "H1,P1,,", "H1,P2,2020-01,2020-01", "H1,P2,,2020-01");
        says(
                new Affiliation("H1", "P2", MonthRange.of(JANUARY, JANUARY)),
                new Affiliation("H1", "P2", MonthRange.until(JANUARY)));
    }

    @Test
    void exams_expiryOnTheDayOfThePassAndLeapDays_areRead() {
        folder.with(
                "exams.csv",
                "person_id,exam,passed_on,expires_on",
                "H1,PL-400,2020-05-01,",
                "H1,MB-300,2020-02-29,2020-02-29");
        says(ExamPass.builder()
                .personId("H1")
                .exam("MB-300")
                .passedOn(LocalDate.of(2020, 2, 29))
                .expiresOn(LocalDate.of(2020, 2, 29))
                .build());
    }

    @Test
    void facts_ofAllSubjects_areRead() {
        folder.with(
                "facts.csv",
                "subject_type,subject_id,month,name,value",
                "CUSTOMER,C1,,size,1",
                "TENANT,T1,,size,-2.5",
                "SUBSCRIPTION,S1,,size,0.0001",
                "PERSON,H1,,size,-1000000000000",
                "PARTNER,P1,,size,1000000000000.0");
        says(
                fact(SubjectType.CUSTOMER, "C1", "1"),
                fact(SubjectType.TENANT, "T1", "-2.5"),
                fact(SubjectType.SUBSCRIPTION, "S1", "0.0001"),
                fact(SubjectType.PERSON, "H1", "-1000000000000"),
                fact(SubjectType.PARTNER, "P1", "1000000000000"));
        assertThat(folder.read().partner("P1").orElseThrow().fact("size")).contains(Amount.MAX);
    }

    @Test
    void progress_isToldOfAllBytesInTheEnd() throws IOException {
        folder.withText("seats.csv", "subscription_id,month,paid_seats" + "\n".repeat(200_000));
        long size = 0;
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        List<String> told = new ArrayList<>();
        PortfolioFolder.read(
                directory,
                TestFolder.OPTIONS.withProgress((file, done, total) -> told.add(file + " " + done + "/" + total)));
        assertThat(told).hasSizeGreaterThan(6).last().isEqualTo("exams.csv " + size + "/" + size);
        assertThat(told).filteredOn(line -> line.startsWith("seats.csv")).hasSizeGreaterThan(2);
    }

    @Test
    void progress_thatThrows_isPassedOn() {
        RuntimeException cancelled = new IllegalStateException("cancelled");
        ReadOptions options = TestFolder.OPTIONS.withProgress((file, done, total) -> {
            throw cancelled;
        });
        assertThatThrownBy(() -> PortfolioFolder.read(directory, options)).isSameAs(cancelled);
        ReadOptions failing = TestFolder.OPTIONS.withProgress((file, done, total) -> {
            throw new AssertionError("failing");
        });
        assertThatThrownBy(() -> PortfolioFolder.read(directory, failing)).hasMessage("failing");
    }

    @Test
    void read_fromAnArchive_isReadLikeAFolder() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(archive())) {
            Portfolio read = PortfolioFolder.read(archive.getPath("/"), TestFolder.OPTIONS);
            assertThat(read).usingRecursiveComparison().isEqualTo(folder.read());
        }
    }

    @Test
    void read_failingInTheMiddle_isAnIoErrorThatNamesTheFile() throws IOException {
        folder.with("partners.csv", "partner_id,name", "P1,Contoso", "P2," + "0123456789".repeat(10_000));
        Path archive = archive();
        byte[] bytes = Files.readAllBytes(archive);
        // Breaks the compressed data of the first entry, behind its header and name.
        Arrays.fill(bytes, 60, 100, (byte) 0xFF);
        Files.write(archive, bytes);
        try (FileSystem broken = FileSystems.newFileSystem(archive)) {
            assertThatThrownBy(() -> PortfolioFolder.read(broken.getPath("/"), TestFolder.OPTIONS))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot read /partners.csv: ");
        }
    }

    private Path archive() throws IOException {
        Path archive = directory.resolve("portfolio.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("partners.csv", "tenants.csv", "subscriptions.csv", "people.csv", "exams.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(directory.resolve(name)));
            }
        }
        return archive;
    }

    @Test
    void options_withoutRoomForAFault_areRefused() {
        assertThatThrownBy(() -> TestFolder.OPTIONS.withMaxFaults(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxFaults is below 1: 0");
    }
}
