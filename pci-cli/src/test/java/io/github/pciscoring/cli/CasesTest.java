package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder with an expected result, through the command line. */
class CasesTest {

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Pci.CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void cases_areThere() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void score_json_isWhatIsExpected(Path folder) throws IOException {
        Pci.Result result = Pci.run("score", folder, "--as-of", asOf(folder), "--format", "json");

        assertThat(result.status()).isZero();
        JsonObject expected = expected(folder);
        JsonObject actual = JsonParser.parseString(result.out()).getAsJsonObject();
        assertThat(actual.get("ruleSet")).isEqualTo(expected.get("ruleSet"));
        assertThat(actual.get("asOf")).isEqualTo(expected.get("asOf"));
        assertThat(rows(actual)).isEqualTo(rows(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void score_csv_saysTheSame(Path folder) throws IOException {
        Pci.Result result = Pci.run("score", folder, "--as-of", asOf(folder), "--format", "csv");

        List<String> expected = new ArrayList<>();
        for (JsonElement partner : expected(folder).getAsJsonArray("partners")) {
            JsonObject fields = partner.getAsJsonObject();
            StringBuilder row = new StringBuilder(fields.get("partnerId").getAsString() + ","
                    + number(fields.get("score")) + "," + fields.get("tier").getAsString());
            for (JsonElement indicator : fields.getAsJsonArray("indicators")) {
                row.append(',').append(number(indicator.getAsJsonObject().get("measure")));
                row.append(',').append(number(indicator.getAsJsonObject().get("points")));
            }
            expected.add(row.toString());
        }
        assertThat(result.out().lines().skip(1).toList()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void score_eachPartnerAlone_isTheSame(Path folder) throws IOException {
        List<String> all = rows(expected(folder));
        for (JsonElement partner : expected(folder).getAsJsonArray("partners")) {
            String id = partner.getAsJsonObject().get("partnerId").getAsString();
            Pci.Result result = Pci.run("score", folder, "--as-of", asOf(folder), "--format", "json", "--partner", id);
            assertThat(all)
                    .containsAll(rows(JsonParser.parseString(result.out()).getAsJsonObject()));
        }
    }

    private static String asOf(Path folder) throws IOException {
        return Files.readString(folder.resolve("as-of")).strip();
    }

    private static JsonObject expected(Path folder) throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("expected.json")))
                .getAsJsonObject();
    }

    private static List<String> rows(JsonObject result) {
        List<String> rows = new ArrayList<>();
        JsonArray partners = result.getAsJsonArray("partners");
        for (JsonElement partner : partners) {
            JsonObject fields = partner.getAsJsonObject();
            String id = fields.get("partnerId").getAsString();
            rows.add(id + ": " + number(fields.get("score")) + " "
                    + fields.get("tier").getAsString());
            for (JsonElement indicator : fields.getAsJsonArray("indicators")) {
                JsonObject score = indicator.getAsJsonObject();
                rows.add(id + "." + score.get("id").getAsString() + ": " + number(score.get("measure")) + " -> "
                        + number(score.get("points")));
            }
        }
        return rows;
    }

    private static String number(JsonElement element) {
        if (element.isJsonNull()) {
            return "";
        }
        BigDecimal number = element.getAsBigDecimal();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
