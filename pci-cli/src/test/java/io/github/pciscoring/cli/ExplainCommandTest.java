package io.github.pciscoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions of a partner manager, answered from the outputs alone; the truth is that of the example's README. */
class ExplainCommandTest {
    @TempDir
    private Path temp;

    private static Pci.Result contoso(Object... more) {
        return Pci.run(Stream.concat(Stream.of("explain", Pci.CONTOSO, "--as-of", "2021-06"), Stream.of(more))
                .toArray());
    }

    /** Returns the output with all blanks and line breaks as one blank, as sentences are read. */
    private static String read(Pci.Result result) {
        assertThat(result.status()).isZero();
        return result.out().replaceAll("\\s+", " ");
    }

    private static String section(String page, String from, String to) {
        int begin = page.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        return page.substring(begin, page.indexOf(to, begin));
    }

    @Test
    void overview_contoso_isTheScoreAndWhatItIsMadeOf() {
        Pci.Result result = contoso();

        assertThat(result.out())
                .startsWith("Contoso Business Solutions (contoso), as of 2021-06\n")
                .contains("Score 74.54 of 100, SILVER, 5.46 points short of GOLD\n")
                .contains("Net new revenue: 8.697743 of 10 points")
                .contains("  26,093.23 of 30,000 USD, points in proportion\n")
                .contains("  Counts what was billed less what was credited in 2020-07 to 2021-06 on\n")
                .contains("Monthly active user growth: 18.345043 of 25 points")
                .contains("\nNotes\n  4 subscriptions for products that don't count: OFFICE_365 (3), AZURE (1)\n")
                .doesNotContain("\u001B");
        assertThat(result.out().lines()).allMatch(line -> Text.width(line) <= 80);
        assertThat(result.err()).startsWith("pci: not named by smmcs-smb");
        assertThat(read(result))
                .contains("--all for everything")
                .contains("total 11 4 ")
                .contains("total 230 183 ")
                .contains(
                        "displaced by an association that takes precedence: wingtip-toys, baldwin-museum (1,937.61 USD billed)")
                .contains(
                        "the-phone-company 0 16 -6.66 (a) humongous-insurance 36 41 -6.66 (a) city-power-light 11 18 -5.04 w")
                .contains(
                        "(a) without it the indicator would be at its maximum of 25 points, beyond which more does not count");
    }

    @Test
    void consultants_contoso_areFourWithTheirExams() {
        String page = read(contoso("--indicator", "functional-consultants"));

        assertThat(section(page, "person people worth", "Earned nothing"))
                .contains(
                        "amelia-hart 1 6.00 + counted in 2021-06: affiliated from 2020-10 on, holds MB-210, MB-230, PL-200")
                .contains("bruno-keller 1 6.00 + counted in 2021-06: affiliated from 2017-09 on, holds MB-300, MB-320")
                .contains("chidi-okafor 1 6.00 + counted in 2021-06: affiliated from 2019-05 on, holds MB-300, MB-310")
                .contains("daniela-rossi 1 6.00 + counted in 2021-06: affiliated at all times, holds MB-800")
                .endsWith("total 4 ");
        assertThat(page)
                .contains("hana-sato – 2021-06, PL-200: not enough by itself: also needs one of MB-210,")
                .contains(
                        "Counts people who are with the partner in 2021-06 and hold at its end PL-200 and one of MB-210,")
                .contains("farah-nasser – 2021-06: left the partner after 2021-02")
                .contains("erik-lindqvist – 2021-06, MB-300: expired on 2021-04-30")
                .contains("ivan-petrov – 2021-06, MB-210: passed only on 2021-07-06")
                .contains(
                        "Parameters in the rule set exams = PL-200 and one of MB-210, MB-220, MB-230, MB-240; or MB-300")
                .endsWith("1 affiliated person without an exam ")
                .contains("+ what was counted, losses and baselines, too; – what was left out, and why.")
                .doesNotContain("Net new revenue");
    }

    @Test
    void growth_contoso_isByCustomerCurrentAgainstBaseline() {
        String page = read(contoso("--indicator", "monthly-active-user-growth", "--all"));

        assertThat(page)
                .contains("customer (monthly active users) current baseline worth")
                .contains("the-phone-company 0 16 -")
                .contains("humongous-insurance 36 41 -")
                .contains("tailspin-toys 8 0 3.12 + 8 current in 2021-06: CPOR_OSU on S-0024 from 2020-09 on")
                .contains("liberty-bakery 0 4 -2.01 ")
                .contains("total 230 183 ")
                .doesNotContain("more:");
    }

