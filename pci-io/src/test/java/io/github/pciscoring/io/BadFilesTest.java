package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with files as a whole, their headers, quotes and bytes. */
class BadFilesTest {
    private static final String SEATS = "subscription_id,month,paid_seats\n";

    @TempDir
    Path directory;

    private TestFolder folder;

    @BeforeEach
    void soundFolder() {
        folder = TestFolder.sound(directory);
    }

    @Test
    void folder_missing_isRefused() {
        Path missing = directory.resolve("nowhere");
        assertThatThrownBy(() -> PortfolioFolder.read(missing, TestFolder.OPTIONS))
                .isInstanceOf(InvalidFolderException.class)
                .hasMessage(missing + ": no such folder");
    }

    @Test
    void folder_isAFile_isRefused() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> PortfolioFolder.read(file, TestFolder.OPTIONS))
                .isInstanceOf(InvalidFolderException.class)
                .hasMessage(file + ": is not a folder");
    }

    @Test
    void partners_missing_isOneFault() {
        folder.without("partners.csv")
                .isRefusedWith(
                        "partners.csv:1: file: there is no such file, and without partners nothing can be scored: "
                                + "\"partners.csv\"");
    }

    @Test
    void parquet_alone_isRefusedNotIgnored() {
        folder.without("tenants.csv")
                .with("tenants.parquet", "PAR1")
                .isRefusedWith("tenants.csv:1: file: Parquet files cannot be read yet; give the table as CSV: "
                        + "\"tenants.parquet\"");
    }

    @Test
    void parquet_besideCsv_isRefused() {
        folder.with("seats.csv", SEATS)
                .with("seats.parquet", "PAR1")
                .isRefusedWith(
                        "seats.csv:1: file: there is a Parquet file of the same table as well: " + "\"seats.parquet\"");
    }

    @Test
    void table_isAFolder_isAFault() throws IOException {
        Files.createDirectory(directory.resolve("seats.csv"));
        folder.isRefusedWith("seats.csv:1: file: is a folder: \"seats.csv\"");
    }

    @Test
    void table_danglingLink_isAnIoErrorNotAnEmptyTable() throws IOException {
        Files.createSymbolicLink(directory.resolve("seats.csv"), directory.resolve("gone"));
        assertThatThrownBy(() -> PortfolioFolder.read(directory, TestFolder.OPTIONS))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot read ")
                .hasMessageContaining("seats.csv");
    }

    @Test
    void file_empty_isAFault() {
        folder.withText("seats.csv", "").isRefusedWith("seats.csv:1: file: is empty, without a header row");
    }

    @Test
    void file_ofBlankLinesOrAByteOrderMarkOnly_isAFault() {
        folder.withText("seats.csv", "\uFEFF")
                .withText("usage.csv", "\n\r\n\n")
                .isRefusedWith(
                        "seats.csv:1: file: is empty, without a header row",
                        "usage.csv:1: file: is empty, without a header row");
    }

    @Test
    void header_otherSeparator_isOneFaultThatNamesIt() {
        folder.with("seats.csv", "subscription_id;month;paid_seats", "S1;2020-01;5")
                .isRefusedWith("seats.csv:1: row: columns are separated by semicolons instead of commas:"
                        + " \"subscription_id;month;paid_seats\"");
        folder.with("seats.csv", "subscription_id\tmonth\tpaid_seats", "S1\t2020-01\t5")
                .isRefusedWith("seats.csv:1: row: columns are separated by tabs instead of commas:"
                        + " \"subscription_id\\tmonth\\tpaid_seats\"");
    }

    @Test
    void header_missingColumns_isOneFaultEachAndNoneForTheRows() {
        folder.with("seats.csv", "subscription_id,Month, paid_seats", "S1,2020-01,5", "S1,x,y")
                .isRefusedWith("seats.csv:1: month: missing column", "seats.csv:1: paid_seats: missing column");
    }

    @Test
    void header_missingColumn_leavesTheOtherColumnsChecked() {
        folder.with("seats.csv", "month,subscription_id", "2020-01,S1", "2020-14,S9")
                .isRefusedWith(
                        "seats.csv:1: paid_seats: missing column",
                        "seats.csv:3: month: not a month (YYYY-MM): \"2020-14\"",
                        "seats.csv:3: subscription_id: unknown subscription: \"S9\"");
    }

    @Test
    void header_missingAfterBlankLines_isReportedOnItsLine() {
        folder.withText("seats.csv", "\n\nS1,2020-01,5\n")
                .isRefusedWith(
                        "seats.csv:3: subscription_id: missing column",
                        "seats.csv:3: month: missing column",
                        "seats.csv:3: paid_seats: missing column");
    }

    @Test
    void header_knownColumnTwice_isAFault() {
        folder.with("seats.csv", "subscription_id,month,paid_seats,month", "S1,2020-01,5,2020-02")
                .isRefusedWith("seats.csv:1: month: column stands twice");
    }

    @Test
    void header_optionalColumnTwice_isAFault() {
        folder.with("billing.csv", "subscription_id,month,amount,kind,kind", "S1,2020-01,5,CHARGE,CREDIT")
                .isRefusedWith("billing.csv:1: kind: column stands twice");
    }

    @Test
    void record_tooFewFields_isOneFault() {
        folder.with("seats.csv", "subscription_id,month,paid_seats", "S1,2020-01", "S1", "S1,2020-02,3")
                .isRefusedWith("seats.csv:2: row: 2 fields instead of 3", "seats.csv:3: row: 1 field instead of 3");
    }

    @Test
    void record_tooManyFields_isOneFault() {
        folder.with("seats.csv", "subscription_id,month,paid_seats", "S1,2020-01,5,")
                .isRefusedWith("seats.csv:2: row: 4 fields instead of 3");
    }

    @Test
    void record_ofSpaces_isNoBlankLine() {
        folder.withText("seats.csv", SEATS + "  \n").isRefusedWith("seats.csv:2: row: 1 field instead of 3");
    }

    @Test
    void quote_neverClosed_isAFaultOfTheRecordsLine() {
        folder.withText("seats.csv", SEATS + "S1,2020-01,5\nS1,2020-02,\"5\nS1,2020-03,5\n")
                .isRefusedWith("seats.csv:3: row: a quoted field is not closed before the end of the file");
    }

    @Test
    void quote_textAfterIt_isAFault() {
        folder.withText("seats.csv", SEATS + "S1,2020-01,\"5\" \nS1,x,5\n")
                .isRefusedWith("seats.csv:2: row: text after the closing quote of a field");
    }

    @Test
    void quote_neverClosedInAHugeFile_isFoundInBoundedMemory() {
        String rows = "S1,2020-01,5\n".repeat(FolderReading.LONGEST_FIELD / 10);
        folder.withText("seats.csv", SEATS + "S1,2020-02,\"5\n" + rows)
                .isRefusedWith("seats.csv:2: row: a field is longer than 1048576 characters; perhaps a quote is not "
                        + "closed");
    }

    @Test
    void quote_inAnUnquotedField_isAFaultEvenInAnIgnoredColumn() {
        folder.with("partners.csv", "partner_id,name,note", "P1,6\" pipes,", "P2,\"6\"\" pipes\",a \"b\"")
                .isRefusedWith(
                        "partners.csv:2: name: a quote in a field that does not begin with one: \"6\" pipes\"",
                        "partners.csv:3: note: a quote in a field that does not begin with one: \"a \"b\"\"");
    }

    @Test
    void quote_inAnUnquotedFieldWithAComma_isOneFaultOnly() {
        folder.with("partners.csv", "partner_id,name", "P1,Joe \"the, best\"", "P2,B")
                .isRefusedWith("partners.csv:2: name: a quote in a field that does not begin with one: \"Joe \"the\"");
    }

    @Test
    void quote_inAnUnquotedHeader_isAFault() {
        folder.with("seats.csv", "subscription_id,month,paid_seats,a \"note\"", "S1,x,y,z")
                .isRefusedWith("seats.csv:1: row: a quote in a field that does not begin with one: \"a \"note\"\"");
    }

    @Test
    void bytes_notUtf8_areAFaultOfTheirColumnAndLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("partner_id,name\nP1,Ä𝄞\n\nP2,".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Café\n".getBytes(StandardCharsets.ISO_8859_1));
        folder.withBytes("partners.csv", bytes.toByteArray())
                .isRefusedWith("partners.csv:4: name: not UTF-8: \"Caf\\xE9\"");
    }

    @Test
    void bytes_notUtf8InAnIdOrAQuotedField_areReportedOnce() throws IOException {
        byte[] bytes = (SEATS + "S\u00e9,2020-01,5\nS1,\"2020-0\u00ff1\",5\n").getBytes(StandardCharsets.ISO_8859_1);
        folder.withBytes("seats.csv", bytes)
                .isRefusedWith(
                        "seats.csv:2: subscription_id: not UTF-8: \"S\\xE9\"",
                        "seats.csv:3: month: not UTF-8: \"2020-0\\xFF1\"");
    }

    @Test
    void bytes_ofUtf16_areOneFault() {
        byte[] bytes = (SEATS + "S1,2020-01,5\n").getBytes(StandardCharsets.UTF_16);
        folder.withBytes("seats.csv", bytes);
        InvalidFolderException refusal = folder.refusal();
        assertThat(refusal.lines()).singleElement().asString().startsWith("seats.csv:1: row: not UTF-8: \"\\xFE\\xFF");
    }

    @Test
    void bytes_truncatedCharacterAtTheEnd_isAFault() {
        byte[] bytes = {
            'p',
            'a',
            'r',
            't',
            'n',
            'e',
            'r',
            '_',
            'i',
            'd',
            ',',
            'n',
            'a',
            'm',
            'e',
            '\n',
            'P',
            ',',
            (byte) 0xE2,
            (byte) 0x82
        };
        folder.without("people.csv")
                .without("exams.csv")
                .withBytes("partners.csv", bytes)
                .isRefusedWith("partners.csv:2: name: not UTF-8: \"\\xE2\\x82\"");
    }
}
