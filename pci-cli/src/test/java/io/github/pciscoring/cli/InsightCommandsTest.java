package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.pciscoring.core.indicator.AccountSlice;
import io.github.pciscoring.core.indicator.Credits;
import io.github.pciscoring.core.indicator.Indicator;
import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.core.indicator.IndicatorShape;
import io.github.pciscoring.core.indicator.Inputs;
import io.github.pciscoring.core.indicator.Measurement;
import io.github.pciscoring.core.indicator.Slot;
import io.github.pciscoring.core.indicator.Tally;
import io.github.pciscoring.core.portfolio.PartnerRecord;
import io.github.pciscoring.rules.PciExtension;
import io.github.pciscoring.rules.format.RuleSetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands that explain scores have in common: rules of one's own, and what is refused. */
class InsightCommandsTest {
    private static final String OWN = """
            extends: smmcs-smb
            rule-set: ours
            format: 1
            version: "1"
            title: Ours
            tiers:
              - {name: ENOUGH, minimum: 5}
              - {name: PLENTY, minimum: 90}
            indicators:
              - {id: developers, type: stars, unit: stars, threshold: 2}
            """;

    @TempDir
    private Path temp;

    private Folder folder;
    private Path jar;

    /** Measures the stars that are known of a partner: a type of somebody else's. */
    private static final class Stars implements Indicator {
        @Override
        public IndicatorShape shape() {
            return new IndicatorShape(
                    "stars",
                    List.of(Slot.ofCounts("stars", "stars")),
                    0,
                    Inputs.builder().build());
        }

        @Override
        public void evaluate(AccountSlice accounts, Credits credits) {}

        @Override
        public Measurement measure(Tally tally, PartnerRecord partner) {
            return Measurement.of(tally.sum(0) + (partner.fact("stars").isPresent() ? 1 : 0));
        }
    }

    /** Brings the type and a rule set that uses it. */
    public static final class StarsExtension implements PciExtension {
        @Override
        public List<IndicatorFactory> indicatorTypes() {
            return List.of(IndicatorFactory.of("stars", "the partner's stars", List.of(), any -> new Stars()));
        }

        @Override
        public List<RuleSetFile> ruleSets() {
            return List.of(RuleSetFile.of("ours.yaml", OWN));
        }
    }

