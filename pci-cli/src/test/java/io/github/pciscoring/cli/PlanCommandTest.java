package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
    private static JsonObject json(Object... args) {
        Object[] all = new Object[args.length + 6];
        System.arraycopy(new Object[] {"plan", Pci.CONTOSO, "--as-of", "2021-06", "--format", "json"}, 0, all, 0, 6);
        System.arraycopy(args, 0, all, 6, args.length);
        Pci.Result result = Pci.run(all);
        assertThat(result.status()).describedAs(result.err()).isZero();
        return JsonParser.parseString(result.out()).getAsJsonObject();
    }

    private static JsonObject indicator(JsonObject plan, String id) {
        return StreamSupport.stream(plan.getAsJsonArray("indicators").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plan_contosoToGold_isWhatItsReadmeSays() {
        JsonObject plan = json();

        assertThat(plan.getAsJsonObject("target").get("name").getAsString()).isEqualTo("GOLD");
        assertThat(plan.getAsJsonArray("shortfalls")
                        .get(0)
                        .getAsJsonObject()
                        .get("missing")
                        .getAsBigDecimal())
                .isEqualByComparingTo("5.457214");
        assertThat(plan.getAsJsonArray("combinations").toString())
                .contains(
                        "{\"cost\":1,\"score\":80.542786,\"tier\":\"GOLD\",\"units\":{\"functional-consultants\":1},"
                                + "\"hold\":{\"until\":\"2021-07\",",
                        "{\"cost\":3,\"score\":80.042786,\"tier\":\"GOLD\",\"units\":{\"net-customer-adds\":1,"
                                + "\"developers\":1,\"new-deployments\":1},\"hold\":{\"until\":\"2021-07\",");
        JsonObject loss = plan.getAsJsonArray("combinations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("hold")
                .getAsJsonObject("loss");
        assertThat(loss.get("month").getAsString()).isEqualTo("2021-08");
        assertThat(loss.get("indicator").getAsString()).isEqualTo("functional-consultants");
        assertThat(loss.get("account").getAsString()).isEqualTo("bruno-keller");
        assertThat(loss.get("points").getAsBigDecimal()).isEqualByComparingTo("-6");
        assertThat(plan.get("hold").isJsonNull()).isTrue();
        assertThat(plan.get("aheadTo").getAsString()).isEqualTo("2022-06");
        assertThat(indicator(plan, "functional-consultants").get("candidates").toString())
                .contains("hana-sato", "george-tanner", "ivan-petrov", "also needs one of MB-210");
        assertThat(plan.get("proved").getAsBoolean()).isTrue();
        assertThat(plan.get("farthest").isJsonNull()).isTrue();
        assertThat(plan.getAsJsonArray("notModelled")).hasSize(3);
    }

    @Test
    void plan_monthAfterTheFacts_saysWhichRowsAreMissing() {
        Pci.Result result = Pci.run("plan", Pci.CONTOSO, "--as-of", "2021-09");

        assertThat(result.errLines()).anyMatch(line -> line.contains("billing.csv has no rows for 2021-07 to 2021-09"));
    }

    @Test
    void plan_costsLimitsAndUnits_areTaken() {
        JsonObject plan = json(
                "--cost",
                "functional-consultants=3.5",
                "--limit",
                "developers=0",
                "--unit",
                "net-new-revenue=500",
                "--cost",
                "new-deployments=0",
                "--alternatives",
                "1",
                "--ahead",
                "0");

        assertThat(plan.getAsJsonArray("combinations").toString())
                .isEqualTo("[{\"cost\":0,\"score\":80.542786,\"tier\":\"GOLD\",\"units\":{\"new-deployments\":3},"
                        + "\"hold\":null}]");
        assertThat(plan.get("aheadTo").isJsonNull()).isTrue();
        assertThat(indicator(plan, "net-new-revenue").get("unitsToCap").getAsInt())
                .isEqualTo(8);
        assertThat(indicator(plan, "developers").get("limit").getAsInt()).isZero();
        assertThat(indicator(plan, "functional-consultants").get("cost").getAsBigDecimal())
                .isEqualByComparingTo("3.5");
    }

    @Test
    void plan_asTable_isReadable() {
        Pci.Result result = Pci.run("plan", Pci.CONTOSO, "--as-of", "2021-06");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).allMatch(line -> Text.width(line) <= 80);
        assertThat(result.out())
                .contains(
                        "Score 74.542786 of 100, SILVER\nGOLD needs 5.457214 points more.\n",
                        "     1  80.542786  Functional consultants +1\n"
                                + "                   holds until 2021-07, then Functional consultants -6.00,\n"
                                + "                   bruno-keller: counts no longer: MB-300 expired on 2021-08-19\n",
                        "How long a way holds is told as if its units stay",
                        "     3  80.042786  Net customer adds +1, Developers +1, New deployments +1\n",
                        "  hana-sato (Functional consultants) also needs one of MB-210,");
    }

    @Test
    void plan_reached_saysByHowMuch() {
        assertThat(Pci.run("plan", Pci.CONTOSO, "--as-of", "2021-02").out())
                .contains("GOLD is reached, with 4.34891 points to spare.\nholds until 2021-02, then ")
                .doesNotContain("cheapest");
    }

    @Test
    void plan_outOfReach_saysHowFarOneGets() {
        assertThat(Pci.run("plan", Pci.CONTOSO, "--as-of", "2021-06", "--to", "99", "--limit", "developers=0")
                        .out())
                .contains(
                        "A score of 99 needs 24.457214 points more.",
                        "No combination reaches a score of 99.",
                        "make 97.5 points");
    }

    @Test
    void plan_toFile_isWritten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plan.json");

        Pci.Result result = Pci.run("plan", Pci.CONTOSO, "--as-of", "2021-06", "--format", "json", "--output", file);

        assertThat(result.out()).isEmpty();
        assertThat(JsonParser.parseString(Files.readString(file)).isJsonObject())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --to godl                          | --to is neither a score with up to six decimals nor a tier of smmcs-smb (SILVER, GOLD): "godl"; did you mean GOLD?
            --to -1                            | --to is neither a score with up to six decimals nor a tier of smmcs-smb (SILVER, GOLD): "-1"
            --cost developer=1                 | --cost: no indicator of smmcs-smb has the id "developer"; did you mean developers?
            --limit developers                 | --limit is not of the form ID=N: "developers"
            --limit developers=1.5             | --limit developers is no whole number of 0 or more: "1.5"
            --cost developers=-1               | --cost developers is no number of 0 or more, with up to four decimals: "-1"
            --cost developers=1 --cost developers=2 | --cost names developers twice
            --unit developers=0                | the unit of developers is not above 0: 0
            --unit developers=1.5              | the unit of developers is no whole number of people: 1.5
            --unit net-new-revenue=0.0001      | the unit of net-new-revenue is too small: more than 1000 units of 0.0001 USD would earn points; take a larger one
            --ahead 61                         | --ahead is not in 0 to 60: 61
            --alternatives 0                   | --alternatives is not in 1 to 100: 0
            --format csv                       | a plan is written as table or json, not as csv
            --partner contso                   | no partner has the id "contso"; did you mean contoso?
            """)
    void plan_wrongUsage_saysWhat(String options, String message) {
        String[] words = options.split(" ");
        Object[] all = new Object[words.length + 4];
        System.arraycopy(new Object[] {"plan", Pci.CONTOSO, "--as-of", "2021-06"}, 0, all, 0, 4);
        System.arraycopy(words, 0, all, 4, words.length);

        Pci.Result result = Pci.run(all);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errLines()).contains("pci: " + message);
        assertThat(result.out()).isEmpty();
    }
}