    @Test
    void bills_woodgroveBank_thatDoNotCountAreThoseOfItsSecondYear() {
        String revenue = section(read(contoso("--customer", "woodgrove-bank")), "Net new revenue", "Net customer adds");

        assertThat(revenue)
                .contains("woodgrove-bank 1,787.74 0.59 ")
                .contains("+ 1,300.00 revenue in 2020-07 to 2020-08: DPOR on S-0014 at all times")
                .contains("– 2020-09 to 2021-06, S-0014: the agreement is too old: it counts from"
                        + " 2019-09 to 2020-08 (6,500.00 USD billed)")
                .doesNotContain("total");
    }

    @Test
    void whyNot_wingtipToys_isDisplaced() {
        Pci.Result result = contoso("--why-not", "wingtip-toys");
        String page = read(result);

        assertThat(page)
                .startsWith(
                        "What wingtip-toys earned Contoso Business Solutions (contoso), and why not more, as of 2021-06 ")
                .contains(
                        "Net new revenue: nothing – 2020-07 to 2021-06, S-0048: displaced by CPOR_OSA of fabrikam at all"
                                + " times, which takes precedence over DPOR (641.61 USD billed) Net customer adds: nothing –"
                                + " 2020-06 to 2021-06, S-0048: displaced by")
                .contains("New deployments: nothing – 2020-07 to 2021-05, wingtip-toys.example: never above 5")
                .contains(
                        "Monthly active user growth: 2 current, worth 0.78 points + 2 current in 2021-06: DPOR on S-0048")
                .contains("Functional consultants, Developers: count people, not customers")
                .contains("Other partners to whom it earned something: fabrikam (Net new revenue, Net customer adds)");
        assertThat(result.out().lines()).allMatch(line -> Text.width(line) <= 80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            liberty-bakery    | New deployments: nothing – 2021-06, S-0047: displaced by CPOR_OSU of fabrikam from 2020-11 on
            liberty-bakery    | Net new revenue: 1,152.00 USD, worth 0.38 points
            northwind-traders | Net customer adds: nothing – 2020-06 to 2020-11, S-0045: the DPOR association begins only with 2020-12
            northwind-traders | – 2020-12 to 2021-06: no add: the partner was not credited when the customer was added in 2020-08 (S-0045: the DPOR association begins only with 2020-12)
            northwind-traders | Net new revenue: 455.00 USD, worth 0.15 points
            coho-winery       | New deployments: nothing – 2020-06, coho-winery.example: not below 5 monthly active users in the baseline month: 5
            coho-winery       | Net customer adds: nothing – 2020-07 to 2021-06: no add: the customer has been paying since before the window
            tailspin-toys     | 2020-09 to 2021-06, S-0024: CPOR_OSU earns nothing for this indicator (5,916.13 USD billed)
            harbourlight-events | Net customer adds: 1 loss, worth -1.00 points + 1 loss in 2020-07, credited in 2020-06
            humongous-insurance | worth -6.66 points (without it the indicator would be at its maximum of 25 points, beyond which
            lakeshore-retail  | Why lakeshore-retail earned Contoso Business Solutions (contoso) nothing, as of 2021-06
            lakeshore-retail  | S-0010: OFFICE_365 is not among the products that count (2,700.00 USD billed)
            """)
    void whyNot_customerOfTheReadme_hasItsReason(String customer, String sentence) {
        assertThat(read(contoso("--why-not", customer))).contains(sentence);
    }

    @Test
    void whyNot_oneIndicator_isThatAlone() {
        assertThat(read(contoso("--why-not", "coho-winery", "--indicator", "new-deployments")))
                .contains("New deployments: nothing")
                .doesNotContain("Net new revenue", "Developers");
    }

    @Test
    void whyNot_neverAssociated_saysSoAndWhoIs() {
        Folder folder = twoPartners();

        assertThat(read(Pci.run("explain", folder, "--partner", "zeta", "--why-not", "c", "--as-of", "2021-06")))
                .startsWith("Why c earned Zeta GmbH (zeta) nothing, as of 2021-06 ")
                .endsWith(
                        "There is no association of zeta with any subscription of c; there are associations of alpha (CSP),"
                                + " rival (DPOR). Other partners to whom it earned something: alpha (Net customer adds) ");
        assertThat(read(Pci.run("explain", folder, "--partner", "zeta", "--customer", "c", "--as-of", "2021-06")))
                .contains("Nothing of it was credited or left out; --why-not says why.");
    }

    private Folder twoPartners() {
        return Folder.in(temp)
                .withSeats("SALES", "CSP", "2021-06")
                .with(
                        "associations.csv",
                        "partner_id,subscription_id,type,from,to",
                        "alpha,s,CSP,,",
                        "rival,s,DPOR,2023-01,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --partner contosso              | no partner has the id "contosso"; did you mean contoso?
            --partner fabrikam              | partner fabrikam is not scored: partners.csv says so
            --indicator developer           | no indicator has the id "developer"; did you mean developers?
            --customer wingtip-toy          | no customer has the id "wingtip-toy"; did you mean wingtip-toys?
            --why-not wingtip-toy           | no customer has the id "wingtip-toy"; did you mean wingtip-toys?
            --why-not zzz                   | no customer has the id "zzz"
            --why-not adatum --customer adatum | --customer and --why-not ask two questions; ask one
            --format csv                    | Invalid value for option '--format': "csv" is none of table, json
            --rules a.yaml --as-of x        | option '--as-of' (YYYY-MM) should be specified only once
            """)
    void wrongUsage_isTwo(String args, String message) {
        Pci.Result result = contoso((Object[]) args.split(" "));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("pci: " + message + "\n").endsWith("pci: try 'pci explain --help'\n");
    }

    @Test
    void severalPartners_noneAskedFor_isWrongUsage() {
        Pci.Result result = Pci.run("explain", twoPartners(), "--as-of", "2021-06");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--partner");
    }

    @Test
    void json_contoso_addsUpToTheScore() {
        JsonObject tree =
                JsonParser.parseString(contoso("--format", "json").out()).getAsJsonObject();

        assertThat(tree.get("schemaVersion").getAsInt()).isEqualTo(1);
        assertThat(tree.get("score").getAsBigDecimal()).isEqualByComparingTo("74.542786");
        BigDecimal points = BigDecimal.ZERO;
        for (JsonElement element : tree.getAsJsonArray("indicators")) {
            JsonObject indicator = element.getAsJsonObject();
            points = points.add(indicator.get("points").getAsBigDecimal());
            List<JsonElement> sums = indicator.getAsJsonArray("sums").asList();
            for (int slot = 0; slot < sums.size(); slot++) {
                BigDecimal ofAccounts = BigDecimal.ZERO;
                for (JsonElement account : indicator.getAsJsonArray("accounts")) {
                    ofAccounts = ofAccounts.add(amount(
                            account.getAsJsonObject().getAsJsonArray("sums").get(slot)));
                }
                assertThat(ofAccounts).isEqualByComparingTo(amount(sums.get(slot)));
            }
        }
        assertThat(points).isEqualByComparingTo("74.542786");
        assertThat(tree.getAsJsonObject("nextTier").get("name").getAsString()).isEqualTo("GOLD");
    }

    private static BigDecimal amount(JsonElement sum) {
        return sum.getAsJsonObject().get("amount").getAsBigDecimal();
    }

    @Test
    void output_file_hasTheSame() throws IOException {
        Path file = temp.resolve("why.txt");

        Pci.Result result = contoso("--why-not", "wingtip-toys", "--output", file);

        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(contoso("--why-not", "wingtip-toys").out());
        assertThat(contoso("--output", Pci.CONTOSO.resolve("seats.csv")).status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void anyWidth_allPages_keepToIt(int width) {
        for (String args : List.of("--all", "--customer woodgrove-bank", "--why-not tailspin-toys")) {
            Pci pci = new Pci().env("COLUMNS", Integer.toString(width));
            String out = pci.with(Stream.concat(
                                    Stream.of("explain", Pci.CONTOSO, "--as-of", "2021-06"),
                                    Arrays.stream(args.split(" ")))
                            .toArray())
                    .out();
            List<String> tooWide = out.lines()
                    .filter(line -> Text.width(line) > width)
                    .filter(line -> line.strip().contains(" "))
                    .toList();
            assertThat(tooWide).as(args).isEmpty();
        }
    }

    @Test
    void asciiTerminal_hasNoOtherSigns() {
        Pci.Result result = new Pci()
                .onTerminal(StandardCharsets.US_ASCII)
                .env("NO_COLOR", "1")
                .with("explain", Pci.CONTOSO, "--as-of", "2021-06", "--all");

        assertThat(result.out())
                .contains("  Net".strip(), "- 2020-09 to 2021-06")
                .doesNotContain("?");
    }

    @Test
    void hostileIds_areEscaped() {
        Folder folder = Folder.in(temp)
                .with("tenants.csv", "tenant_id,customer_id", "t\u001B[2J,c\u001B[2J")
                .with(
                        "subscriptions.csv",
                        "subscription_id,tenant_id,product,channel,agreement_start",
                        "s\u202E,t\u001B[2J,SALES,CSP,")
                .with("associations.csv", "partner_id,subscription_id,type,from,to", "alpha,s\u202E,CSP,,")
                .with("seats.csv", "subscription_id,month,paid_seats", "s\u202E,2021-06,1")
                .with("usage.csv", "subscription_id,month,environment,active_users", "s\u202E,2021-06,PRODUCTION,1");
        for (Object[] more :
                new Object[][] {{"--all"}, {"--why-not", "c\u001B[2J"}, {"--customer", "c\u001B[2J"}, {}}) {
            Pci.Result result = Pci.run(Stream.concat(
                            Stream.of("explain", folder, "--partner", "alpha", "--as-of", "2021-06"), Stream.of(more))
                    .toArray());
            assertThat(result.out()).contains("c\\u001B[2J").doesNotContain("\u001B", "\u202E");
        }
    }
}