    @BeforeEach
    void facts() throws IOException {
        folder = Folder.in(temp)
                .withSeats("SALES", "CSP", "2021-06")
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "alpha,s,CSP,,")
                .with("facts.csv", "subject_type,subject_id,month,name,value", "PARTNER,alpha,,stars,1");
        jar = temp.resolve("stars.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("META-INF/services/" + PciExtension.class.getName()));
            out.write(StarsExtension.class.getName().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Runs a command on the folder; the month that all begin with is the last one of facts. */
    private Pci.Result run(String command, Object... more) {
        Stream<Object> needed = command.equals("report") ? Stream.of("--output", "-") : Stream.of();
        return Pci.run(Stream.of(Stream.<Object>of(command, folder), needed, Stream.of(more))
                .flatMap(part -> part)
                .toArray());
    }

    private static void refused(Pci.Result result, int status, String message) {
        assertThat(result.status()).as(result.err()).isEqualTo(status);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(message).doesNotContain("Exception", "at io.github");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "trend", "outlook", "plan", "report"})
    void anyCommand_extensionWithAType_isScoredByIt(String command) {
        Pci.Result result = run(command, "--partner", "alpha", "--extension", jar, "--rules", "ours");

        assertThat(result.status()).as(result.err()).isZero();
        // 1 of 10 customers added, 1 of 2 stars for 5 points
        assertThat(result.out()).containsAnyOf("3.5", "3.50");
        assertThat(result.out().toLowerCase(Locale.ROOT)).contains("alpha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "trend", "outlook", "plan"})
    void anyCommand_ruleSetFile_isWhatTheJsonNames(String command) throws IOException {
        Path rules = Files.writeString(
                temp.resolve("own.yaml"),
                OWN.replace(
                                "{id: developers, type: stars, unit: stars, threshold: 2}",
                                "{id: developers, remove: true}")
                        + "maximum-total: 95\n");

        Pci.Result result = run(command, "--partner", "alpha", "--rules", rules, "--format", "json");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(JsonParser.parseString(result.out())
                        .getAsJsonObject()
                        .get("ruleSet")
                        .getAsString())
                .isEqualTo("ours");
        assertThat(result.out()).doesNotContain("developers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "trend", "outlook", "plan", "report"})
    void anyCommand_whatIsUnknown_isRefusedWithAGuess(String command) {
        refused(run(command, "--partner", "alpa"), 2, "no partner has the id \"alpa\"; did you mean alpha?");
        refused(run(command, "--partner", "rival"), 2, "partner rival is not scored");
        refused(run(command, "--rules", "smmcs-smd"), 2, "did you mean smmcs-smb?");
        refused(run(command, "--extension", "no-such.jar"), 2, "no-such.jar");
        refused(run(command, "--rules", "smmcs-smb,smmcs-smb@2021"), 2, "--rules");
    }

    @Test
    void explain_unknownIndicatorOrCustomer_isRefusedWithAGuess() {
        Object[] alpha = {"--partner", "alpha", "--as-of", "2021-06"};
        folder.with("tenants.csv", "tenant_id,customer_id", "t,customer");

        refused(with("explain", alpha, "--indicator", "developer"), 2, "did you mean developers?");
        refused(with("explain", alpha, "--customer", "custmer"), 2, "no customer has the id \"custmer\"; did you mean");
        refused(with("explain", alpha, "--why-not", "custmer"), 2, "no customer has the id \"custmer\"; did you mean");
        refused(with("plan", alpha, "--cost", "developer=2"), 2, "did you mean developers?");
        refused(with("plan", alpha, "--to", "GOLDEN"), 2, "did you mean GOLD?");
        refused(with("outlook", new Object[0], "--stop", "seat"), 2, "did you mean seats?");
    }

    private Pci.Result with(String command, Object[] some, Object... more) {
        return run(command, Stream.concat(Stream.of(some), Stream.of(more)).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "outlook", "report"})
    void manyPartners_noneScored_isNoteAndNothingElse(String command) {
        folder.with("partners.csv", "partner_id,name,scored", "alpha,Alpha,no");

        Pci.Result result = run(command);

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.err()).contains("no partner is to be scored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "plan"})
    void onePartner_noneScored_isRefused(String command) {
        folder.with("partners.csv", "partner_id,name,scored", "alpha,Alpha,no");

        refused(run(command), 2, "--partner is needed: no partners are to be scored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "plan", "report"})
    void anyCommand_monthOutsideTheFacts_isScoredAsItIs(String command) {
        for (String month : List.of("1990-01", "2090-12")) {
            Pci.Result result = run(command, "--partner", "alpha", "--as-of", month);
            assertThat(result.status()).as(result.err()).isZero();
            // A report has its findings on the page.
            assertThat(command.equals("report") ? result.out() : result.err())
                    .contains(command.equals("report") ? "About the facts" : "seats.csv has no rows for");
        }
        refused(run(command, "--as-of", "2021-13"), 2, "--as-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "trend", "outlook", "plan", "report"})
    void anyCommand_folderWithPartnersOnly_needsAMonth(String command) throws IOException {
        for (String file : List.of("tenants.csv", "subscriptions.csv", "seats.csv", "associations.csv", "facts.csv")) {
            Files.delete(folder.path().resolve(file));
        }
        String month = command.equals("trend") ? "--to" : command.equals("outlook") ? "--from" : "--as-of";

        refused(run(command, "--partner", "alpha"), 2, month);
        assertThat(run(command, "--partner", "alpha", month, "2021-06").status())
                .isZero();
    }

    @Test
    void outlook_severalPartners_movementsWhenAskedFor() {
        assertThat(run("outlook", "--format", "json").out())
                .contains("\"change\"")
                .doesNotContain("\"movements\"", "\"rest\"");
        assertThat(run("outlook", "--format", "json", "--movements").out()).contains("\"movements\"", "\"rest\"");
        assertThat(run("outlook", "--format", "json", "--partner", "alpha").out())
                .contains("\"movements\"", "\"rest\"");
        refused(run("outlook", "--movements"), 2, "--movements is for --format json");
    }
}
