package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's story is told by the tool as its README tells it. */
class TrendCommandTest {
    private static final Pattern README = Pattern.compile("\\| (\\d{4}-\\d{2}) \\| ([\\d.]+) \\| (Silver|Gold|–) \\|");

    @Test
    void csv_contoso_isTheTableOfItsReadme() throws IOException {
        Pci.Result result = Pci.run("trend", Pci.CONTOSO, "--format", "csv");

        assertThat(result.status()).isZero();
        List<String> expected = README.matcher(Files.readString(Pci.CONTOSO.resolve("README.md")))
                .results()
                .map(row -> "contoso," + row.group(1) + ",no," + row.group(2).replaceAll("0+$", "") + ","
                        + row.group(3).replace("–", "none").toUpperCase(Locale.ROOT))
                .toList();
        List<String> lines = result.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("partner_id,as_of,projected,score,tier,net-new-revenue.measure,net-new-revenue.points,");
        assertThat(expected).hasSize(13);
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> String.join(",", List.of(line.split(",")).subList(0, 5)))
                .isEqualTo(expected);
    }

    @Test
    void table_contoso_namesTierChangesWithTheirCauses() {
        Pci.Result result = Pci.run("trend", Pci.CONTOSO);

        assertThat(result.errLines()).contains("pci: as of 2021-06, the last month in billing, seats or usage");
        assertThat(result.out())
                .startsWith("Contoso Business Solutions (contoso), 2020-06 to 2021-06\n")
                .contains("\n2021-03 74.87  -9.47 SILVER ")
                .contains("\n  2020-12  +6.50, now SILVER\n     +6.00  Functional consultants, amelia-hart: ")
                .contains("\n  2021-02  +7.10, now GOLD\n     +2.00  New deployments, ")
                .contains("\n  2021-03  -9.47, now SILVER, the worst month\n     -6.00  Functional consultants,"
                        + " farah-nasser: counts no longer: ")
                .contains(
                        "\n     -2.32  Monthly active user growth, city-power-light: current 18 to 12\n     -1.15  all the rest together\n");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void json_contoso_hasMonthsChangesAndCauses() {
        JsonObject json = json("trend", Pci.CONTOSO, "--from", "2021-02", "--to", "2021-04", "--format", "json");

        assertThat(json.get("ruleSet").getAsString()).isEqualTo("smmcs-smb");
        assertThat(json.get("from").getAsString()).isEqualTo("2021-02");
        assertThat(json.get("to").getAsString()).isEqualTo("2021-04");
        JsonObject partner = json.getAsJsonArray("partners").get(0).getAsJsonObject();
        assertThat(partner.get("worstMonth").getAsString()).isEqualTo("2021-03");
        JsonArray months = partner.getAsJsonArray("months");
        assertThat(months).hasSize(3);
        assertThat(months.get(0).getAsJsonObject().keySet()).containsExactly("asOf", "score", "tier", "indicators");
        JsonObject march = months.get(1).getAsJsonObject();
        assertThat(march.get("change").getAsBigDecimal()).isEqualByComparingTo("-9.471962");
        assertThat(march.get("tierChanged").getAsBoolean()).isTrue();
        JsonObject farah = march.getAsJsonArray("causes").get(0).getAsJsonObject();
        assertThat(farah.get("personId").getAsString()).isEqualTo("farah-nasser");
        assertThat(farah.get("points").getAsInt()).isEqualTo(-6);
        assertThat(farah.get("slot").getAsString()).isEqualTo("people");
        assertThat(farah.get("before").getAsInt()).isEqualTo(1);
        assertThat(farah.get("after").getAsInt()).isZero();
        assertThat(farah.getAsJsonArray("items")
                        .get(0)
                        .getAsJsonObject()
                        .get("kind")
                        .getAsString())
                .isEqualTo("went");
        assertThat(march.getAsJsonArray("causes")
                        .get(1)
                        .getAsJsonObject()
                        .get("customerId")
                        .getAsString())
                .isEqualTo("city-power-light");
        assertThat(months.get(2).getAsJsonObject().has("causes")).isFalse();
    }

    @Test
    void months_inAnyTwoWays_areTheSameRange() {
        assertThat(range("--from", "2021-02", "--to", "2021-04")).containsExactly("2021-02", "2021-03", "2021-04");
        assertThat(range("--from", "2021-02", "--months", "3")).containsExactly("2021-02", "2021-03", "2021-04");
        assertThat(range("--to", "2021-04", "--months", "3")).containsExactly("2021-02", "2021-03", "2021-04");
        assertThat(range("--months", "1")).containsExactly("2021-06");
        assertThat(range("--months", "25")).hasSize(25).startsWith("2019-06");
        // Not before the first month of facts, unless asked for.
        assertThat(range("--to", "2019-07")).containsExactly("2019-06", "2019-07");
    }

    @Test
    void wrongMonths_areRefused() {
        assertThat(Pci.run("trend", Pci.CONTOSO, "--from", "2021-02", "--to", "2021-01")
                        .err())
                .contains("--from 2021-02 lies after the last month, 2021-01");
        for (List<String> wrong : List.of(
                List.of("--from", "2021-02", "--to", "2021-03", "--months", "2"),
                List.of("--months", "0"),
                List.of("--months", "601"),
                List.of("--from", "1900-01", "--to", "2021-01"),
                List.of("--rules", "smmcs-smb,smmcs-smb-2021"),
                List.of("--partner", "fabrikam"))) {
            List<Object> args = new ArrayList<>(List.of("trend", Pci.CONTOSO));
            args.addAll(wrong);
            assertThat(Pci.run(args.toArray()).status()).as("%s", wrong).isEqualTo(2);
        }
    }

    @Test
    void severalPartners_areARowEach(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("partners.csv"), "partner_id,name,scored\nP,Pe\u0007e,yes\nQ,Queue,yes\nR,Are,no\n");
        Files.writeString(folder.resolve("people.csv"), "person_id,partner_id,from,to\nann,P,,2021-04\nbob,P,,\n");
        Files.writeString(
                folder.resolve("exams.csv"),
                "person_id,exam,passed_on,expires_on\nann,MB-800,2021-01-10,\nbob,MB-800,2021-02-10,\n");

        Pci.Result result = Pci.run("trend", folder, "--from", "2021-01", "--to", "2021-05");

        assertThat(result.out())
                .startsWith("2 partners, 2021-01 to 2021-05\n")
                .containsPattern("P +Pe\\\\u0007e +6\\.00 +6\\.00 +0\\.00 +none +2021-05 -6\\.00 +▁▁▁▁▁")
                .containsPattern("Q +Queue +0\\.00 +0\\.00 +0\\.00 +none +–");
        assertThat(new Pci()
                        .onTerminal(StandardCharsets.US_ASCII)
                        .with("trend", folder, "--from", "2021-01", "--to", "2021-05")
                        .out())
                .containsPattern("2021-05 -6\\.00 +[0-9]{5}\n");
        assertThat(Pci.run("trend", folder).err()).contains("--to is needed");
    }

    private static List<String> range(String... options) {
        List<Object> args = new ArrayList<>(List.of("trend", Pci.CONTOSO, "--format", "json"));
        args.addAll(List.of(options));
        List<String> months = new ArrayList<>();
        for (JsonElement month : json(args.toArray())
                .getAsJsonArray("partners")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("months")) {
            months.add(month.getAsJsonObject().get("asOf").getAsString());
        }
        return months;
    }

    private static JsonObject json(Object... args) {
        return JsonParser.parseString(Pci.run(args).out()).getAsJsonObject();
    }
}
