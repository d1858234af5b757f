package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pciscoring.core.facts.Partner;
import io.github.pciscoring.core.facts.Tenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path temp;

    private static void write(Path folder, boolean force, String partner) {
        OutputFolder.of(folder.toString(), force).write(writer -> writer.write(Partner.of(partner)));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void write_failingHalfway_leavesWhatWasThereAndNothingElse() throws IOException {
        Path old = Files.createDirectory(temp.resolve("old"));
        write(old, false, "P1");
        OutputFolder.Facts failing = writer -> {
            writer.write(Partner.of("P2"));
            writer.write(new Tenant("T1", "C1"));
            throw new IOException("No space left on device");
        };

        for (Path folder : List.of(old, temp.resolve("new"))) {
            assertThatThrownBy(() -> OutputFolder.of(folder.toString(), true).write(failing))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("cannot write " + folder + ": No space left on device");
        }
        assertThat(names(temp)).containsExactly("old");
        assertThat(names(old)).hasSize(10).doesNotContain("old");
        assertThat(old.resolve("partners.csv")).content().contains("P1").doesNotContain("P2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where an open file cannot be deleted
    void write_notReplaceableAtTheEnd_bringsTheOldTablesBack() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        write(folder, false, "P1");
        OutputFolder output = OutputFolder.of(folder.toString(), true);

        assertThatThrownBy(() -> output.write(writer -> {
                    writer.write(Partner.of("P2"));
                    // As another program might, meanwhile.
                    Files.delete(folder.resolve("tenants.csv"));
                    Path stage = folder.resolve(names(folder).get(0));
                    Files.delete(stage.resolve("exams.csv"));
                }))
                .isInstanceOf(OutputException.class);
        assertThat(names(folder)).hasSize(9).doesNotContain("tenants.csv");
        assertThat(folder.resolve("partners.csv")).content().contains("P1").doesNotContain("P2");
        assertThat(folder.resolve("facts.csv")).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_symbolicLink_goesWhereItLeads() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

        write(link, false, "P1");

        assertThat(names(folder)).hasSize(10);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void of_whatCannotBe_isRefusedAtOnce() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> OutputFolder.of("", false))
                .isInstanceOf(WrongUsageException.class)
                .hasMessage("no folder can have this name: \"\"");
        assertThatThrownBy(() -> OutputFolder.of("a\0b", false)).isInstanceOf(WrongUsageException.class);
        assertThatThrownBy(() -> OutputFolder.of(file.toString(), true))
                .isInstanceOf(WrongUsageException.class)
                .hasMessage("not a folder: " + file);
        assertThatThrownBy(() -> OutputFolder.of(temp.toString(), false))
                .isInstanceOf(WrongUsageException.class)
                .hasMessage(temp + " is not empty; --force replaces the tables in it");
        assertThatThrownBy(() -> OutputFolder.of(temp.resolve("no/folder").toString(), false))
                .isInstanceOf(OutputException.class)
                .hasMessageEndingWith(": no such folder: " + temp.resolve("no"));
    }

    @Test
    void of_tablesThatCannotBeReplaced_isRefused() throws IOException {
        Path parquet = Files.writeString(temp.resolve("seats.parquet"), "");
        assertThatThrownBy(() -> OutputFolder.of(temp.toString(), true))
                .isInstanceOf(WrongUsageException.class)
                .hasMessage("there is another file of the same table, to be removed first: " + parquet);
        Files.delete(parquet);
        Files.createDirectory(temp.resolve("seats.csv"));
        assertThatThrownBy(() -> OutputFolder.of(temp.toString(), true))
                .isInstanceOf(OutputException.class)
                .hasMessageEndingWith("there is a folder in the place of seats.csv");
    }
}
