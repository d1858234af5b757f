package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --fail-under} with several partners and several rule sets: one score that is below is enough. */
class FailUnderTest {
    @TempDir
    private Path temp;

    @TempDir
    private Path elsewhere;

    private Path own;
    private Folder folder;

    /** Zeta earns nothing; alpha 1 point for a customer, by rules of one's own 10. */
    @BeforeEach
    void facts() throws IOException {
        folder = Folder.in(temp)
                .withSeats("SALES", "CSP", "2021-06")
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "alpha,s,CSP,,");
        own = Files.writeString(elsewhere.resolve("own.yaml"), """
                extends: smmcs-smb
                rule-set: own
                format: 1
                version: "1"
                title: Our own
                tiers: [{name: SILVER, minimum: 10}, {name: Best, minimum: 50}]
                indicators:
                  - {id: net-customer-adds, threshold: 1}
                """);
    }

    private Pci.Result score(Object... more) {
        return Pci.run(Stream.concat(Stream.of("score", folder, "--as-of", "2021-06"), Stream.of(more))
                .toArray());
    }

    @Test
    void severalPartners_oneBelow_isEnoughAndNamed() {
        Pci.Result all = score("--fail-under", "1");

        assertThat(all.status()).isEqualTo(4);
        assertThat(all.errLines()).contains("pci: below 1: zeta (0)");
        assertThat(all.out()).contains("Alpha Ltd");
        assertThat(score("--fail-under", "1", "--partner", "alpha").status()).isZero();
        assertThat(score("--fail-under", "1.000001", "--partner", "alpha").status())
                .isEqualTo(4);
        assertThat(score("--fail-under", "1.000001").errLines()).contains("pci: below 1.000001: zeta (0), alpha (1)");
        assertThat(score("--fail-under", "0").status()).isZero();
    }

    @Test
    void severalRuleSets_belowByOne_isEnoughAndNamed() {
        Pci.Result both = score("--rules", "smmcs-smb," + own, "--fail-under", "silver", "--partner", "alpha");

        assertThat(both.status()).isEqualTo(4);
        assertThat(both.errLines())
                .contains("pci: below silver by smmcs-smb: alpha (1)")
                .noneMatch(line -> line.contains("by own"));
        assertThat(score("--rules", own, "--fail-under", "silver", "--partner", "alpha")
                        .status())
                .isZero();
        assertThat(score("--rules", "smmcs-smb," + own, "--fail-under", "1", "--partner", "alpha")
                        .status())
                .isZero();
    }

    @Test
    void unknownTier_ofOneRuleSet_isRefusedBeforeAnythingIsRead() {
        Pci.Result result = score("--rules", "smmcs-smb," + own, "--fail-under", "best");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains(
                        "--fail-under is neither a score with up to six decimals nor a tier of smmcs-smb (SILVER, GOLD):"
                                + " \"best\"");
        assertThat(score("--fail-under", "1.0000001").status()).isEqualTo(2);
        assertThat(score("--fail-under", "-1").status()).isEqualTo(2);
    }

    @Test
    void noPartnerToScore_isNotBelow() {
        folder.with("partners.csv", "partner_id,name,scored", "alpha,Alpha,no");

        assertThat(score("--fail-under", "GOLD").status()).isZero();
    }
}
