package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The tool as a process of its own. */
class ProcessTest {
    @TempDir
    private Path temp;

    private Pci.Result start(List<String> prefix, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PciMain.class.getName()));
        command.addAll(List.of(args));
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int status = process.waitFor();
        return new Pci.Result(status, Files.readString(out), Files.readString(err));
    }

    @Test
    void score_asAProcess_isTheSameAsInTheTest() throws Exception {
        String contoso = Pci.CONTOSO.toString();

        assertThat(start(List.of(), "score", contoso, "--as-of", "2021-06"))
                .isEqualTo(new Pci()
                        .env("COLUMNS", String.valueOf(System.getenv("COLUMNS")))
                        .with("score", contoso, "--as-of", "2021-06"));
        assertThat(start(List.of(), "score", "nowhere"))
                .isEqualTo(Pci.run("score", "nowhere"))
                .extracting(Pci.Result::status)
                .isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void score_pipedIntoWhatStopsReading_isSilent() throws Exception {
        Path partners =
                Folder.in(Files.createDirectory(temp.resolve("many"))).path().resolve("partners.csv");
        StringBuilder many = new StringBuilder("partner_id,name\n");
        for (int i = 0; i < 2_000; i++) {
            many.append("p").append(i).append(",\n");
        }
        Files.writeString(partners, many);
        // The shell takes the command as its arguments, and gives the status of the tool.
        List<String> shell = List.of("sh", "-c", "{ \"$@\"; echo $? >&2; } | head -n 1", "sh");

        Pci.Result result =
                start(shell, "score", partners.getParent().toString(), "--as-of", "2021-06", "--format", "json");

        assertThat(result.out()).isEqualTo("{\n");
        assertThat(result.err()).isEqualTo("1\n");
    }

    @Test
    void output_standardEncoding_isUtf8EvenWhereTheLocaleIsNot() throws Exception {
        Path folder = Folder.in(Files.createDirectory(temp.resolve("f")))
                .with("partners.csv", "partner_id,name", "p,Zoë")
                .path();
        List<String> env = OS.WINDOWS.isCurrentOs() ? List.of() : List.of("env", "LC_ALL=C");

        Pci.Result result = start(env, "score", folder.toString(), "--as-of", "2021-06");

        assertThat(result.out().getBytes(StandardCharsets.UTF_8))
                .startsWith("Zoë (p)".getBytes(StandardCharsets.UTF_8));
    }
}
