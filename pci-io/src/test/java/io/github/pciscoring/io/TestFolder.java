package io.github.pciscoring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pciscoring.core.portfolio.Portfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A folder to be read, sound until a test replaces one of its files. */
final class TestFolder {
    static final ReadOptions OPTIONS = ReadOptions.accepting(Set.of("CSP", "DPOR", "CPOR_OSA", "CPOR_OSU"));

    private final Path folder;

    private TestFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns a folder with two partners, a customer, a subscription, a person and an exam. */
    static TestFolder sound(Path folder) {
        return new TestFolder(folder)
                .with("partners.csv", "partner_id,name", "P1,Contoso", "P2,Fabrikam")
                .with("tenants.csv", "tenant_id,customer_id", "T1,C1")
                .with(
                        "subscriptions.csv",
                        "subscription_id,tenant_id,product,channel,agreement_start",
                        "S1,T1,SALES,CSP,")
                .with("people.csv", "person_id,partner_id,from,to", "H1,P1,,")
                .with("exams.csv", "person_id,exam,passed_on,expires_on", "H1,PL-400,2020-05-01,");
    }

    Path path() {
        return folder;
    }

    /** Replaces a file by these lines. */
    TestFolder with(String file, String... lines) {
        return withText(file, String.join("\n", lines) + "\n");
    }

    /** Replaces a file by this text, as it stands. */
    TestFolder withText(String file, String text) {
        return withBytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TestFolder withBytes(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    TestFolder without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Portfolio read() {
        try {
            return PortfolioFolder.read(folder, OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InvalidFolderException refusal() {
        return catchThrowableOfType(InvalidFolderException.class, this::read);
    }

    /** Asserts that the folder is refused with exactly these lines. */
    void isRefusedWith(String... lines) {
        InvalidFolderException refusal = refusal();
        assertThat(refusal).isNotNull();
        assertThat(refusal.lines()).containsExactly(lines);
        assertThat(refusal.count()).isEqualTo(lines.length);
    }
}
