package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes next for the example, as its README tells it. */
class OutlookCommandTest {

    @Test
    void table_contoso_tellsWhatExpiresNextQuarter() {
        Pci.Result result = Pci.run("outlook", Pci.CONTOSO, "--months", "3");

        assertThat(result.status()).isZero();
        String july = between(result.out(), "\n  2021-07  ", "\n  2021-08  ");
        String august = between(result.out(), "\n  2021-08  ", "\n  2021-09  ");
        String september = between(result.out(), "\n  2021-09  ", "\nAssumed");
        assertThat(july)
                .contains("+2.00  New deployments, tasmanian-traders: counts now")
                .contains("+1.00  Net customer adds, harbourlight-events: losses 1 to 0: no longer in");
        assertThat(august)
                .contains("-6.00  Functional consultants, bruno-keller: counts no longer: MB-300\n"
                        + "            expired on 2021-08-19\n")
                .contains("-1.00  Net customer adds, proseware: adds 1 to 0")
                .contains("-1.00  Net customer adds, relecloud: adds 1 to 0");
        assertThat(september)
                .contains(
                        "Monthly active user growth, adventure-works: current 5 to 0: S-0049\n            in 2021-09: the CSP")
                .contains("CSP association ended with 2021-08")
                .contains("-1.00  Net customer adds, munsons-pickles: adds 1 to 0");
        assertThat(result.out())
                .contains("\n2021-06   74.54        SILVER ")
                .contains("\n2021-07 * 78.65  +4.11 SILVER ")
                .contains("\n  paid seats stay as in 2021-06\n  active users stay as in 2021-06\n");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }

    private static String between(String text, String begin, String end) {
        assertThat(text).contains(begin).contains(end);
        return text.substring(text.indexOf(begin), text.indexOf(end));
    }

    @Test
    void json_contoso_saysWhatIsAssumedAndAddsUp() {
        JsonObject json =
                json("outlook", Pci.CONTOSO, "--months", "2", "--stop", "users,own-facts", "--format", "json");

        assertThat(json.get("lastMonthOfFacts").getAsString()).isEqualTo("2021-06");
        assertThat(json.get("to").getAsString()).isEqualTo("2021-08");
        assertThat(json.get("assumptions"))
                .isEqualTo(JsonParser.parseString(
                        "{seats: 'repeat', users: 'stop', billing: 'repeat', 'own-facts': 'stop'}"));
        assertThat(json.get("repeatedFrom"))
                .isEqualTo(JsonParser.parseString("{seats: '2021-06', billing: '2021-06'}"));
        assertThat(json.getAsJsonArray("assumed")).hasSize(5);
        JsonArray months =
                json.getAsJsonArray("partners").get(0).getAsJsonObject().getAsJsonArray("months");
        assertThat(months).hasSize(3);
        assertThat(months.get(0).getAsJsonObject().get("projected").getAsBoolean())
                .isFalse();
        for (int i = 1; i < 3; i++) {
            JsonObject month = months.get(i).getAsJsonObject();
            assertThat(month.get("projected").getAsBoolean()).isTrue();
            BigDecimal sum = month.get("rest").getAsBigDecimal();
            for (JsonElement movement : month.getAsJsonArray("movements")) {
                sum = sum.add(movement.getAsJsonObject().get("points").getAsBigDecimal());
            }
            assertThat(sum).isEqualByComparingTo(month.get("change").getAsBigDecimal());
        }
    }

    @Test
    void csv_saysWhichMonthsAreProjected() {
        List<String> lines = Pci.run("outlook", Pci.CONTOSO, "--months", "1", "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("contoso,2021-06,no,74.542786,SILVER,");
        assertThat(lines.get(2)).startsWith("contoso,2021-07,yes,78.6");
    }

    @Test
    void from_anEarlierMonth_looksAheadFromThere() {
        List<String> lines = Pci.run("outlook", Pci.CONTOSO, "--from", "2021-02", "--months", "1", "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(1)).startsWith("contoso,2021-02,no,84.34891,GOLD,");
        // Farah's affiliation ends, which is a fact; the seats that City Power & Light gives up are none yet.
        assertThat(lines.get(2)).startsWith("contoso,2021-03,yes,").doesNotContain("74.876948");
    }

    @Test
    void severalPartners_areARowEach() {
        Pci.Result result = Pci.run("outlook", "../examples/market", "--months", "2");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("57 partners, 2021-06 to 2021-08\n").contains("\nAssumed after 2021-06\n");
    }

    @Test
    void wrongUsage_isRefused() {
        assertThat(Pci.run("outlook", Pci.CONTOSO, "--stop", "seat").err())
                .contains("\"seat\" is none of seats, users, billing, own-facts")
                .contains("seats?");
        for (List<String> wrong : List.of(
                List.of("--months", "0"),
                List.of("--months", "61"),
                List.of("--from", "2021"),
                List.of("--from", "9999-12"),
                List.of("--stop", "exams"),
                List.of("--partner", "litware"))) {
            List<Object> args = new ArrayList<>(List.of("outlook", Pci.CONTOSO));
            args.addAll(wrong);
            assertThat(Pci.run(args.toArray()).status()).as("%s", wrong).isEqualTo(2);
        }
    }

    private static JsonObject json(Object... args) {
        return JsonParser.parseString(Pci.run(args).out()).getAsJsonObject();
    }
}
