package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.Affiliation;
import io.github.pciscoring.core.facts.Amount;
import io.github.pciscoring.core.facts.BillingLine;
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
import io.github.pciscoring.core.portfolio.PortfolioBuilder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PortfolioFolderWriterTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);

    @TempDir
    private Path folder;

    private void write(Fact... facts) throws IOException {
        try (PortfolioFolderWriter writer = PortfolioFolderWriter.open(folder)) {
            for (Fact fact : facts) {
                writer.write(fact);
            }
        }
    }

    private String text(FactTable table) throws IOException {
        return Files.readString(folder.resolve(PortfolioFolder.fileName(table)));
    }

    @Test
    void close_withoutFacts_leavesTenHeadersThatAreRead() throws IOException {
        write();
        for (FactTable table : FactTable.values()) {
            assertThat(text(table)).endsWith("\n").hasLineCount(1);
        }
        assertThat(text(FactTable.PARTNERS)).isEqualTo("partner_id,name,scored\n");
        assertThat(PortfolioFolder.read(folder, TestFolder.OPTIONS).partners()).isEmpty();
    }

    @Test
    void write_oneOfEach_isTheColumnsOfItsTable() throws IOException {
        write(
                Partner.builder().id("P1").name("Contoso, Ltd").scored(false).build(),
                new Tenant("T1", "C1"),
                subscription("EA", Optional.of(MAY)),
                association(MonthRange.of(MAY, MAY.plusMonths(1))),
                bill("1404.50", BillingLine.Kind.CREDIT),
                new PaidSeats("S1", MAY, 0),
                new Affiliation("H1", "P1", MonthRange.from(MAY)),
                exam(LocalDate.of(2021, 5, 9)),
                OwnFact.builder()
                        .subjectType(SubjectType.TENANT)
                        .subjectId("T1")
                        .name("size")
                        .value(Amount.of("-0.0305"))
                        .build());

        assertThat(text(FactTable.PARTNERS)).endsWith("\nP1,\"Contoso, Ltd\",no\n");
        assertThat(text(FactTable.TENANTS)).endsWith("\nT1,C1\n");
        assertThat(text(FactTable.SUBSCRIPTIONS)).endsWith("\nS1,T1,SALES,EA,2021-05\n");
        assertThat(text(FactTable.ASSOCIATIONS)).endsWith("\nP1,S1,CSP,2021-05,2021-06\n");
        assertThat(text(FactTable.BILLING)).endsWith("\nS1,2021-05,CREDIT,1404.5\n");
        assertThat(text(FactTable.SEATS)).endsWith("\nS1,2021-05,0\n");
        assertThat(text(FactTable.PEOPLE)).endsWith("\nH1,P1,2021-05,\n");
        assertThat(text(FactTable.EXAMS)).endsWith("\nH1,X1,2021-05-09,\n");
        assertThat(text(FactTable.FACTS)).endsWith("\nTENANT,T1,,size,-0.0305\n");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.0001,0.0001", "12.30,12.3", "100,100", "0.9999,0.9999", "1000000000000,1000000000000"})
    void write_amount_isPlainAndWithoutNeedlessZeros(String amount, String expected) throws IOException {
        write(bill(amount, BillingLine.Kind.CHARGE));
        assertThat(text(FactTable.BILLING)).endsWith("\nS1,2021-05,CHARGE," + expected + "\n");
    }

    @Test
    void write_associationThatNeverHolds_isReadAsSuch() throws IOException {
        Fact[] facts = {
            Partner.of("P1"),
            new Tenant("T1", "C1"),
            subscription("CSP", Optional.empty()),
            association(MonthRange.NEVER)
        };
        write(facts);
        assertThat(PortfolioFolder.read(folder, TestFolder.OPTIONS))
                .usingRecursiveComparison()
                .isEqualTo(new PortfolioBuilder().addAll(List.of(facts)).build());
    }

    static Stream<Fact> unwritable() {
        return Stream.of(
                new PaidSeats("S1", YearMonth.of(10_000, 1), 1),
                new PaidSeats("S1", YearMonth.of(-1, 1), 1),
                exam(LocalDate.of(10_000, 1, 1)),
                new Affiliation("H1", "P1", MonthRange.NEVER),
                subscription("EA", Optional.empty()),
                subscription("CSP", Optional.of(MAY)));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void write_whatNoFileCanHold_isRefusedAndTheRestGoesOn(Fact fact) throws IOException {
        try (PortfolioFolderWriter writer = PortfolioFolderWriter.open(folder)) {
            assertThatThrownBy(() -> writer.write(fact)).isInstanceOf(IllegalArgumentException.class);
            writer.write(Partner.of("P1"));
        }
        assertThat(text(fact.table())).hasLineCount(1);
        assertThat(text(FactTable.PARTNERS)).hasLineCount(2);
    }

    @Test
    void write_halfACharacter_fails() {
        assertThatThrownBy(() -> write(Partner.of("\uD834"))).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void open_fileThere_isRefusedAndNothingElseLeft() throws IOException {
        Path old = Files.writeString(folder.resolve("seats.csv"), "mine");
        assertThatThrownBy(() -> PortfolioFolderWriter.open(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(old).hasContent("mine");
        assertThat(folder).isDirectoryContaining(old::equals).isDirectoryNotContaining(file -> !file.equals(old));
        assertThatThrownBy(() -> PortfolioFolderWriter.open(folder.resolve("no")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void write_afterClose_isRefused() throws IOException {
        PortfolioFolderWriter writer = PortfolioFolderWriter.open(folder);
        writer.close();
        writer.close();
        assertThatThrownBy(() -> writer.write(Partner.of("P1"))).isInstanceOf(IOException.class);
    }

    private static Subscription subscription(String channel, Optional<YearMonth> agreementStart) {
        return Subscription.builder()
                .id("S1")
                .tenantId("T1")
                .product("SALES")
                .channel(channel)
                .agreementStart(agreementStart)
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

    private static BillingLine bill(String amount, BillingLine.Kind kind) {
        return BillingLine.builder()
                .subscriptionId("S1")
                .month(MAY)
                .kind(kind)
                .amount(Amount.of(amount))
                .build();
    }

    private static ExamPass exam(LocalDate passedOn) {
        return ExamPass.builder().personId("H1").exam("X1").passedOn(passedOn).build();
    }
}
