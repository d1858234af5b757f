package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path temp;

    private static void write(Path file, String text) {
        OutputFile.of(file.toString()).write(writer -> writer.write(text));
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.count();
        }
    }

    @Test
    void write_newAndOldFile_leavesNothingElse() throws IOException {
        Path file = temp.resolve("out");
        write(file, "one ä");
        assertThat(file).hasContent("one ä");
        write(file, "two");
        assertThat(file).hasContent("two");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void write_failingHalfway_leavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "old");
        OutputFile output = OutputFile.of(file.toString());

        assertThatThrownBy(() -> output.write(writer -> {
                    writer.write("half");
                    writer.flush();
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write " + file + ": No space left on device");
        assertThat(file).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_oldFile_keepsItsPermissions() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "old");
        Set<PosixFilePermission> shared = Set.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OTHERS_READ);
        Files.setPosixFilePermissions(file, shared);

        write(file, "new");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void write_symbolicLink_goesWhereItLeads() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "old");
        Path link = Files.createSymbolicLink(temp.resolve("link"), file);

        write(link, "new");

        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void write_device_isWrittenDirectly() {
        write(Path.of("/dev/null"), "gone");
        assertThat(Path.of("/dev/null")).exists();
        assertThatThrownBy(() -> write(Path.of("/dev/full"), "no room"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("cannot write /dev/full");
    }

    @Test
    void of_whatCannotBe_isRefusedAtOnce() {
        assertThatThrownBy(() -> OutputFile.of(temp.toString())).hasMessageEndingWith(": it is a folder");
        assertThatThrownBy(() -> OutputFile.of(temp.resolve("no/file").toString()))
                .hasMessageEndingWith(": no such folder: " + temp.resolve("no"));
        assertThatThrownBy(() -> OutputFile.of("a\0b")).isInstanceOf(WrongUsageException.class);
        assertThatThrownBy(() -> OutputFile.of("")).isInstanceOf(WrongUsageException.class);
    }
}
