package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.io.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailureTest {
    /** Fails to read. */
    private record Failing(Throwable failure) implements Library {
        @Override
        public Portfolio read(Path folder, ReadOptions options) throws IOException {
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public BoundPortfolio bind(PciScorer scorer, Portfolio portfolio) {
            throw new AssertionError("not reached");
        }
    }

    private static Pci.Result failing(Throwable failure, Object... options) {
        Object[] args = new Object[options.length + 2];
        args[0] = "score";
        args[1] = Pci.CONTOSO;
        System.arraycopy(options, 0, args, 2, options.length);
        return new Pci().library(new Failing(failure)).with(args);
    }

    @Test
    void bug_isOneLineAndStatus1() {
        Pci.Result result = failing(new IllegalStateException("oops\u001B"));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("pci: failed, which should not happen: java.lang.IllegalStateException: oops\\u001B"
                        + " (--stack-trace shows where; please report it)\n");
    }

    @Test
    void bug_withTheSwitch_showsTheStack() {
        assertThat(failing(new IllegalStateException("oops"), "--stack-trace").err())
                .contains("    at io.github.pciscoring.cli.FailureTest");
        assertThat(new Pci()
                        .library(new Failing(new IllegalStateException("oops")))
                        .env("PCI_DEBUG", "1")
                        .with("check", Pci.CONTOSO)
                        .err())
                .contains("    at io.github.pciscoring.cli.FailureTest");
    }

    @Test
    void memory_isOneLineAndStatus1() {
        Pci.Result result = failing(new OutOfMemoryError("Java heap space"));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).startsWith("pci: not enough memory; ").hasLineCount(1);
    }

    @Test
    void inputOutput_isOneLineAndStatus1() {
        assertThat(failing(new NoSuchFileException("f"))).isEqualTo(failed("no such file or folder: f"));
        assertThat(failing(new AccessDeniedException("f"))).isEqualTo(failed("permission denied: f"));
        assertThat(failing(new NotDirectoryException("f"))).isEqualTo(failed("not a folder: f"));
        assertThat(failing(new FileSystemException("f", null, "Is a directory")))
                .isEqualTo(failed("Is a directory: f"));
        assertThat(failing(new IOException("seats.csv: gone"))).isEqualTo(failed("seats.csv: gone"));
        assertThat(failing(new IOException())).isEqualTo(failed("IOException"));
    }

    private static Pci.Result failed(String message) {
        return new Pci.Result(1, "", "pci: " + message + "\n");
    }

    @Test
    void standardOutput_readerGone_isSilent() {
        Pci.Result result = writingTo(new IOException("Broken pipe"), "score", Pci.CONTOSO, "--as-of", "2021-06");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines().filter(line -> !line.startsWith("pci: not named")))
                .isEmpty();
        assertThat(writingTo(new IOException("Broken pipe"), "--help")).isEqualTo(new Pci.Result(1, "", ""));
    }

    @Test
    void standardOutput_full_isSaid() {
        assertThat(writingTo(new IOException("No space left on device"), "check", Pci.CONTOSO))
                .isEqualTo(failed("cannot write to standard output: No space left on device"));
    }

    private static Pci.Result writingTo(IOException failure, Object... args) {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int status = new Pci()
                .with(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw failure;
                            }
                        },
                        err,
                        args);
        return new Pci.Result(status, "", err.toString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
