package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pciscoring.core.engine.BoundPortfolio;
import io.github.pciscoring.core.engine.PciScorer;
import io.github.pciscoring.core.portfolio.Portfolio;
import io.github.pciscoring.io.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code pci score --evidence}; that it adds up to the score is tested elsewhere. */
class EvidenceOptionTest {
    private static final Path RULES =
            Path.of("../pci-rules/src/main/resources/io/github/pciscoring/rules/smmcs-smb.yaml");

    @TempDir
    private Path temp;

    private Path file;
    private Folder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        file = temp.resolve("out.csv");
        folder = Folder.in(Files.createDirectory(temp.resolve("facts")))
                .withSeats("SALES", "CSP", "2021-06")
                .with("billing.csv", "subscription_id,month,kind,amount", "s,2021-06,CREDIT,5.50")
                .with(
                        "associations.csv",
                        "partner_id,subscription_id,type,from,to",
                        "rival,s,CSP,2021-06,",
                        "alpha,s,DPOR,2021-06,",
                        "zeta,s,CSP,2021-06,2021-06")
                .with("people.csv", "person_id,partner_id,from,to", "hana,alpha,,");
    }

    private List<String> partners() throws IOException {
        return EvidenceLines.read(file).stream()
                .map(line -> EvidenceLines.get(line, "partner_id"))
                .distinct()
                .toList();
    }

    @Test
    void evidence_scoredPartners_areInTheOrderOfTheFolder() throws IOException {
        Pci.Result plain = Pci.run("score", folder, "--as-of", "2021-06");

        Pci.Result result = Pci.run("score", folder, "--as-of", "2021-06", "--evidence", file);

        List<Map<String, String>> lines = EvidenceLines.read(file);
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo(plain.out());
        assertThat(result.err())
                .isEqualTo(plain.err() + "pci: " + lines.size() + " items of evidence in " + file + "\n");
        assertThat(partners()).containsExactly("zeta", "alpha");
        assertThat(lines.get(0))
                .containsEntry("kind", "credited")
                .containsEntry("indicator", "net-new-revenue")
                .containsEntry("amount", "-5.5")
                .containsEntry("rule_set", "smmcs-smb")
                .containsEntry("as_of", "2021-06");
    }

    @Test
    void evidence_ofPartnersAskedFor_isTheirsOnly() throws IOException {
        assertThat(Pci.run("score", folder, "--partner", "alpha", "--evidence", file)
                        .status())
                .isZero();
        assertThat(partners()).containsExactly("alpha");
    }

    @Test
    void evidence_endings_decideTheFormat() throws IOException {
        for (String name : new String[] {"a.jsonl", "b.ndjson", "c.JSONL"}) {
            Path other = temp.resolve(name);
            assertThat(Pci.run("score", folder, "--evidence", other).status()).isZero();
            assertThat(Files.readString(other)).startsWith("{\"kind\":\"credited\",\"partnerId\":\"zeta\"");
        }
        Path upper = temp.resolve("D.CSV");
        assertThat(Pci.run("score", folder, "--evidence", upper).status()).isZero();
        assertThat(Files.readString(upper)).startsWith("kind,partner_id,");
    }

    @Test
    void evidence_severalRuleSets_isOfEachAndBoundOnce() throws IOException {
        Path own = temp.resolve("own.yaml");
        Files.writeString(own, Files.readString(RULES).replace("rule-set: smmcs-smb", "rule-set: own"));
        int[] bound = new int[1];
        Library counting = new Library() {
            @Override
            public Portfolio read(Path path, ReadOptions options) throws IOException {
                return Library.STANDARD.read(path, options);
            }

            @Override
            public BoundPortfolio bind(PciScorer scorer, Portfolio portfolio) {
                bound[0]++;
                return Library.STANDARD.bind(scorer, portfolio);
            }
        };

        Pci.Result result = new Pci()
                .library(counting)
                .with("score", folder, "--rules", "smmcs-smb", "--rules", own, "--evidence", file);

        assertThat(result.status()).isZero();
        assertThat(bound[0]).isEqualTo(2);
        List<Map<String, String>> lines = EvidenceLines.read(file);
        List<Map<String, String>> second = lines.subList(lines.size() / 2, lines.size());
        assertThat(lines.subList(0, lines.size() / 2))
                .allSatisfy(line -> assertThat(line).containsEntry("rule_set", "smmcs-smb"));
        assertThat(second).allSatisfy(line -> assertThat(line).containsEntry("rule_set", "own"));
        second.forEach(line -> line.put("rule_set", "smmcs-smb"));
        assertThat(lines.subList(0, lines.size() / 2)).isEqualTo(second);
    }

    @Test
    void evidence_nothingToTell_isTheHeaderOnly() throws IOException {
        Folder empty = Folder.in(Files.createDirectory(temp.resolve("empty")));

        Pci.Result result = Pci.run("score", empty, "--as-of", "2021-06", "--evidence", file);

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEqualTo("pci: 0 items of evidence in " + file + "\n");
        assertThat(Files.readString(file)).startsWith("kind,").hasLineCount(1);
        Path json = temp.resolve("out.jsonl");
        Pci.run("score", empty, "--as-of", "2021-06", "--evidence", json);
        assertThat(json).isEmptyFile();
    }

    @Test
    void evidence_hostileIds_areHarmlessInCsvAndThemselvesInJson() throws IOException {
        folder.with("partners.csv", "partner_id,name", "=cmd|'/c calc'!A0,x", "＝1,y", "\"a,\"\"\n;@b🙂\",z")
                .with("people.csv", "person_id,partner_id,from,to", "-1,=cmd|'/c calc'!A0,,", "+p,＝1,,")
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "\"a,\"\"\n;@b🙂\",s,CSP,,");
        Path json = temp.resolve("out.jsonl");

        assertThat(Pci.run("score", folder, "--evidence", file).status()).isZero();
        assertThat(Pci.run("score", folder, "--evidence", json).status()).isZero();

        assertThat(Files.readString(file))
                .contains("\nleft-out,'=cmd|'/c calc'!A0,functional-consultants,person,,,,,'-1,")
                .contains("\nleft-out,'＝1,functional-consultants,person,,,,,'+p,")
                .contains("\ncredited,\"a,\"\"\n;'@b🙂\",net-new-revenue,");
        assertThat(partners()).containsExactly("=cmd|'/c calc'!A0", "＝1", "a,\"\n;@b🙂");
        assertThat(EvidenceLines.read(json)).isEqualTo(EvidenceLines.read(file));
    }

    @Test
    void evidence_sameFileAsOutput_isWrongUsage() throws IOException {
        Files.writeString(file, "before");
        Path link = temp.resolve("facts").resolve("../out.csv");

        Pci.Result result = Pci.run("score", folder, "--output", file, "--evidence", link);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errLines()).first().isEqualTo("pci: --evidence and --output are the same file: " + link);
        assertThat(file).hasContent("before");
    }

    @Test
    void evidence_orOutputInPlaceOfATable_isWrongUsage() throws IOException {
        for (String option : List.of("--output", "--evidence")) {
            for (String table : List.of("partners.csv", "facts.csv")) {
                Path place = temp.resolve("facts").resolve("../facts").resolve(table);
                boolean there = Files.exists(place);

                Pci.Result result = Pci.run("score", folder, option, place);

                assertThat(result.status()).isEqualTo(2);
                assertThat(result.errLines())
                        .first()
                        .isEqualTo("pci: " + place + " is a table of the folder that is read; write to another file");
                assertThat(Files.exists(place)).isEqualTo(there);
            }
        }
        assertThat(Pci.run("check", folder).status()).isZero();
    }

    @Test
    void evidence_besideOutput_areBothWritten() throws IOException {
        Path scores = temp.resolve("scores.csv");

        Pci.Result result = Pci.run("score", folder, "--format", "csv", "--output", scores, "--evidence", file);

        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(scores)).startsWith("partner_id,score");
        assertThat(Files.readString(file)).startsWith("kind,");
    }

    @Test
    void evidence_thatCannotBeWritten_failsBeforeAnythingIsRead() {
        Path nowhere = temp.resolve("no/out.csv");
        assertThat(Pci.run("score", "nowhere", "--evidence", nowhere))
                .isEqualTo(new Pci.Result(
                        1, "", "pci: cannot write " + nowhere + ": no such folder: " + temp.resolve("no") + "\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void evidence_diskFull_isSaidAndNothingIsPrinted() throws IOException {
        Path full = Files.createSymbolicLink(temp.resolve("full.jsonl"), Path.of("/dev/full"));

        Pci.Result result = Pci.run("score", Pci.CONTOSO, "--as-of", "2021-06", "--evidence", full);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("pci: cannot write " + full + ": ");
    }

    @Test
    void evidence_badFacts_leaveTheFileAsItWas() throws IOException {
        Files.writeString(file, "before");
        folder.with("seats.csv", "subscription_id,month,paid_seats", "s,2021-13,1");

        assertThat(Pci.run("score", folder, "--evidence", file).status()).isEqualTo(3);
        assertThat(file).hasContent("before");
    }
}
