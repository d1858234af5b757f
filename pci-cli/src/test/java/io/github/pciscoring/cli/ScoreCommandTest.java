package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
    private static final Path RULES =
            Path.of("../pci-rules/src/main/resources/io/github/pciscoring/rules/smmcs-smb.yaml");

    @TempDir
    private Path temp;

    private Folder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Folder.in(Files.createDirectory(temp.resolve("facts")))
                .withSeats("SALES", "CSP", "2021-06")
                .withMonths("2018-01", "2021-06");
    }

    @Test
    void json_isTheContract() {
        Pci.Result result = Pci.run("score", folder, "--as-of", "2021-06", "--format", "json", "--partner", "alpha");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(JsonParser.parseString(result.out())).isEqualTo(JsonParser.parseString("""
                {"schemaVersion": 1, "ruleSet": "smmcs-smb", "ruleSetVersion": "2021", "asOf": "2021-06",
                  "findings": [], "partners": [
                  {"partnerId": "alpha", "score": 0, "tier": "NONE", "indicators": [
                    {"id": "net-new-revenue", "measure": 0, "points": 0, "maxPoints": 10},
                    {"id": "net-customer-adds", "measure": 0, "points": 0, "maxPoints": 10},
                    {"id": "functional-consultants", "measure": 0, "points": 0, "maxPoints": 30},
                    {"id": "developers", "measure": 0, "points": 0, "maxPoints": 5},
                    {"id": "new-deployments", "measure": 0, "points": 0, "maxPoints": 20},
                    {"id": "monthly-active-user-growth", "measure": null, "points": 0, "maxPoints": 25}],
                    "findings": []}]}
                """));
    }

    @Test
    void csv_isTheContract() {
        Pci.Result result = Pci.run("score", folder, "--as-of", "2021-06", "--format", "csv");

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .isEqualTo("partner_id,score,tier,net-new-revenue.measure,net-new-revenue.points,"
                        + "net-customer-adds.measure,net-customer-adds.points,"
                        + "functional-consultants.measure,functional-consultants.points,"
                        + "developers.measure,developers.points,"
                        + "new-deployments.measure,new-deployments.points,"
                        + "monthly-active-user-growth.measure,monthly-active-user-growth.points\n"
                        + "zeta,0,NONE,0,0,0,0,0,0,0,0,0,0,,0\n"
                        + "alpha,0,NONE,0,0,0,0,0,0,0,0,0,0,,0\n");
    }

    @Test
    void table_isTheDefault() {
        Pci.Result result = Pci.run("score", folder, "--as-of", "2021-06");

        assertThat(result.out()).startsWith("2 partners, as of 2021-06\n").contains("1 zeta ", "1 alpha ");
        assertThat(result).isEqualTo(Pci.run("score", folder, "--as-of=2021-06", "--format=table"));
    }

    @Test
    void partner_repeated_restrictsAndKeepsTheOrderOfTheFile() {
        folder.with("partners.csv", "partner_id,name", "c,C", "a,A", "b,B");

        String out = Pci.run("score", folder, "--format", "csv", "--partner", "b", "--partner", "c", "--partner", "b")
                .out();

        assertThat(out.lines().skip(1).map(line -> line.substring(0, 1))).containsExactly("c", "b");
    }

    @Test
    void partner_unknown_isWrongUsageWithAGuess() {
        assertThat(Pci.run("score", folder, "--partner", "alhpa"))
                .isEqualTo(new Pci.Result(
                        2,
                        "",
                        "pci: no partner has the id \"alhpa\"; did you mean alpha?\n"
                                + "pci: try 'pci score --help'\n"));
        assertThat(Pci.run("score", folder, "--partner", "Zeta GmbH").err()).contains("did you mean zeta?");
    }

    @Test
    void partner_unscored_isWrongUsage() {
        Pci.Result result = Pci.run("score", folder, "--partner", "rival");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errLines()).first().isEqualTo("pci: partner rival is not scored: partners.csv says so");
    }

    @Test
    void asOf_missing_isTheLastMonthOfTheFactsAndSaidSo() {
        Pci.Result result = Pci.run("score", folder, "--format", "json");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("\"asOf\": \"2021-06\"");
        assertThat(result.err()).isEqualTo("pci: as of 2021-06, the last month in billing, seats or usage\n");
    }

    @Test
    void asOf_missingAndNoMonthAtAll_isWrongUsage() throws IOException {
        for (String table : new String[] {"billing.csv", "seats.csv", "usage.csv"}) {
            Files.delete(folder.path().resolve(table));
        }

        Pci.Result result = Pci.run("score", folder);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("pci: --as-of is needed, since there is no month");
        assertThat(Pci.run("score", folder, "--as-of", "2021-06"))
                .returns(0, Pci.Result::status)
                .returns("", Pci.Result::err);
    }

    @Test
    void asOf_afterTheFacts_isScoredAndSaidSo() {
        Pci.Result result = Pci.run("score", folder, "--as-of", "2021-07");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEqualTo("""
                pci: billing.csv has no rows for 2021-07, the last months that scoring reads: months without rows count as empty
                pci: seats.csv has no rows for 2021-07, the last months that scoring reads: months without rows count as empty
                pci: usage.csv has no rows for 2021-07, the last months that scoring reads: months without rows count as empty
                """);
    }

    @Test
    void tables_thatBeginLate_areScoredAndSaidSo() {
        Pci.Result result = Pci.run("score", folder.withMonths("2020-08", "2021-06"), "--as-of", "2021-06");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEqualTo("""
                pci: billing.csv has no rows for 2020-07, the first months that scoring reads: \
                months without rows count as empty
                pci: seats.csv has no rows for 2020-06 to 2020-07, the first months that scoring reads: \
                months without rows count as empty, so that what came before may look new
                pci: usage.csv has no rows for 2020-06 to 2020-07, the first months that scoring reads: \
                months without rows count as empty, so that what came before may look new
                """);
        assertThat(Pci.run("score", folder.withMonths("2020-06", "2021-06"), "--as-of", "2021-06")
                        .err())
                .isEmpty();
    }

    @Test
    void tables_thatBeginAfterTheMonth_areSaid() {
        assertThat(Pci.run("score", folder.withMonths("2021-05", "2021-06"), "--as-of", "2021-04")
                        .errLines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(
                        "pci: seats.csv has no rows for 2020-04 to 2021-04, the first months that scoring reads:"));
    }

    @Test
    void tables_thatEndAtDifferentMonths_areSaidOneByOne() {
        folder.with("seats.csv", "subscription_id,month,paid_seats", "s,2018-01,1", "s,2021-05,1");

        assertThat(Pci.run("score", folder, "--as-of", "2021-06").err())
                .isEqualTo("pci: seats.csv has no rows for 2021-06, the last months that scoring reads:"
                        + " months without rows count as empty\n"
                        + "pci: seats.csv has no rows for 2020-06 to 2021-04, but for months before and after:"
                        + " months without rows count as empty\n");
    }

    @Test
    void findings_aboutTheFacts_areSaidOnceForAllPartnersAndRuleSets() throws IOException {
        Path file = temp.resolve("own.yaml");
        Files.writeString(
                file,
                Files.readString(RULES)
                        .replace("rule-set: smmcs-smb", "rule-set: own")
                        .replace("baseline: 12", "baseline: 24"));
        folder.withMonths("2019-08", "2021-06");

        Pci.Result result = Pci.run("score", folder, "--as-of", "2021-06", "--rules", "smmcs-smb," + file);

        assertThat(result.errLines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("pci: seats.csv has no rows for 2019-06 to 2019-07"))
                .anyMatch(line -> line.startsWith("pci: usage.csv has no rows for 2019-06 to 2019-07"));
    }

    @Test
    void findings_json_standWithTheFactsAndWithThePartner() {
        folder.withSeats("AZURE", "CSP", "2021-06")
                .withMonths("2020-07", "2021-06")
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "alpha,s,CSP,,")
                .with("people.csv", "person_id,partner_id,from,to", "h,zeta,,");

        JsonObject sheet = JsonParser.parseString(Pci.run("score", folder, "--as-of", "2021-06", "--format", "json")
                        .out())
                .getAsJsonObject();

        assertThat(codes(sheet)).containsExactly("facts-start-late", "facts-start-late");
        assertThat(sheet.getAsJsonArray("partners"))
                .extracting(partner -> codes(partner.getAsJsonObject()))
                .containsExactly(List.of("people-without-exams"), List.of("products-ignored"));
    }

    private static List<String> codes(JsonObject holder) {
        return holder.getAsJsonArray("findings").asList().stream()
                .map(finding -> finding.getAsJsonObject().get("code").getAsString())
                .toList();
    }

    @Test
    void findings_aboutThePartner_standUnderItsTable() {
        folder.withSeats("AZURE", "CSP", "2021-06")
                .withMonths("2020-06", "2021-06")
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "alpha,s,CSP,,");

        assertThat(Pci.run("score", folder, "--as-of", "2021-06", "--partner", "alpha")
                        .out())
                .endsWith("\n\nNotes\n  1 subscription for a product that doesn't count: AZURE (1)\n");
        assertThat(Pci.run("score", folder, "--as-of", "2021-06").out()).doesNotContain("AZURE");
    }

    @Test
    void tables_empty_areSaidWhereAnotherIsNot() throws IOException {
        Files.delete(folder.path().resolve("seats.csv"));
        folder.with("usage.csv", "subscription_id,month,environment,active_users");

        assertThat(Pci.run("score", folder, "--as-of", "2021-06").err())
                .isEqualTo("pci: seats.csv is missing or has no rows, and counts as empty\n"
                        + "pci: usage.csv is missing or has no rows, and counts as empty\n");
    }

    @Test
    void tables_thatTheRulesDoNotRead_areNotSaid() throws IOException {
        Path file = temp.resolve("own.yaml");
        Files.writeString(file, """
                rule-set: own
                format: 1
                version: "1"
                title: Own
                source: own
                maximum-total: 30
                rounding: {decimals: 6}
                tiers: []
                indicators:
                  - id: consultants
                    type: qualified-people
                    category: capability
                    max-points: 30
                    unit: people
                    threshold: 5
                    parameters:
                      exams: [[A]]
                """);

        Pci.Result result =
                Pci.run("score", folder.withMonths("2021-04", "2021-05"), "--rules", file, "--as-of=2021-06");

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void partners_noneScored_isSaid() {
        folder.with("partners.csv", "partner_id,name,scored", "a,A,no", "b,B,no");

        Pci.Result result = Pci.run("score", folder, "--as-of", "2021-06");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEqualTo("pci: no partner is to be scored\n");
    }

    @Test
    void files_ignored_areSaidWithAGuess() throws IOException {
        Files.delete(folder.path().resolve("seats.csv"));
        folder.with("seat.csv", "subscription_id").with("notes.txt", "x").with("customers.CSV", "x");

        String note = "pci: ignored files: customers.CSV, seat.csv (meant seats.csv?)\n";
        assertThat(Pci.run("score", folder, "--as-of", "2021-06").err())
                .isEqualTo(note + "pci: seats.csv is missing or has no rows, and counts as empty\n");
        assertThat(Pci.run("check", folder).err()).isEqualTo(note);

        folder.with("w1.csv", "x").with("w2.csv", "x").with("w3.csv", "x").with("w4.csv", "x");
        assertThat(Pci.run("check", folder).err())
                .isEqualTo("pci: ignored files: customers.CSV, seat.csv (meant seats.csv?), w1.csv, w2.csv, w3.csv"
                        + " and 1 more\n");
    }

    @Test
    void asOf_beforeTheRulesWereInForce_isScoredAndSaidSo() {
        Pci.Result result = Pci.run("score", folder, "--as-of", "2019-07");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEqualTo("pci: smmcs-smb was not in force in 2019-07; scored by it all the same\n");
    }

    @Test
    void unnamedCodes_areCountedInOneLineOnStandardError() {
        folder.withSeats("AZURE", "OTHER", "2021-06").withMonths("2018-01", "2021-06");

        Pci.Result result = Pci.run("score", folder, "--as-of", "2021-06", "--format", "json");

        assertThat(result.status()).isZero();
        assertThat(result.err())
                .isEqualTo("pci: not named by smmcs-smb (number of subscriptions):"
                        + " product AZURE (1); channel OTHER (1)\n");
        assertThat(result.out()).startsWith("{");
    }

    @Test
    void rules_fileAndName_giveAnArray() throws IOException {
        Path file = temp.resolve("own, rules.yaml");
        Files.writeString(file, Files.readString(RULES).replace("rule-set: smmcs-smb", "rule-set: own"));

        Pci.Result both = Pci.run(
                "score",
                folder,
                "--as-of",
                "2021-06",
                "--rules",
                "smmcs-smb," + copy(file, "b.yaml"),
                "--format",
                "json");
        Pci.Result one = Pci.run("score", folder, "--as-of", "2021-06", "--rules", file, "--format", "json");
        Pci.Result tables =
                Pci.run("score", folder, "--as-of", "2021-06", "--rules", "smmcs-smb," + copy(file, "c.yml"));

        assertThat(JsonParser.parseString(both.out()).getAsJsonArray())
                .extracting(set -> set.getAsJsonObject().get("ruleSet").getAsString())
                .containsExactly("smmcs-smb", "own");
        assertThat(JsonParser.parseString(one.out())
                        .getAsJsonObject()
                        .get("ruleSet")
                        .getAsString())
                .isEqualTo("own");
        assertThat(tables.out()).contains("(smmcs-smb, version", "\n\n2 partners, as of", "(own, version");
    }

    private Path copy(Path file, String name) throws IOException {
        return Files.copy(file, temp.resolve(name));
    }

    @Test
    void rules_severalAsCsv_areRefused() throws IOException {
        Path file = temp.resolve("own.yaml");
        Files.writeString(file, Files.readString(RULES).replace("rule-set: smmcs-smb", "rule-set: own"));

        Pci.Result result = Pci.run("score", folder, "--rules", "smmcs-smb," + file, "--format", "csv");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("pci: --format csv holds one rule set");
    }

    @Test
    void rules_spacedOrRepeated_areTheSame() throws IOException {
        Path file = temp.resolve("own.yaml");
        Files.writeString(file, Files.readString(RULES).replace("rule-set: smmcs-smb", "rule-set: own"));

        Pci.Result joined = Pci.run("score", folder, "--as-of=2021-06", "--rules", "smmcs-smb," + file);

        assertThat(joined.status()).isZero();
        assertThat(joined.out()).contains("(smmcs-smb, version", "(own, version");
        assertThat(Pci.run("score", folder, "--as-of=2021-06", "--rules", "smmcs-smb , " + file))
                .isEqualTo(joined);
        assertThat(Pci.run("score", folder, "--as-of=2021-06", "--rules", "smmcs-smb", "--rules", file))
                .isEqualTo(joined);
        assertThat(Pci.run("score", folder, "--rules", "smmcs-smb", "--rules", "smmcs-smb")
                        .errLines())
                .first()
                .isEqualTo("pci: --rules names smmcs-smb twice");
    }

    @Test
    void rules_withOneIdTwice_areWrongUsage() throws IOException {
        Path file = copy(RULES, "own.yaml");

        Pci.Result result = Pci.run("score", folder, "--rules", "smmcs-smb," + file);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errLines())
                .first()
                .isEqualTo("pci: --rules has two rule sets that call themselves smmcs-smb@2021: smmcs-smb and " + file);
    }

    @Test
    void rules_thatBorrowABuiltInName_areSaid() throws IOException {
        Path same = copy(RULES, "same.yaml");
        Path other = temp.resolve("other.yaml");
        Files.writeString(other, Files.readString(RULES).replace("threshold: 2\n", "threshold: 3\n"));
        String note =
                "pci: other.yaml calls itself smmcs-smb@2021, as a rule set of the catalogue does, but has other rules\n";

        assertThat(Pci.run("score", folder, "--as-of", "2021-06", "--rules", same)
                        .err())
                .isEmpty();
        assertThat(Pci.run("score", folder, "--as-of", "2021-06", "--rules", other))
                .returns(0, Pci.Result::status)
                .returns(note, Pci.Result::err);
        assertThat(Pci.run("check", folder, "--rules", other).err()).isEqualTo(note);
    }

    @Test
    void rules_thatNoScorerTakes_areRefusedAtTheirLines() throws IOException {
        Path file = temp.resolve("own.yaml");
        Files.writeString(
                file,
                Files.readString(RULES)
                        .replace("type: net-customer-adds", "type: net-customer-ads")
                        .replace("unit: ratio", "unit: percent"));

        Pci.Result score = Pci.run("score", folder, "--rules", file);
        Pci.Result check = Pci.run("check", folder, "--rules", file);

        assertThat(score.status()).isEqualTo(3);
        assertThat(score.errLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("own.yaml:98:11: indicators[1].type: expected an indicator type:")
                                .endsWith("did you mean \"net-customer-adds\"?"),
                        line -> assertThat(line)
                                .startsWith("own.yaml:164:11: indicators[5].unit: expected ratio, ")
                                .endsWith(": percent"),
                        line -> assertThat(line).isEqualTo("pci: 2 faults in own.yaml"),
                        line -> assertThat(line).isEqualTo("pci: nothing was scored"));
        assertThat(check.status()).isEqualTo(3);
        assertThat(check.out()).isEmpty();
        assertThat(check.errLines()).isEqualTo(score.errLines().subList(0, 3));
    }

    @Test
    void rules_thatDeclareAType_makeItAcceptable() throws IOException {
        Path file = temp.resolve("own.yaml");
        Files.writeString(
                file, Files.readString(RULES).replace("association-types: [CSP,", "association-types: [TPOR, CSP,"));
        folder.with("associations.csv", "partner_id,subscription_id,type,from,to", "zeta,s,TPOR,,");

        assertThat(Pci.run("score", folder).status()).isEqualTo(3);
        assertThat(Pci.run("score", folder, "--rules", file).status()).isZero();
        assertThat(Pci.run("check", folder, "--rules", file).status()).isZero();
    }

    @Test
    void rules_bad_areBadData() throws IOException {
        Path file = temp.resolve("own.yaml");
        Files.writeString(file, Files.readString(RULES).replace("threshold: 2\n", "threshold: two\n"));

        Pci.Result result = Pci.run("score", folder, "--rules", file);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).hasSize(3);
        assertThat(result.errLines().get(0)).startsWith("own.yaml:").contains("\"two\"");
        assertThat(result.errLines().subList(1, 3))
                .containsExactly("pci: 1 fault in own.yaml", "pci: nothing was scored");
    }

    @Test
    void facts_bad_areListedAndNothingIsScored() {
        folder.with("seats.csv", "subscription_id,month,paid_seats", "s,2021-13,1", "s,2021-05,-1");

        assertThat(Pci.run("score", folder, "--as-of", "2021-06", "--format", "json"))
                .isEqualTo(new Pci.Result(
                        3,
                        "",
                        "seats.csv:2: month: not a month (YYYY-MM): \"2021-13\"\n"
                                + "seats.csv:3: paid_seats: is negative: \"-1\"\n"
                                + "pci: 2 faults in the folder\n"
                                + "pci: nothing was scored\n"));
    }

    @Test
    void facts_withManyFaults_areListedUpToTwentyAndTheRestCounted() {
        String[] lines = new String[34];
        lines[0] = "subscription_id,month,paid_seats";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "nobody,2021-01,1";
        }
        Pci.Result result = Pci.run("score", folder.with("seats.csv", lines));

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.errLines()).hasSize(23);
        assertThat(result.errLines().subList(0, 20)).allMatch(line -> line.startsWith("seats.csv:"));
        assertThat(result.errLines().get(20)).isEqualTo("... and 13 more faults");
        assertThat(result.errLines().get(21)).isEqualTo("pci: 33 faults in the folder");
    }

    @Test
    void output_getsTheResultInUtf8() throws IOException {
        folder.with("partners.csv", "partner_id,name", "ä,Zoë");
        Path file = temp.resolve("out.json");

        Pci.Result result = new Pci()
                .onTerminal(StandardCharsets.US_ASCII)
                .with("score", folder, "--as-of", "2021-06", "--format", "json", "--output", file);

        assertThat(result).isEqualTo(new Pci.Result(0, "", ""));
        assertThat(Files.readString(file)).contains("\"ä\"");
        assertThat(Pci.run("score", folder, "--as-of", "2021-06", "--output", file)
                        .status())
                .isZero();
        assertThat(Files.readString(file)).startsWith("Zoë (ä)").contains("·").doesNotContain("\u001B");
    }

    @Test
    void output_standardOutput_isWhereItGoesAnyway() {
        for (String format : new String[] {"table", "json", "csv"}) {
            Pci.Result plain = Pci.run("score", folder, "--as-of=2021-06", "--format", format);
            assertThat(plain.out()).isNotEmpty();
            for (String name : new String[] {"-", "/dev/stdout"}) {
                assertThat(Pci.run("score", folder, "--as-of=2021-06", "--format", format, "--output", name))
                        .isEqualTo(plain);
            }
        }
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void output_onFailure_isLeftAsItWas() throws IOException {
        Path file = Files.writeString(temp.resolve("out.json"), "before");
        folder.with("seats.csv", "subscription_id,month,paid_seats", "s,2021-13,1");

        assertThat(Pci.run("score", folder, "--output", file).status()).isEqualTo(3);
        assertThat(Files.readString(file)).isEqualTo("before");
        assertThat(Pci.run("score", folder, "--output", temp.resolve("new.json"))
                        .status())
                .isEqualTo(3);
        assertThat(temp.resolve("new.json")).doesNotExist();
    }

    @Test
    void output_folder_isAnErrorBeforeAnythingIsRead() {
        Pci.Result result = Pci.run("score", "nowhere", "--output", temp);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("pci: cannot write " + temp + ": it is a folder\n");
    }

    @Test
    void colour_onlyOnATerminalUnlessSaid() {
        String escape = "\u001B[";
        Pci onTerminal = new Pci().onTerminal(StandardCharsets.UTF_8);

        assertThat(Pci.run("score", folder).out()).doesNotContain(escape);
        assertThat(Pci.run("score", folder, "--color", "always").out()).contains(escape);
        assertThat(onTerminal.with("score", folder).out()).contains(escape);
        assertThat(onTerminal.with("score", folder, "--color", "never").out()).doesNotContain(escape);
        assertThat(onTerminal.with("score", folder, "--format", "csv").out()).doesNotContain(escape);
        assertThat(onTerminal.env("NO_COLOR", "").with("score", folder).out()).contains(escape);
        assertThat(onTerminal.env("NO_COLOR", "1").with("score", folder).out()).doesNotContain(escape);
        assertThat(onTerminal.with("score", folder, "--color", "always").out()).contains(escape);
    }

    @Test
    void table_onATerminalWithoutTheSigns_usesAscii() {
        String out = new Pci()
                .onTerminal(StandardCharsets.US_ASCII)
                .env("NO_COLOR", "1")
                .with("score", folder.with("partners.csv", "partner_id,name", "p,Zoë"))
                .out();

        assertThat(out).startsWith("Zo? (p), as of 2021-06\n").contains("  - of 35 %  ", "  .....");
        assertThat(out.chars()).allMatch(character -> character < 128);
    }

    @Test
    void columns_setTheWidth() {
        String wide = new Pci().env("COLUMNS", "150").with("score", folder).out();

        assertThat(wide).doesNotContain("…").contains("consultants  developers  deployments");
        assertThat(new Pci().env("COLUMNS", "wide").with("score", folder))
                .isEqualTo(new Pci().env("COLUMNS", "80").with("score", folder));
    }
}
